// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/breakrecord.h"
#include "models/domain/zone.h"
#include "models/live/floorscope.h"
#include "models/live/strainwatch.h"
#include "models/policy/statelimits.h"
#include "widgets/floor/nameorder.h"
#include "widgets/theme/theme.h"

#include <QSortFilterProxyModel>
#include <QTimer>

#include <functional>
#include <optional>

namespace Floorwalk {

/**
 * The agents as the leader wants to see them: by need, state, time or name; narrowed by a search or by a pie's slice.
 * Rows change places only when refresh() is called, never under the hand on an event; of a large floor the first one
 * after its names, which take many frames, are all in order puts them by name. Of a floor that is large from the start
 * nobody is shown before the first refresh(): to sort thousands before anything is known that they are sorted by is
 * time lost.
 */
class AgentsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order : quint8 { NeedsMe, State, TimeInState, Name };
    /** One slice of a pie. */
    struct Slice
    {
        QString queue; ///< empty = the whole team
        AgentState state = AgentState::Ready;
        std::optional<PauseKind> pause; ///< for Paused; absent = any

        bool contains(const AgentRow &row) const;
        bool operator==(const Slice &) const = default;
    };
    enum Role {
        RatioRole = FloorModel::SortRole + 100 ///< double: time in state ÷ limit; invalid where there is no limit
    };

    AgentsProxy(FloorModel &agents, StateLimits limits, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    /** Words to the left, figures to the right, titles like what stands below them. */
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const FloorModel &agents() const { return *m_agents; }
    /** Shows another floor; order, search and slices stay. */
    void setFloor(FloorModel &agents);
    Order order() const { return m_order; }
    void setOrder(Order order);
    void setSearch(const QString &text);
    const std::vector<Slice> &slices() const { return m_slices; }
    /** Shows only agents of one of @p slices; none = everybody. */
    void setSlices(std::vector<Slice> slices);
    /** Shows only agents of @p scope. */
    void setScope(const FloorScope &scope);
    void setLimits(StateLimits limits);
    /** Who is on a break or meal is measured against the due time of the break desk. */
    void setAway(const std::vector<BreakRecord> &away, const Zone &zone);
    /** When the break desk expects @p row back. */
    struct Due
    {
        Moment at;
        QString clock; ///< "14:22"
    };
    std::optional<Due> dueOf(const AgentRow &row) const;
    /** Tells who works above the limit for long; without it nobody does. */
    void setStrain(std::function<std::optional<Strain>(quint32)> strain) { m_strain = std::move(strain); }
    std::optional<Strain> strainOf(const AgentRow &row) const { return m_strain ? m_strain(row.id) : std::nullopt; }
    /** The present, on the feed's clock: what ages and needs are measured to. */
    void setNow(Moment now);
    Moment now() const { return m_now; }
    /** Puts rows where they belong now; does nothing, and emits nothing, when all of them are there. */
    void refresh();
    /** Whether there was a first order, so that somebody can be shown. */
    bool hasBegun() const { return m_begun; }
    /** From so many agents on a floor is large. */
    static constexpr int largeFloor = 2000;

    std::optional<StateLimit> limitOf(const AgentRow &row) const;
    /** Neutral, a warning from there on, critical from the limit on. */
    Tone toneOf(const AgentRow &row) const;
    /** What the seat's column says: what its title does not; beside seats a phone is called one. */
    QString placeText(const AgentRow &row) const;

    /** A figure's column as it is shown, such as "4:12", "83 %" or "–". */
    QString figureText(const AgentRow &row, int column) const;
    /** What stands beside the state's word: when the agent is due back, else the reason or the queue. */
    QString detailOf(const AgentRow &row) const;

    /** What the figure of that cell is opened as; absent where the cell is no figure. */
    std::optional<FigureVariant> figureBehind(const QModelIndex &index) const;
    /** From when the figures count and what they leave out, for their tips. */
    void setCounted(const QString &counted) { m_counted = counted; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /** Where an agent of the floor belongs. */
    struct Place
    {
        double need = 0; ///< time in state ÷ limit; −1 where there is no limit
        int rank = 0; ///< of the state
        int name = 0; ///< among all names
        Moment since{};
        bool accepted = false;
    };
    QString spoken(const AgentRow &row, int column) const;
    QString nameTip(const AgentRow &row) const;
    void follow();
    void renew();
    void measure() const;
    void weighNames();
    bool comesFirst(int first, int second) const;
    bool accepts(const AgentRow &row) const;
    bool isInPlace() const;
    double need(const AgentRow &row) const;
    static PauseKind pauseOf(const AgentRow &row);
    QString stateTip(const AgentRow &row) const;

    FloorModel *m_agents;
    StateLimits m_limits;
    Order m_order = Order::NeedsMe;
    QString m_search;
    std::vector<Slice> m_slices;
    FloorScope m_scope;
    QHash<QString, Due> m_dues; ///< by agent key
    std::function<std::optional<Strain>(quint32)> m_strain;
    Moment m_now{};
    QList<QMetaObject::Connection> m_followed;
    mutable std::vector<Place> m_places; ///< by row of the floor; empty: to be measured
    mutable NameOrder m_names;
    mutable QTimer m_naming; ///< runs while some names are not weighed
    bool m_begun = false; ///< there is an order
    mutable QHash<std::pair<QString, QString>, std::optional<StateLimit>> m_wrapLimits; ///< by queue and interface
    QString m_counted;
};

} // namespace Floorwalk
