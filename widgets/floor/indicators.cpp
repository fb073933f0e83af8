// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/indicators.h"

#include "widgets/common/leveltone.h"
#include "widgets/common/words.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes trendOver{15};

QString phrase(const char *text)
{
    return QCoreApplication::translate("Indicators", text);
}

/** A change over the last quarter of an hour in words, "+1.9", and whether it is for the better. */
void setTrend(FigureFacts &facts, double change, double least, bool moreIsBetter, const QString &text)
{
    if (std::abs(change) < least) {
        facts.trend = FigureFacts::Trend::Flat;
        facts.distance = phrase(QT_TRANSLATE_NOOP("Indicators", "steady"));
        return;
    }
    facts.trend = change > 0 ? FigureFacts::Trend::Up : FigureFacts::Trend::Down;
    facts.distance = text;
    facts.trendTone = (change > 0) == moreIsBetter ? Tone::Good : Tone::Critical;
}

/** What the figure is held against, and how @p value stands to it: the same on the wallboard. */
WallThresholds heldAgainst(WallFigureKind kind, const IndicatorInput &input)
{
    return thresholdsOf({kind, {}}, input.held);
}

Tone toneOf(WallFigureKind kind, double value, const WallThresholds &thresholds)
{
    return toneOfLevel(levelOf(kind, value, thresholds));
}

std::optional<double> talkShare(const FloorSums &sums)
{
    return sums.loggedIn.count() > 0 ? std::optional(double(sums.talk.count()) / double(sums.loggedIn.count()))
                                     : std::nullopt;
}

std::optional<double> handlingSeconds(const FloorSums &sums)
{
    if (sums.handled <= 0)
        return std::nullopt;
    return double(sums.handling.count()) / 1000.0 / sums.handled;
}

/** @p variant with from when the figure counts: the day's start, or when listening began in the middle of it. */
QString withSince(const QString &variant, const IndicatorInput &input)
{
    return input.counted.isEmpty() ? variant : variant + u' ' + input.counted;
}

/** How the rate was counted, with the numbers it was counted from. */
QString attendanceVariant(const ShiftSummary &shift, FigureVariant variant)
{
    if (variant == FigureVariant::AttendanceByHours)
        return phrase(QT_TRANSLATE_NOOP("Indicators", "Variant “by hours”: %1 present of %2 rostered up to now, "
                                                      "without leave granted before the start. Press for everybody."))
            .arg(lengthText(shift.timePresent), lengthText(shift.timeDue));
    if (variant == FigureVariant::AttendanceRaw)
        return phrase(QT_TRANSLATE_NOOP("Indicators", "Variant “raw”: %1 present of %2 rostered whose shift has begun, "
                                                      "leave (%3) among them; late people are present. Press for "
                                                      "everybody."))
            .arg(shift.presentDue())
            .arg(shift.rostered + shift.leaveBegun)
            .arg(shift.leaveBegun);
    return phrase(QT_TRANSLATE_NOOP("Indicators", "Variant “planned”: %1 present of %2 rostered whose shift has begun; "
                                                  "leave granted before the start (%3) is left out, late people are "
                                                  "present. Press for everybody."))
        .arg(shift.presentDue())
        .arg(shift.rostered)
        .arg(shift.leave);
}

