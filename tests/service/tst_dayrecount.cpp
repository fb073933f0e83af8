// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayrecount.h"
#include "models/service/storeworker.h"
#include "tests/support/quietsource.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment begun = momentFromEpochMs(1'795'709'000'000);

/** A floor on which one talks since before it was listened to. */
class TalkingSource final : public QuietSource
{
public:
    TalkingSource()
    {
        row.id = 1;
        row.key = row.name = u"王芳"_s;
        row.state = AgentState::Talking;
        row.callSince = begun;
        update.delta.whole = true;
        update.delta.at = begun;
        update.feed.health = FeedStatus::Health::Live;
        update.feed.lastHeard = begun;
    }
    void pull(QObject *, std::function<void(const FloorUpdate &)> done) override
    {
        update.delta.agents = {row};
        done(update);
    }
    void counted(QObject *, std::function<void(const CountedFloor &)> done) override
    {
        ++looks;
        CountedFloor floor;
        floor.live = update.delta;
        floor.live.agents = {row};
        done(floor);
    }

    AgentRow row;
    int looks = 0;
};

} // namespace

/** When the day's figures are read anew. */
class TestDayRecount : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /** Who answered before the floor was heard counts nowhere until the call is on record as a whole. */
    void aConversationFromBeforeCountsOnceItIsOver()
    {
        QTemporaryDir folder;
        const FixedClock clock(begun + 1min);
        StoreWorker writer(folder.filePath(u"store.db"_s), StoreSession::Access::Write, u"console"_s, clock);
        TalkingSource source;
        FloorSession floor(source, clock, CentreSettings());
        DayRecount recount(floor, &writer, nullptr);
        floor.start(1ms);
        QTRY_COMPARE(source.looks, 1); // when it was first heard
        const auto settled = [&writer] { writer.run([](StoreSession &) { return Result<void>(); }).waitForFinished(); };
        const auto lookAgain = [&recount, &settled] {
            settled();
            QCoreApplication::processEvents();
            recount.lookAgain();
            settled();
            QCoreApplication::processEvents();
        };
        lookAgain();
        lookAgain();
        QCOMPARE(source.looks, 1); // it goes on
        source.row.state = AgentState::WrapUp;
        source.row.callSince.reset();
        QTRY_COMPARE(floor.agents().row(0).state, AgentState::WrapUp);
        lookAgain();
        QCOMPARE(source.looks, 1); // whoever keeps the record writes it meanwhile
        lookAgain();
        QCOMPARE(source.looks, 2);
        // A call that began since is counted by the floor itself.
        source.row.state = AgentState::Talking;
        source.row.callSince = begun + 2min;
        QTRY_COMPARE(floor.agents().row(0).state, AgentState::Talking);
        source.row.state = AgentState::Ready;
        QTRY_COMPARE(floor.agents().row(0).state, AgentState::Ready);
        lookAgain();
        lookAgain();
        QCOMPARE(source.looks, 2);
    }
};

QTEST_GUILESS_MAIN(TestDayRecount)
#include "tst_dayrecount.moc"
