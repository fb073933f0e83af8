// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/emptystate.h"

#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &title, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::BodyStrong, Ink::Text, this))
    , m_advice(new TextLabel(advice, TextStyle::Small, Ink::Muted, this))
{
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::L), theme.space(Space::M), theme.space(Space::L),
                               theme.space(Space::S));
    column->setSpacing(theme.space(Space::Xs));
    column->addStretch(1);
    column->addWidget(new IconLabel(u"empty"_s, QString(), Ink::Muted, Extent::ButtonSmall, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addStretch(1);
    for (TextLabel *label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
}

void EmptyState::setTexts(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
}

void EmptyState::addPart(QWidget *part)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertSpacing(column->count() - 1, themeOf(this).space(Space::Xs));
    column->insertWidget(column->count() - 1, part);
}

Button *EmptyState::addAction(const QString &text, const QString &icon)
{
    auto *button = new Button(text, ButtonKind::Normal, this);
    button->setSmall(true);
    button->setIconName(icon);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertSpacing(column->count() - 1, themeOf(this).space(Space::Xs));
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace Floorwalk

#include "moc_emptystate.cpp"
