// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/alertwords.h"

#include "widgets/common/words.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString alertTitle(const AlertRecord &alert)
{
    const QString name = alert.facts[u"name"_s].toString();
    const QString seat = seatText(alert.facts[u"seat"_s].toString());
    if (name.isEmpty() || seat.isEmpty())
        return name.isEmpty() ? alert.subject : name;
    //: a row of the inbox: the agent and the number of the seat
    return QCoreApplication::translate("Alerts", "%1 · seat %2").arg(name, seat);
}

QString alertKindWord(const QString &kind)
{
    if (kind == "longCall"_L1)
        return QCoreApplication::translate("Alerts", "Long call");
    if (kind == "longBusy"_L1)
        return QCoreApplication::translate("Alerts", "Busy too long");
    if (kind == "breakOverdue"_L1)
        return QCoreApplication::translate("Alerts", "Break overdue");
    if (kind == "queueWait"_L1)
        return QCoreApplication::translate("Alerts", "Caller waits too long");
    if (kind == "abnormalOffline"_L1)
        return QCoreApplication::translate("Alerts", "Off line without a reason");
    return kind;
}

QString alertDetail(const AlertRecord &alert)
{
    QStringList parts{alertKindWord(alert.kind)};
    const int limit = alert.facts[alert.alarm ? u"alarm_s"_s : u"warn_s"_s].toInt();
    if (limit > 0) {
        parts << QCoreApplication::translate("Alerts", "limit %1").arg(lengthText(std::chrono::seconds(limit)));
    }
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
    return parts.join(u" · "_s);
}

} // namespace Floorwalk
