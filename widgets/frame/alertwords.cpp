// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/alertwords.h"

#include "widgets/common/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString alertTitle(const AlertRecord &alert)
{
    const QString name = alert.facts[u"name"_s].toString();
    return name.isEmpty() ? alert.subject : name;
}

QString alertKindWord(const QString &kind)
{
    if (kind == "longCall"_L1)
        return QCoreApplication::translate("Alerts", "Long call");
    if (kind == "longBusy"_L1)
        return QCoreApplication::translate("Alerts", "Busy too long");
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
    const QString queue = alert.facts[u"queue"_s].toString();
    if (!queue.isEmpty() && queue != alert.subject)
        parts << queue;
    const QString reason = alert.facts[u"reason"_s].toString();
    if (!reason.isEmpty())
        parts << reason;
    return parts.join(u" · "_s);
}

} // namespace Floorwalk
