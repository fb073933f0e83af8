// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"
#include "models/policy/dutytime.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace Floorwalk {

class FigureLink;
class TextLabel;

/**
 * One agent's figures of the day in columns, title above value: each opens, by a click or by Return, to the calls or
 * spans it follows from. Those that hold the day against the roster stand last, where there are any.
 */
class AgentFigureGrid : public QWidget
{
    Q_OBJECT

public:
    enum Place {
        Calls,
        Handling,
        Occupancy,
        Talk,
        Busy,
        Breaks,
        Adherence,
        AdjustedAdherence,
        Conformance,
        Utilisation,
        Shrinkage,
        PlaceCount
    };

    explicit AgentFigureGrid(QWidget *parent = nullptr);

    /** @p tip: how it is counted, and since when. */
    void put(Place place, const QString &value, const QString &tip);
    /** Which of the three occupancies is told. */
    void setOccupancy(FigureVariant variant, const QString &title);
    /** The figures of the roster; absent: nothing is rostered, or nobody on record is meant. */
    void showDuty(const std::optional<DutySums> &sums);

signals:
    void figureWanted(FigureVariant variant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(Place place, const QString &title, const QString &name);
    void applyLook();
    std::optional<FigureVariant> variantOf(Place place) const;

    QGridLayout *m_grid;
    QList<TextLabel *> m_titles;
    QList<FigureLink *> m_values;
    FigureVariant m_occupancy = FigureVariant::OccupancyA;
};

} // namespace Floorwalk
