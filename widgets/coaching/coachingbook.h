// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/coachingdesk.h"
#include "models/service/listeningdesk.h"
#include "models/service/registerdesk.h"

#include <QFuture>

namespace Floorwalk {

/** Coaching as its page and its sheet need it: the store's, or a test's. Answers come on the caller's thread. */
class CoachingBook
{
public:
    template <class T> using Answer = QFuture<Result<T>>;
    /** All that is kept of one agent, the newest first. */
    struct AgentFile
    {
        std::vector<CoachingNote> notes;
        std::vector<ListeningEntry> entries;
        RegisterItems onRecord{}; ///< of the register, what is about the agent and not private
    };
    /** A file for HR of one month. */
    struct HrFile
    {
        QDate month;
        QString path;
        bool chineseHeader = false;
    };

    virtual ~CoachingBook() = default;
    virtual Moment now() const = 0;
    virtual QString leader() const = 0; ///< on duty; empty while nobody is
    virtual Answer<std::vector<Person>> people() = 0;
    /** Whom the feed means by an agent's key; absent when that is nobody on record. */
    virtual Answer<std::optional<PersonId>> personOfAgent(const QString &agentKey) = 0;
    virtual Answer<CoachingWeek> week() = 0;
    virtual Answer<AgentFile> agentFile(PersonId person) = 0;
    virtual Answer<std::vector<FoundNote>> search(const QString &text) = 0;

    virtual Answer<CoachingNote> add(const NewNote &note) = 0;
    virtual Answer<CoachingNote> correct(const CoachingNote &seen, const NoteWords &words,
                                         const std::vector<AgreedAction> &more) = 0;
    virtual Answer<CoachingNote> withdraw(const CoachingNote &seen, const QString &reason) = 0;
    virtual Answer<void> finish(qint64 action) = 0;
    virtual Answer<void> reopen(qint64 action) = 0;
    virtual Answer<void> postpone(qint64 action, QDate due) = 0;
    virtual Answer<ListeningEntry> addEntry(const ListeningEntry &entry) = 0;
    virtual Answer<ListeningEntry> completeEntry(const ListeningEntry &seen, const ListeningEntry &next) = 0;
    virtual Answer<ListeningEntry> withdrawEntry(const ListeningEntry &seen, const QString &reason) = 0;
    virtual Answer<int> writeHrFile(const HrFile &file) = 0;

    /** What can be unfinished: a note, an entry of the listening register. */
    enum class Unfinished { Note, Entry };
    /** What whoever is on duty has not finished. */
    virtual Answer<std::optional<Draft>> draft(Unfinished what) = 0;
    /** Keeps what @p owner, who is or was on duty, has not finished; an empty content forgets it. */
    virtual Answer<void> keepDraft(const QString &owner, Unfinished what, const QString &content) = 0;
};

} // namespace Floorwalk
