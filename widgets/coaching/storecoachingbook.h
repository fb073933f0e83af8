// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "widgets/coaching/coachingbook.h"

#include <functional>

namespace Floorwalk {

class StoreWorker;

/** The store's coaching: loads through the reader, commands through the writer, as whoever is on duty. */
class StoreCoachingBook final : public CoachingBook
{
public:
    /** @p onDuty answers with the duty leader of the moment. All references outlive the book. */
    StoreCoachingBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty);

    Moment now() const override { return m_clock.now(); }
    QString leader() const override { return m_onDuty().name; }
    Answer<std::vector<Person>> people() override;
    Answer<std::optional<PersonId>> personOfAgent(const QString &agentKey) override;
    Answer<CoachingWeek> week() override;
    Answer<AgentFile> agentFile(PersonId person) override;
    Answer<std::vector<FoundNote>> search(const QString &text) override;
    Answer<CoachingNote> add(const NewNote &note) override;
    Answer<CoachingNote> correct(const CoachingNote &seen, const NoteWords &words,
                                 const std::vector<AgreedAction> &more) override;
    Answer<CoachingNote> withdraw(const CoachingNote &seen, const QString &reason) override;
    Answer<void> finish(qint64 action) override;
    Answer<void> reopen(qint64 action) override;
    Answer<void> postpone(qint64 action, QDate due) override;
    Answer<ListeningEntry> addEntry(const ListeningEntry &entry) override;
    Answer<ListeningEntry> completeEntry(const ListeningEntry &seen, const ListeningEntry &next) override;
    Answer<ListeningEntry> withdrawEntry(const ListeningEntry &seen, const QString &reason) override;
    Answer<int> writeHrFile(const HrFile &file) override;
    Answer<std::optional<Draft>> draft(Unfinished what) override;
    Answer<void> keepDraft(const QString &owner, Unfinished what, const QString &content) override;

private:
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
};

} // namespace Floorwalk
