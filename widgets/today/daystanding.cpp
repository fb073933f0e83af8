// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/daystanding.h"

#include "models/day/daymodel.h"
#include "models/day/trough.h"
#include "models/service/escalations.h"
#include "widgets/common/words.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

ActivityStatus statusOfRow(const QModelIndex &index)
{
    return ActivityStatus(index.data(DayModel::StatusRole).toInt());
}

QString clockOf(const QVariant &moment, const Zone &zone)
{
    return moment.isValid() ? zone.localTime(momentFromEpochMs(moment.toLongLong())).toString(u"HH:mm"_s) : QString();
}

/** How the time of what stands at a trough was found. */
QString placedWords(const QString &placed)
{
    const int weeks = placed.section(u':', 1).toInt();
    if (placed.startsWith("trough"_L1)) {
        return QCoreApplication::translate("DayStanding", "the quietest half hour of the last %n week(s)", nullptr,
                                           weeks);
    }
    if (placed.startsWith("middle"_L1)) {
        return QCoreApplication::translate("DayStanding",
                                           "the middle of its window: calls of %1 weeks are known, %2 are needed")
            .arg(weeks)
            .arg(Trough::weeksNeeded);
    }
    return {};
}

} // namespace

bool DayStanding::isMissed(const QModelIndex &index, Moment now)
{
    const QVariant from = index.data(DayModel::MissedFromRole);
    return from.isValid() && momentFromEpochMs(from.toLongLong()) < now;
}

QString DayStanding::overrun(const QModelIndex &index)
{
    const Millis over(index.data(DayModel::OverrunRole).toLongLong());
    return over < std::chrono::minutes(1)
               ? QString()
               //: an activity that goes on past its planned end, such as “18 min over”
               : QCoreApplication::translate("DayStanding", "%1 over").arg(minutesWords(over));
}

QString DayStanding::brief(const QModelIndex &index, Moment now)
{
    if (isMissed(index, now))
        return QCoreApplication::translate("DayStanding", "missed");
    const ActivityStatus status = statusOfRow(index);
    const QString reason = index.data(DayModel::ReasonRole).toString();
    if (status == ActivityStatus::Skipped)
        return QCoreApplication::translate("DayStanding", "skipped: %1").arg(reason);
    if (status == ActivityStatus::HandedOver)
        return reason;
    if (status == ActivityStatus::Paused)
        return QCoreApplication::translate("DayStanding", "paused");
    const QStringList overlaps = index.data(DayModel::OverlapsRole).toStringList();
    if (!overlaps.isEmpty())
        return QCoreApplication::translate("DayStanding", "at once with %1").arg(overlaps.constFirst());
    if (status == ActivityStatus::Postponed)
        return QCoreApplication::translate("DayStanding", "postponed: %1").arg(reason);
    return index.data(DayModel::SubjectRole).toString();
}

QString DayStanding::full(const QModelIndex &index, const Zone &zone)
{
    QStringList parts;
    const QString from = clockOf(index.data(DayModel::PlannedStartRole), zone);
    if (!from.isEmpty()) {
        parts << QCoreApplication::translate("DayStanding", "Planned %1–%2")
                     .arg(from, clockOf(index.data(DayModel::PlannedEndRole), zone));
    }
    if (const QString placed = placedWords(index.data(DayModel::PlacedRole).toString()); !placed.isEmpty())
        parts << placed;
    if (index.data(DayModel::MandatoryRole).toBool())
        parts << QCoreApplication::translate("DayStanding", "mandatory");
    if (const QString on = index.data(DayModel::HangsOnRole).toString(); !on.isEmpty())
        parts << QCoreApplication::translate("DayStanding", "moves with %1").arg(on);
    if (const QString team = index.data(DayModel::TeamRole).toString(); !team.isEmpty())
        parts << team;
    if (const QString alert = index.data(DayModel::AlertRole).toString(); !alert.isEmpty()) {
        const QString about = index.data(DayModel::SubjectRole).toString();
        const qint64 entry = Escalations::entryBehind(alert);
        parts << (entry > 0
                      //: an activity that came of an entry of the register: its number and whom it is about
                      ? QCoreApplication::translate("DayStanding", "from entry #%1 about %2").arg(entry).arg(about)
                      : QCoreApplication::translate("DayStanding", "from an alert about %1").arg(about));
    }
    if (const QString over = overrun(index); !over.isEmpty())
        parts << over;
    const QStringList overlaps = index.data(DayModel::OverlapsRole).toStringList();
    if (!overlaps.isEmpty()) {
        parts << QCoreApplication::translate("DayStanding", "at once with %1")
                     .arg(overlaps.join(QCoreApplication::translate("DayStanding", ", ")));
    }
    if (const QString reason = index.data(DayModel::ReasonRole).toString(); !reason.isEmpty())
        parts << reason;
    return parts.join(u" · "_s);
}

} // namespace Floorwalk
