// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/daypart.h"

#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>

namespace Floorwalk {

DayPart::DayPart(const PartContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new SectionHeader(title, {}, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::S));
    column->addWidget(new Rule(this));
    column->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins({});
    m_body->setSpacing(themeOf(this).space(Space::Xs));
    column->addLayout(m_body);
    setAccessibleName(title);
}

bool DayPart::takeFocus()
{
    for (QWidget *const child : findChildren<QWidget *>()) {
        if (!(child->focusPolicy() & Qt::TabFocus) || !child->isVisible() || !child->isEnabled())
            continue;
        child->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void DayPart::setRemark(const QString &remark)
{
    m_header->setRemark(remark);
}

TextLabel *DayPart::addText(Ink ink, TextStyle style)
{
    auto *const label = new TextLabel({}, style, ink, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_body->addWidget(label);
    return label;
}

} // namespace Floorwalk

#include "moc_daypart.cpp"
