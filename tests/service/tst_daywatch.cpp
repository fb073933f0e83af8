// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertnews.h"
#include "models/day/reminders.h"
#include "models/service/daymaker.h"
#include "models/service/daywatch.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "models/store/audittrail.h"
#include "tests/service/desk.h"
#include "tests/support/scriptedfloor.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate monday(2026, 11, 23);
const Actor zhao{u"组长赵"_s, Role::DutyLeader, {}};

/** An hour ahead: of what is planned several things are told at a time. */
CentreSettings farSeeing()
{
    CentreSettings settings;
    if (const auto set = settings.set(u"remind_minutes"_s, u"60"_s); !set)
        qWarning("%s", qPrintable(set.error().text));
    return settings;
}

/** A run of the program over the store of a test. */
struct Run
{
    Run(const QString &path, const Clock &clock, const QString &leader = zhao.name)
        : writer(path, StoreSession::Access::Write, u"test"_s, clock)
        , reader(path, StoreSession::Access::Read, u"test"_s, clock)
        , floor(source, clock, farSeeing())
        , shift(nullptr, clock)
        , watch(floor, duty, shift, writer, reader, clock)
    {
        const auto planned = writer.run([leader](StoreSession &session) {
            const Segment worked{Desk::moment(u"2026-11-23T09:00"_s), Desk::moment(u"2026-11-23T18:00"_s)};
            return DayMaker(session).planOn({leader, Role::DutyLeader, {}}, monday, worked);
        });
        if (const auto done = planned.result(); !done)
            qWarning("%s", qPrintable(done.error().text));
        duty.setName(leader);
    }
    /** Until the day was read, where it is on record and where it has to be made. */
    void settle()
    {
        for (StoreWorker *const worker : {&reader, &writer}) {
            worker->run([](StoreSession &) { return Result<void>(); }).waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    bool has(const AlertRecord &alert) const
    {
        return std::ranges::count(watch.items(), AlertNews::keyOf(alert), &AlertNews::keyOf) > 0;
    }

    StoreWorker writer;
    StoreWorker reader;
    ScriptedSource source;
    FloorSession floor;
    DutyLeader duty{nullptr};
    ShiftBoard shift;
    DayWatch watch;
};

} // namespace

/** What the leader put off stays put off until its time. */
class TestDayWatch : public QObject
{
    Q_OBJECT

private slots:
    void aRestartForgetsNoSnooze()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"records.db"_s);
        FixedClock clock(Desk::moment(u"2026-11-23T09:11"_s));
        auto before = std::make_unique<Run>(path, clock);
        QTRY_VERIFY(before->watch.items().size() > 1);
        const AlertRecord first = before->watch.items().front();
        const AlertRecord other = before->watch.items().back();
        before->watch.act({AlertCommand::Act::Snooze, first, zhao, 5min, {}, {}});
        QVERIFY(!before->has(first));
        // What the store was told is on record, with its author, once its writer is idle.
        before->settle();
        const auto noted =
            before->reader
                .run([](StoreSession &session) { return AuditTrail(session.records()).about(u"day:2026-11-23"_s); })
                .result();
        QVERIFY(noted.ok());
        QCOMPARE(noted->back().actor.section(u' ', 0, 0), zhao.name);
        before.reset();

        clock.set(Desk::moment(u"2026-11-23T09:13"_s));
        Run after(path, clock);
        after.settle();
        QTRY_VERIFY(after.has(other)); // the day is read
        QVERIFY(!after.has(first));
        clock.set(Desk::moment(u"2026-11-23T09:17"_s));
        after.watch.refresh();
        QTRY_VERIFY(after.has(first));
    }

    /** Each leader's day is their own. */
    void whatAnotherPutOffIsTheirs()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"records.db"_s);
        FixedClock clock(Desk::moment(u"2026-11-23T09:01"_s));
        AlertRecord first;
        {
            Run one(path, clock);
            QTRY_VERIFY(!one.watch.items().empty());
            first = one.watch.items().front();
            one.watch.act({AlertCommand::Act::Snooze, first, zhao, 60min, {}, {}});
            one.settle();
        }
        Run other(path, clock, u"李组长"_s);
        QTRY_VERIFY(other.has(first));
    }
};

QTEST_GUILESS_MAIN(TestDayWatch)
#include "tst_daywatch.moc"
