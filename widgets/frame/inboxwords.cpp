// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/inboxwords.h"

#include "models/domain/incident.h"
#include "models/domain/reportrecord.h"
#include "models/domain/seatplan.h"
#include "models/policy/alertrule.h"
#include "widgets/common/words.h"
#include "widgets/frame/alertwords.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The value that a level was raised for, and its threshold: "12 · warning at 5". */
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
    return text(value.toDouble()) + u" · "_s + InboxWords::limit(alert, text(alert.facts[limit].toDouble()));
}

} // namespace

QString InboxWords::limit(const AlertRecord &alert, const QString &at)
{
    //: in a row of the inbox: from which length or value on it is an alarm, or a warning
    return (alert.alarm ? QCoreApplication::translate("Alerts", "alarm at %1")
                        : QCoreApplication::translate("Alerts", "warning at %1"))
        .arg(at);
}

QString InboxWords::ofFloor(const AlertRecord &alert)
{
    QString name = alert.facts[u"name"_s].toString();
    if (const QString apart = alert.facts[u"apart"_s].toString(); !apart.isEmpty())
        name += u' ' + apart; // another is called the same
    const QString seat = seatWords(alert.facts[u"place"_s].toString(), alert.facts[u"seat"_s].toString());
    if (name.isEmpty() || seat.isEmpty())
        return name.isEmpty() ? alert.subject : name;
    return name + u" · "_s + seat;
}

QString InboxWords::endedDetail(const AlertRecord &alert)
{
    return alertKindWord(alert.kind) + u" · "_s + alertKindWord(alert.facts[u"ended_kind"_s].toString());
}

QString InboxWords::floorDetail(const AlertRecord &alert)
{
    QStringList parts{alertKindWord(alert.kind)};
    const int limit = alert.facts[alert.alarm ? u"alarm_s"_s : u"warn_s"_s].toInt();
    if (limit > 0) {
        parts << InboxWords::limit(alert, lengthText(std::chrono::seconds(limit)));
    }
    if (const QString level = levelText(alert); !level.isEmpty())
        parts << level;
    if (const QString starts = alert.facts[u"starts"_s].toString(); !starts.isEmpty())
        parts << QCoreApplication::translate("Alerts", "shift from %1").arg(starts);
    if (const QString from = alert.facts[u"from"_s].toString(); !from.isEmpty())
        parts << QCoreApplication::translate("Alerts", "since %1").arg(from);
    if (const QString due = alert.facts[u"due"_s].toString(); !due.isEmpty())
        parts << QCoreApplication::translate("Alerts", "due back %1").arg(due);
    if (const int missed = alert.facts[u"missed"_s].toInt(); missed > 0)
        parts << QCoreApplication::translate("Alerts", "%n call(s) rang in vain", nullptr, missed);
    const QString queue = alert.facts[u"queue"_s].toString();
    if (!queue.isEmpty() && queue != alert.subject)
        parts << queue;
    // What the kind of the alert says already is not said twice.
    if (const QString reason = reasonDetail(alert.facts[u"reason"_s].toString()); !reason.isEmpty())
        parts << reason;
    if (alert.facts[u"pause"_s] == u"meal"_s)
        parts[0] = QCoreApplication::translate("Alerts", "Meal overdue");
    else if (alert.facts[u"pause"_s] == u"busy"_s)
        parts[0] = QCoreApplication::translate("Alerts", "Approved busy overdue");
    if (!alert.note.isEmpty())
        parts << alert.note;
    return parts.join(u" · "_s);
}

QString InboxWords::incident(const AlertRecord &alert)
{
    //: a row of the inbox: a whole team is hit
    return QCoreApplication::translate("Alerts", "Incident · %1").arg(alert.facts[u"team"_s].toString());
}

QString InboxWords::incidentDetail(const AlertRecord &alert)
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

QString InboxWords::activity(const AlertRecord &alert)
{
    return alert.facts.value(u"title"_s).toString();
}

