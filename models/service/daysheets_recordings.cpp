// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form shows of recordings: those to be shared, and calls that may be worth it.

#include "models/policy/callermask.h"
#include "models/service/daysheetquestion.h"
#include "models/store/coachingrepository.h"
#include "models/store/listeningrepository.h"

#include <algorithm>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShared = 60; ///< how long after its call a recording is looked for as one that was shared today
constexpr int daysCandidate = 14; ///< how long ago a call that is worth sharing may be

/** Gathers candidates: of the people asked about, and of what no recording was taken up from yet. */
class Candidates
{
public:
    Candidates(const std::vector<Person> &people, const RegisterItems &recordings)
        : m_people(people)
        , m_recordings(recordings)
    {}

    void add(RecordingCandidate one)
    {
        const auto person = std::ranges::find(m_people, std::optional(one.agent), &Person::id);
        const bool isTaken =
            std::ranges::any_of(m_recordings, [&one](const RegisterItem &item) { return item.entry.alert == one.ref; });
        if (person == m_people.end() || isTaken)
            return;
        one.name = person->name;
        m_found.push_back(std::move(one));
    }

    std::vector<RecordingCandidate> sorted() &&
    {
        std::ranges::stable_sort(m_found, [](const RecordingCandidate &a, const RecordingCandidate &b) {
            return std::tuple(a.why, b.date) < std::tuple(b.why, a.date);
        });
        return std::move(m_found);
    }

private:
    const std::vector<Person> &m_people;
    const RegisterItems &m_recordings;
    std::vector<RecordingCandidate> m_found;
};

RecordingCandidate commended(const RegisterEntry &entry)
{
    RecordingCandidate one{.why = RecordingCandidate::Why::Commended,
                           .ref = u"register:%1"_s.arg(entry.number),
                           .agent = *entry.words.agent,
                           .name = {},
                           .date = entry.date,
                           .text = CallerMask::masked(entry.words.text),
                           .contact = CallerMask::masked(entry.words.contact),
                           .call = entry.words.call};
    return one;
}

} // namespace

/** Those of the day, those that something is still to come of, and those that were shared on the day. */
Result<void> DaySheets::readRecordings(const Question &question, RecordingsSheet &sheet)
{
    RegisterDesk desk(m_session);
    const QDate date = question.date();
    Result<RegisterItems> late = desk.ofKind(question.leader, EntryKind::Recording, date.addDays(-daysShared), date);
    Result<RegisterItems> open = desk.open(question.leader);
    if (!late || !open)
        return late ? open.error() : late.error();
    sheet.items = std::move(*late); // all of them: what was taken up from is not offered again
    for (RegisterItem &item : *open) {
        if (item.entry.kind == EntryKind::Recording && item.entry.date < date.addDays(-daysShared))
            sheet.items.push_back(std::move(item));
    }
    if (const Result<void> added = addCandidates(question, sheet); !added)
        return added;
    const Zone zone = m_session.zone();
    std::erase_if(sheet.items, [date, &zone](const RegisterItem &item) {
        const std::optional<Moment> shared = item.standing.sharedAt;
        const bool isSharedNow = !item.standing.sharedWith.isEmpty() && shared && zone.localDate(*shared) == date;
        return item.entry.date != date && !item.standing.open && !isSharedNow;
    });
    std::ranges::sort(sheet.items, {}, [](const RegisterItem &item) { return item.entry.number; });
    return {};
}

/** What customers commended, what leaders praised, and who was listened to without an error: of the last two weeks. */
Result<void> DaySheets::addCandidates(const Question &question, RecordingsSheet &sheet)
{
    const QDate date = question.date();
    const Zone zone = m_session.zone();
    const TimeRange weeks{zone.startOfDay(date.addDays(1 - daysCandidate)), question.now + Millis(1)};
    const auto praise =
        RegisterDesk(m_session).ofKind(question.leader, EntryKind::Praise, date.addDays(1 - daysCandidate), date);
    const auto notes = CoachingRepository(m_session.records()).between(weeks);
    const auto heard = ListeningRepository(m_session.records()).between(weeks);
    const Result<std::vector<Person>> all = people(question);
    if (!praise || !all)
        return praise ? all.error() : praise.error();
    if (!notes || !heard)
        return notes ? heard.error() : notes.error();
    const auto errors = QaErrors(m_session).standing(date.addDays(1 - daysCandidate), date);
    if (!errors)
        return errors.error();
    const auto hasErrors = [&errors](PersonId person) {
        return std::ranges::find(*errors, std::optional(person),
                                 [](const RegisterEntry &entry) { return entry.words.agent; })
               != errors->end();
    };
    Candidates candidates(*all, sheet.items);
    for (const RegisterItem &item : *praise) {
        if (item.entry.words.agent && !item.entry.erased)
            candidates.add(commended(item.entry));
    }
    for (const CoachingNote &note : *notes) {
        if (note.words.kind != NoteKind::Praise || note.withdrawn || note.erased)
            continue;
        const bool isOfCall = note.source.startsWith("call:"_L1);
        candidates.add({RecordingCandidate::Why::Praised,
                        u"note:%1"_s.arg(note.number),
                        note.person,
                        {},
                        zone.localDate(note.at),
                        CallerMask::masked(note.words.fact),
                        {},
                        isOfCall ? note.source.mid(5) : QString()});
    }
    for (const ListeningEntry &entry : *heard) {
        const bool isKept = entry.status == ListeningEntry::Status::Kept && !entry.erased;
        if (!isKept || entry.kind != ListeningKind::Monitored || entry.advice.isEmpty() || hasErrors(entry.person))
            continue;
        candidates.add({RecordingCandidate::Why::Heard,
                        u"listening:%1"_s.arg(entry.number),
                        entry.person,
                        {},
                        zone.localDate(entry.began),
                        CallerMask::masked(entry.advice),
                        {},
                        entry.call});
    }
    sheet.candidates = std::move(candidates).sorted();
    return {};
}

} // namespace Floorwalk
