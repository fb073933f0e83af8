// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textlabel.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QPainter>

namespace Floorwalk {

TextLabel::TextLabel(const QString &text, TextStyle style, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    applyLook();
}

void TextLabel::setInk(Ink ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    applyLook();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    applyLook();
}

void TextLabel::setStrong(bool strong)
{
    m_strong = strong;
    applyLook();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void TextLabel::applyLook()
{
    const Theme &theme = themeOf(this);
    setFont(m_strong ? theme.font(m_style, *m_strong) : theme.font(m_style));
    QPalette colors = theme.palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, theme.ink(m_ink));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, theme.ink(m_ink));
    setPalette(colors);
}

IconLabel::IconLabel(const QString &icon, const QString &meaning, Ink ink, Extent size, QWidget *parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIcon(icon, meaning);
}

void IconLabel::setIcon(const QString &icon, const QString &meaning)
{
    m_icon = icon;
    setAccessibleName(meaning);
    setToolTip(meaning);
    update();
}

void IconLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int size = themeOf(this).extent(m_size);
    return {size, size};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    iconsOf(this).paint(&painter, rect(), m_icon, themeOf(this).ink(m_ink));
}

} // namespace Floorwalk

#include "moc_textlabel.cpp"
