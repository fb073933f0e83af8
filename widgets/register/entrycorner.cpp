// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/entrycorner.h"

#include "models/service/whendone.h"
#include "widgets/common/dueedit.h"

#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString freeDraft = u"registerEntry"_s;
/** What was proposed does not wait for something else that lies unfinished; each has its own. */
const QString proposedDraft = u"registerEntry.proposed/"_s;
const QString correctionDraft = u"registerEntry.correction/"_s;

QString draftOf(const EntryPreset &proposed, const QString &agentKey)
{
    if (!proposed.alert.isEmpty())
        return proposedDraft + proposed.alert;
    if (!proposed.activity)
        return proposedDraft + u"agent/"_s + agentKey;
    return proposedDraft + u"activity/"_s + QString::number(proposed.activity->value());
}

} // namespace

EntryCorner::EntryCorner(RegisterBook &book, Zone zone, QStackedWidget &area, QWidget &window)
    : SheetCorner(area, window)
    , m_book(book)
    , m_zone(std::move(zone))
{}

EntryCorner::~EntryCorner()
{
    delete m_sheet;
}

EntrySheet &EntryCorner::sheet()
{
    if (m_sheet)
        return *m_sheet;
    m_sheet = new EntrySheet(m_book, m_zone, &area());
    setSheet(m_sheet);
    connect(&m_sheet->form(), &EntryForm::ready, this, &EntryCorner::show);
    connect(&m_sheet->form(), &EntryForm::resized, this, &EntryCorner::placeSheet);
    connect(&m_sheet->form(), &EntryForm::stored, this, [this](const RegisterItem &item) {
        leave();
        emit told(tr("#%1 is on record.").arg(item.entry.number));
        emit stored(item);
    });
    connect(m_sheet, &EntrySheet::laidAside, this, [this] {
        const bool isKept = m_sheet->form().isTyped();
        m_sheet->form().layAside();
        leave();
        if (isKept)
            emit told(tr("The entry is kept as a draft. Press Ctrl+T to go on with it."));
    });
    connect(m_sheet, &EntrySheet::dropped, this, [this] {
        m_sheet->form().drop();
        leave();
    });
    return *m_sheet;
}

/** False when it is open already or about to be, or nobody is there to write. */
bool EntryCorner::mayOpen()
{
    if (m_book.leader().isEmpty()) {
        emit complained(tr("First choose the duty leader at the top right: every entry needs an author."));
        return false;
    }
    if (isOpen())
        m_sheet->takeFocus();
    if (isOpen() || m_coming)
        return false;
    m_coming = true;
    m_owner = m_book.leader();
    return true;
}

void EntryCorner::begin(const EntryPreset &preset, const QString &draftKind, bool askKind)
{
    m_askKind = askKind;
    sheet().form().setDraftKind(draftKind);
    sheet().form().begin(preset);
}

void EntryCorner::open(const QString &subject)
{
    if (!mayOpen())
        return;
    whenDone(m_book.drafts(freeDraft), this, [this, subject](const Result<std::vector<Draft>> &drafts) {
        takeUp(drafts ? *drafts : std::vector<Draft>(), subject);
    });
}

/** What was proposed and lies unfinished before a correction, and that before all else. */
void EntryCorner::takeUp(const std::vector<Draft> &drafts, const QString &subject)
{
    const auto newest = [&drafts](const QString &kind) {
        return std::ranges::find_if(drafts, [&kind](const Draft &draft) { return draft.kind.startsWith(kind); });
    };
    if (const auto proposed = newest(proposedDraft); proposed != drafts.end()) {
        openAbout(subject, proposed->kind);
        return;
    }
    const auto correction = newest(correctionDraft);
    if (correction == drafts.end()) {
        openAbout(subject, freeDraft);
        return;
    }
    const qint64 number = correction->kind.mid(correctionDraft.size()).toLongLong();
    whenDone(m_book.entry(number), this, [this, subject, kind = correction->kind](const Result<RegisterItem> &item) {
        if (item && !item->entry.erased) {
            beginToCorrect(*item);
            return;
        }
        // It is another's by now, or has outlived its time.
        if (item || item.error().kind == Error::Kind::Forbidden)
            m_book.keepDraft(m_owner, kind, {});
        openAbout(subject, freeDraft);
    });
}

void EntryCorner::openAbout(const QString &subject, const QString &draftKind)
{
    EntryPreset preset;
    preset.kind = EntryKind::Hotline;
    if (const qint64 person = subject.startsWith("person:"_L1) ? subject.mid(7).toLongLong() : 0; person > 0)
        preset.agent = PersonId(person);
    if (!subject.startsWith("agent:"_L1)) {
        begin(preset, draftKind, true);
        return;
    }
    whenDone(m_book.personOfAgent(subject.mid(6)), this,
             [this, preset, draftKind](const Result<std::optional<PersonId>> &person) mutable {
                 if (person && *person)
                     preset.agent = **person;
                 begin(preset, draftKind, true);
             });
}

void EntryCorner::openFor(const EntryPreset &wanted, const QString &agentKey)
{
    if (isOpen() || m_coming) {
        m_waiting.push_back({wanted, agentKey});
        return;
    }
    if (!mayOpen())
        return;
    if (agentKey.isEmpty()) {
        begin(wanted, draftOf(wanted, agentKey), false);
        return;
    }
    whenDone(m_book.personOfAgent(agentKey), this,
             [this, preset = wanted, agentKey](const Result<std::optional<PersonId>> &person) mutable {
                 if (person && *person)
                     preset.agent = **person;
                 begin(preset, draftOf(preset, agentKey), false);
             });
}

void EntryCorner::openWaiting()
{
    if (m_waiting.empty() || m_book.leader().isEmpty() || isOpen() || m_coming)
        return;
    const Waiting next = m_waiting.front();
    m_waiting.pop_front();
    openFor(next.preset, next.agentKey);
}

void EntryCorner::correct(const RegisterItem &item)
{
    if (mayOpen())
        beginToCorrect(item);
}

void EntryCorner::beginToCorrect(const RegisterItem &item)
{
    m_askKind = false;
    sheet().form().setDraftKind(correctionDraft + QString::number(item.entry.number));
    sheet().form().correct(item);
}

void EntryCorner::show()
{
    m_coming = false;
    if (m_owner != m_book.leader()) { // what was read is of whoever was on duty then
        openWaiting();
        return;
    }
    showSheet();
    // What was begun has its kind already.
    if (m_askKind && !m_sheet->form().isTyped())
        m_sheet->askKind();
    else
        m_sheet->takeFocus();
}

void EntryCorner::lookForDraft()
{
    if (isOpen() && m_owner != m_book.leader()) {
        m_sheet->form().layAside();
        leave();
    }
    openWaiting();
    if (m_book.leader().isEmpty() || isOpen())
        return;
    whenDone(m_book.drafts(freeDraft), this, [this](const Result<std::vector<Draft>> &drafts) {
        if (drafts && !drafts->empty() && !isOpen())
            emit told(tr("An entry begun %1 is not finished. Press Ctrl+T to go on with it.")
                          .arg(dueText(drafts->front().at, m_book.now(), m_zone)));
    });
}

void EntryCorner::leave()
{
    hideSheet();
    openWaiting();
}

} // namespace Floorwalk

#include "moc_entrycorner.cpp"
