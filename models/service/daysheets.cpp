// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daysheets.h"

#include "models/day/dayparts.h"
#include "models/day/daytargets.h"
#include "models/service/audited.h"
#include "models/service/daymaker.h"
#include "models/service/daysheetquestion.h"
#include "models/service/knowledgedesk.h"
#include "models/service/meetings.h"
#include "models/service/rollcall.h"
#include "models/store/dayformrepository.h"
#include "models/store/dayplanrepository.h"
#include "models/store/grantcheck.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFormText = 4000;

/** Where this file's texts stand in the catalogue. */
struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(DaySheets)
};

QString activitySubject(ActivityId activity)
{
    return u"activity:%1"_s.arg(activity.value());
}

Error othersActivity(const QString &leader)
{
    return Error{
        Error::Kind::Forbidden,
        SheetText::tr("This activity is of %1’s day. Choose that leader at the top right to work on it.").arg(leader),
        {}};
}

Error othersTeam(const QString &team)
{
    return Error{Error::Kind::Forbidden,
                 SheetText::tr("Team “%1” has another leader now. Press F5 to see your own day.").arg(team),
                 {}};
}

/** Fills in the part of the sheet that @p read makes, if one of @p names is asked for. */
template <class Part, class Read>
Result<void> fillIn(std::optional<Part> &part, const QStringList &asked, std::initializer_list<QLatin1StringView> names,
                    Read read)
{
    const bool wanted = std::ranges::any_of(names, [&asked](QLatin1StringView name) { return asked.contains(name); });
    if (!wanted)
        return {};
    part.emplace();
    return read(*part);
}

} // namespace

/** Who asks, as a person on record where there is one, and for which of the own teams. */
Result<DaySheets::Question> DaySheets::ask(const Actor &leader, const ActivityRecord &activity)
{
    if (const Result<Grant> grant = m_session.grant(leader, Action::RunDay); !grant)
        return grant.error();
    if (activity.leader != leader.name)
        return othersActivity(activity.leader);
    // Whose entries are private hangs on the person: a name alone would read every team's.
    const Result<Actor> known = leader.person ? leader : m_session.actorNamed(leader.name, leader.role);
    if (!known)
        return known.error();
    Question question{leader, activity, {}, m_session.now()};
    question.leader.person = known->person;
    const Result<QStringList> teams = DayMaker(m_session).teamsOf(question.leader);
    if (!teams)
        return teams.error();
    question.teams = *teams;
    if (activity.team.isEmpty())
        return question;
    if (!question.isOfTeams(activity.team))
        return othersTeam(activity.team);
    question.teams = {activity.team};
    return question;
}

Result<DaySheet> DaySheets::read(const Actor &leader, const ActivityRecord &activity, const QStringList &parts)
{
    const Result<Question> asked = ask(leader, activity);
    if (!asked)
        return asked.error();
    const Question &question = *asked;
    if (parts.contains(DayParts::yesterday) || parts.contains(DayParts::targets)) {
        if (const Result<void> fresh = m_session.reload(); !fresh)
            return fresh.error();
    }
    DaySheet sheet;
    sheet.settings = m_session.settings();
    if (activity.id) {
        const auto texts = DayFormRepository(m_session.records()).texts(*activity.id);
        if (!texts)
            return texts.error();
        sheet.texts = *texts;
    }
    const std::initializer_list<Result<void>> filled{
        parts.contains(DayParts::minutes) ? readLastTime(question, sheet) : Result<void>(),
        fillIn(sheet.roll, parts, {DayParts::roll, DayParts::roster, DayParts::storyteller},
               [this, &question](AttendanceDay &roll) { return readRoll(question, roll); }),
        fillIn(sheet.yesterday, parts, {DayParts::yesterday},
               [this, &question](YesterdaySheet &yesterday) { return readYesterday(question, yesterday); }),
        fillIn(sheet.advice, parts, {DayParts::advice},
               [this, &question](std::vector<AdviceLine> &lines) { return readAdvice(question, lines); }),
        fillIn(sheet.knowledge, parts, {DayParts::knowledge, DayParts::walk},
               [this, &question](std::vector<KnowledgeStanding> &points) -> Result<void> {
                   auto valid = KnowledgeDesk(m_session).validOn(question.leader, question.date());
                   if (!valid)
                       return valid.error();
                   points = std::move(*valid);
                   return {};
               }),
        fillIn(sheet.celebrations, parts, {DayParts::birthdays},
               [this, &question](std::vector<Celebration> &lines) { return readCelebrations(question, lines); }),
        fillIn(sheet.story, parts, {DayParts::storyteller},
               [this, &question, &sheet](StorySheet &story) { return readStory(question, *sheet.roll, story); }),
        fillIn(sheet.walk, parts, {DayParts::walk},
               [this, &question, &sheet](WalkSheet &walk) { return readWalk(question, *sheet.knowledge, walk); }),
        fillIn(sheet.listening, parts, {DayParts::listening},
               [this, &question](CoachingWeek &week) -> Result<void> {
                   Result<CoachingWeek> running = ListeningDesk(m_session).week(question.leader, question.now);
                   if (!running)
                       return running.error();
                   week = std::move(*running);
                   return {};
               }),
        fillIn(sheet.care, parts, {DayParts::care},
               [this, &question](std::vector<CarePlace> &places) -> Result<void> {
                   auto queue = CareQueue(m_session).of(question.leader, question.date(), question.now);
                   if (!queue)
                       return queue.error();
                   places = std::move(*queue);
                   return {};
               }),
        fillIn(sheet.entries, parts, {DayParts::entries},
               [this, &question, &sheet](RegisterItems &) { return readEntries(question, sheet); }),
        fillIn(sheet.recordings, parts, {DayParts::recordings, DayParts::lessons},
               [this, &question](RecordingsSheet &recordings) { return readRecordings(question, recordings); }),
        fillIn(sheet.qaErrors, parts, {DayParts::qaErrors},
               [this, &question](QaSheet &errors) { return readQaErrors(question, errors); }),
        fillIn(sheet.tasks, parts, {DayParts::tasks},
               [this, &question](TaskSheet &tasks) { return readTasks(question, tasks); }),
        fillIn(sheet.reasons, parts, {DayParts::reasons},
               [this, &question](ReasonsSheet &reasons) { return readReasons(question, reasons); }),
        fillIn(sheet.review, parts, {DayParts::review},
               [this, &question](ReviewSheet &review) { return readReview(question, review); })};
    for (const Result<void> &one : filled) {
        if (!one)
            return one.error();
    }
    return sheet;
}

