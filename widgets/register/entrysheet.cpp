// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/entrysheet.h"

#include "models/policy/registerwords.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/registerwording.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int entrySheetWidth = 640;
constexpr int kindsARow = 4;

} // namespace

EntrySheet::EntrySheet(RegisterBook &book, Zone zone, QWidget *parent)
    : CornerSheet(parent)
    , m_form(new EntryForm(book, std::move(zone), u"registerEntry"_s, this))
    , m_title(new TextLabel(tr("New entry"), TextStyle::Title, Ink::Text, this))
    , m_drop(new Button(tr("Discard"), ButtonKind::Normal, this))
    , m_aside(new Button(tr("Later"), ButtonKind::Normal, this))
    , m_store(new Button(tr("Store"), ButtonKind::Primary, this))
{
    setObjectName(u"entrySheet"_s);
    setAccessibleName(tr("New entry of the register"));
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_title);
    buildKinds(*column);
    column->addWidget(m_form);
    buildFoot(*column);
    connect(m_form, &EntryForm::ready, this, &EntrySheet::showKind);
    connect(m_form, &EntryForm::kindChanged, this, &EntrySheet::showKind);
    applyLook();
    hide();
}

void EntrySheet::buildKinds(QBoxLayout &column)
{
    auto *const grid = new QGridLayout;
    grid->setSpacing(themeOf(this).space(Space::Xs));
    for (const EntryKind kind : entryKinds) {
        auto *const button = new Button(RegisterWords::kind(kind), ButtonKind::Normal, this);
        button->setObjectName(u"entryKind%1"_s.arg(RegisterWording::kindKey(kind)));
        button->setIconName(RegisterWording::kindIcon(kind));
        button->setKeyHint(RegisterWording::kindKey(kind));
        button->setCheckable(true);
        button->setSmall(true);
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed); // as wide as its column
        connect(button, &QAbstractButton::clicked, this, [this, kind] { choose(kind); });
        grid->addWidget(button, int(m_kinds.size()) / kindsARow, int(m_kinds.size()) % kindsARow);
        m_kinds << button;
    }
    column.addLayout(grid);
}

void EntrySheet::buildFoot(QBoxLayout &column)
{
    m_drop->setObjectName(u"entryDrop"_s);
    m_aside->setObjectName(u"entryAside"_s);
    m_store->setObjectName(u"entryStore"_s);
    m_aside->setKeyHint(u"Esc"_s);
    m_store->setKeyHint(u"Ctrl ↵"_s);
    auto *const row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::S));
    row->addStretch(1);
    for (Button *const button : {m_drop, m_aside, m_store})
        row->addWidget(button);
    column.addLayout(row);
    connect(m_drop, &QAbstractButton::clicked, this, &EntrySheet::dropped);
    connect(m_aside, &QAbstractButton::clicked, this, &EntrySheet::laidAside);
    connect(m_store, &QAbstractButton::clicked, m_form, &EntryForm::store);
}

void EntrySheet::choose(EntryKind kind)
{
    m_form->setKind(kind);
    showKind();
    m_form->takeFocus();
}

void EntrySheet::showKind()
{
    for (const EntryKind kind : entryKinds) {
        Button *const button = m_kinds[qsizetype(kind)];
        button->setChecked(kind == m_form->kind());
        button->setEnabled(!m_form->isCorrecting());
    }
    m_title->setText(m_form->isCorrecting() ? tr("Correct an entry") : tr("New entry"));
}

void EntrySheet::askKind()
{
    m_kinds[qsizetype(m_form->kind())]->setFocus(Qt::OtherFocusReason);
}

void EntrySheet::takeFocus()
{
    m_form->takeFocus();
}

bool EntrySheet::isOnKinds() const
{
    return std::ranges::any_of(m_kinds, [](const Button *kind) { return kind->hasFocus(); });
}

void EntrySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit laidAside();
        return;
    }
    if (isOnKinds()) {
        if (const std::optional<EntryKind> kind = RegisterWording::kindOfKey(event->key())) {
            choose(*kind);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            choose(m_form->kind());
            return;
        }
    }
    // What the sheet has no use for is no key of the page below it.
    event->accept();
}

void EntrySheet::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedWidth(theme.px(entrySheetWidth));
    const int side = theme.space(Space::L);
    layout()->setContentsMargins(side, theme.space(Space::M), side, theme.space(Space::M));
    layout()->setSpacing(theme.space(Space::S));
}

void EntrySheet::changeEvent(QEvent *event)
{
    CornerSheet::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk

#include "moc_entrysheet.cpp"
