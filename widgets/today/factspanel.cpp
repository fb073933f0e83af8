// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/factspanel.h"

#include "models/live/figureasshown.h"
#include "models/live/figurekind.h"
#include "models/policy/callermask.h"
#include "models/service/shiftsummary.h"
#include "models/service/tomorrowplan.h"
#include "widgets/common/button.h"
#include "widgets/common/factrow.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/leveltone.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/floor/figurewords.h"
#include "widgets/print/reportwords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 256;
constexpr int sideMargin = 12;
constexpr int mostOpen = 5; ///< by name

/** Service level of all queues together, in the centre's variant. */
std::optional<double> serviceLevel(const std::vector<QueueRow> &queues, FigureVariant variant)
{
    QueueCounts counts;
    for (const QueueRow &queue : queues)
        counts += queue.counts;
    const std::optional<double> share = shareOf(variant, counts);
    return share ? std::optional(*share * 100) : std::nullopt;
}

QString targetName(DayTarget target)
{
    switch (target) {
    case DayTarget::Attendance:
        return FactsPanel::tr("Attendance rate");
    case DayTarget::Talk:
        return FactsPanel::tr("Talk utilisation");
    case DayTarget::Busy:
        return FactsPanel::tr("Longest busy");
    case DayTarget::Handling:
        return FactsPanel::tr("AHT");
    }
    Q_UNREACHABLE();
}

QString targetValue(const SetTarget &one)
{
    const bool isShare = one.target == DayTarget::Attendance || one.target == DayTarget::Talk;
    return isShare ? FactsPanel::tr("%1 %").arg(one.value) : FactsPanel::tr("%1 s").arg(one.value);
}

QBoxLayout *inset(QBoxLayout *into)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(sideMargin, 8, sideMargin, 8);
    column->setSpacing(8);
    into->addLayout(column);
    return column;
}

} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : Panel({}, parent)
    , m_countRow(new QWidget(this))
{
    setObjectName(u"factsPanel"_s);
    auto *const inside = new QWidget(this); // what came over may take more room than the screen has
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins({});
    m_column->setSpacing(body()->spacing());
    body()->addWidget(new FormScroll(inside, this), 1);
    buildCarried();
    buildLookBack();
    QBoxLayout *attendance = inset(m_column);
    attendance->addWidget(new SectionHeader(tr("Attendance"), tr("present includes late"), this));
    auto *counts = new QHBoxLayout(m_countRow);
    counts->setContentsMargins(0, 0, 0, 0);
    m_counts = {addCount(counts, tr("Due"), Ink::Text), addCount(counts, tr("Present"), Ink::Text),
                addCount(counts, tr("Late"), Ink::Warning), addCount(counts, tr("Leave"), Ink::Text),
                addCount(counts, tr("Not in"), Ink::Critical)};
    attendance->addWidget(m_countRow);
    m_noRoll = new TextLabel({}, TextStyle::Small, Ink::Muted, this);
    m_noRoll->setWordWrap(true);
    attendance->addWidget(m_noRoll);
    m_column->addWidget(new Rule(this));

    QBoxLayout *targets = inset(m_column);
    targets->addWidget(new SectionHeader(tr("Today’s targets"), {}, this));
    m_level = addLive(tr("Service level"), FigureKind::ServiceLevel);
    m_level.value->setObjectName(u"factLevel"_s);
    m_handling = addLive(tr("AHT"), FigureKind::HandlingTime);
    m_rate = addLive(tr("Attendance rate"), FigureKind::AttendanceRate);
    for (const Line *line : {&m_level, &m_handling, &m_rate})
        targets->addWidget(line->row);
    m_noFloor = new TextLabel(tr("No calls were seen yet: the figures come with the first ones."), TextStyle::Small,
                              Ink::Muted, this);
    m_noFloor->setWordWrap(true);
    targets->addWidget(m_noFloor);
    m_set = new TextLabel({}, TextStyle::Small, Ink::Text, this);
    m_set->setObjectName(u"targetsOfToday"_s);
    m_set->setWordWrap(true);
    m_set->setTextFormat(Qt::PlainText);
    m_set->hide();
    targets->addWidget(m_set);
    m_column->addWidget(new Rule(this));

    QBoxLayout *foot = inset(m_column);
    m_variant = new TextLabel({}, TextStyle::Caption, Ink::Muted, this);
    m_variant->setWordWrap(true);
    foot->addWidget(m_variant);
    m_column->addStretch();
}

