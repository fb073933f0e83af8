// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/yesterdaypart.h"

#include "models/domain/walllayout.h"
#include "models/live/figureasshown.h"
#include "widgets/common/textlabel.h"
#include "widgets/floor/figuresubject.h"
#include "widgets/floor/figurewords.h"
#include "widgets/today/parts/figurelines.h"

#include <QBoxLayout>
#include <QLocale>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Busy and handling times should be low, shares high. */
bool isBetterHigh(const FormFigure &figure)
{
    return figureUnit(figure.variant) == FigureUnit::Share;
}

/** What asks the Floor page for the calls or times that the figure follows from. */
QString behind(const YesterdaySheet &sheet, FigureVariant variant, const TimeRange &window)
{
    FigureWish wish;
    wish.variant = variant;
    wish.window = window;
    wish.teams = sheet.teams;
    wish.queues = sheet.queues;
    return FigureSubject::of(wish);
}

} // namespace

YesterdayPart::YesterdayPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("The last workday’s figures"), parent)
    , m_lines(new FigureLines(this))
{
    setObjectName(u"partYesterday"_s);
    body()->addWidget(m_lines);
    connect(m_lines, &FigureLines::opened, this,
            [this](const QString &figure) { emit pageWanted(u"floor"_s, figure); });
    m_none = addText(Ink::Muted, TextStyle::Small);
    m_how = addText(Ink::Muted, TextStyle::Caption);
}

void YesterdayPart::take(const DaySheet &sheet)
{
    const YesterdaySheet &yesterday = *sheet.yesterday;
    QList<FigureLines::Line> lines;
    bool isAnyCall = false;
    for (const FormFigure &figure : yesterday.figures) {
        isAnyCall = isAnyCall || figure.value.has_value();
        FigureLines::Line line;
        line.name = FigureWords::title(figureKind(figure.variant));
        line.detail = FigureWords::variant(figure.variant);
        line.value = FigureWords::value(figure.variant, figure.value);
        if (figure.value)
            line.opens = behind(yesterday, figure.variant, yesterday.window);
        if (figure.target) {
            line.target = FigureWords::value(figure.variant, figure.target);
            if (figure.value) {
                const double shown = figureAsShown(figure.variant, *figure.value);
                const bool met = isBetterHigh(figure) ? shown >= *figure.target : shown <= *figure.target;
                line.distance = met ? tr("✓ met") : isBetterHigh(figure) ? tr("↓ under") : tr("↑ over");
                line.ink = met ? Ink::Good : Ink::Warning;
            }
        }
        lines << line;
    }
    if (!isAnyCall)
        lines.clear(); // the sentence below says it once
    const FigureVariant variant = chosenVariant(FigureKind::AttendanceRate, sheet.settings);
    if (yesterday.attendance && yesterday.attendance->attendanceRate(variant)) {
        const double rate =
            asShown(WallFigureKind::AttendanceRate, *yesterday.attendance->attendanceRate(variant) * 100);
        const int target = yesterday.targets.over(sheet.settings).number(u"attendance_target"_s);
        lines << FigureLines::Line{tr("Attendance rate"), FigureWords::variant(variant),
                                   tr("%1 %").arg(rate, 0, 'f', 1), tr("%1 %").arg(target),
                                   rate >= target ? tr("✓ met") : tr("↓ under"),
                                   rate >= target ? Ink::Good : Ink::Warning,
                                   // As at the end, which an interval does not hold.
                                   behind(yesterday, variant, {yesterday.hours.from, yesterday.hours.to + Millis(1)})};
    }
    if (yesterday.date)
        setRemark(QLocale().toString(*yesterday.date, tr("ddd d MMM")));
    const bool known = !lines.isEmpty();
    m_lines->showLines(lines);
    m_lines->setVisible(known);
    m_none->setVisible(!isAnyCall);
    m_none->setText(yesterday.date ? tr("Nothing is on record of that day’s calls.")
                                   : tr("Nobody was rostered in the last weeks, so there is no day to look back on."));
    m_how->setVisible(known);
    const auto clock = [this](Moment moment) { return context().zone.localTime(moment).toString(u"HH:mm"_s); };
    m_how->setText(tr("%1 to %2. Calls: the queues that your team answers. Attendance and working time: your team.")
                       .arg(clock(yesterday.hours.from), clock(yesterday.hours.to)));
}

} // namespace Floorwalk

#include "moc_yesterdaypart.cpp"
