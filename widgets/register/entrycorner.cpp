// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/entrycorner.h"

#include "models/service/whendone.h"
#include "widgets/common/dueedit.h"

#include <QEvent>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString freeDraft = u"registerEntry"_s;
/** What was proposed does not wait for something else that lies unfinished. */
const QString proposedDraft = u"registerEntry.proposed"_s;

} // namespace

EntryCorner::EntryCorner(RegisterBook &book, Zone zone, QWidget &area, QWidget &window)
    : QObject(&window)
    , m_book(book)
    , m_zone(std::move(zone))
    , m_area(area)
    , m_window(window)
{
    m_area.installEventFilter(this);
}

EntryCorner::~EntryCorner()
{
    delete m_sheet;
}

bool EntryCorner::isOpen() const
{
    return m_sheet && m_sheet->isVisibleTo(&m_window);
}

EntrySheet &EntryCorner::sheet()
{
    if (m_sheet)
        return *m_sheet;
    m_sheet = new EntrySheet(m_book, m_zone, &m_area);
    connect(&m_sheet->form(), &EntryForm::ready, this, &EntryCorner::show);
    connect(&m_sheet->form(), &EntryForm::resized, this, [this] {
        if (isOpen())
            m_sheet->placeIn(m_area.rect());
    });
    connect(&m_sheet->form(), &EntryForm::stored, this, [this](const RegisterItem &item) {
        leave();
        emit told(tr("#%1 is on record.").arg(item.entry.number));
        emit stored(item);
    });
    connect(m_sheet, &EntrySheet::laidAside, this, [this] {
        const bool isKept = m_sheet->form().isTyped() && !m_sheet->form().isCorrecting();
        m_sheet->form().layAside();
        leave();
        if (isKept)
            emit told(tr("The entry is laid aside. Ctrl+T takes it up again."));
    });
    connect(m_sheet, &EntrySheet::dropped, this, [this] {
        m_sheet->form().drop();
        leave();
    });
    return *m_sheet;
}

/** False when it is open already, or nobody is there to write. */
bool EntryCorner::mayOpen()
{
    if (m_book.leader().isEmpty()) {
        emit complained(tr("Say first who is on duty, at the upper right: every entry bears a name."));
        return false;
    }
    if (isOpen())
        m_sheet->takeFocus();
    return !isOpen();
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
    whenDone(m_book.draft(proposedDraft), this, [this, subject](const Result<std::optional<Draft>> &draft) {
        if (!isOpen())
            openAbout(subject, draft && *draft ? proposedDraft : freeDraft);
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
    if (!mayOpen())
        return;
    if (agentKey.isEmpty()) {
        begin(wanted, proposedDraft, false);
        return;
    }
    whenDone(m_book.personOfAgent(agentKey), this,
             [this, preset = wanted](const Result<std::optional<PersonId>> &person) mutable {
                 if (person && *person)
                     preset.agent = **person;
                 begin(preset, proposedDraft, false);
             });
}

void EntryCorner::correct(const RegisterItem &item)
{
    if (!mayOpen())
        return;
    m_askKind = false;
    sheet().form().correct(item);
}

void EntryCorner::show()
{
    m_sheet->show();
    m_sheet->placeIn(m_area.rect());
    // What was begun has its kind already.
    if (m_askKind && !m_sheet->form().isTyped())
        m_sheet->askKind();
    else
        m_sheet->takeFocus();
}

void EntryCorner::lookForDraft()
{
    if (m_book.leader().isEmpty() || isOpen())
        return;
    for (const QString &kind : {freeDraft, proposedDraft}) {
        whenDone(m_book.draft(kind), this, [this](const Result<std::optional<Draft>> &draft) {
            if (draft && *draft && !isOpen())
                emit told(tr("An entry begun %1 is not finished. Ctrl+T takes it up again.")
                              .arg(dueText((*draft)->at, m_book.now(), m_zone)));
        });
    }
}

void EntryCorner::leave()
{
    m_sheet->hide();
    emit left();
}

bool EntryCorner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_area && event->type() == QEvent::Resize && isOpen())
        m_sheet->placeIn(m_area.rect());
    return QObject::eventFilter(watched, event);
}

} // namespace Floorwalk