/** What came over from before, above all else: it is read first. */
void FactsPanel::buildCarried()
{
    const auto part = [this](const QString &title) {
        auto *const whole = new QWidget(this);
        auto *const column = new QVBoxLayout(whole);
        column->setContentsMargins(sideMargin, 8, sideMargin, 8);
        column->setSpacing(8);
        column->addWidget(new SectionHeader(title, {}, whole));
        m_column->addWidget(whole);
        whole->hide();
        return whole;
    };
    m_handover = part(tr("Handed over"));
    m_handoverText = new TextLabel({}, TextStyle::Body, Ink::Text, m_handover);
    m_handoverText->setWordWrap(true);
    auto *const read = new Button(tr("Read it"), ButtonKind::Primary, m_handover);
    read->setObjectName(u"readHandover"_s);
    read->setIconName(u"inbox"_s);
    connect(read, &QAbstractButton::clicked, this, &FactsPanel::handoverWanted);
    m_handover->layout()->addWidget(m_handoverText);
    m_handover->layout()->addWidget(read);
    m_planned = part(tr("Planned for today"));
    m_plannedHead = m_planned->findChild<SectionHeader *>();
    m_plannedText = new TextLabel({}, TextStyle::Body, Ink::Text, m_planned);
    m_plannedText->setObjectName(u"plannedForToday"_s);
    m_plannedText->setWordWrap(true);
    m_planned->layout()->addWidget(m_plannedText);
    m_open = part(tr("Still open from before"));
    m_openText = new TextLabel({}, TextStyle::Body, Ink::Text, m_open);
    m_openText->setObjectName(u"openFromBefore"_s);
    m_openText->setWordWrap(true);
    m_open->layout()->addWidget(m_openText);
}

/** Yesterday before today: what the day is begun with. */
void FactsPanel::buildLookBack()
{
    m_before = new QWidget(this);
    auto *const column = new QVBoxLayout(m_before);
    column->setContentsMargins(sideMargin, 8, sideMargin, 8);
    column->setSpacing(8);
    m_beforeHead = new SectionHeader(tr("Yesterday"), {}, m_before);
    column->addWidget(m_beforeHead);
    m_levelBefore = addLine(tr("Service level"));
    m_levelBefore.row->setObjectName(u"levelBefore"_s);
    m_handlingBefore = addLine(tr("AHT"));
    m_handlingBefore.row->setObjectName(u"handlingBefore"_s);
    column->addWidget(m_levelBefore.row);
    column->addWidget(m_handlingBefore.row);
    m_news = new TextLabel({}, TextStyle::Body, Ink::Text, m_before);
    m_news->setObjectName(u"newPoints"_s);
    m_news->setWordWrap(true);
    column->addWidget(m_news);
    m_column->addWidget(m_before);
    m_before->hide();
}

/** Whether the figure of that kind is known: its value beside the target, and on which side of it. */
bool FactsPanel::showBefore(const Line &line, const YesterdaySheet &yesterday, FigureKind kind)
{
    const auto found = std::ranges::find_if(yesterday.figures,
                                            [kind](const FormFigure &one) { return figureKind(one.variant) == kind; });
    const bool isKnown = found != yesterday.figures.end() && found->value && found->target;
    line.row->setVisible(isKnown);
    if (!isKnown)
        return false;
    const bool isShare = figureUnit(found->variant) == FigureUnit::Share;
    const double scale = isShare ? 100 : 1;
    const double shown = figureAsShown(found->variant, *found->value);
    const double value = shown * scale;
    const double target = *found->target * scale;
    const double beside = std::abs(value - target);
    const bool isMet = isShare ? shown >= *found->target : shown <= *found->target;
    const QString far = isShare ? QString::number(beside, 'f', 1) : QString::number(std::lround(beside));
    set(line, isShare ? QString::number(value, 'f', 1) : QString::number(std::lround(value)),
        QString::number(std::lround(target)),
        isMet     ? tr("✓ met")
        : isShare ? u"▼ "_s + far
                  //: a time of seconds above its target
                  : tr("▲ %1 s").arg(far),
        isMet ? Ink::Good : Ink::Warning);
    line.row->setToolTip(tr("%1; target %2").arg(FigureWords::variant(found->variant), QString::number(target)));
    return true;
}

void FactsPanel::showLookBack(const DaySheet &sheet, QDate today)
{
    const YesterdaySheet yesterday = sheet.yesterday.value_or(YesterdaySheet());
    const bool isLevel = showBefore(m_levelBefore, yesterday, FigureKind::ServiceLevel);
    const bool isHandling = showBefore(m_handlingBefore, yesterday, FigureKind::HandlingTime);
    const QDate since = yesterday.date.value_or(today.addDays(-1));
    m_beforeHead->setRemark(since == today.addDays(-1) ? QString() : QLocale().toString(since, tr("ddd d MMM")));
    const NewPoints points = sheet.newPoints(since);
    QString news = tr("New knowledge points: %1").arg(points.fresh);
    if (points.unread > 0)
        //: of new knowledge points: how many some people have not confirmed yet
        news += u" · "_s + tr("%n not known to all yet", nullptr, points.unread);
    m_news->setText(news);
    m_news->setVisible(sheet.knowledge.has_value());
    m_before->setVisible(isLevel || isHandling || sheet.knowledge);
    fit();
}

