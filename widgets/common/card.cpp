// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/card.h"

#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Floorwalk {

namespace {

constexpr int headerHeight = 36;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_outer(new QVBoxLayout(this))
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(new TextLabel(title, TextStyle::BodyStrong, Ink::Text, m_header))
    , m_hint(new TextLabel(QString(), TextStyle::Small, Ink::Muted, m_header))
    , m_body(new QVBoxLayout)
{
    m_headerRow->addWidget(m_title);
    m_headerRow->addStretch(1);
    m_headerRow->addWidget(m_hint);
    m_hint->hide();
    m_outer->setSpacing(0);
    m_outer->addWidget(m_header);
    m_outer->addLayout(m_body, 1);
    setTitle(title);
    applyLook();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
    applyLook();
}

void Card::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Card::addBesideTitle(QWidget *widget)
{
    // Before the stretch, so that several stand in the order they came.
    for (int i = 0; i < m_headerRow->count(); ++i) {
        if (m_headerRow->itemAt(i)->spacerItem()) {
            m_headerRow->insertWidget(i, widget);
            return;
        }
    }
}

void Card::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    applyLook();
}

void Card::applyLook()
{
    const Theme &theme = themeOf(this);
    const int border = theme.borderWidth();
    const int medium = theme.space(Space::M);
    m_outer->setContentsMargins(border, border, border, border);
    m_header->setFixedHeight(theme.px(headerHeight));
    m_headerRow->setContentsMargins(medium - border, 0, medium - border, theme.hairline());
    m_headerRow->setSpacing(theme.space(Space::S));
    m_body->setSpacing(theme.space(Space::S));
    if (m_flush)
        m_body->setContentsMargins(0, 0, 0, 0);
    else
        m_body->setContentsMargins(medium - border, theme.space(Space::S), medium - border, theme.space(Space::S));
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    Paint::frame(&painter, rect(), theme.color(ColorRole::Base), theme.color(ColorRole::Border),
                 theme.radius(Radius::Medium), theme.borderWidth());
    if (!m_title->text().isEmpty()) {
        painter.fillRect(QRect(theme.borderWidth(), m_header->geometry().bottom() + 1 - theme.hairline(),
                               width() - 2 * theme.borderWidth(), theme.hairline()),
                         theme.color(ColorRole::Border));
    }
}

Rule::Rule(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Rule::sizeHint() const
{
    return {1, themeOf(this).hairline()};
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::GridLine));
}

SectionHeader::SectionHeader(const QString &title, const QString &remark, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Small, Ink::Muted, this))
    , m_remark(new TextLabel(remark, TextStyle::Small, Ink::Muted, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_remark);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

} // namespace Floorwalk
