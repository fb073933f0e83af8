// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/storedayformbook.h"

#include "models/service/dayplan.h"
#include "models/service/daysheets.h"
#include "models/service/knowledgedesk.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

StoreDayFormBook::StoreDayFormBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock,
                                   std::function<Actor()> onDuty)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
{}

/**
 * Whose form it is: who is on duty, or was. At the start the page may ask before the screen knows who that is, and what
 * was typed when another took over is still the words of who typed it.
 */
Actor StoreDayFormBook::leaderOf(const ActivityRecord &activity) const
{
    Actor leader = m_onDuty();
    return leader.name == activity.leader ? leader : Actor{activity.leader, Role::DutyLeader, {}};
}

DayFormBook::Answer<DaySheet> StoreDayFormBook::sheet(const ActivityRecord &activity, const QStringList &parts)
{
    Actor leader = m_onDuty();
    if (leader.name.isEmpty())
        leader = leaderOf(activity);
    return m_reader.run(
        [leader, activity, parts](StoreSession &session) { return DaySheets(session).read(leader, activity, parts); });
}

DayFormBook::Answer<void> StoreDayFormBook::keepText(const ActivityRecord &activity, const QString &part,
                                                     const QString &seen, const QString &text)
{
    return m_writer.run([actor = leaderOf(activity), id = *activity.id, part, seen, text](StoreSession &session) {
        return DaySheets(session).keepText(actor, id, part, seen, text);
    });
}

DayFormBook::Answer<void> StoreDayFormBook::keepLook(const ActivityRecord &activity, const QString &seen,
                                                     const SeatLook &look)
{
    return m_writer.run([actor = leaderOf(activity), id = *activity.id, seen, look](StoreSession &session) {
        return DaySheets(session).keepLook(actor, id, seen, look);
    });
}

DayFormBook::Answer<StoryTurn> StoreDayFormBook::keepTurn(QDate date, PersonId person, StoryTurn::Outcome outcome)
{
    return m_writer.run([actor = m_onDuty(), date, person, outcome](StoreSession &session) {
        return DaySheets(session).keepTurn(actor, date, person, outcome);
    });
}

DayFormBook::Answer<int> StoreDayFormBook::confirm(const std::vector<KnowledgePoint> &points, PersonId person)
{
    return m_writer.run([actor = m_onDuty(), points, person](StoreSession &session) -> Result<int> {
        for (const KnowledgePoint &point : points) {
            if (const Result<int> noted = KnowledgeDesk(session).confirm(actor, point, {person}); !noted)
                return noted;
        }
        return int(points.size());
    });
}

DayFormBook::Answer<void> StoreDayFormBook::keepReflection(const ActivityRecord &activity, const QString &text)
{
    return m_writer.run([actor = leaderOf(activity), date = activity.date, text](StoreSession &session) {
        return DayPlan(session).setNote(actor, date, u"reflection"_s, text);
    });
}

} // namespace Floorwalk
