// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/panel.h"
#include "widgets/common/piecard.h"
#include "widgets/common/statechip.h"
#include "widgets/common/textlabel.h"
#include "widgets/gallery/specimens.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastPlainState = int(StateKey::Offline);

/** The plain fill of a state, as pies and strips show it. */
class Swatch : public QWidget
{
public:
    Swatch(StateKey key, QWidget *parent)
        : QWidget(parent)
        , m_key(key)
    {}
    QSize sizeHint() const override { return {themeOf(this).px(28), themeOf(this).px(16)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        const bool bare = m_key == StateKey::Unknown;
        Paint::frame(&painter, QRect(QPoint(), sizeHint()), theme.state(m_key).fill,
                     bare ? theme.color(ColorRole::BorderStrong) : QColor(Qt::transparent), theme.px(3), bare ? 1 : 0);
    }

private:
    StateKey m_key;
};

/** All chips as the dark theme shows them, whatever theme is on. */
class DarkStates : public QWidget
{
public:
    explicit DarkStates(QWidget *parent)
        : QWidget(parent)
        , m_theme(darkOf(themeOf(this)))
    {
        setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        setAccessibleName(u"dark"_s);
    }
    QSize sizeHint() const override
    {
        const QRect last = place(int(StateKey::Unknown));
        return {minimumWidth(), last.bottom() + 1 + m_theme.space(Space::S)};
    }
    QSize minimumSizeHint() const override { return {m_theme.px(312), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(ColorRole::Base));
        for (int i = 0; i <= int(StateKey::Unknown); ++i)
            StateChip::paint(&painter, place(i), stateLook(StateKey(i)), m_theme, iconsOf(this));
    }

private:
    static Theme darkOf(const Theme &theme)
    {
        const Result<Theme> dark = Theme::load({ThemeName::Dark, theme.language(), theme.scale()});
        return dark ? *dark : theme;
    }
    QRect place(int index) const
    {
        const int gap = m_theme.space(Space::Xs);
        int width = 0;
        for (int i = 0; i <= int(StateKey::Unknown); ++i)
            width = qMax(width, StateChip::sizeFor(stateLook(StateKey(i)), m_theme).width());
        const int columns = qMax(1, (m_theme.px(320) - gap) / (width + gap));
        const int height = m_theme.extent(Extent::Chip);
        const QSize size = StateChip::sizeFor(stateLook(StateKey(index)), m_theme);
        return {m_theme.space(Space::S) + (index % columns) * (width + gap),
                m_theme.space(Space::S) + (index / columns) * (height + gap), size.width(), height};
    }
    Theme m_theme;
};

void addStates(Panel *panel, int from, int to)
{
    const Theme &theme = themeOf(panel);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(theme.space(Space::S), 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(Space::L));
    grid->setVerticalSpacing(theme.space(Space::S));
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, theme.px(80));
    for (int i = from; i <= to; ++i) {
        const StateLook look = stateLook(StateKey(i));
        grid->addWidget(new StateChip(look, panel), i, 0, Qt::AlignLeft);
        grid->addWidget(new Swatch(look.key, panel), i, 1, Qt::AlignVCenter);
        grid->addWidget(new TextLabel(stateKeyText(look.key), TextStyle::Small, Ink::Muted, panel), i, 2);
    }
    panel->body()->addLayout(grid);
}

} // namespace

Panel *Gallery::panel(const QString &title, const QString &aside, QWidget *parent)
{
    auto *made = new Panel(title, parent);
    made->setAside(aside);
    const Theme &theme = themeOf(made);
    made->body()->setContentsMargins(theme.space(Space::M), theme.space(Space::S), theme.space(Space::M),
                                     theme.space(Space::S));
    return made;
}

QWidget *Gallery::states(const Specimens &say, QWidget *parent)
{
    Panel *const made =
        Gallery::panel(say(u"Agent states", u"坐席状态"), say(u"colour + icon + word", u"颜色 + 图标 + 词"), parent);
    addStates(made, 0, lastPlainState);
    return made;
}

QWidget *Gallery::furtherStates(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Further states", u"附加状态"), {}, parent);
    addStates(made, int(StateKey::Unreachable), int(StateKey::Unknown));
    auto *remark =
        new TextLabel(say(u"While the feed is silent, live figures turn grey, states read “Unknown”, and the "
                          u"time of the last event is told.",
                          u"信号迟滞时，现场数字变灰，状态一律写「未知」，并标末次事件时间。"),
                      TextStyle::Small, Ink::Muted, made);
    remark->setWordWrap(true);
    made->body()->setSpacing(themeOf(made).space(Space::S));
    made->body()->addWidget(remark);
    return made;
}

QWidget *Gallery::pie(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(
        say(u"Pie", u"饼图"), say(u"six slices at most, the rest is “Other”", u"最多六片，余归「其他」"), parent);
    auto *card = new PieCard(104, made);
    card->setAccessibleName(say(u"Team", u"全组"));
    card->setCaption(say(u"on duty", u"在岗"));
    StateCounts counts{};
    counts[size_t(StateKey::Talking)] = 8;
    counts[size_t(StateKey::Acw)] = 2;
    counts[size_t(StateKey::Ready)] = 2;
    counts[size_t(StateKey::Busy)] = 1;
    counts[size_t(StateKey::Break)] = 2;
    counts[size_t(StateKey::Hold)] = 1;
    counts[size_t(StateKey::Ringing)] = 1;
    counts[size_t(StateKey::Training)] = 1;
    card->setCounts(counts);
    made->body()->addWidget(card);
    return made;
}

QWidget *Gallery::typeScale(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Type", u"字号"), {}, parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(made).space(Space::S));
    const auto add = [row, made](const QString &text, TextStyle style, Ink ink) {
        row->addWidget(new TextLabel(text, style, ink, made), 0, Qt::AlignBottom);
    };
    add(say(u"24 fig", u"24 数"), TextStyle::Figure, Ink::Text);
    add(say(u"18 page", u"18 页"), TextStyle::PageTitle, Ink::Text);
    add(say(u"15 title", u"15 题"), TextStyle::Title, Ink::Text);
    add(say(u"13 text", u"13 正文"), TextStyle::Body, Ink::Text);
    add(say(u"12 less", u"12 次要"), TextStyle::Small, Ink::Muted);
    add(say(u"11 note", u"11 注"), TextStyle::Caption, Ink::Muted);
    row->addStretch(1);
    made->body()->addLayout(row);
    return made;
}

QWidget *Gallery::darkStates(const Specimens &say, QWidget *parent)
{
    auto *made = new Panel(say(u"States in the dark theme", u"深色中的状态"), parent);
    made->body()->addWidget(new DarkStates(made));
    return made;
}

} // namespace Floorwalk