QString InboxWords::reminderDetail(const AlertRecord &alert)
{
    const QString time = alert.facts.value(u"time"_s).toString();
    const QString team = alert.facts.value(u"team"_s).toString();
    QStringList parts{alert.alarm
                          ? QCoreApplication::translate("Alerts", "Mandatory at %1 and not begun: missed").arg(time)
                          : QCoreApplication::translate("Alerts", "Planned for %1").arg(time)};
    if (!team.isEmpty())
        parts << team;
    if (const QString late = alert.facts.value(u"late"_s).toString(); !late.isEmpty())
        //: behind the reminder of an activity: another one is under way past its end, and so runs into it
        parts << QCoreApplication::translate("Alerts", "“%1” is still under way").arg(late);
    return parts.join(u" · "_s);
}

QString InboxWords::hotline(const AlertRecord &)
{
    //: a row of the inbox: the telephone line on which agents reach their leader rings
    return QCoreApplication::translate("Alerts", "Leader hotline");
}

QString InboxWords::hotlineDetail(const AlertRecord &alert)
{
    return QCoreApplication::translate("Alerts", "Call on %1 · start its entry?").arg(alert.subject);
}

QString InboxWords::escalation(const AlertRecord &alert)
{
    //: a row of the inbox: the number of the entry in the register, and whom it is about
    return QCoreApplication::translate("Alerts", "Escalation #%1 · %2")
        .arg(alert.instance, alert.facts[u"name"_s].toString());
}

QString InboxWords::escalationDetail(const AlertRecord &alert)
{
    return QCoreApplication::translate("Alerts", "%1 · start urgent business?").arg(alert.facts[u"text"_s].toString());
}

QString InboxWords::followUpDetail(const AlertRecord &alert)
{
    return alertKindWord(alert.kind) + u" · "_s + alert.facts[u"text"_s].toString();
}

QString InboxWords::reportDetail(const AlertRecord &alert)
{
    const auto kind = reportKindFromName(alert.facts[u"report"_s].toString());
    QStringList parts{kind == ReportKind::Month  ? QCoreApplication::translate("Alerts", "Month report")
                      : kind == ReportKind::Week ? QCoreApplication::translate("Alerts", "Week report")
                                                 : QCoreApplication::translate("Alerts", "Day report"),
                      alert.facts[u"teams"_s].toString().replace(u';', QCoreApplication::translate("Alerts", ", "))};
    if (const int version = alert.facts[u"version"_s].toInt(); version > 1)
        //: of a report that was submitted again
        parts << QCoreApplication::translate("Alerts", "version %1").arg(version);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString InboxWords::promise(const AlertRecord &alert)
{
    const QString title = alert.facts[u"title"_s].toString();
    const QString name = alert.facts[u"name"_s].toString();
    return name.isEmpty() ? title : title + u" · "_s + name;
}

QString InboxWords::promiseDetail(const AlertRecord &alert)
{
    QStringList parts{QCoreApplication::translate("Alerts", "Promised for %1").arg(alert.facts[u"time"_s].toString()),
                      alert.facts[u"text"_s].toString()};
    if (!alert.facts[u"own"_s].toBool())
        //: a promised time that another leader answers for
        parts << QCoreApplication::translate("Alerts", "%1 answers for it").arg(alert.facts[u"owner"_s].toString());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString InboxWords::offerDetail(const AlertRecord &alert)
{
    QStringList parts{QCoreApplication::translate("Alerts", "%1 hands it over").arg(alert.facts[u"owner"_s].toString()),
                      alert.facts[u"text"_s].toString()};
    if (const QString time = alert.facts[u"time"_s].toString(); !time.isEmpty())
        parts << QCoreApplication::translate("Alerts", "promised for %1").arg(time);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString InboxWords::promisedTime(const AlertRecord &alert, Moment now)
{
    const QString time = alert.facts[u"time"_s].toString();
    return alert.alarm && now > alert.since
               //: how long a promised time is gone by
               ? QCoreApplication::translate("Alerts", "%1 late").arg(minutesWords(now - alert.since))
               : time;
}

QString InboxWords::age(const AlertRecord &alert, Moment now)
{
    return lengthText(now - alert.since);
}

QString InboxWords::clockTime(const AlertRecord &alert, Moment)
{
    return alert.facts.value(u"time"_s).toString();
}

QString InboxWords::dueDate(const AlertRecord &alert, Moment)
{
    return QDate::fromString(alert.facts[u"on"_s].toString(), Qt::ISODate).toString(u"MM-dd"_s);
}

QString InboxWords::nothing(const AlertRecord &, Moment)
{
    return {};
}

} // namespace Floorwalk
