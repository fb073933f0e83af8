// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/piefold.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QGridLayout;
class QHBoxLayout;

namespace Floorwalk {

class FigureLink;
class TextLabel;

/**
 * Who is in which state, as a ring with its total and a legend of its own; slices and legend can be clicked. The legend
 * is one stop of the Tab key, where the keys were last; the arrows, Home and End go from share to share.
 */
class PieCard : public QWidget
{
    Q_OBJECT

public:
    /** @p diameter of the ring in pixels at 100 %. */
    explicit PieCard(int diameter = 104, QWidget *parent = nullptr);

    /** The same for a card that has to give room to others. */
    void setDiameter(int diameter);
    /** Shown above the legend; empty for none. */
    void setTitle(const QString &title);
    /** Takes @p part to stand in the title's place. */
    void setTitlePart(QWidget *part);
    /** Shows a figure beside the title, which figureClicked() tells the click of; see FigureLink. */
    void setFigure(const QString &name, const QString &value, const QString &full, const QString &variant = {});
    /** The small word below the total, such as "on duty". */
    void setCaption(const QString &caption);
    /** Cheap when only numbers change: slices keep their place. */
    void setCounts(const StateCounts &counts);
    /** The share whose legend and slice are marked as the filter that is on. */
    void setChosen(const QList<StateKey> &states);
    const std::vector<PieShare> &shares() const { return m_shares; }
    /** What comes first when one steps through the window: the figure, before the legend. */
    QWidget *headStop();
    /** Where the keys come into the legend. */
    QWidget *legendStop();
    /** What comes last when one steps through the card, in reading order. */
    QWidget *lastStop();

signals:
    /** A slice or its legend was clicked: the states it stands for. */
    void shareClicked(const QList<Floorwalk::StateKey> &states);
    void figureClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Ring;
    class LegendItem;
    void rebuildLegend();
    void showTitle();
    void nameRing();
    void keepFocus(std::optional<StateKey> focused);
    void describeLegend();
    void moveStop(LegendItem *item);
    Ring *m_ring;
    QHBoxLayout *m_head;
    QString m_titleText;
    TextLabel *m_title;
    FigureLink *m_figure;
    QGridLayout *m_legend;
    QList<LegendItem *> m_items;
    QButtonGroup *m_arrows; ///< among the items: QAbstractButton moves the keys by the arrows within it
    LegendItem *m_stop = nullptr; ///< of them the one that Tab comes to
    std::vector<PieShare> m_shares;
    QList<StateKey> m_chosen;
};

} // namespace Floorwalk
