// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/person.h"
#include "models/service/storesession.h"

namespace Floorwalk {

class Transaction;

/** A note as it is written first. */
struct NewNote
{
    PersonId person;
    std::optional<Moment> at; ///< absent: now
    NoteWords words;
    QString source; ///< "call:…", "alert:…", "activity:…" or empty
    std::vector<AgreedAction> actions;
};

/** A note that a search found, with whom it is about. */
struct FoundNote
{
    CoachingNote note;
    QString name;

    bool operator==(const FoundNote &) const = default;
};

/** What stands beside an agent on the floor: the last notes and what was agreed and is open, no more than asked for. */
struct CoachingGlance
{
    enum class State : quint8 {
        Forbidden, ///< whoever asks may not read of coaching, at all or of this team
        Nobody, ///< the feed means nobody on record
        Untold, ///< to read it leaves an entry in the audit trail, which was not wanted
        Told
    };

    State state = State::Forbidden;
    std::optional<PersonId> person{}; ///< absent when Forbidden or Nobody
    std::vector<CoachingNote> notes{}; ///< those that stand, the newest first
    size_t noteCount = 0; ///< of all that stand
    std::vector<AgreedAction> open{}; ///< by due date
    size_t openCount = 0;

    bool operator==(const CoachingGlance &) const = default;
};

/**
 * Keeps coaching notes and what is agreed in them: written and corrected by leaders, read by whom they are meant for.
 * Leaders see their own team's; who sees another team's person, or is no leader, leaves an entry in the audit trail and
 * needs a store that can be written.
 */
class CoachingDesk
{
public:
    explicit CoachingDesk(StoreSession &session)
        : m_session(session)
    {}

    /** Whom the notes page of @p actor lists: the own team, or everybody where nobody knows which that is. */
    Result<std::vector<Person>> people(const Actor &actor);
    /** Of these who are listened to and cared for on @p date: without leaders who stay out, see TeamLeaders. */
    Result<std::vector<Person>> membersOn(const Actor &actor, QDate date);
    /** Whether @p actor may read of @p person; that it is done stands in the trail as @p what where it is another
     * team's, or what another role wrote. */
    Result<void> look(const Actor &actor, PersonId person, QLatin1StringView what);
    /** The last word on each note about @p person, the newest first; what is meant for leaders only they see. */
    Result<std::vector<CoachingNote>> ofPerson(const Actor &actor, PersonId person);
    /** Whether an entry in the audit trail may be left where reading takes one. */
    enum class Trail : quint8 { Avoid, Leave };
    /**
     * Of what ofPerson() tells of the one whom the feed means by @p agentKey now, the last @p most notes and as many
     * open actions. What may not be read is no error here, but said in CoachingGlance::state.
     */
    Result<CoachingGlance> glance(const Actor &actor, const QString &agentKey, size_t most, Trail trail);
    /** All that was ever said in note @p number, oldest first. */
    Result<std::vector<CoachingNote>> history(const Actor &actor, qint64 number);
    /** Notes that hold all words of @p text, those written last first, at most @p most; of the own team. */
    Result<std::vector<FoundNote>> search(const Actor &actor, const QString &text, int most = 100);
    /** What is due today or was before, of the own team; put off ones come back when their time is over. */
    Result<std::vector<FollowUp>> due(const Actor &actor);

    /** BadInput without a fact, for an action without words or with a date gone by, for care that HR may see. */
    Result<CoachingNote> add(const Actor &actor, const NewNote &note);
    /**
     * Says it better: another record that points to @p seen. @p more is agreed on beside what was. Conflict when
     * somebody corrected it meanwhile.
     */
    Result<CoachingNote> correct(const Actor &actor, const CoachingNote &seen, const NoteWords &words,
                                 const std::vector<AgreedAction> &more);
    /** It should not stand there. BadInput without a reason. */
    Result<CoachingNote> withdraw(const Actor &actor, const CoachingNote &seen, const QString &reason);

    /** It is done; @p outcome may be empty. */
    Result<void> finish(const Actor &actor, qint64 action, const QString &outcome);
    /** It is open after all. */
    Result<void> reopen(const Actor &actor, qint64 action);
    /** Another date was agreed. BadInput for one gone by. */
    Result<void> postpone(const Actor &actor, qint64 action, QDate due);
    /** Out of the inbox until @p until; the date stays. */
    Result<void> snooze(const Actor &actor, qint64 action, Moment until);

private:
    Result<Person> person(PersonId id);
    Result<bool> leavesEntry(const Actor &actor, const Person &person);
    Result<void> noteView(const Actor &actor, const Grant &grant, const Person &person, QLatin1StringView what);
    template <class Change>
    Result<CoachingNote> change(const Actor &actor, const CoachingNote &seen, const QString &what, Change apply);
    template <class Change> Result<void> changeAction(const Actor &actor, qint64 id, const QString &what, Change apply);
    StoreSession &m_session;
};

} // namespace Floorwalk
