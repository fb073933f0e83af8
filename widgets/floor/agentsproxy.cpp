// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentsproxy.h"

#include "models/domain/seatplan.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentpaint.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where a state stands when sorted by state, and among those whose time has no limit. */
int rankOf(const AgentRow &row, PauseKind pause)
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
        return 5 + int(pause);
    case AgentState::Unreachable:
        return 11;
    case AgentState::Unknown:
        return 12;
    case AgentState::LoggedOut:
        return 13;
    }
    Q_UNREACHABLE();
}

} // namespace

bool AgentsProxy::Slice::contains(const AgentRow &row) const
{
    if (!queue.isEmpty() && !row.queues.contains(queue))
        return false;
    if (row.stateIn(queue) != state)
        return false;
    return state != AgentState::Paused || !pause || pauseKindOf(row.reason) == *pause;
}

AgentsProxy::AgentsProxy(FloorModel &agents, StateLimits limits, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_agents(&agents)
    , m_limits(std::move(limits))
{
    setDynamicSortFilter(false);
    m_naming.setInterval(0);
    connect(&m_naming, &QTimer::timeout, this, &AgentsProxy::weighNames);
    m_begun = agents.rowCount() < largeFloor;
    follow();
    if (m_begun)
        sort(0);
}

/** Where agents stand is measured anew when others come or go; that must be known before the base class asks. */
void AgentsProxy::follow()
{
    for (const QMetaObject::Connection &each : m_followed)
        disconnect(each);
    const auto forget = [this] { m_places.clear(); };
    m_followed = {connect(m_agents, &QAbstractItemModel::rowsAboutToBeInserted, this, forget),
                  connect(m_agents, &QAbstractItemModel::rowsInserted, this, forget),
                  connect(m_agents, &QAbstractItemModel::rowsAboutToBeRemoved, this, forget),
                  connect(m_agents, &QAbstractItemModel::rowsRemoved, this, forget)};
    m_places.clear();
    setSourceModel(m_agents);
}

/** What a narrow column cuts of the state, and why there is a hint beside it. */
QString AgentsProxy::stateTip(const AgentRow &row) const
{
    QStringList lines{stateDetail(row)};
    if (const std::optional<Strain> strain = strainOf(row))
        lines << strainTip(*strain);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant AgentsProxy::data(const QModelIndex &index, int role) const
{
    // What a narrow column cuts is read in its tip.
    if (role == Qt::ToolTipRole && index.column() == FloorModel::Name)
        return nameTip(m_agents->row(mapToSource(index).row()));
    if (role == Qt::ToolTipRole && index.column() == FloorModel::State)
        return stateTip(m_agents->row(mapToSource(index).row()));
    if (role == Qt::ToolTipRole && figureBehind(index))
        return m_counted.isEmpty() ? tr("Press for what is behind it.")
                                   : tr("Press for what is behind it. %1").arg(m_counted);
    if (role == Qt::AccessibleTextRole && index.isValid())
        return spoken(m_agents->row(mapToSource(index).row()), index.column());
    if (role < RatioRole)
        return QSortFilterProxyModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgentRow &row = m_agents->row(mapToSource(index).row());
    const std::optional<StateLimit> limit = limitOf(row);
    if (role != RatioRole || !limit)
        return {};
    return double((m_now - row.lastsSince()).count()) / double(limit->alarm.count());
}

QString AgentsProxy::figureText(const AgentRow &agent, int column) const
{
    const QString none = u"–"_s;
    switch (FloorModel::Column(column)) {
    case FloorModel::CallLength:
        return agent.callSince ? lengthText(m_now - *agent.callSince) : none;
    case FloorModel::CallsToday:
        return QString::number(agent.callsToday);
    case FloorModel::Aht:
        return agent.ahtSeconds ? lengthText(std::chrono::seconds(qRound64(*agent.ahtSeconds))) : none;
    case FloorModel::Occupancy:
        if (const std::optional<double> share = m_agents->occupancy(agent))
            return u"%1 %"_s.arg(qRound(*share * 100));
        return none;
    case FloorModel::Seat:
    case FloorModel::Name:
    case FloorModel::State:
    case FloorModel::TimeInState:
    case FloorModel::ColumnCount:
        break;
    }
    return none;
}

QString AgentsProxy::detailOf(const AgentRow &row) const
{
    const std::optional<Due> due = dueOf(row);
    return due ? QCoreApplication::translate("Breaks", "back %1").arg(due->clock) : stateDetail(row);
}

/** What a screen reader says of a cell: what is painted there, in words. */
QString AgentsProxy::spoken(const AgentRow &row, int column) const
{
    QStringList words;
    switch (FloorModel::Column(column)) {
    case FloorModel::Seat:
        words << placeText(row);
        break;
    case FloorModel::Name:
        words << row.shownName() << m_agents->apart(row);
        break;
    case FloorModel::State:
        words << stateLook(row.state, pauseOf(row)).word << detailOf(row);
        break;
    case FloorModel::TimeInState: {
        const Tone tone = toneOf(row);
        words << lengthText(m_now - row.lastsSince()) << (tone == Tone::Neutral ? QString() : toneWord(tone));
        break;
    }
    case FloorModel::CallLength:
    case FloorModel::CallsToday:
    case FloorModel::Aht:
    case FloorModel::Occupancy:
    case FloorModel::ColumnCount:
        words << figureText(row, column);
        break;
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

std::optional<FigureVariant> AgentsProxy::figureBehind(const QModelIndex &index) const
{
    switch (FloorModel::Column(index.column())) {
    case FloorModel::CallsToday:
        return FigureVariant::AnsweredCalls;
    case FloorModel::Aht:
        return FigureVariant::QueueCalls;
    case FloorModel::Occupancy:
        return m_agents->occupancyVariant();
    default:
        return std::nullopt;
    }
}

/** The name, what tells it from another, and what the telephone system calls whoever sits there. */
QString AgentsProxy::nameTip(const AgentRow &row) const
{
    QStringList parts{row.shownName(), m_agents->apart(row)};
    if (row.shownName() != row.name && row.name != row.interface)
        //: the name that the telephone system gives a seat
        parts << tr("“%1” on the telephone system").arg(row.name);
    parts << seatWords(row.seat, row.interface); // a card may have no room for it
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QVariant AgentsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        const bool isFigure = section >= FloorModel::CallLength;
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && section == FloorModel::Occupancy) {
        const FigureVariant variant = m_agents->occupancyVariant();
        return QString(FigureWords::title(FigureKind::Occupancy) + u", "_s + FigureWords::variant(variant) + u": "_s
                       + FigureWords::formula(variant, {}, {}));
    }
    if (role == Qt::ToolTipRole && section == FloorModel::TimeInState)
        return tr("The mark stands where it is an alarm.");
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

void AgentsProxy::setFloor(FloorModel &agents)
{
    if (m_agents == &agents)
        return;
    m_agents = &agents;
    follow();
}

void AgentsProxy::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    renew();
}

void AgentsProxy::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    renew();
}

void AgentsProxy::setSlices(std::vector<Slice> slices)
{
    if (slices == m_slices)
        return;
    m_slices = std::move(slices);
    renew();
}

void AgentsProxy::setScope(const FloorScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    renew();
}

void AgentsProxy::setLimits(StateLimits limits)
{
    m_limits = std::move(limits);
    m_wrapLimits.clear();
    renew();
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

void AgentsProxy::renew()
{
    m_places.clear();
    if (m_begun)
        invalidate();
}

void AgentsProxy::refresh()
{
    measure();
    if (!m_begun) {
        sort(0); // while nobody is shown: that costs nothing
        m_begun = true;
        invalidate();
    } else if (!isInPlace()) {
        invalidate();
    }
}

/**
 * Some names a turn, so that the screen goes on. Whoever stood where the names were not known goes there with the next
 * refresh(): now a menu may be open over the rows, or a hand be on one.
 */
void AgentsProxy::weighNames()
{
    if (m_names.follow(*m_agents))
        m_naming.stop();
}

bool AgentsProxy::isInPlace() const
{
    const int shown = rowCount();
    int above = -1;
    for (int row = 0; row < shown; ++row) {
        const int agent = mapToSource(index(row, 0)).row();
        if (!m_places[size_t(agent)].accepted || (above >= 0 && comesFirst(agent, above)))
            return false;
        above = agent;
    }
    return std::ranges::count_if(m_places, &Place::accepted) == shown;
}

/** Each agent's place once, in numbers: sorting ten thousand asks for it some hundred thousand times. */
void AgentsProxy::measure() const
{
    if (!m_names.follow(*m_agents) && !m_naming.isActive())
        m_naming.start();
    const auto count = size_t(m_agents->rowCount());
    m_places.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const AgentRow &row = m_agents->row(int(i));
        Place &place = m_places[i];
        place.accepted = accepts(row);
        place.since = row.since;
        place.rank = rankOf(row, pauseOf(row));
        place.need = m_order == Order::NeedsMe ? need(row) : 0;
        place.name = m_names.place(int(i));
    }
}

PauseKind AgentsProxy::pauseOf(const AgentRow &row)
{
    return row.state == AgentState::Paused ? pauseKindOf(row.reason) : PauseKind::Busy;
}

std::optional<StateLimit> AgentsProxy::limitOf(const AgentRow &row) const
{
    if (const std::optional<Due> due = dueOf(row)) {
        const Millis whole = std::max<Millis>(std::chrono::seconds(1), due->at - row.lastsSince());
        return StateLimit{whole * 4 / 5, whole};
    }
    if (row.state != AgentState::WrapUp)
        return m_limits.of(row.state, pauseOf(row), row.queue);
    const std::pair place(row.queue, row.interface);
    auto known = m_wrapLimits.constFind(place);
    if (known == m_wrapLimits.cend())
        known =
            m_wrapLimits.insert(place, m_limits.of(row.state, PauseKind::Busy, row.queue, {row.name, row.interface}));
    return *known;
}

Tone AgentsProxy::toneOf(const AgentRow &row) const
{
    const std::optional<StateLimit> limit = limitOf(row);
    if (!limit)
        return Tone::Neutral;
    const Millis age = m_now - row.lastsSince();
    return age >= limit->alarm ? Tone::Critical : age >= limit->warn ? Tone::Warning : Tone::Neutral;
}

QString AgentsProxy::placeText(const AgentRow &row) const
{
    if (!row.seat.isEmpty())
        return row.seat;
    return m_agents->hasSeats() ? seatWords({}, row.interface) : phoneNumber(row.interface);
}

bool AgentsProxy::accepts(const AgentRow &row) const
{
    if (!m_scope.has(row))
        return false;
    if (!m_slices.empty()
        && std::none_of(m_slices.begin(), m_slices.end(), [&row](const Slice &slice) { return slice.contains(row); }))
        return false;
    return m_search.isEmpty() || row.shownName().contains(m_search, Qt::CaseInsensitive)
           || row.name.contains(m_search, Qt::CaseInsensitive) || row.employeeNo.contains(m_search, Qt::CaseInsensitive)
           || row.interface.contains(m_search, Qt::CaseInsensitive);
}

bool AgentsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_begun)
        return false;
    if (m_places.empty())
        measure();
    return !sourceParent.isValid() && m_places[size_t(sourceRow)].accepted;
}

double AgentsProxy::need(const AgentRow &row) const
{
    const std::optional<StateLimit> limit = limitOf(row);
    return limit ? double((m_now - row.lastsSince()).count()) / double(limit->alarm.count()) : -1.0;
}

bool AgentsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_places.empty())
        measure();
    return comesFirst(left.row(), right.row());
}

bool AgentsProxy::comesFirst(int first, int second) const
{
    const Place &a = m_places[size_t(first)];
    const Place &b = m_places[size_t(second)];
    switch (m_order) {
    case Order::NeedsMe:
        if (a.need < 0 && b.need < 0 && a.rank != b.rank)
            return a.rank < b.rank;
        return a.need != b.need ? a.need > b.need : a.name < b.name;
    case Order::State:
        if (a.rank != b.rank)
            return a.rank < b.rank;
        [[fallthrough]];
    case Order::TimeInState:
        return a.since != b.since ? a.since < b.since : a.name < b.name;
    case Order::Name:
        return a.name < b.name;
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk

#include "moc_agentsproxy.cpp"