void FactsPanel::showPlanned(const PlannedLines &planned, QDate today)
{
    QStringList marked;
    for (const QString &line : planned.lines)
        marked << u"· "_s + line;
    m_plannedText->setText(marked.join(u'\n'));
    m_planned->setVisible(!planned.lines.isEmpty());
    showOpen(planned.open);
    const bool isOld = planned.madeOn.isValid() && planned.madeOn != today.addDays(-1);
    //: the day on which what is planned for today was written
    m_plannedHead->setRemark(isOld ? tr("written %1").arg(planned.madeOn.toString(Qt::ISODate)) : QString());
}

/** The first of them by name, for they are what the day begins with; all stand in the register. */
QStringList FactsPanel::openLines(const RegisterItems &open)
{
    QStringList lines;
    for (const RegisterItem &item : std::span(open).first(std::min(open.size(), size_t(mostOpen)))) {
        const RegisterEntry &entry = item.entry;
        lines << u"· "_s
                     + ReportWords::entry(entry.kind, entry.number,
                                          CallerMask::masked(entry.words.text.section(u'\n', 0, 0)));
    }
    if (const int more = int(open.size()) - mostOpen; more > 0)
        lines << tr("and %n more in the register", nullptr, more);
    return lines;
}

void FactsPanel::showOpen(const RegisterItems &open)
{
    m_openText->setText(openLines(open).join(u'\n'));
    m_open->setVisible(!open.empty());
}

void FactsPanel::showHandover(const QString &text)
{
    m_handoverText->setText(text);
    m_handover->setVisible(!text.isEmpty());
}

FactsPanel::Count FactsPanel::addCount(QBoxLayout *row, const QString &word, Ink ink)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    const Count count{new TextLabel(u"–"_s, TextStyle::PageTitle, ink, m_countRow),
                      new TextLabel(word, TextStyle::Small, ink == Ink::Text ? Ink::Muted : ink, m_countRow)};
    count.digits->setObjectName(u"fact"_s + QString::number(m_countRow->layout()->count()));
    count.digits->setAlignment(Qt::AlignHCenter);
    count.word->setAlignment(Qt::AlignHCenter);
    column->addWidget(count.digits);
    column->addWidget(count.word);
    row->addLayout(column, 1);
    return count;
}

FactsPanel::Line FactsPanel::addLine(const QString &name)
{
    auto *row = new FactRow(this);
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(4);
    const Line line{row, new TextLabel({}, TextStyle::BodyStrong, Ink::Text, row),
                    new TextLabel({}, TextStyle::Small, Ink::Muted, row),
                    new TextLabel({}, TextStyle::Small, Ink::Muted, row)};
    cells->addWidget(new TextLabel(name, TextStyle::Body, Ink::Text, row), 1);
    cells->addWidget(line.value);
    cells->addWidget(line.target);
    line.distance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    cells->addWidget(line.distance);
    return line;
}

/** One that opens to what it was computed from. */
FactsPanel::Line FactsPanel::addLive(const QString &name, FigureKind kind)
{
    const Line line = addLine(name);
    line.row->setObjectName(u"live."_s + figureKindName(kind));
    line.row->setOpens(name);
    connect(line.row, &QAbstractButton::clicked, this, [this, kind] { emit figureWanted(kind); });
    return line;
}

void FactsPanel::set(const Line &line, const QString &value, const QString &target, const QString &distance, Ink ink)
{
    line.value->setText(value);
    line.target->setText(u"/ "_s + target);
    line.distance->setText(distance);
    // A column of its own, and never narrower than its words.
    line.distance->setMinimumWidth(0);
    line.distance->setMinimumWidth(std::max(themeOf(line.row).px(60), line.distance->minimumSizeHint().width()));
    line.distance->setInk(ink);
}

void FactsPanel::setShare(const Line &line, WallFigureKind kind, double percent, const CentreSettings &ofDay)
{
    const WallThresholds against = thresholdsOf({kind, {}}, ofDay);
    const double shown = asShown(kind, percent);
    const double missing = *against.target - shown;
    set(line, QString::number(shown, 'f', 1), QString::number(*against.target),
        missing > 0 ? tr("↓ %1 under").arg(missing, 0, 'f', 1) : tr("✓ met"),
        inkOf(toneOfLevel(levelOf(kind, shown, against))));
}

