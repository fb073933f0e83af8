// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: fillyear STORE LAST_DAY [AGENTS=200] [DAYS=250]
// Fills the live history of an existing store with working days up to LAST_DAY (2026-11-25), weekends left out: about
// 400 state spans and 80 calls an agent and day, the size of a real year. For benchmarks; year.sh makes the records.

#include "models/service/daymaker.h"
#include "models/service/dayplan.h"
#include "models/store/historyfile.h"

#include <QCoreApplication>
#include <QDate>

#include <cstdio>
#include <random>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int callsADay = 80;

/** One agent's day: ready, ringing, talking, wrap-up, eighty times, with a break now and then. */
void writeDay(HistoryFile::Batch &batch, int agent, Moment begin, std::mt19937 &random)
{
    const QString key = u"Agent %1"_s.arg(agent, 5, 10, QChar(u'0'));
    const QString queue = u"queue%1"_s.arg(agent % 5);
    Moment at = begin;
    const auto span = [&](AgentState state, Millis length, const QString &reason, const QString &call) {
        StateSpan one;
        one.agentKey = key;
        one.state = state;
        one.reason = reason;
        if (!call.isEmpty()) {
            one.callKind = CallKind::Queue;
            one.queue = queue;
            one.call = call;
        }
        one.range = {at, at + length};
        at = one.range.to;
        batch.spans.push_back(std::move(one));
    };
    for (int i = 0; i < callsADay; ++i) {
        const QString id = u"%1.%2"_s.arg(epochMs(at) / 1000).arg(agent * 100 + i);
        span(AgentState::Ready, Millis(30000 + int(random() % 120'000)), {}, {});
        CallRecord call;
        call.call = id;
        call.queue = queue;
        call.caller = u"138%1"_s.arg(int(random() % 100'000'000), 8, 10, QChar(u'0'));
        call.agentKey = key;
        call.outcome = CallRecord::Outcome::Answered;
        call.joined = at - 12s;
        span(AgentState::Ringing, Millis(2000 + int(random() % 8000)), {}, id);
        call.answered = at;
        span(AgentState::Talking, Millis(60'000 + int(random() % 240'000)), {}, id);
        call.ended = at;
        call.waitSeconds = 15;
        call.talkSeconds = int((call.ended - *call.answered).count() / 1000);
        call.endedBy = u"caller"_s;
        batch.calls.push_back(std::move(call));
        span(AgentState::WrapUp, Millis(5000 + int(random() % 20'000)), {}, id);
        if (i % 10 == 9)
            span(AgentState::Paused, Millis(120'000 + int(random() % 600'000)), i % 20 == 9 ? u"小休"_s : u"示忙"_s,
                 {});
    }
}

/** The leader's day as planned, each activity done in its time and each step ticked. */
Result<int> liveDay(StoreSession &session, QDate date)
{
    const Actor leader{u"王芳"_s, Role::DutyLeader, {}};
    Result<LeaderDay> day = DayMaker(session).day(leader, date);
    if (!day)
        return day.error();
    for (ActivityRecord &activity : day->activities) {
        activity.actualStart = activity.plannedStart;
        activity.actualEnd = activity.plannedEnd;
        activity.status = ActivityStatus::Done;
        for (ChecklistTick &tick : activity.ticks)
            tick.ticked = true;
    }
    return DayPlan(session).saveAll(leader, day->activities);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QDate last = QDate::fromString(QString::fromLatin1(argc > 2 ? argv[2] : ""), Qt::ISODate);
    const int agents = argc > 3 ? std::atoi(argv[3]) : 200;
    const int wanted = argc > 4 ? std::atoi(argv[4]) : 250;
    if (!last.isValid() || agents < 1 || wanted < 1) {
        std::fprintf(stderr, "usage: fillyear STORE LAST_DAY [AGENTS=200] [DAYS=250]\n");
        return 2;
    }
    const SystemClock clock;
    auto database = Database::open(Database::historyPath(QString::fromLocal8Bit(argv[1])), Database::File::History,
                                   Database::Mode::Write, clock);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text));
        return 1;
    }
    HistoryFile history(**database);
    std::vector<QDate> days;
    std::mt19937 random(7);
    QDate day = last;
    for (int done = 0; done < wanted; day = day.addDays(-1)) {
        if (day.dayOfWeek() > 5)
            continue;
        ++done;
        days.push_back(day);
        const Moment begin = momentFromEpochMs(QDateTime(day, QTime(0, 30), Qt::UTC).toMSecsSinceEpoch());
        HistoryFile::Batch batch;
        for (int agent = 0; agent < agents; ++agent)
            writeDay(batch, agent, begin, random);
        if (const Result<void> written = history.write(batch); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().text));
            return 1;
        }
    }
    const auto session =
        StoreSession::open(QString::fromLocal8Bit(argv[1]), StoreSession::Access::Command, u"fillyear"_s, clock);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().text));
        return 1;
    }
    for (const QDate date : days) {
        if (const Result<int> lived = liveDay(**session, date); !lived) {
            std::fprintf(stderr, "%s\n", qPrintable(lived.error().text));
            return 1;
        }
    }
    return 0;
}
