// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/rail.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

RailButton::RailButton(const QString &icon, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setTextStyle(TextStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int word = Paint::textWidth(text(), theme.font(m_style, true)) + 2 * theme.px(8 - Rail::tileGap);
    return {std::max(theme.extent(Extent::Rail) - 2 * theme.px(Rail::tileGap), word),
            theme.px(54)}; // eleven of them, in a window of 660
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRect tile = rect();
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        Paint::frame(&painter, tile, theme.color(ColorRole::Base), theme.color(ColorRole::Border),
                     theme.radius(Radius::Medium), theme.borderWidth());
        painter.setRenderHint(QPainter::Antialiasing, false);
    } else if (underMouse()) {
        Paint::frame(&painter, tile, theme.color(ColorRole::AlternateBase), theme.color(ColorRole::AlternateBase),
                     theme.radius(Radius::Medium));
    }
    const QColor ink = theme.ink(isChecked() ? Ink::Accent : Ink::Muted);
    const int icon = theme.extent(Extent::IconNav);
    const QRect iconRect((width() - icon) / 2, theme.px(7), icon, icon);
    iconsOf(this).paint(&painter, iconRect, m_icon, ink);
    const QRect wordRect(0, iconRect.bottom() + theme.px(2), width(), height() - iconRect.bottom() - theme.px(6));
    Paint::text(&painter, wordRect, text(), theme.font(m_style, isChecked()), ink, Qt::AlignHCenter);
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

Rail::Rail(const QList<Place> &places, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *const layout = new QVBoxLayout(this);
    int number = 0;
    for (const Place &place : places) {
        if (!place.atFoot)
            add(place, ++number, *layout);
    }
    layout->addStretch(1);
    for (const Place &place : places) {
        if (place.atFoot)
            add(place, ++number, *layout);
    }
    applyLook();
}

void Rail::add(const Place &place, int number, QVBoxLayout &layout)
{
    auto *const button = new RailButton(place.icon, place.title, this);
    button->setObjectName(u"rail."_s + place.name);
    m_buttons->addButton(button);
    layout.addWidget(button);
    const auto choose = [this, name = place.name] { emit chosen(name); };
    connect(button, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update)); // the mark beside it
    connect(button, &QAbstractButton::clicked, this, choose);
    const bool numbered = place.key == Qt::Key_unknown;
    if (!numbered || number <= 9) {
        const QKeySequence keys(Qt::CTRL | (numbered ? Qt::Key(Qt::Key_0 + number) : place.key));
        auto *const shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(place.title);
        connect(shortcut, &QShortcut::activated, this, choose);
        //: tool tip of a page in the rail: its name and its keys
        button->setToolTip(tr("%1 (%2)").arg(place.title, keys.toString(QKeySequence::NativeText)));
    }
}

void Rail::show(const QString &name)
{
    auto *const shown = findChild<RailButton *>(u"rail."_s + name);
    if (!shown)
        return;
    shown->setChecked(true);
    // The rail is one stop of the Tab key, at the page that is shown; the arrows go on from there.
    for (QAbstractButton *const button : m_buttons->buttons())
        button->setFocusPolicy(button == shown ? Qt::StrongFocus : Qt::ClickFocus);
}

/** As wide as its longest word: none is cut. */
QSize Rail::sizeHint() const
{
    int width = themeOf(this).extent(Extent::Rail);
    for (const QAbstractButton *button : m_buttons->buttons())
        width = std::max(width, button->sizeHint().width() + 2 * themeOf(this).px(tileGap));
    return {width, 0};
}

/** All words of one size: the smaller one where the longest would make the rail wider than it is meant to be. */
void Rail::applyLook()
{
    const Theme &theme = themeOf(this);
    const auto buttons = findChildren<RailButton *>();
    for (const TextStyle style : {TextStyle::Body, TextStyle::Caption}) {
        for (RailButton *button : buttons)
            button->setTextStyle(style);
        if (sizeHint().width() <= theme.extent(Extent::Rail))
            break;
    }
    setFixedWidth(sizeHint().width());
    const int side = theme.px(tileGap);
    layout()->setContentsMargins(side, theme.space(Space::S), side, theme.space(Space::S));
    layout()->setSpacing(theme.space(Space::Xs));
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Rail));
    painter.fillRect(QRect(width() - theme.hairline(), 0, theme.hairline(), height()), theme.color(ColorRole::Border));
    if (const QAbstractButton *const shown = m_buttons->checkedButton()) {
        const int inset = theme.px(12);
        const QRect mark(0, shown->y() + inset, theme.px(3), shown->height() - 2 * inset);
        painter.fillRect(mark, theme.color(ColorRole::Accent));
    }
}

} // namespace Floorwalk

#include "moc_rail.cpp"
