// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/thresholdbar.h"

#include <QAbstractButton>

namespace Floorwalk {

/** What a figure shows: all of it in words, translated by the page. */
struct FigureFacts
{
    enum class Trend : quint8 { None, Up, Flat, Down };

    QString title; ///< "Service level"
    QString value; ///< "86.2"; "–" when nothing can be said
    QString unit; ///< "%", small and grey
    QString target; ///< "Target 85"
    Tone tone = Tone::Neutral; ///< of the value against its target: gives icon and bar their colour
    Trend trend = Trend::None;
    QString distance; ///< "+0.8", "1 over": beside the trend arrow
    Tone trendTone = Tone::Neutral;
    BarFacts bar;
    QString variant; ///< how it is counted: the tool tip
    QString staleSince; ///< "36 s ago": set while the feed is silent; the figure is greyed and stays
    QString variantName{}; ///< "ignore abandons": above the target, beside the value; empty where there is only one

    bool operator==(const FigureFacts &) const = default;
};

/** A figure that never stands alone: with target, trend and distance; a click opens its calls or intervals. */
class Figure : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);
    void setFacts(const FigureFacts &facts);
    const FigureFacts &facts() const { return m_facts; }

    QSize sizeHint() const override;
    /** What its words need beside usual digits, as it is or while it is narrow: unlike the hint whatever the figure is.
     */
    int usualWidth() const;
    int narrowWidth() const;
    /** Gives room to others: smaller digits, and what changed stands in the place of the variant, which the tip tells.
     */
    void setNarrow(bool narrow);
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTitleRow(QPainter &painter, const QRect &row) const;
    void paintValueRow(QPainter &painter, const QRect &row) const;
    /** What changed, or since when nothing is heard: an icon, words, and their ink. */
    struct Edge
    {
        QString icon;
        QString words;
        QColor ink;
    };
    Edge edge() const;
    int edgeWidth() const;
    void paintEdge(QPainter &painter, const QRect &row) const;
    int besideWidth() const;
    QFont digitsFont() const;
    FigureFacts m_facts;
    bool m_narrow = false;
};

} // namespace Floorwalk
