// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/registerwords.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/entrypanel.h"
#include "widgets/register/registerpage.h"
#include "widgets/register/registerwording.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kindsWidth = 172;
} // namespace

void RegisterPage::build()
{
    const Theme &theme = themeOf(this);
    m_problem->setObjectName(u"registerProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_empty);
    m_left->body()->addWidget(m_lists, 1);
    m_entry->setObjectName(u"registerEntry"_s);
    auto *const sides = new QHBoxLayout;
    sides->setSpacing(theme.space(Space::S));
    sides->addWidget(makeKinds());
    sides->addWidget(m_left, 5);
    sides->addWidget(m_entry, 4);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(makeHead());
    column->addWidget(m_problem);
    column->addLayout(sides, 1);
}

QWidget *RegisterPage::makeHead()
{
    auto *const head = new QWidget(this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::S));
    m_open->setObjectName(u"registerOpen"_s);
    m_day->setObjectName(u"registerDay"_s);
    m_open->setToolTip(tr("What is open: O"));
    m_day->setToolTip(tr("All that was taken up on a day: G"));
    m_date->setObjectName(u"registerDate"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    for (FilterChip *const chip : {m_open, m_day}) {
        chip->setCheckable(true);
        row->addWidget(chip);
    }
    row->addWidget(m_date);
    m_search->setObjectName(u"registerSearch"_s);
    m_search->setPlaceholderText(tr("Search all entries"));
    m_search->setAccessibleName(tr("Search all entries"));
    m_search->setToolTip(tr("Search: / or Ctrl+F"));
    row->addWidget(m_search, 1);
    auto *const fresh = new Button(tr("New entry"), ButtonKind::Primary, this);
    fresh->setObjectName(u"registerNew"_s);
    fresh->setIconName(u"plus"_s);
    fresh->setKeyHint(u"Ctrl T"_s);
    connect(fresh, &QAbstractButton::clicked, this, &RegisterPage::entryWanted);
    row->addWidget(fresh);
    return head;
}

/** All kinds below each other: they find room in each language, and stand where the eye learns them. */
QWidget *RegisterPage::makeKinds()
{
    auto *const part = new QWidget(this);
    part->setFixedWidth(themeOf(this).px(kindsWidth));
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Xs));
    m_all->setObjectName(u"registerAll"_s);
    m_all->setCheckable(true);
    m_all->setToolTip(tr("All kinds: the same digit again"));
    column->addWidget(m_all);
    for (const EntryKind kind : entryKinds) {
        auto *const chip = new FilterChip(RegisterWords::kind(kind), part);
        chip->setObjectName(u"registerKind%1"_s.arg(RegisterWording::kindKey(kind)));
        chip->setIconName(RegisterWording::kindIcon(kind), Tone::Neutral);
        chip->setCheckable(true);
        chip->setToolTip(tr("Only this kind: %1").arg(RegisterWording::kindKey(kind)));
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { setKind(kind); });
        m_kinds << chip;
        column->addWidget(chip);
    }
    column->addStretch(1);
    return part;
}

void RegisterPage::connectUp()
{
    connect(m_list, &CardList::currentCardChanged, this, &RegisterPage::showCurrent);
    connect(m_all, &QAbstractButton::clicked, this, [this] { setKind({}); });
    connect(m_open, &QAbstractButton::clicked, this, [this] { setRange(Range::Open); });
    connect(m_day, &QAbstractButton::clicked, this, [this] { setRange(Range::Day); });
    connect(m_date, &QDateEdit::dateChanged, this, [this] { setRange(Range::Day); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(&m_searchTimer, &QTimer::timeout, this,
            [this] { setRange(m_search->text().trimmed().isEmpty() ? Range::Open : Range::Found); });
    connect(m_search, &SearchField::taken, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &SearchField::left, this, [this] {
        setRange(Range::Open);
        m_list->setFocus();
    });
    connect(&m_minute, &QTimer::timeout, this, &RegisterPage::showItems);
    connect(m_entry, &EntryPanel::stepWanted, this, &RegisterPage::doStep);
    connect(m_entry, &EntryPanel::left, m_list, [this] { m_list->setFocus(); });
    connect(m_entry, &EntryPanel::correctionWanted, this, [this] { emit correctionWanted(m_entry->item()); });
}

} // namespace Floorwalk
