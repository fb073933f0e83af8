// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/button.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

namespace Floorwalk {

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button *Button::withIcon(const QString &icon, const QString &meaning, QWidget *parent)
{
    auto *button = new Button(QString(), ButtonKind::Link, parent);
    button->setIconName(icon);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    return button;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &icon)
{
    m_iconName = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &key)
{
    m_keyHint = key;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void Button::setOnSelection(bool on)
{
    m_onSelection = on;
    update();
}

void Button::setShownHovered(bool hovered)
{
    m_shownHovered = hovered;
    update();
}

QFont Button::textFont() const
{
    const bool strong = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger || m_kind == ButtonKind::OnTooltip
                        || (isCheckable() && isChecked());
    return themeOf(this).font(m_small ? TextStyle::Small : TextStyle::Body, strong);
}

int Button::padding() const
{
    return themeOf(this).space(m_small ? Space::S : Space::M);
}

QSize Button::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int height = theme.extent(m_small ? Extent::ButtonSmall : Extent::Button);
    const QString shown = QString(text()).remove(u'&');
    if (shown.isEmpty() && m_keyHint.isEmpty())
        return {height, height};
    int width = 2 * padding() + Paint::textWidth(shown, textFont());
    if (!m_iconName.isEmpty())
        width += theme.px(m_small ? 14 : 16) + theme.px(6);
    if (!m_keyHint.isEmpty())
        width += Paint::keyCapWidth(m_keyHint, theme) + theme.px(6);
    if (menu())
        width += theme.space(Space::L);
    return {width, height};
}

Paint::ButtonStates Button::states() const
{
    Paint::ButtonStates states;
    states.setFlag(Paint::ButtonState::Hover, (underMouse() && isEnabled()) || m_shownHovered);
    states.setFlag(Paint::ButtonState::Down, isDown());
    states.setFlag(Paint::ButtonState::Disabled, !isEnabled());
    states.setFlag(Paint::ButtonState::Checked, isCheckable() && isChecked());
    states.setFlag(Paint::ButtonState::OnSelection, m_onSelection);
    return states;
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const Paint::ButtonStates how = states();
    Paint::button(&painter, rect(), m_kind, how, theme);
    const QColor ink = Paint::buttonInk(m_kind, how, theme);
    const QString shown = QString(text()).remove(u'&');
    const int icon = theme.px(m_small ? 14 : 16);
    const int gap = theme.px(6);
    if (shown.isEmpty() && m_keyHint.isEmpty()) {
        iconsOf(this).paint(&painter, QRect((width() - icon) / 2, (height() - icon) / 2, icon, icon), m_iconName, ink);
        return;
    }
    // Contents stand in the middle, as wide buttons are made by grids.
    int x = (width() - sizeHint().width()) / 2 + padding();
    if (!m_iconName.isEmpty()) {
        iconsOf(this).paint(&painter, QRect(x, (height() - icon) / 2, icon, icon), m_iconName, ink);
        x += icon + gap;
    }
    const int words = Paint::textWidth(shown, textFont());
    Paint::text(&painter, QRect(x, 0, words, height()), shown, textFont(), ink);
    x += words + gap;
    if (!m_keyHint.isEmpty()) {
        const bool filled = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger || isChecked();
        const bool plain = isEnabled() && !filled && !m_onSelection;
        const int cap = theme.px(16);
        Paint::keyCap(&painter, QRect(x, (height() - cap) / 2, Paint::keyCapWidth(m_keyHint, theme), cap), m_keyHint,
                      theme, plain ? theme.color(ColorRole::TextMuted) : ink,
                      filled || (m_onSelection && theme.isHighContrast()) ? ink : theme.color(ColorRole::Border),
                      plain ? theme.color(ColorRole::AlternateBase) : QColor(Qt::transparent));
        x += Paint::keyCapWidth(m_keyHint, theme) + gap;
    }
    if (menu()) {
        const int size = theme.px(12);
        iconsOf(this).paint(&painter, QRect(x, (height() - size) / 2, size, size), QStringLiteral("chevron-down"), ink);
    }
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setAccessibleName(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {Paint::keyCapWidth(m_key, theme), theme.px(16)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    Paint::keyCap(&painter, rect(), m_key, theme, theme.color(ColorRole::TextMuted), theme.color(ColorRole::Border),
                  theme.color(ColorRole::AlternateBase));
}

} // namespace Floorwalk

#include "moc_button.cpp"
