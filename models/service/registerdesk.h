// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"
#include "models/domain/span.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** Something a leader takes up. */
struct NewEntry
{
    EntryKind kind = EntryKind::Task;
    EntryWords words;
    std::optional<Moment> due; ///< promised call-back, fix-by, due date
    std::optional<Moment> opened; ///< absent: now
    QDate date; ///< of the shift; invalid: the one that runs when it was opened, by the roster
    QString alert; ///< what told of it: AlertNews::keyOf; may be empty
    std::optional<ActivityId> activity;
    std::vector<RegisterStep> steps; ///< what was done at once: answered and solved, sent
};

/** An entry as it is shown: with what became of it and whom it is about. */
struct RegisterItem
{
    RegisterEntry entry;
    RegisterStanding standing;
    QString agentName; ///< empty without one

    bool operator==(const RegisterItem &) const = default;
};
using RegisterItems = std::vector<RegisterItem>;

/**
 * The register: what leaders take up in a day, every step of its fate, and who answers for it. Whoever took it keeps it
 * until another leader accepts it. Leaders see what is of their own team, theirs or offered to them; the operations
 * manager reads all but what is private.
 */
class RegisterDesk
{
public:
    explicit RegisterDesk(StoreSession &session)
        : m_session(session)
    {}

    /** NotFound when there is no such entry, Forbidden when it is another team's. */
    Result<RegisterItem> entry(const Actor &actor, qint64 number);
    /** All records of @p number's words, oldest first. */
    Result<std::vector<RegisterEntry>> history(const Actor &actor, qint64 number);
    /** Entries of the shifts of @p date, by number. */
    Result<RegisterItems> ofDay(const Actor &actor, QDate date);
    /** Entries of @p kind of the shifts of [from, to], by number. */
    Result<RegisterItems> ofKind(const Actor &actor, EntryKind kind, QDate from, QDate to);
    /** Entries of @p kinds about @p agent, the newest first, at most @p most; what is private is left out. */
    Result<RegisterItems> about(const Actor &actor, PersonId agent, const std::vector<EntryKind> &kinds, int most);
    /** Open ones, those due first. */
    Result<RegisterItems> open(const Actor &actor);
    /** Hand-overs that wait for @p actor's answer. */
    Result<RegisterItems> offered(const Actor &actor);
    /**
     * What calls for @p actor at @p now: own ones that are due within @p warn, others of the team that are overdue.
     * Snoozed ones come back when their time is over.
     */
    Result<RegisterItems> dueSoon(const Actor &actor, Moment now, Millis warn);
    /** dueSoon() and offered() of this moment in one reading, by the setting callback_warn_min. */
    Result<RegisterItems> callingNow(const Actor &actor);
    /** Entries with all words of @p text in them or in their steps, the newest first. */
    Result<RegisterItems> search(const Actor &actor, const QString &text, int most = 200);
    /** The topics of hotline, question and escalation entries opened in @p range, most frequent first. */
    Result<std::vector<TopicCount>> topics(const Actor &actor, TimeRange range, int most);

    /**
     * BadInput when what the kind needs is missing, a text is too long or a time is wrong, or for a step that the kind
     * does not have.
     */
    Result<RegisterItem> add(const Actor &actor, const NewEntry &entry);
    /**
     * Does @p step, of which kind, text, whom, due and corrects count. @p seen is the last step that was shown (0:
     * none). BadInput when it lacks something or may not be done as the entry stands, Conflict when somebody did
     * another one meanwhile, Forbidden when it is another team's. Sharing a question makes a knowledge point of it,
     * with the step's text, or else question and answer; whom it is shared with is filled in.
     */
    Result<RegisterItem> step(const Actor &actor, qint64 number, qint64 seen, const RegisterStep &step);
    /**
     * Says its words better: another record that points to the one of @p seen, and a step that tells of it. Another
     * agent takes the entry along to the agent's team, which the actor has to be free to write to as well.
     */
    Result<RegisterItem> correct(const Actor &actor, const RegisterEntry &seen, const EntryWords &words,
                                 const QString &reason);

private:
    Result<void> needKnown(const std::vector<RegisterStep> &steps);
    Result<RegisterItem> taught(const Actor &actor, const Grant &grant, const RegisterEntry &before, qint64 seen,
                                RegisterStep step);
    Result<QString> teamFor(const Actor &actor, std::optional<PersonId> agent);
    Result<QString> teamAfter(const Actor &actor, const RegisterEntry &entry, std::optional<PersonId> agent);
    Result<RegisterItems> shown(const Actor &actor, std::vector<RegisterEntry> entries);
    Result<RegisterItem> item(RegisterEntry entry);
    Result<RegisterItems> named(std::vector<RegisterEntry> entries);
    Result<RegisterItems> callingBy(const Actor &actor, Moment until);
    Result<QStringList> teamsSeen(const Actor &actor);
    Result<void> needReader(const Actor &actor, const RegisterEntry &entry);
    Result<Grant> writing(const Actor &actor, const RegisterEntry &entry);
    Result<QDate> shiftDate(const QString &team, Moment moment);
    StoreSession &m_session;
};

} // namespace Floorwalk
