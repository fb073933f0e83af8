// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/live/figurekind.h"
#include "models/service/floorview.h"
#include "models/service/shiftsummary.h"
#include "widgets/common/figure.h"

#include <QSet>
#include <QWidget>

#include <array>

class QGridLayout;

namespace Floorwalk {

/** All that the four floor indicators are worded from. */
struct IndicatorInput
{
    const FloorView &session;
    std::optional<ShiftSummary> shift; ///< absent without a roll
    QString whyNoShift; ///< said in place of the attendance rate
    QString staleSince; ///< "14:20:31"; empty while the feed is live
    QString counted; ///< from when the sums count, in words; empty before the floor was seen
    CentreSettings held{}; ///< the targets that the figures are held against: the centre's, or those set for the day
    QSet<QString> mayBeBusy{}; ///< keys of agents whose busy a leader approved and is not over
};

FigureFacts attendanceFigure(const IndicatorInput &input);
FigureFacts talkFigure(const IndicatorInput &input);
FigureFacts busyFigure(const IndicatorInput &input);
FigureFacts handlingFigure(const IndicatorInput &input);

/** The four floor indicators, shown together and never one alone (metrics.md). */
class Indicators : public QWidget
{
    Q_OBJECT

public:
    explicit Indicators(QWidget *parent = nullptr);
    void show(const IndicatorInput &input);
    /** What the figure with the keyboard opens to. */
    std::optional<FigureVariant> focused() const;

signals:
    /** A figure was pressed: what it was computed from is wanted. */
    void figureWanted(FigureVariant variant);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();
    void arrange();
    QGridLayout *m_grid;
    int m_columns = 0;
    QList<Figure *> m_figures;
    std::array<FigureVariant, 4> m_opened{FigureVariant::AttendancePlanned, FigureVariant::OfLoggedIn,
                                          FigureVariant::BusyLongest, FigureVariant::QueueCalls}; ///< by the figures
};

} // namespace Floorwalk