void FactsPanel::showRoll(const DayFacts &facts, const CentreSettings &ofDay)
{
    const bool known = facts.roll && !facts.roll->people.empty();
    m_countRow->setVisible(known);
    m_noRoll->setVisible(!known);
    m_noRoll->setText(facts.roll ? tr("Nobody is rostered today. A roster is imported on the Attendance page.")
                                 : tr("The roll is being loaded…"));
    if (!known)
        return;
    // As the bar above and the day's report count them.
    const ShiftSummary summary = shiftSummary(facts.roll->people, facts.now);
    const std::array numbers{summary.planned, summary.present, summary.late, summary.leave,
                             summary.planned - summary.present};
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        m_counts[i].digits->setText(QString::number(numbers[size_t(i)]));
        // Whose shift has not begun is not missed yet.
        const bool calm = (i == 4 ? summary.absent : numbers[size_t(i)]) == 0;
        if (i == 2 || i == 4) {
            const Ink ink = calm ? Ink::Text : i == 2 ? Ink::Warning : Ink::Critical;
            m_counts[i].digits->setInk(ink);
            m_counts[i].word->setInk(calm ? Ink::Muted : ink);
        }
    }
    const std::optional<double> rate =
        summary.attendanceRate(chosenVariant(FigureKind::AttendanceRate, facts.settings));
    m_rate.row->setVisible(rate.has_value());
    if (rate)
        setShare(m_rate, WallFigureKind::AttendanceRate, *rate * 100, ofDay);
}

void FactsPanel::showTargets(const DayFacts &facts, const CentreSettings &ofDay)
{
    const FigureVariant variant = chosenVariant(FigureKind::ServiceLevel, facts.settings);
    const std::optional<double> level = facts.queues ? serviceLevel(*facts.queues, variant) : std::nullopt;
    m_level.row->setVisible(level.has_value());
    if (level)
        setShare(m_level, WallFigureKind::ServiceLevel, *level, ofDay);
    m_handling.row->setVisible(facts.sums.handled > 0);
    if (facts.sums.handled > 0) {
        constexpr WallFigureKind kind = WallFigureKind::HandlingTime;
        const double mean = asShown(kind, double(facts.sums.handling.count()) / 1000.0 / facts.sums.handled);
        const WallThresholds against = thresholdsOf({kind, {}}, ofDay);
        const double over = mean - *against.target;
        set(m_handling, QString::number(mean, 'f', 0), QString::number(*against.target, 'f', 0),
            over > 0 ? tr("↑ %1 s over").arg(qRound(over)) : tr("✓ met"),
            inkOf(toneOfLevel(levelOf(kind, mean, against))));
    }
    m_noFloor->setVisible(!level && facts.sums.handled == 0);
    QStringList words{//: %1 = seconds, %2 = the variant's name: ignore abandons
                      tr("Service level: answered within %1 s; %2.")
                          .arg(facts.settings.number(u"service_level_s"_s))
                          .arg(FigureWords::variant(variant)),
                      tr("AHT: talk, hold and wrap-up per handled call, in seconds.")};
    if (!facts.isWhole)
        words << tr("Of your teams and the queues they serve.");
    if (!facts.counted.isEmpty())
        words << facts.counted;
    if (!facts.staleSince.isEmpty())
        words << tr("The feed is silent since %1: live figures are of that time.").arg(facts.staleSince);
    m_variant->setText(words.join(u'\n'));
    const Ink ink = facts.staleSince.isEmpty() ? Ink::Text : Ink::Disabled;
    m_level.value->setInk(ink);
    m_handling.value->setInk(ink);
}

/** Who set what, in words: not each of them has a live figure above. */
void FactsPanel::showSet(const DayTargets &targets)
{
    QStringList lines;
    for (const SetTarget &one : targets.set) {
        //: a target that a leader set for today: which, how much, who
        lines << tr("%1 %2, set by %3").arg(targetName(one.target), targetValue(one), one.by);
    }
    for (const SaidOfTargets &one : targets.said)
        lines << tr("%1: %2").arg(one.by, one.text);
    m_set->setText(lines.join(u'\n'));
    m_set->setVisible(!lines.isEmpty());
}

void FactsPanel::show(const DayFacts &facts)
{
    m_rate.row->hide();
    const CentreSettings ofDay = facts.targets.over(facts.settings);
    showRoll(facts, ofDay);
    showTargets(facts, ofDay);
    showSet(facts.targets);
    fit();
}

/** As wide as its words, in whichever language. */
void FactsPanel::fit()
{
    int width = themeOf(this).px(usualWidth);
    for (const QWidget *row : std::initializer_list<QWidget *>{m_countRow, m_level.row, m_handling.row, m_rate.row,
                                                               m_levelBefore.row, m_handlingBefore.row})
        width = std::max(width, row->minimumSizeHint().width() + 2 * sideMargin + 2 * themeOf(this).borderWidth());
    setFixedWidth(width);
}

} // namespace Floorwalk

#include "moc_factspanel.cpp"
