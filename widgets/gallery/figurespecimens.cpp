// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/button.h"
#include "widgets/common/daystrip.h"
#include "widgets/common/figure.h"
#include "widgets/common/formrow.h"
#include "widgets/common/listrow.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/gallery/specimens.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Draws the focus ring around @p widget for good. */
void showFocusOn(QWidget *widget)
{
    auto *frame = new QFocusFrame(widget);
    frame->setWidget(widget);
}

/** A line edit that looks as if it had the focus. */
class FocusedEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        Paint::frame(&painter, rect(), {}, theme.color(ColorRole::Focus), theme.radius(Radius::Small),
                     theme.focusWidth());
    }
};

Figure *figure(const FigureFacts &facts, QWidget *parent)
{
    auto *made = new Figure(parent);
    made->setFacts(facts);
    return made;
}

QHBoxLayout *barRow(const QString &time, double part, const QString &words, QWidget *parent)
{
    const Tone tone = toneOfPart(part);
    const Theme &theme = themeOf(parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::M));
    auto *digits = new TextLabel(time, TextStyle::BodyStrong, tone == Tone::Neutral ? Ink::Text : inkOf(tone), parent);
    digits->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    digits->setFixedWidth(theme.px(48));
    auto *bar = new ThresholdBar(parent);
    bar->setFacts(BarFacts::ofLimit(part), words);
    bar->setFixedWidth(theme.px(160));
    row->addWidget(digits);
    row->addWidget(bar);
    row->addWidget(new IconLabel(toneIcon(tone), toneWord(tone), inkOf(tone), Extent::Icon, parent));
    row->addWidget(new TextLabel(words, TextStyle::Small, Ink::Muted, parent), 1);
    row->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    return row;
}

} // namespace

QWidget *Gallery::figures(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Figure, target, trend", u"数字、目标、趋势"),
                                       say(u"a click shows source and way of counting", u"点开可见来源与口径"), parent);
    using Trend = FigureFacts::Trend;
    auto *grid = new QGridLayout;
    grid->setSpacing(themeOf(made).space(Space::S));
    grid->addWidget(figure({say(u"Service level", u"服务水平"),
                            u"86.2"_s,
                            u"%"_s,
                            say(u"Target 85", u"目标 85"),
                            Tone::Good,
                            Trend::Up,
                            u"+0.8"_s,
                            Tone::Good,
                            {0.862, 0.85, Tone::Good},
                            say(u"Answered within 20 s, abandoned calls not counted", u"20 秒内接听，不计放弃"),
                            {}},
                           made),
                    0, 0);
    grid->addWidget(figure({say(u"Occupancy", u"通话利用率"),
                            u"61.8"_s,
                            u"%"_s,
                            say(u"Target 65", u"目标 65"),
                            Tone::Warning,
                            Trend::Up,
                            u"+1.9"_s,
                            Tone::Good,
                            {0.618, 0.65, Tone::Warning},
                            say(u"Talk, hold and wrap-up of the time signed in", u"通话、保持、话后占登录时长"),
                            {}},
                           made),
                    0, 1);
    grid->addWidget(figure({say(u"Busy, longest", u"示忙 · 最长"),
                            u"16:05"_s,
                            {},
                            say(u"Target ≤ 15:00", u"目标 ≤ 15:00"),
                            Tone::Critical,
                            Trend::Up,
                            say(u"1 over", u"超 1 段"),
                            Tone::Critical,
                            {0.715, 0.667, Tone::Critical},
                            {},
                            {}},
                           made),
                    1, 0);
    grid->addWidget(figure({say(u"Average handling time", u"平均处理时长"),
                            u"5:06"_s,
                            {},
                            say(u"Target ≤ 5:00", u"目标 ≤ 5:00"),
                            Tone::Warning,
                            Trend::Down,
                            {},
                            Tone::Good,
                            {0.68, 0.667, Tone::Warning},
                            {},
                            say(u"36 s ago", u"36 秒前")},
                           made),
                    1, 1);
    made->body()->addLayout(grid);
    return made;
}

