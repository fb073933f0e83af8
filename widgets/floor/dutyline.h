// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"
#include "models/live/strainwatch.h"
#include "models/policy/dutytime.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace Floorwalk {

class FigureLink;
class FloorView;
class StoreWorker;
class TextLabel;
struct AgentRow;

/**
 * One agent's day held against the roster, in a few words; each figure opens to the stretches it follows from. Above
 * them the hint that the agent has no rest.
 */
class DutyLine : public QWidget
{
    Q_OBJECT

public:
    explicit DutyLine(QWidget *parent = nullptr);
    /**
     * Reads @p day of @p agent through @p reader and shows it; again only after a while, for everybody's day is read
     * for it. There is nothing to see where nothing is rostered, nobody on record is meant, or @p floor is a past one:
     * its figures open at that moment, and here they would be read at each step of a drag.
     */
    void look(const FloorView &floor, StoreWorker &reader, const AgentRow &agent, const TimeRange &day);
    /** The hint that the agent has no rest, above the figures; absent: there is none. */
    void showStrain(const std::optional<Strain> &strain);
    /** Another agent is shown. */
    void forget();

signals:
    void figureWanted(FigureVariant variant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void show(const std::optional<DutySums> &sums);
    static QString valueOf(FigureVariant variant, const DutySums &sums);

    void showAny();

    QGridLayout *m_grid;
    TextLabel *m_strain;
    bool m_hasDuty = false;
    bool m_hasStrain = false;
    std::array<FigureLink *, 4> m_links;
    QString m_agent; ///< whose day was asked for last, by key
    Moment m_askedAt{};
};

} // namespace Floorwalk
