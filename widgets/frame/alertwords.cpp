// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/alertwords.h"

#include "models/policy/alertrule.h"
#include "widgets/frame/inboxkind.h"

#include <QCoreApplication>
#include <QStringList>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString alertTitle(const AlertRecord &alert)
{
    return inboxKind(alert.kind).title(alert);
}

QString alertDetail(const AlertRecord &alert)
{
    return inboxKind(alert.kind).detail(alert);
}

QString alertKindWord(const QString &kind)
{
    if (const char *const word = inboxKind(kind).word)
        return QCoreApplication::translate("Alerts", word);
    const std::optional<AlertKind> known = alertKindFromName(kind);
    if (!known)
        return kind;
    switch (*known) {
    case AlertKind::LongCall:
        return QCoreApplication::translate("Alerts", "Long call");
    case AlertKind::LongHold:
        return QCoreApplication::translate("Alerts", "Long hold");
    case AlertKind::LongWrap:
        return QCoreApplication::translate("Alerts", "Long after-call work");
    case AlertKind::LongBusy:
        return QCoreApplication::translate("Alerts", "Busy too long");
    case AlertKind::RingUnanswered:
        return QCoreApplication::translate("Alerts", "Rings and is not answered");
    case AlertKind::AbnormalOffline:
        return QCoreApplication::translate("Alerts", "Off line without a reason");
    case AlertKind::NotLoggedIn:
        return QCoreApplication::translate("Alerts", "Not logged in");
    case AlertKind::QueueWait:
        return QCoreApplication::translate("Alerts", "Caller waits too long");
    case AlertKind::QueueLength:
        return QCoreApplication::translate("Alerts", "Too many callers wait");
    case AlertKind::ServiceLevel:
        return QCoreApplication::translate("Alerts", "Service level under target");
    case AlertKind::TooFewReady:
        return QCoreApplication::translate("Alerts", "Too few ready");
    case AlertKind::OverStaffed:
        return QCoreApplication::translate("Alerts", "More ready than needed");
    case AlertKind::FeedLost:
        return QCoreApplication::translate("Alerts", "Telephone system not heard");
    }
    Q_UNREACHABLE();
}

QString alertGroupTitle(const QString &kind, int alerts)
{
    //: a group of the inbox: the kind of alert and how many there are
    QString both = QCoreApplication::translate("Alerts", "%1 · %2");
    both.replace(u' ', QChar::Nbsp); // a number alone on a second line counts nothing
    return both.arg(alertKindWord(kind)).arg(alerts);
}

QString alertGroupDetail(const std::vector<AlertRecord> &alerts)
{
    constexpr size_t mostNamed = 3;
    QStringList names;
    for (const AlertRecord &alert : alerts) {
        if (size_t(names.size()) < mostNamed)
            names << alert.facts[u"name"_s].toString(alert.subject);
    }
    //: between the names of the agents or queues of a group of alerts
    const QString listed = names.join(QCoreApplication::translate("Alerts", ", "));
    const int more = int(alerts.size() - size_t(names.size()));
    return more > 0 ? QCoreApplication::translate("Alerts", "%1 and %n more", nullptr, more).arg(listed) : listed;
}

} // namespace Floorwalk
