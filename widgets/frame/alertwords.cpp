// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/alertwords.h"

#include "models/domain/coaching.h"
#include "models/domain/incident.h"
#include "models/policy/alertrule.h"
#include "widgets/common/words.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** "6 of 20 off line, 2 still · 李娜, 张伟, 王芳 and 3 more". */
QString incidentDetail(const AlertRecord &alert)
{
    const IncidentRecord incident = incidentOf(alert);
    const int still = incident.stillGone();
    constexpr size_t mostNamed = 3;
    QStringList names;
    for (const IncidentMember &member : incident.people) {
        if (size_t(names.size()) < mostNamed)
            names << member.name;
    }
    const QString listed = names.join(QCoreApplication::translate("Alerts", ", "));
    const int more = incident.gone() - int(names.size());
    QStringList parts{QCoreApplication::translate("Alerts", "%1 of %2 off line").arg(incident.gone()).arg(incident.of)};
    if (still < incident.gone())
        parts << QCoreApplication::translate("Alerts", "%n still gone", nullptr, still);
    parts << (more > 0 ? QCoreApplication::translate("Alerts", "%1 and %n more", nullptr, more).arg(listed) : listed);
    if (!alert.note.isEmpty())
        parts << alert.note;
    return parts.join(u" · "_s);
}

} // namespace

QString alertTitle(const AlertRecord &alert)
{
    if (alert.kind == incidentKind)
        //: a row of the inbox: a whole team is hit
        return QCoreApplication::translate("Alerts", "Incident · %1").arg(alert.facts[u"team"_s].toString());
    const QString name = alert.facts[u"name"_s].toString();
    const QString seat = seatText(alert.facts[u"seat"_s].toString());
    if (name.isEmpty() || seat.isEmpty())
        return name.isEmpty() ? alert.subject : name;
    //: a row of the inbox: the agent and the number of the seat
    return QCoreApplication::translate("Alerts", "%1 · seat %2").arg(name, seat);
}

QString alertKindWord(const QString &kind)
{
    if (kind == incidentKind)
        return QCoreApplication::translate("Alerts", "Incident");
    if (kind == followUpKind)
        return QCoreApplication::translate("Alerts", "Follow-up due");
    if (kind == "breakOverdue"_L1)
        return QCoreApplication::translate("Alerts", "Break overdue");
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

namespace {

/** The value that a level was raised for, against its threshold: "3 (from 5 on)". */
QString levelText(const AlertRecord &alert)
{
    const std::optional<AlertKind> kind = alertKindFromName(alert.kind);
    const QJsonValue value = alert.facts[u"value"_s];
    if (!kind || !isLevel(*kind) || !value.isDouble())
        return {};
    const QLocale locale;
    const auto text = [&locale, kind](double number) {
        const QString plain = locale.toString(number, 'f', number == std::floor(number) ? 0 : 1);
        return unitOf(*kind) == AlertUnit::Percent ? plain + u" %"_s : plain;
    };
    const QString limit = alert.alarm && alert.facts.contains(u"alarm"_s) ? u"alarm"_s : u"warn"_s;
    //: a value and the limit it is held against, for example 12 callers, limit 5
    return QCoreApplication::translate("Alerts", "%1, limit %2")
        .arg(text(value.toDouble()), text(alert.facts[limit].toDouble()));
}

} // namespace

bool isAboutSeat(const AlertRecord &alert)
{
    const std::optional<AlertKind> kind = alertKindFromName(alert.kind);
    return kind ? isAboutAgent(*kind) && *kind != AlertKind::NotLoggedIn : alert.kind == "breakOverdue"_L1;
}

QString alertGroupTitle(const QString &kind, int alerts)
{
    //: a group of the inbox: the kind of alert and how many there are
    return QCoreApplication::translate("Alerts", "%1 · %2").arg(alertKindWord(kind)).arg(alerts);
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

QString alertDetail(const AlertRecord &alert)
{
    if (alert.kind == incidentKind)
        return incidentDetail(alert);
    QStringList parts{alertKindWord(alert.kind)};
    if (alert.kind == followUpKind)
        return (parts << alert.facts[u"text"_s].toString()).join(u" · "_s);
    const int limit = alert.facts[alert.alarm ? u"alarm_s"_s : u"warn_s"_s].toInt();
    if (limit > 0) {
        parts << QCoreApplication::translate("Alerts", "limit %1").arg(lengthText(std::chrono::seconds(limit)));
    }
    if (const QString level = levelText(alert); !level.isEmpty())
        parts << level;
    if (const QString starts = alert.facts[u"starts"_s].toString(); !starts.isEmpty())
        parts << QCoreApplication::translate("Alerts", "shift from %1").arg(starts);
    if (const QString from = alert.facts[u"from"_s].toString(); !from.isEmpty())
        parts << QCoreApplication::translate("Alerts", "since %1").arg(from);
    if (const QString due = alert.facts[u"due"_s].toString(); !due.isEmpty())
        parts << QCoreApplication::translate("Alerts", "due back %1").arg(due);
    const QString queue = alert.facts[u"queue"_s].toString();
    if (!queue.isEmpty() && queue != alert.subject)
        parts << queue;
    const QString reason = alert.facts[u"reason"_s].toString();
    if (!reason.isEmpty() && reason != stateLook(StateKey::Busy).word) // which the kind says already
        parts << reason;
    if (alert.facts[u"pause"_s] == u"meal"_s)
        parts[0] = QCoreApplication::translate("Alerts", "Meal overdue");
    if (!alert.note.isEmpty())
        parts << alert.note;
    return parts.join(u" · "_s);
}

} // namespace Floorwalk
