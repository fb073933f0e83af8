// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentsproxy.h"

#include "widgets/floor/agentsdelegate.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace Floorwalk {

namespace {

/** Where a state stands when sorted by state, and among those whose time has no limit. */
int rankOf(const AgentRow &row)
{
    switch (row.state) {
    case AgentState::Talking:
        return 0;
    case AgentState::OnHold:
        return 1;
    case AgentState::Ringing:
        return 2;
    case AgentState::WrapUp:
        return 3;
    case AgentState::Ready:
        return 4;
    case AgentState::Paused:
        return 5 + int(pauseKindOf(row.reason));
    case AgentState::Unreachable:
        return 11;
    case AgentState::Unknown:
        return 12;
    case AgentState::LoggedOut:
        return 13;
    }
    Q_UNREACHABLE();
}

int compareNames(const AgentRow &a, const AgentRow &b)
{
    static const QCollator collator;
    const int byName = collator.compare(a.name, b.name);
    return byName != 0 ? byName : a.key.compare(b.key);
}

} // namespace

bool AgentsProxy::Slice::contains(const AgentRow &row) const
{
    if (!queue.isEmpty() && !row.queues.contains(queue))
        return false;
    if (row.state != state)
        return false;
    return state != AgentState::Paused || !pause || pauseKindOf(row.reason) == *pause;
}

AgentsProxy::AgentsProxy(FloorModel &agents, StateLimits limits, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_agents(&agents)
    , m_limits(std::move(limits))
{
    setDynamicSortFilter(false);
    setSourceModel(m_agents);
    sort(0);
}

QVariant AgentsProxy::data(const QModelIndex &index, int role) const
{
    // What a narrow column cuts is read in its tip.
    if (role == Qt::ToolTipRole && index.column() == FloorModel::Name)
        return QSortFilterProxyModel::data(index, FloorModel::NameRole);
    if (role == Qt::ToolTipRole && index.column() == FloorModel::State)
        return stateDetail(m_agents->row(mapToSource(index).row()));
    if (role < RatioRole)
        return QSortFilterProxyModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgentRow &row = m_agents->row(mapToSource(index).row());
    const std::optional<StateLimit> limit = limitOf(row);
    switch (role) {
    case RatioRole:
        return limit ? QVariant(double((m_now - row.since).count()) / double(limit->alarm.count())) : QVariant();
    case LimitRole:
        return limit ? QVariant::fromValue<qint64>(limit->alarm.count()) : QVariant();
    case SeverityRole:
        return severityOf(row);
    default:
        return {};
    }
}

QVariant AgentsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        const bool isFigure = section >= FloorModel::CallLength;
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

void AgentsProxy::setFloor(FloorModel &agents)
{
    if (m_agents == &agents)
        return;
    m_agents = &agents;
    setSourceModel(m_agents);
}

void AgentsProxy::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

void AgentsProxy::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    invalidate();
}

void AgentsProxy::setSlices(std::vector<Slice> slices)
{
    if (slices == m_slices)
        return;
    m_slices = std::move(slices);
    invalidate();
}

void AgentsProxy::setLimits(StateLimits limits)
{
    m_limits = std::move(limits);
    invalidate();
}

void AgentsProxy::setAway(const std::vector<BreakRecord> &away, const Zone &zone)
{
    QHash<QString, Due> dues;
    for (const BreakRecord &record : away) {
        if (record.status == BreakStatus::Out)
            dues.insert(record.agent, {*record.due(), zone.localTime(*record.due()).toString(u"HH:mm")});
    }
    m_dues.swap(dues);
}

std::optional<AgentsProxy::Due> AgentsProxy::dueOf(const AgentRow &row) const
{
    const auto due = row.state == AgentState::Paused ? m_dues.constFind(row.key) : m_dues.cend();
    return due == m_dues.cend() ? std::nullopt : std::optional(*due);
}

void AgentsProxy::setNow(Moment now)
{
    m_now = now;
}

void AgentsProxy::refresh()
{
    if (!isInPlace())
        invalidate();
}

bool AgentsProxy::isInPlace() const
{
    int accepted = 0;
    for (int row = 0; row < m_agents->rowCount(); ++row) {
        const bool wanted = accepts(m_agents->row(row));
        if (wanted != mapFromSource(m_agents->index(row, 0)).isValid())
            return false;
        accepted += wanted ? 1 : 0;
    }
    for (int row = 1; row < accepted; ++row) {
        const AgentRow &above = m_agents->row(mapToSource(index(row - 1, 0)).row());
        const AgentRow &below = m_agents->row(mapToSource(index(row, 0)).row());
        if (comesFirst(below, above))
            return false;
    }
    return true;
}

std::optional<StateLimit> AgentsProxy::limitOf(const AgentRow &row) const
{
    if (const std::optional<Due> due = dueOf(row)) {
        const Millis whole = std::max<Millis>(std::chrono::seconds(1), due->at - row.since);
        return StateLimit{whole * 4 / 5, whole};
    }
    return m_limits.of(row.state, pauseKindOf(row.reason), row.queue, {row.name, row.interface});
}

int AgentsProxy::severityOf(const AgentRow &row) const
{
    const std::optional<StateLimit> limit = limitOf(row);
    if (!limit)
        return 0;
    const Millis age = m_now - row.since;
    return age >= limit->alarm ? 2 : age >= limit->warn ? 1 : 0;
}

bool AgentsProxy::accepts(const AgentRow &row) const
{
    if (!m_slices.empty()
        && std::none_of(m_slices.begin(), m_slices.end(), [&row](const Slice &slice) { return slice.contains(row); }))
        return false;
    return m_search.isEmpty() || row.name.contains(m_search, Qt::CaseInsensitive)
           || row.interface.contains(m_search, Qt::CaseInsensitive);
}

bool AgentsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return !sourceParent.isValid() && accepts(m_agents->row(sourceRow));
}

double AgentsProxy::need(const AgentRow &row) const
{
    const std::optional<StateLimit> limit = limitOf(row);
    return limit ? double((m_now - row.since).count()) / double(limit->alarm.count()) : -1.0;
}

bool AgentsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return comesFirst(m_agents->row(left.row()), m_agents->row(right.row()));
}

bool AgentsProxy::comesFirst(const AgentRow &a, const AgentRow &b) const
{
    const auto earlier = [&a, &b](double first, double second) {
        return first != second ? first > second : compareNames(a, b) < 0;
    };
    switch (m_order) {
    case Order::NeedsMe: {
        const double needA = need(a);
        const double needB = need(b);
        if (needA < 0 && needB < 0 && rankOf(a) != rankOf(b))
            return rankOf(a) < rankOf(b);
        return earlier(needA, needB);
    }
    case Order::State:
        if (rankOf(a) != rankOf(b))
            return rankOf(a) < rankOf(b);
        return earlier(double((m_now - a.since).count()), double((m_now - b.since).count()));
    case Order::TimeInState:
        return earlier(double((m_now - a.since).count()), double((m_now - b.since).count()));
    case Order::Name:
        return compareNames(a, b) < 0;
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk
