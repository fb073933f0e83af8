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

/** What is no longer in the form is kept already. */
void CoachingPage::keepTyped()
{
    m_keeper.stop();
    if (!isFormOpen())
        return;
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

/** What the leader on duty typed before the program ended, or before another was on duty, when the page is seen. */
void CoachingPage::lookForTyped()
{
    const QString leader = m_book.leader();
    if (leader.isEmpty() || std::exchange(m_lookedFor, leader) == leader)
        return;
    whenDone(m_book.draft(CoachingBook::Unfinished::Entry), this,
             [this, leader](const Result<std::optional<Draft>> &found) {
                 const bool isFree = !isFormOpen() && m_laidAside.isEmpty();
                 if (found && *found && isFree && leader == m_book.leader())
                     takeUp((**found).content);
             });
}

void CoachingPage::changeLeader()
{
    if (m_entryOwner.isEmpty())
        m_entryOwner = m_book.leader(); // what was typed before anybody said who is on duty
    else if (m_entryOwner != m_book.leader())
        leaveTyped();
    if (m_lookedFor != m_book.leader())
        m_lookedFor.clear();
    if (isVisible())
        lookForTyped();
    refresh();
}

void CoachingPage::leaveTyped()
{
    keepTyped();
    m_side->setCurrentIndex(0);
    m_entryOwner.clear();
    m_keptEntry.clear();
    m_laidAside.clear();
    m_draft.clear();
}

void CoachingPage::takeUp(const QString &content)
{
    m_keptEntry = content;
    m_entryOwner = m_book.leader();
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
    forgetTyped(m_entryOwner);
}

void CoachingPage::forgetTyped(const QString &owner)
{
    if (owner.isEmpty())
        return;
    whenDone(m_book.keepDraft(owner, CoachingBook::Unfinished::Entry, {}), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            showProblem(forgotten.error().text);
    });
}

} // namespace Floorwalk
