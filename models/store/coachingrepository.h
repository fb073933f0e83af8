// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/span.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Coaching notes with all that was ever said in them, what was agreed, and the search through their words. */
class CoachingRepository
{
public:
    explicit CoachingRepository(const Database &records)
        : m_records(records)
    {}
    /** The last word on each note about @p person, withdrawn ones included, the newest first. */
    Result<std::vector<CoachingNote>> ofPerson(PersonId person) const;
    /** The same of everybody, for notes that speak of [from, to). */
    Result<std::vector<CoachingNote>> between(TimeRange range) const;
    /** The last word on @p number; NotFound when there is no such note. */
    Result<CoachingNote> numbered(qint64 number) const;
    /** All records of @p number, oldest first, without actions. */
    Result<std::vector<CoachingNote>> history(qint64 number) const;
    /**
     * Last words that hold all of @p text's words, those written last first, at most @p most; withdrawn ones are left
     * out. A word in Chinese is found from one character on, any other by its beginning. Who is in none of @p teams by
     * now is left out; none named means everybody. @p hrOnly: only what HR may see.
     */
    Result<std::vector<CoachingNote>> search(const QString &text, const QStringList &teams, bool hrOnly,
                                             int most) const;
    /** When the last note of @p kind about @p person was, of those up to @p until; absent without one. */
    Result<std::optional<Moment>> lastOfKind(PersonId person, NoteKind kind, Moment until) const;
    /** Open actions due on @p day or before, by due date. */
    Result<std::vector<FollowUp>> openActions(QDate day) const;
    Result<std::optional<AgreedAction>> action(qint64 id) const;
    /** The number of the note that action @p id belongs to; NotFound when there is none. */
    Result<qint64> noteOf(qint64 id) const;

    /**
     * Adds @p note with those of its actions that are not stored yet; without a number it is a new note and gets one.
     * `recordedAt` and `recordedBy` are filled in from @p grant. Conflict when somebody else corrected the same record
     * meanwhile. WriteCoaching.
     */
    Result<CoachingNote> add(Transaction &transaction, const Grant &grant, CoachingNote note);
    /** Changes state and date of an action. NotFound when it is not there. WriteCoaching. */
    Result<void> saveAction(Transaction &transaction, const Grant &grant, const AgreedAction &action);

    /** Whether texts of notes recorded before @p begin stand there. */
    Result<bool> holdsTextsBefore(Moment begin) const;
    /** Empties at most @p most notes recorded before @p begin, with what was agreed. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most);

private:
    Result<std::vector<CoachingNote>> withActions(std::vector<CoachingNote> notes) const;
    Result<std::vector<AgreedAction>> actionsOf(qint64 number) const;
    const Database &m_records;
};

} // namespace Floorwalk
