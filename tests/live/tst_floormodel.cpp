// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floormodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

AgentRow agent(quint32 id, AgentState state = AgentState::Ready)
{
    AgentRow row;
    row.id = id;
    row.key = row.name = u"agent %1"_s.arg(id);
    row.interface = u"PJSIP/%1"_s.arg(1000 + id);
    row.state = state;
    row.since = momentFromEpochMs(1'000'000);
    return row;
}

FloorDelta delta(std::vector<AgentRow> agents, std::vector<quint32> removed = {})
{
    FloorDelta delta;
    delta.agents = std::move(agents);
    delta.removed = std::move(removed);
    return delta;
}

} // namespace

/** Rows are merged one by one: what a view has selected stays where it is. */
class TestFloorModel : public QObject
{
    Q_OBJECT

private slots:
    void theOccupancyThatIsChosenIsTold()
    {
        FloorModel model;
        const QAbstractItemModelTester tester(&model);
        AgentRow row;
        row.id = 1;
        row.key = row.name = u"Anna"_s;
        StateSums sums;
        sums.talk = 30min;
        sums.wrap = 10min;
        sums.ringing = 5min;
        sums.ready = 20min;
        sums.paused = 15min;
        showWork(row, WorkSums::of(sums, 40min, 4));
        FloorDelta delta;
        delta.whole = true;
        delta.agents = {row};
        model.apply(delta);
        const auto told = [&model] { return model.index(0, FloorModel::Occupancy).data().toDouble(); };
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(told(), 40.0 / 60);
        model.setOccupancy(FigureVariant::OccupancyB);
        QCOMPARE(told(), 40.0 / 80);
        model.setOccupancy(FigureVariant::OccupancyC);
        QCOMPARE(told(), 45.0 / 65);
        model.setOccupancy(FigureVariant::OccupancyC);
        QCOMPARE(changed.size(), 2);
        // The column says which of them it tells, by words.
        QSet<QString> titles;
        for (const FigureVariant variant :
             {FigureVariant::OccupancyA, FigureVariant::OccupancyB, FigureVariant::OccupancyC}) {
            model.setOccupancy(variant);
            titles << model.headerData(FloorModel::Occupancy, Qt::Horizontal).toString();
        }
        QCOMPARE(titles.size(), 3);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void namesakesAreToldApart()
    {
        FloorModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto called = [](quint32 id, const QString &name, const QString &feed) {
            AgentRow row = agent(id);
            row.name = name;
            row.feed = feed;
            return row;
        };
        model.apply(delta({called(1, u"王芳"_s, u"north"_s), called(2, u"李娜"_s, u"north"_s)}));
        const auto apart = [&model](int row) { return model.index(row, 0).data(FloorModel::ApartRole).toString(); };
        QCOMPARE(apart(0), QString());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply(delta({called(3, u"王芳"_s, u"south"_s)}));
        QCOMPARE(changed.size(), 1); // the one who was there is told apart, too
        QCOMPARE(apart(0), u"north"_s);
        QCOMPARE(apart(1), QString());
        QCOMPARE(apart(2), u"south"_s);
        // On record they have numbers; and on one telephone system it is the phones that differ.
        model.setNaming([](AgentRow &row) { row.employeeNo = row.id == 3 ? u"00123"_s : QString(); });
        QCOMPARE(apart(2), u"00123"_s);
        AgentRow twin = called(4, u"李娜"_s, {});
        twin.key = u"李娜 <PJSIP/1004>"_s;
        model.apply(delta({twin}));
        QCOMPARE(apart(3), u"1004"_s);
        model.apply(delta({}, {3}));
        QCOMPARE(apart(0), QString());
    }

    void rowsAreNamedAsTheyCome()
    {
        FloorModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QString sits = u"王芳"_s;
        model.apply(delta({agent(1)}));
        model.setNaming([&sits](AgentRow &row) { row.shown = sits; });
        const auto shown = [&model] { return model.index(0, FloorModel::Name).data().toString(); };
        QCOMPARE(shown(), u"王芳"_s);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply(delta({agent(1)})); // the same again
        model.rename();
        QCOMPARE(changed.size(), 0);
        sits = u"李娜"_s;
        model.rename();
        QCOMPARE(shown(), u"李娜"_s);
        QCOMPARE(changed.size(), 1);
        model.setNaming({});
        QCOMPARE(model.row(0).name, u"agent 1"_s);
    }

    void rowsAreMerged()
    {
        FloorModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.apply(delta({agent(1), agent(2), agent(3)}));
        QCOMPARE(model.rowCount(), 3);
        const QPersistentModelIndex kept = model.index(2, FloorModel::Name);
        model.apply(delta({agent(2, AgentState::Paused), agent(4)}, {1}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(kept.data(FloorModel::NameRole).toString(), u"agent 3"_s);
        QCOMPARE(kept.row(), 1);
        QCOMPARE(changes.size(), 1);
        model.apply(delta({agent(2, AgentState::Paused)}));
        QCOMPARE(changes.size(), 1);
        QVERIFY(model.agent(2)->state == AgentState::Paused);
        QVERIFY(!model.agent(1));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.clear();
        QCOMPARE(resets.size(), 0);
    }

    void aWholeDeltaDropsWhoIsNotInIt()
    {
        FloorModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply(delta({agent(1), agent(2), agent(3)}));
        FloorDelta whole = delta({agent(2)});
        whole.whole = true;
        model.apply(whole);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).id, 2U);
    }

    void thoseWhoComeTogetherAreToldTogether()
    {
        FloorModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy came(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy went(&model, &QAbstractItemModel::rowsRemoved);
        std::vector<AgentRow> all;
        for (quint32 id = 1; id <= 10'000; ++id)
            all.push_back(agent(id));
        model.apply(delta(all));
        QCOMPARE(came.size(), 1);
        QCOMPARE(model.rowCount(), 10'000);
        // Two runs, one of them told from its end.
        model.apply(delta({}, {12, 11, 10, 500, 500, 20'000}));
        QCOMPARE(went.size(), 2);
        QCOMPARE(model.rowCount(), 9'996);
        QCOMPARE(model.agent(13)->name, u"agent 13"_s);
        QCOMPARE(model.agent(10'000)->name, u"agent 10000"_s);
    }

    void rolesHandOutFacts()
    {
        FloorModel model;
        AgentRow row = agent(1, AgentState::Talking);
        row.callKind = CallKind::Outbound;
        model.apply(delta({row}));
        const QModelIndex index = model.index(0, FloorModel::State);
        QCOMPARE(index.data(FloorModel::StateRole).toInt(), int(AgentState::Talking));
        QCOMPARE(index.data(FloorModel::SinceRole).toLongLong(), 1'000'000);
        QCOMPARE(index.data(FloorModel::CallKindRole).toInt(), int(CallKind::Outbound));
        QVERIFY(!index.data(FloorModel::AhtRole).isValid());
        QVERIFY(!index.data(FloorModel::CallSinceRole).isValid());
    }

    void mergedDeltasAreAsGoodAsBoth()
    {
        GatheredFloor both;
        both.merge(delta({agent(1), agent(2)}));
        both.merge(delta({agent(2, AgentState::Paused), agent(3)}, {1}));
        both.merge(delta({agent(3, AgentState::Talking)}));
        const FloorDelta first = both.take();
        QVERIFY(both.isEmpty());
        QCOMPARE(first.agents.size(), size_t(2));
        FloorModel model;
        model.apply(delta({agent(1)}));
        model.apply(first);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.agent(2)->state == AgentState::Paused);
        QVERIFY(model.agent(3)->state == AgentState::Talking);
        QVERIFY(!model.agent(1));
    }

    /** Where the rows stand is known again after some went; who comes back is there. */
    void whoGoesAndComesBackIsThere()
    {
        GatheredFloor all;
        all.beginWhole();
        all.merge(delta({agent(1), agent(2), agent(3)}));
        all.merge(delta({}, {1}));
        all.merge(delta({agent(3, AgentState::Paused), agent(1, AgentState::Talking)}));
        const FloorDelta told = all.take();
        QVERIFY(told.whole && told.removed.empty());
        QCOMPARE(told.agents.size(), size_t(3));
        QCOMPARE(told.agents[1].id, 3u);
        QVERIFY(told.agents[1].state == AgentState::Paused);
        QVERIFY(told.agents[2].state == AgentState::Talking);
        // Who went and came while nothing else waited is not told as gone.
        all.merge(delta({}, {1}));
        all.merge(delta({agent(1)}));
        QVERIFY(all.take().removed.empty());
    }
};

QTEST_GUILESS_MAIN(TestFloorModel)
#include "tst_floormodel.moc"
