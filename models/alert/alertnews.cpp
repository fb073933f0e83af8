// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertnews.h"

#include <tuple>

namespace Floorwalk {

namespace {

bool calls(const AlertRecord &alert)
{
    return alert.status == AlertRecord::Status::Open;
}

bool isWorse(const AlertRecord &a, const AlertRecord &b)
{
    const auto rank = [](const AlertRecord &alert) {
        return std::tuple(!alert.alarm, alert.since, alert.kind, alert.subject, alert.instance);
    };
    return rank(a) < rank(b);
}

} // namespace

QString AlertNews::keyOf(const AlertRecord &alert)
{
    return alert.kind + u'\n' + alert.subject + u'\n' + alert.instance;
}

void AlertNews::know(const std::vector<AlertRecord> &alerts)
{
    for (const AlertRecord &alert : alerts) {
        if (calls(alert))
            m_calling.insert(keyOf(alert), alert.alarm);
    }
}

AlertNews::Change AlertNews::look(const std::vector<AlertRecord> &alerts)
{
    Change change;
    QHash<QString, bool> calling;
    for (const AlertRecord &alert : alerts) {
        if (!calls(alert))
            continue;
        const QString key = keyOf(alert);
        const auto before = m_calling.constFind(key);
        if (before == m_calling.cend() || (alert.alarm && !*before))
            change.fresh.push_back(alert);
        calling.insert(key, alert.alarm);
        change.calling.push_back(alert);
    }
    for (auto it = m_calling.cbegin(); it != m_calling.cend() && !change.ended; ++it)
        change.ended = !calling.contains(it.key());
    std::ranges::sort(change.fresh, isWorse);
    std::ranges::sort(change.calling, isWorse);
    m_calling = calling;
    return change;
}

} // namespace Floorwalk