QString oneDecimal(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

FigureFacts attendanceFigure(const IndicatorInput &input)
{
    FigureFacts facts;
    facts.title = phrase(QT_TRANSLATE_NOOP("Indicators", "Attendance rate"));
    const WallThresholds against = heldAgainst(WallFigureKind::AttendanceRate, input);
    facts.target = phrase(QT_TRANSLATE_NOOP("Indicators", "Target %1")).arg(*against.target);
    facts.bar.mark = *against.target / 100.0;
    const FigureVariant variant = chosenVariant(FigureKind::AttendanceRate, input.session.settings());
    const std::optional<double> rate = input.shift ? input.shift->attendanceRate(variant) : std::nullopt;
    facts.variantName = FigureWords::variant(variant);
    if (!rate) {
        facts.value = u"–"_s;
        facts.variant = input.whyNoShift.isEmpty()
                            ? phrase(QT_TRANSLATE_NOOP("Indicators", "Nobody is rostered to be here yet."))
                            : input.whyNoShift;
        return facts;
    }
    facts.value = oneDecimal(*rate * 100);
    facts.unit = u"%"_s;
    facts.tone = toneOf(WallFigureKind::AttendanceRate, *rate * 100, against);
    facts.bar.fill = *rate;
    facts.bar.tone = facts.tone;
    facts.variant = attendanceVariant(*input.shift, variant);
    return facts;
}

FigureFacts talkFigure(const IndicatorInput &input)
{
    FigureFacts facts;
    facts.title = phrase(QT_TRANSLATE_NOOP("Indicators", "Talk utilisation"));
    const WallThresholds against = heldAgainst(WallFigureKind::TalkUtilisation, input);
    facts.target = phrase(QT_TRANSLATE_NOOP("Indicators", "Target %1")).arg(*against.target);
    facts.bar.mark = *against.target / 100.0;
    facts.staleSince = input.staleSince;
    facts.variantName = FigureWords::variant(FigureVariant::OfLoggedIn);
    facts.variant = withSince(
        phrase(QT_TRANSLATE_NOOP("Indicators", "Talk time ÷ logged-in time of all agents; gaps are left out.")), input);
    const std::optional<double> share = talkShare(input.session.sums());
    if (!share) {
        facts.value = u"–"_s;
        return facts;
    }
    facts.value = oneDecimal(*share * 100);
    facts.unit = u"%"_s;
    facts.tone = toneOf(WallFigureKind::TalkUtilisation, *share * 100, against);
    facts.bar.fill = *share;
    facts.bar.tone = facts.tone;
    if (const auto before = input.session.earlier(trendOver)) {
        if (const std::optional<double> was = talkShare(before->sums)) {
            const double change = (*share - *was) * 100;
            setTrend(facts, change, 0.05, true, (change > 0 ? u"+"_s : u"−"_s) + oneDecimal(std::abs(change)));
        }
    }
    return facts;
}

FigureFacts busyFigure(const IndicatorInput &input)
{
    FigureFacts facts;
    facts.title = phrase(QT_TRANSLATE_NOOP("Indicators", "Busy now, longest"));
    const WallThresholds against = heldAgainst(WallFigureKind::LongestBusy, input);
    const Millis limit = std::chrono::seconds(qRound64(*against.target));
    facts.target = phrase(QT_TRANSLATE_NOOP("Indicators", "Target ≤ %1")).arg(lengthText(limit));
    facts.bar.mark = 2.0 / 3.0;
    facts.staleSince = input.staleSince;
    //: the variant of busy time: breaks, meals, training and meetings are no part of it
    facts.variantName = phrase(QT_TRANSLATE_NOOP("Indicators", "without breaks"));
    const FloorModel &agents = input.session.agents();
    Millis longest{0};
    int busy = 0;
    int over = 0;
    for (int row = 0; row < agents.rowCount(); ++row) {
        const AgentRow &agent = agents.row(row);
        if (!input.session.scope().has(agent) || agent.state != AgentState::Paused
            || pauseKindOf(agent.reason) != PauseKind::Busy)
            continue;
        if (isTakenBy(input.session.excused(), agent.key, input.session.now()))
            continue; // an incident took the agent
        const Millis age = input.session.now() - agent.lastsSince();
        longest = std::max(longest, age);
        ++busy;
        over += age > limit && !input.mayBeBusy.contains(agent.key) ? 1 : 0;
    }
    facts.value = agents.rowCount() > 0 ? lengthText(longest) : u"–"_s;
    facts.bar = BarFacts::ofLimit(double(longest.count()) / double(std::max<qint64>(1, limit.count())));
    if (agents.rowCount() > 0)
        facts.tone = toneOf(WallFigureKind::LongestBusy, double(longest.count()) / 1000, against);
    facts.bar.tone = facts.tone;
    if (over > 0) {
        facts.trend = FigureFacts::Trend::Up;
        facts.trendTone = Tone::Critical;
        facts.distance = phrase(QT_TRANSLATE_NOOP("Indicators", "%1 over")).arg(over);
    }
    facts.variant = phrase(QT_TRANSLATE_NOOP("Indicators", "The longest busy now, of %1 busy; breaks, meals, "
                                                           "training and meetings are not busy. Press for all busy "
                                                           "times of today."))
                        .arg(busy);
    return facts;
}

FigureFacts handlingFigure(const IndicatorInput &input)
{
    FigureFacts facts;
    facts.title = phrase(QT_TRANSLATE_NOOP("Indicators", "Average handling time"));
    const WallThresholds against = heldAgainst(WallFigureKind::HandlingTime, input);
    facts.target = phrase(QT_TRANSLATE_NOOP("Indicators", "Target ≤ %1"))
                       .arg(lengthText(std::chrono::seconds(qRound64(*against.target))));
    facts.bar.mark = 2.0 / 3.0;
    facts.staleSince = input.staleSince;
    facts.variantName = FigureWords::variant(FigureVariant::QueueCalls);
    facts.variant = withSince(
        phrase(QT_TRANSLATE_NOOP(
            "Indicators", "(Talk + hold + wrap-up) of queue calls ÷ calls handled, both booked when wrap-up ends; "
                          "ringing, queueing and other calls are left out.")),
        input);
    const std::optional<double> seconds = handlingSeconds(input.session.sums());
    if (!seconds) {
        facts.value = u"–"_s;
        return facts;
    }
    facts.value = lengthText(std::chrono::seconds(qRound64(*seconds)));
    facts.bar = BarFacts::ofLimit(*seconds / *against.target);
    facts.tone = toneOf(WallFigureKind::HandlingTime, *seconds, against);
    facts.bar.tone = facts.tone;
    if (const auto before = input.session.earlier(trendOver)) {
        if (const std::optional<double> was = handlingSeconds(before->sums)) {
            const double change = *seconds - *was;
            setTrend(facts, change, 1, false,
                     phrase(QT_TRANSLATE_NOOP("Indicators", "%1 s"))
                         .arg((change > 0 ? u"+"_s : u"−"_s) + QString::number(qRound(std::abs(change)))));
        }
    }
    return facts;
}

Indicators::Indicators(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    static constexpr std::array<const char *, 4> names{"attendance", "talk", "busy", "handling"};
    m_grid->setContentsMargins({});
    for (const char *const name : names) {
        auto *const figure = new Figure(this);
        figure->setObjectName(u"figure."_s + QLatin1StringView(name));
        m_figures << figure;
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 0; i < m_figures.size(); ++i) {
        connect(m_figures[i], &QAbstractButton::clicked, this, [this, i] { emit figureWanted(m_opened[size_t(i)]); });
    }
    applyLook();
    arrange();
}

std::optional<FigureVariant> Indicators::focused() const
{
    for (int i = 0; i < m_figures.size(); ++i) {
        if (m_figures[i] == window()->focusWidget())
            return m_opened[size_t(i)];
    }
    return std::nullopt;
}

/** Four beside each other, narrow where they have to be; two above two where even so their words would not fit. */
void Indicators::arrange()
{
    int usual = 0;
    int narrow = 0;
    for (const Figure *const figure : std::as_const(m_figures)) {
        usual = std::max(usual, figure->usualWidth());
        narrow = std::max(narrow, figure->narrowWidth());
    }
    const auto fits = [this](int widest) { return 4 * widest + 3 * m_grid->spacing() <= width(); };
    const int columns = fits(usual) || fits(narrow) ? 4 : 2;
    for (Figure *const figure : std::as_const(m_figures))
        figure->setNarrow(columns == 4 && !fits(usual));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_figures.size(); ++i)
        m_grid->addWidget(m_figures[i], i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void Indicators::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Indicators::show(const IndicatorInput &input)
{
    m_opened[0] = chosenVariant(FigureKind::AttendanceRate, input.session.settings());
    m_figures[0]->setFacts(attendanceFigure(input));
    m_figures[1]->setFacts(talkFigure(input));
    m_figures[2]->setFacts(busyFigure(input));
    m_figures[3]->setFacts(handlingFigure(input));
    arrange();
}

void Indicators::applyLook()
{
    layout()->setSpacing(themeOf(this).space(Space::M));
}

void Indicators::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk

#include "moc_indicators.cpp"
