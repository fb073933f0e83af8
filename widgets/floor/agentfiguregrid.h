// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Floorwalk {

class FigureLink;
class TextLabel;

/** One agent's figures of the day: each opens, by a click or by Return, to the calls or spans it follows from. */
class AgentFigureGrid : public QWidget
{
    Q_OBJECT

public:
    enum Place { Calls, Handling, Occupancy, Talk, Busy, Breaks, PlaceCount };

    explicit AgentFigureGrid(QWidget *parent = nullptr);

    /** @p tip: how it is counted, and since when. */
    void put(Place place, const QString &value, const QString &tip);
    /** Which of the three occupancies is told. */
    void setOccupancy(FigureVariant variant, const QString &title);

signals:
    void figureWanted(FigureVariant variant);

private:
    void add(Place place, const QString &title, const char *name);
    std::optional<FigureVariant> variantOf(Place place) const;

    QGridLayout *m_grid;
    QList<TextLabel *> m_titles;
    QList<FigureLink *> m_values;
    FigureVariant m_occupancy = FigureVariant::OccupancyA;
};

} // namespace Floorwalk
