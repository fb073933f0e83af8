// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/entriespart.h"

#include "models/day/dayparts.h"
#include "models/policy/registerwords.h"
#include "widgets/common/button.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/entryform.h"
#include "widgets/register/registerwording.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/partlist.h"

#include <QGridLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int entryRowsHeight = 240;
constexpr int choicesARow = 4;
} // namespace

EntriesPart::EntriesPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Taken up today"), parent)
    , m_choice(new QWidget(this))
    , m_entries(addList(u"entriesToday"_s, tr("What was taken up today")))
    , m_carried(addList(u"entriesCarried"_s, tr("Open from earlier days")))
    , m_form(new EntryForm(context.entries, context.zone, u"activityEntry"_s, this))
    , m_store(new Button(tr("Take it up"), ButtonKind::Normal, this))
{
    setObjectName(u"partEntries"_s);
    m_none = addText(Ink::Muted, TextStyle::Small);
    body()->addWidget(m_entries);
    m_earlier = addText(Ink::Muted, TextStyle::Small);
    body()->addWidget(m_carried);
    m_hint = addText(Ink::Muted, TextStyle::Small);
    m_hint->setText(tr("Press Enter to open the chosen entry and note its answer, feedback or end."));
    body()->addWidget(m_choice);
    m_form->hide(); // until its fields are filled
    body()->addWidget(m_form);
    m_store->setObjectName(u"entryStoreHere"_s);
    m_store->setKeyHint(u"Ctrl ↵"_s);
    body()->addWidget(m_store, 0, Qt::AlignLeft);
    connect(m_store, &QAbstractButton::clicked, m_form, &EntryForm::store);
    // The form has the key itself; beside it stand the buttons that belong to it.
    for (QWidget *const beside : {static_cast<QWidget *>(m_store), m_choice})
        addKeyAction(beside, doneKeys(), {}, [this] { m_form->store(); });
    connect(m_form, &EntryForm::ready, this, [this] {
        m_form->show();
        showKinds();
        if (std::exchange(m_goes, false))
            m_form->takeFocus();
    });
    connect(m_form, &EntryForm::stored, this, [this](const RegisterItem &item) {
        m_form->setDraftKind(draftKind()); // a finding had one of its own
        begin(item.entry.kind);
        emit outdated();
    });
}

PartList *EntriesPart::addList(const QString &name, const QString &meaning)
{
    auto *const list = new PartList(name, meaning, entryRowsHeight, this);
    connect(list, &CardList::taken, this, [this, list] {
        if (const Card *const card = list->current())
            emit pageWanted(u"register"_s, u"entry:%1"_s.arg(card->id));
    });
    return list;
}

bool EntriesPart::isOfKinds(EntryKind kind) const
{
    return std::ranges::find(m_kinds, kind) != m_kinds.end();
}

void EntriesPart::take(const DaySheet &sheet)
{
    const bool first = !std::exchange(m_begun, true);
    if (first)
        makeChoices();
    if (first || m_begunFor != activity().id) { // what was planned only is on record by now
        m_begunFor = activity().id;
        m_form->setDraftKind(draftKind());
        begin(m_kinds.front());
    }
    const std::vector<Card> today = rows(*sheet.entries);
    m_none->setVisible(today.empty());
    m_none->setText(tr("Nothing yet."));
    setRemark(today.empty() ? QString() : QString::number(today.size()));
    m_entries->showRows(today);
    showCarried(sheet.carried);
    const bool hasNext = std::ranges::any_of(m_kinds, hasFate);
    m_hint->setVisible(hasNext && (!m_entries->isHidden() || !m_carried->isHidden()));
}

std::vector<Card> EntriesPart::rows(const RegisterItems &items) const
{
    std::vector<Card> cards;
    for (const RegisterItem &item : items) {
        if (isOfKinds(item.entry.kind))
            cards.push_back(RegisterWording::card(item, context().book.now(), context().zone));
    }
    return cards;
}

/** Each with how long it waits already: what became of it stands in its card. */
void EntriesPart::showCarried(const RegisterItems &items)
{
    RegisterItems ours;
    std::ranges::copy_if(items, std::back_inserter(ours),
                         [this](const RegisterItem &item) { return isOfKinds(item.entry.kind); });
    std::vector<Card> cards = rows(ours);
    for (size_t i = 0; i < cards.size(); ++i) {
        const int days = int(ours[i].entry.date.daysTo(activity().date));
        //: how old an entry of the register is that is open still
        cards[i].body.last().append(u" · "_s + tr("%n day(s) old", nullptr, days));
    }
    m_earlier->setVisible(!cards.empty());
    m_earlier->setText(tr("Open from earlier days: %1").arg(cards.size()));
    m_carried->showRows(cards);
}

void EntriesPart::makeChoices()
{
    m_kinds = DayParts::entryKindsOf(activity().key);
    auto *const grid = new QGridLayout(m_choice);
    grid->setContentsMargins({});
    grid->setSpacing(themeOf(this).space(Space::Xs));
    for (const EntryKind kind : m_kinds.size() > 1 ? m_kinds : std::vector<EntryKind>()) {
        auto *const button = new Button(RegisterWords::kind(kind), ButtonKind::Normal, m_choice);
        button->setObjectName(u"entryKind_"_s + entryKindName(kind));
        button->setCheckable(true);
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, [this, kind] {
            m_form->setKind(kind);
            showKinds();
            m_form->takeFocus();
        });
        const int place = int(m_choices.size());
        grid->addWidget(button, place / choicesARow, place % choicesARow);
        m_choices << button;
    }
    grid->setColumnStretch(choicesARow, 1);
    m_choice->setVisible(!m_choices.isEmpty());
}

/** Each activity has what is typed in it for itself: the walk of ten o'clock is not that of noon. */
QString EntriesPart::draftKind() const
{
    return u"activityEntry.%1.%2"_s.arg(activity().key).arg(activity().id ? activity().id->value() : 0);
}

void EntriesPart::setEditable(bool editable)
{
    for (QWidget *const part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_store), m_choice})
        part->setEnabled(editable);
}

void EntriesPart::begin(EntryKind kind, const QString &text)
{
    EntryPreset preset;
    preset.kind = kind;
    preset.text = text;
    preset.date = activity().date;
    preset.alert = activity().alert;
    preset.activity = activity().id;
    // What is wrong with the floor has somebody who mends it, and a time (domain.md 4).
    if (kind == EntryKind::Environment)
        preset.needed = EntryField::Addressee | EntryField::Due;
    m_form->begin(preset);
}

void EntriesPart::showKinds()
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setChecked(m_kinds[size_t(i)] == m_form->kind());
        m_choices[i]->updateGeometry(); // the chosen one is bold
    }
}

/** What was rated as not in order is filled in; who mends it, and until when, is for the leader to say. */
bool EntriesPart::takeFinding(const QString &step, const QString &note)
{
    if (!isOfKinds(EntryKind::Environment) || !m_form->isEnabled())
        return false;
    m_goes = true;
    // What is typed of another matter is laid aside; it stands there again once this one is on record.
    m_form->layAside();
    m_form->setDraftKind(draftKind() + u'.' + step);
    //: something that is wrong on the floor: what was checked, and what is wrong with it
    begin(EntryKind::Environment, note.isEmpty() ? step : tr("%1: %2").arg(step, note));
    return true;
}

bool EntriesPart::takesStoreKey(const QWidget *focus) const
{
    return focus
           && (focus == m_store || focus == m_form || m_form->isAncestorOf(focus) || m_choice->isAncestorOf(focus));
}

} // namespace Floorwalk

#include "moc_entriespart.cpp"