QWidget *Gallery::bars(const Specimens &say, QWidget *parent)
{
    Panel *const made =
        Gallery::panel(say(u"Time against its limit", u"时长条与上限"),
                       say(u"the line is the limit, at two thirds", u"竖线为上限，在三分之二处"), parent);
    made->body()->addLayout(barRow(u"3:12"_s, 0.4, say(u"below four fifths: neutral", u"未到八成：中性"), made));
    made->body()->addLayout(
        barRow(u"6:50"_s, 0.854, say(u"from four fifths: orange and a square", u"八成起：橙 + 方块"), made));
    made->body()->addLayout(
        barRow(u"12:40"_s, 1.58, say(u"beyond: vermillion and a triangle", u"超过：朱红 + 三角"), made));
    return made;
}

QWidget *Gallery::dayStrip(const Specimens &say, QWidget *parent)
{
    struct Part
    {
        StateKey key;
        int minutes;
    };
    using enum StateKey;
    static constexpr Part parts[]{
        {Ready, 3}, {Talking, 22}, {Acw, 2},   {Talking, 18}, {Ready, 4},    {Talking, 26}, {Acw, 3},
        {Break, 9}, {Talking, 31}, {Hold, 3},  {Talking, 14}, {Acw, 2},      {Ready, 5},    {Talking, 24},
        {Busy, 4},  {Talking, 10}, {Meal, 29}, {Ready, 3},    {Talking, 33}, {Acw, 2},      {Talking, 17},
        {Hold, 2},  {Talking, 15}, {Break, 8}, {Talking, 28}, {Acw, 3},      {Ready, 4},    {Talking, 13}};
    Panel *const made = Gallery::panel(say(u"The day as a strip", u"一日状态条"),
                                       say(u"hover tells from, to and source", u"悬停见起止与来源"), parent);
    const Zone zone = Zone::utc();
    const Moment start = zone.toMoment(QDate(2026, 11, 19), QTime(8, 30));
    std::vector<StripSpan> spans;
    Moment at = start;
    for (const Part &part : parts) {
        const Moment end = at + std::chrono::minutes(part.minutes);
        spans.push_back({part.key, {at, end}, say(u"source AMI", u"来源 AMI")});
        at = end;
    }
    auto *strip = new DayStrip(made);
    strip->setDay(std::move(spans), {start, at}, zone);
    made->body()->addWidget(strip);
    return made;
}

QWidget *Gallery::rows(const Specimens &say, QWidget *parent)
{
    auto *made = new Panel(say(u"List rows and actions", u"列表行与操作"), parent);
    made->setAside(say(u"plain · selected · hovered", u"常态 · 选中 · 悬停"));
    const auto add = [made](const QString &name, const QString &detail, StateKey state) {
        auto *row = new ListRow(name, detail, made);
        row->setState(stateLook(state));
        made->body()->addWidget(row);
        return row;
    };
    ListRow *busy = add(say(u"Zhang Wei", u"张伟"), say(u"seat 12 · looking up", u"12 席 · 资料查询"), StateKey::Busy);
    busy->setValue(u"16:05"_s, Ink::Critical, true);
    busy->addAction(say(u"Approve", u"批准"), u"B"_s);
    busy->addAction(say(u"Go there", u"到席"));
    busy->addIconAction(u"more"_s, say(u"More actions", u"更多操作"));
    ListRow *talking =
        add(say(u"Li Na", u"李娜"), say(u"seat 07 · social insurance", u"07 席 · 社保咨询"), StateKey::Talking);
    talking->setValue(u"12:40"_s, Ink::Critical, true);
    talking->addAction(say(u"Note", u"记录"), u"N"_s);
    talking->addAction(say(u"Listen in", u"旁听"), u"L"_s);
    talking->addIconAction(u"more"_s, say(u"More actions", u"更多操作"));
    talking->setSelected(true);
    ListRow *ready = add(say(u"Ma Jun", u"马骏"), say(u"seat 13 · health", u"13 席 · 医保服务"), StateKey::Ready);
    ready->setValue(u"2:10"_s);
    ready->setShownHovered(true);
    made->body()->addSpacing(themeOf(made).space(Space::S));
    return made;
}

