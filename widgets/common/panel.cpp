// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/panel.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace Floorwalk {

namespace {

constexpr int headerHeight = 36;

} // namespace

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_body(new QVBoxLayout)
    , m_title(new ElidedLabel(title, TextStyle::BodyStrong, Ink::Text, m_header))
    , m_note(new TextLabel({}, TextStyle::Small, Ink::Muted, m_header))
    , m_aside(new TextLabel({}, TextStyle::Small, Ink::Muted, m_header))
{
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_note);
    m_headerRow->addStretch();
    m_headerRow->addWidget(m_aside);
    m_note->hide();
    m_aside->hide();
    m_header->setVisible(!title.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_body->setSpacing(0);
    applyLook();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
}

void Panel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Panel::setAside(const QString &aside)
{
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
}

void Panel::addToHeader(QWidget *widget)
{
    // Before the stretch and the words at the right end.
    m_headerRow->insertWidget(m_headerRow->count() - 2, widget);
    m_header->show();
}

QBoxLayout *Panel::foot()
{
    if (!m_footArea) {
        m_footArea = new QWidget(this);
        new QHBoxLayout(m_footArea);
        layout()->addWidget(m_footArea);
        applyLook();
    }
    return static_cast<QBoxLayout *>(m_footArea->layout());
}

void Panel::applyLook()
{
    const Theme &theme = themeOf(this);
    const int border = theme.borderWidth();
    const int side = theme.space(Space::M);
    layout()->setContentsMargins(border, border, border, border);
    m_header->setFixedHeight(theme.px(headerHeight));
    m_headerRow->setContentsMargins(side, 0, side, 0);
    m_headerRow->setSpacing(theme.space(Space::S));
    if (m_footArea) {
        m_footArea->layout()->setContentsMargins(side, theme.space(Space::S), side, theme.space(Space::S));
        m_footArea->layout()->setSpacing(theme.space(Space::S));
    }
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyLook();
    QWidget::changeEvent(event);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const int radius = theme.radius(Radius::Medium);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::frame(&painter, rect(), theme.color(ColorRole::Base), theme.color(ColorRole::Border), radius,
                 theme.borderWidth());
    QPainterPath inside;
    const int border = theme.borderWidth();
    inside.addRoundedRect(QRectF(rect()).adjusted(border, border, -border, -border), radius - border, radius - border);
    painter.setClipPath(inside);
    const QColor line = theme.color(ColorRole::Border);
    if (m_header->isVisibleTo(this)) {
        painter.fillRect(
            QRect(border, m_header->geometry().bottom() + 1 - theme.hairline(), width() - 2 * border, theme.hairline()),
            line);
    }
    if (m_footArea && m_footArea->isVisibleTo(this)) {
        painter.fillRect(m_footArea->geometry(), theme.color(ColorRole::AlternateBase));
        painter.fillRect(QRect(border, m_footArea->y(), width() - 2 * border, theme.hairline()), line);
    }
}

} // namespace Floorwalk

#include "moc_panel.cpp"
