// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the page's form and not on record: for another language or theme, and for a killed program.

#include "models/service/whendone.h"
#include "widgets/coaching/coachingpage.h"
#include "widgets/coaching/listeningform.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/pill.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>

#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

// Of the draft, beside the fields.
const QString agentDraft = u"agent"_s;
const QString queueDraft = u"queue"_s;
const QString entryDraft = u"entry"_s; ///< of the register in the form: its number, 0 for a new one

} // namespace

QVariantMap CoachingPage::draft() const
{
    QVariantMap draft = Page::draft();
    const std::optional<PersonId> about = isFormOpen() ? m_form->person() : person();
    if (!about)
        return draft;
    draft.insert(agentDraft, about->value());
    draft.insert(queueDraft, m_next->isChecked());
    if (isFormOpen())
        draft.insert(entryDraft, m_form->seen() ? m_form->seen()->number : 0);
    return draft;
}

void CoachingPage::takeDraft(const QVariantMap &draft)
{
    const qint64 agent = draft.value(agentDraft).toLongLong();
    if (agent <= 0) {
        Page::takeDraft(draft);
        return;
    }
    m_draft = draft;
    setQueue(draft.value(queueDraft).toBool());
    m_wanted = PersonId(agent);
    reload();
}

/** The fields are the form’s: it is opened first. */
void CoachingPage::restoreForm(PersonId loaded)
{
    if (m_draft.isEmpty() || m_draft.value(agentDraft).toLongLong() != loaded.value())
        return;
    const QVariantMap draft = std::exchange(m_draft, {});
    if (draft.contains(entryDraft)) {
        if (m_register->choose(draft.value(entryDraft).toLongLong()))
            openEntry();
        else
            newEntry();
    }
    Page::takeDraft(draft);
}

CoachingPage::~CoachingPage()
{
    if (m_keeper.isAwaited() && !m_entryOwner.isEmpty())
        m_book.keepDraft(m_entryOwner, CoachingBook::Unfinished::Entry, typedEntry());
}

/** The form as it is typed; empty when nothing is. */
QString CoachingPage::typedEntry() const
{
    if (!isFormOpen() || !m_form->isTyped())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(draft())).toJson(QJsonDocument::Compact));
}

void CoachingPage::keepTyped()
{
    const QString content = typedEntry();
    if (content == m_keptEntry || m_entryOwner.isEmpty())
        return;
    m_keptEntry = content;
    whenDone(m_book.keepDraft(m_entryOwner, CoachingBook::Unfinished::Entry, content), this,
             [this](const Result<void> &kept) {
                 if (!kept) {
                     m_keptEntry.clear(); // tried again with the next key
                     m_form->showProblem(kept.error().text);
                 }
             });
}

/** What was typed before the program ended, when the page is first seen. */
void CoachingPage::lookForTyped()
{
    if (std::exchange(m_lookedForTyped, true) || m_book.leader().isEmpty())
        return;
    whenDone(m_book.draft(CoachingBook::Unfinished::Entry), this, [this](const Result<std::optional<Draft>> &found) {
        if (found && *found && !isFormOpen())
            takeUp((**found).content);
    });
}

void CoachingPage::takeUp(const QString &content)
{
    m_keptEntry = content;
    takeDraft(QJsonDocument::fromJson(content.toUtf8()).object().toVariantMap());
    emit toastWanted(tr("An unfinished entry of the register is open: keep or discard it."));
}

/** What was laid aside is finished first: two that are half written would be one too many to remember. */
bool CoachingPage::takeUpLaidAside()
{
    if (m_laidAside.isEmpty())
        return false;
    takeUp(std::exchange(m_laidAside, QString()));
    return true;
}

/** Esc loses nothing. */
void CoachingPage::layEntryAside()
{
    keepTyped();
    m_laidAside = typedEntry();
    leaveEntry();
    if (!m_laidAside.isEmpty())
        emit toastWanted(tr("The entry is laid aside. L takes it up again."));
}

/** Nothing of it is gone on with: it is on record, or not wanted. */
void CoachingPage::dropEntry()
{
    leaveEntry();
    m_laidAside.clear();
    m_keptEntry.clear();
    m_keeper.stop();
    if (m_entryOwner.isEmpty())
        return;
    whenDone(m_book.keepDraft(m_entryOwner, CoachingBook::Unfinished::Entry, {}), this,
             [this](const Result<void> &forgotten) {
                 if (!forgotten)
                     showProblem(forgotten.error().text);
             });
}

} // namespace Floorwalk
