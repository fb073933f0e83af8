// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/service/daysheet.h"

namespace Floorwalk {

/**
 * The forms of a day's activities: reads what their parts show, all of one activity in one go, and keeps what is
 * entered in them.
 */
class DaySheets
{
public:
    explicit DaySheets(StoreSession &session)
        : m_session(session)
    {}

    /**
     * What @p parts of the form of @p activity, by DayParts, show to @p leader. Names that are none are passed over.
     * Forbidden for who runs no day, for an activity of another leader's day or of a team that another leads; Conflict
     * where several people have the leader's name.
     */
    Result<DaySheet> read(const Actor &leader, const ActivityRecord &activity, const QStringList &parts);

    /**
     * Durable when this returns ok. BadInput for a text of more than 4000 characters or a target of the day that is
     * none (TargetRules), Forbidden for another leader's
     * activity, Conflict when other words than @p seen stand there by now.
     */
    Result<void> keepText(const Actor &leader, ActivityId activity, const QString &part, const QString &seen,
                          const QString &text);
    /** A seat was looked at, or not after all; with what is to be said of it instead of the words @p seen. Errors as
     * those of keepText(). */
    Result<void> keepLook(const Actor &leader, ActivityId activity, const QString &seen, const SeatLook &look);
    /** Whose story was told on @p date, who passed, or that it was noted by mistake. */
    Result<StoryTurn> keepTurn(const Actor &leader, QDate date, PersonId person, StoryTurn::Outcome outcome);

private:
    struct Question;
    Result<Question> ask(const Actor &leader, const ActivityRecord &activity);
    Result<Grant> writing(const Actor &leader, ActivityId activity);
    Result<void> readLastTime(const Question &question, DaySheet &sheet) const;
    Result<void> readYesterday(const Question &question, YesterdaySheet &sheet);
    Result<void> readAdvice(const Question &question, std::vector<AdviceLine> &lines);
    Result<void> readRoll(const Question &question, AttendanceDay &roll);
    Result<void> readCelebrations(const Question &question, std::vector<Celebration> &lines);
    Result<void> readStory(const Question &question, const AttendanceDay &roll, StorySheet &sheet);
    Result<void> readWalk(const Question &question, const std::vector<KnowledgeStanding> &points, WalkSheet &sheet);
    Result<void> findSubject(const Question &question, WalkSheet &sheet);
    Result<void> addKnowledge(const Question &question, const std::vector<KnowledgeStanding> &points, WalkSheet &sheet);
    Result<void> readEntries(const Question &question, DaySheet &sheet);
    Result<void> readRecordings(const Question &question, RecordingsSheet &sheet);
    Result<void> addCandidates(const Question &question, RecordingsSheet &sheet);
    Result<void> readQaErrors(const Question &question, QaSheet &sheet);
    Result<void> readTasks(const Question &question, TaskSheet &sheet);
    Result<void> readReasons(const Question &question, ReasonsSheet &sheet);
    Result<void> setPeriod(const Question &question, ReasonsSheet &sheet);
    Result<void> readReview(const Question &question, ReviewSheet &sheet);
    Result<void> countAlerts(const Question &question, const TimeRange &window, ReviewSheet &sheet);
    Result<std::vector<Person>> people(const Question &question) const;
    Result<std::optional<std::pair<QDate, TimeRange>>> lastWorked(const Question &question) const;
    StoreSession &m_session;
};

} // namespace Floorwalk
