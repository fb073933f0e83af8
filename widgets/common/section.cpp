// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/section.h"

#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Floorwalk {

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

#include "moc_section.cpp"