Result<void> DaySheets::readLastTime(const Question &question, DaySheet &sheet) const
{
    Result<std::optional<MeetingWords>> last = Meetings(m_session).before(question.activity, question.theirs());
    if (!last)
        return last.error();
    sheet.lastTime = std::move(*last);
    return {};
}

NewPoints DaySheet::newPoints(QDate since) const
{
    NewPoints points;
    for (const KnowledgeStanding &one : knowledge.value_or(std::vector<KnowledgeStanding>())) {
        if (one.point.words.validFrom <= since)
            continue;
        ++points.fresh;
        points.unread += one.open() > 0 ? 1 : 0;
    }
    return points;
}

/** The roll of the question's teams. */
Result<void> DaySheets::readRoll(const Question &question, AttendanceDay &roll)
{
    Result<AttendanceDay> day = RollCall(m_session).day(question.date(), question.team());
    if (!day)
        return day.error();
    roll = std::move(*day);
    // The leader who calls the roll is not called.
    std::erase_if(roll.people,
                  [&question](const PersonDay &one) { return one.leads || !question.isOfTeams(one.person.team); });
    return {};
}

/** The right to write in the form of @p activity: whose day it is of has it. */
Result<Grant> DaySheets::writing(const Actor &leader, ActivityId activity)
{
    const Result<Grant> grant = m_session.grant(leader, Action::RunDay);
    if (!grant)
        return grant;
    const auto known = DayPlanRepository(m_session.records()).find(activity);
    if (!known)
        return known.error();
    if (!*known)
        return notFound(QCoreApplication::translate("Store", "The activity"));
    if ((**known).leader != leader.name)
        return othersActivity((**known).leader);
    return grant;
}

Result<void> DaySheets::keepText(const Actor &leader, ActivityId activity, const QString &part, const QString &seen,
                                 const QString &text)
{
    if (text.size() > longestFormText) {
        return Error{Error::Kind::BadInput,
                     SheetText::tr("A text holds %1 characters at most. Make it shorter.").arg(longestFormText),
                     {}};
    }
    if (const std::optional<DayTarget> target = TargetRules::ofPart(part)) {
        if (const Result<std::optional<int>> number = TargetRules::parse(*target, text); !number)
            return number.error();
    }
    const Result<Grant> grant = writing(leader, activity);
    if (!grant)
        return grant.error();
    // The words themselves expire with the form, not with the trail.
    const AuditEntry entry{u"day.text"_s, activitySubject(activity), {}, {{u"part"_s, part}}};
    const auto set = [this, activity, &part, &seen, &text, &grant](Transaction &transaction) {
        return DayFormRepository(m_session.records()).setText(transaction, *grant, activity, part, seen, text);
    };
    return audited<void>(m_session, *grant, entry, set);
}

Result<void> DaySheets::keepLook(const Actor &leader, ActivityId activity, const QString &seen, const SeatLook &look)
{
    const Result<Grant> grant = writing(leader, activity);
    if (!grant)
        return grant.error();
    const AuditEntry entry{
        u"day.seat"_s, activitySubject(activity), {}, {{u"seat"_s, look.seat}, {u"seen"_s, look.seenAt.has_value()}}};
    return audited<void>(m_session, *grant, entry, [this, activity, &seen, &look, &grant](Transaction &transaction) {
        return DayFormRepository(m_session.records()).setLook(transaction, *grant, activity, seen, look);
    });
}

Result<StoryTurn> DaySheets::keepTurn(const Actor &leader, QDate date, PersonId person, StoryTurn::Outcome outcome)
{
    const Result<QString> team = TeamHistory::teamOn(m_session.records(), person, date);
    if (!team)
        return team.error();
    const Result<Grant> grant = m_session.grant(leader, Action::RunDay, *team);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"day.story"_s,
                           u"day:"_s + date.toString(Qt::ISODate),
                           {},
                           {{u"person"_s, person.value()}, {u"outcome"_s, storyOutcomeName(outcome)}}};
    return audited<StoryTurn>(
        m_session, *grant, entry, [this, date, person, outcome, &grant](Transaction &transaction) {
            return DayFormRepository(m_session.records()).addTurn(transaction, *grant, {date, person, outcome});
        });
}

} // namespace Floorwalk
