// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytargets.h"
#include "models/domain/walllayout.h"
#include "models/live/figurekind.h"
#include "models/live/floordelta.h"
#include "models/service/attendanceday.h"
#include "models/service/daysheet.h"
#include "models/service/registerdesk.h"
#include "widgets/common/panel.h"
#include "widgets/theme/theme.h"

class QVBoxLayout;

namespace Floorwalk {

class FactRow;
class SectionHeader;
struct PlannedLines;

/** What the facts are worded from; what is absent is not shown. */
struct DayFacts
{
    std::optional<AttendanceDay> roll;
    std::optional<std::vector<QueueRow>> queues; ///< absent before the floor was seen
    FloorSums sums;
    CentreSettings settings; ///< the centre's …
    DayTargets targets; ///< … and what was set for today in their place
    Moment now{};
    QString staleSince; ///< "14:20:31" while the feed is silent
    QString counted; ///< from when queues and sums count, in words
    bool isWhole = true; ///< of everybody's calls and people; else of the leader's teams and the queues they serve
};

/** Attendance of the day and the live figures beside their targets. Nothing is shown that is not known. */
class FactsPanel : public Panel
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);
    void show(const DayFacts &facts);
    /** The last worked day's figures beside their targets, and how many knowledge points are new on @p today since. */
    void showLookBack(const DaySheet &sheet, QDate today);
    /** What was planned for @p today, and when, where that was not the day before; and what is open from before. */
    void showPlanned(const PlannedLines &planned, QDate today);
    /** A hand-over that waits to be read, in a sentence; empty: none. */
    void showHandover(const QString &text);

    /** The first of @p open in a line each, and how many more there are. */
    static QStringList openLines(const RegisterItems &open);

signals:
    /** The hand-over is wanted before the leader's eyes. */
    void handoverWanted();
    /** What a live figure of today was computed from is wanted. */
    void figureWanted(FigureKind kind);

private:
    struct Count
    {
        TextLabel *digits;
        TextLabel *word;
    };
    struct Line
    {
        FactRow *row;
        TextLabel *value;
        TextLabel *target;
        TextLabel *distance;
    };
    void buildCarried();
    Count addCount(QBoxLayout *row, const QString &word, Ink ink);
    Line addLine(const QString &name);
    Line addLive(const QString &name, FigureKind kind);
    /** A share beside what it is held against, in the words and colours of the floor. */
    static void setShare(const Line &line, WallFigureKind kind, double percent, const CentreSettings &ofDay);
    void showRoll(const DayFacts &facts, const CentreSettings &ofDay);
    void showTargets(const DayFacts &facts, const CentreSettings &ofDay);
    void showSet(const DayTargets &targets);
    void showOpen(const RegisterItems &open);
    void buildLookBack();
    bool showBefore(const Line &line, const YesterdaySheet &yesterday, FigureKind kind);
    void fit();
    static void set(const Line &line, const QString &value, const QString &target, const QString &distance, Ink ink);

    QVBoxLayout *m_column; ///< of what may be scrolled
    QWidget *m_handover;
    TextLabel *m_handoverText;
    QWidget *m_planned;
    SectionHeader *m_plannedHead;
    TextLabel *m_plannedText;
    QWidget *m_open;
    TextLabel *m_openText;
    QWidget *m_before; ///< yesterday's figures and what is new
    SectionHeader *m_beforeHead;
    Line m_levelBefore;
    Line m_handlingBefore;
    TextLabel *m_news;
    QList<Count> m_counts;
    QWidget *m_countRow;
    TextLabel *m_noRoll;
    Line m_level;
    Line m_handling;
    Line m_rate;
    TextLabel *m_noFloor;
    TextLabel *m_set; ///< what was set for today, and said of it
    TextLabel *m_variant;
};

} // namespace Floorwalk