QWidget *Gallery::form(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Form rows", u"表单行"), {}, parent);
    const Theme &theme = themeOf(made);
    QList<FormRow *> rows;
    const auto add = [made, &rows](const QString &label, QWidget *editor, const QString &hint) {
        auto *row = new FormRow(label, editor, hint, made);
        rows << row;
        made->body()->addWidget(row);
        return row;
    };
    auto *limit = new QLineEdit(u"15:00"_s);
    limit->setFixedWidth(theme.px(96));
    add(say(u"Busy limit", u"示忙上限"), limit, say(u"beyond it the leader approves", u"超过须组长批准"));
    auto *call = new FocusedEdit(u"8:00"_s);
    call->setFixedWidth(theme.px(96));
    add(say(u"Long call", u"长通话"), call, say(u"may differ by queue", u"按队列可另设"));
    auto *places = new QSpinBox;
    places->setRange(0, 200);
    places->setValue(25);
    places->setFixedWidth(theme.px(96));
    add(say(u"Break places", u"小休名额"), places, {})
        ->setError(say(u"20 at most: the team has only 20 people", u"最多 20：组内只有 20 人"));
    auto *pack = new QComboBox;
    pack->addItems({u"floor-2012 · v3"_s, u"floor-2012 · v2"_s});
    add(say(u"Rule pack", u"规则包"), pack, say(u"valid from 2026-09-01", u"2026-09-01 起生效"));
    auto *money = new QCheckBox(say(u"Use the pack’s amounts", u"启用规则包中的金额"));
    add(say(u"Money", u"金额"), money, say(u"administrators only", u"仅管理员"));
    FormRow::align(rows);
    return made;
}

QWidget *Gallery::buttons(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Buttons", u"按钮"), {}, parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(made).space(Space::S));
    const auto add = [row, made](const QString &text, ButtonKind kind = ButtonKind::Normal) {
        auto *button = new Button(text, kind, made);
        row->addWidget(button);
        return button;
    };
    add(say(u"Save", u"保存"), ButtonKind::Primary)->setKeyHint(u"Ctrl ↵"_s);
    add(say(u"Postpone", u"推迟"));
    add(say(u"Hovered", u"悬停"))->setShownHovered(true);
    showFocusOn(add(say(u"Focus", u"焦点")));
    add(say(u"Disabled", u"不可用"))->setEnabled(false);
    add(say(u"Void", u"作废"), ButtonKind::Danger);
    add(say(u"More", u"更多"), ButtonKind::Link);
    row->addStretch(1);
    made->body()->addLayout(row);
    return made;
}

QWidget *Gallery::filters(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Filters and pills", u"筛选与标记"), {}, parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(made).space(Space::S));
    const auto add = [row, made](const QString &text, int count, Tone tone) {
        auto *chip = new FilterChip(text, made);
        chip->setCount(count);
        if (tone != Tone::Neutral)
            chip->setIconName(toneIcon(tone), tone);
        row->addWidget(chip);
        return chip;
    };
    add(say(u"Expected", u"应到"), 20, Tone::Neutral)->setChecked(true);
    add(say(u"Late", u"迟到"), 1, Tone::Warning);
    add(say(u"Absent", u"旷工"), 1, Tone::Critical);
    row->addWidget(new Pill(say(u"To confirm", u"待确认"), Tone::Warning, {}, made));
    row->addWidget(new Pill(say(u"Excused", u"已免责"), Tone::Good, {}, made));
    row->addWidget(new CountBadge(6, Tone::Critical, made));
    row->addWidget(new CountBadge(18, Tone::Neutral, made));
    row->addStretch(1);
    made->body()->addLayout(row);
    return made;
}

} // namespace Floorwalk
