// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/button.h"
#include "widgets/floor/breakpanel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Act = BreakCommand::Act;

namespace {

const Moment start = momentFromEpochMs(1'795'414'800'000);

BreakRecord away(const QString &who, Millis ago)
{
    BreakRecord record;
    record.agent = record.name = who;
    record.seat = u"PJSIP/1001"_s;
    record.status = BreakStatus::Out;
    record.opened = start - ago;
    record.since = record.opened;
    record.allowed = 10min;
    return record;
}

BreakTurn turn(const QString &who)
{
    BreakTurn turn;
    turn.record.agent = turn.record.name = who;
    turn.record.opened = start;
    turn.restedAt = start - 2h;
    return turn;
}

BreakBoard board(const QStringList &out, const QStringList &waiting, int batches = 0)
{
    BreakBoard board;
    board.basePlaces = board.places = 4;
    board.extension = 5min;
    for (const QString &who : out)
        board.away.push_back(away(who, std::chrono::minutes(9 - int(board.away.size()))));
    for (const QString &who : waiting)
        board.waiting.push_back(turn(who));
    for (int i = 1; i <= batches; ++i)
        board.meals.push_back({{i, {u"a"_s}}, {u"a"_s}, MealLine::Stage::Planned, 0});
    return board;
}

QString wordOf(const BreakCommand &command)
{
    static const QHash<Act, QString> words{
        {Act::Ask, u"ask"_s},          {Act::Withdraw, u"withdraw"_s}, {Act::Send, u"send"_s},
        {Act::Back, u"back"_s},        {Act::Extend, u"extend"_s},     {Act::PlanMeals, u"plan"_s},
        {Act::MoveToBatch, u"move"_s}, {Act::SendBatch, u"batch"_s},   {Act::ApproveBusy, u"approve"_s}};
    return words[command.act] + u' ' + (command.batch > 0 ? QString::number(command.batch) : command.agent)
           + (command.anyway ? u"!"_s : QString());
}

} // namespace

class TestBreakPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, {}).ok());
    }

    void rowsAreMergedNotReset()
    {
        BreakModel model(Zone::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3); // nobody out, the caption, nobody waits
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show(board({u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, 2));
        QCOMPARE(model.rowCount(), 8);
        const QPersistentModelIndex second = model.index(1);
        QCOMPARE(second.data(BreakModel::AgentRole).toString(), u"b"_s);
        inserted.clear();
        model.show(board({u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, 2));
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(changed.count(), 0);
        BreakBoard other = board({u"a"_s, u"b"_s}, {u"d"_s, u"c"_s}, 1);
        std::swap(other.away[0], other.away[1]);
        other.away[0].extensions.push_back({start, 5min, u"x"_s});
        model.show(other);
        QCOMPARE(second.row(), 0);
        QCOMPARE(changed.count(), 3); // the extended one, and both turns
        model.show({});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.count(), 0);
        model.show(board(manyNames(500), manyNames(200)));
        QCOMPARE(model.rowCount(), 701);
        model.show(board(manyNames(20), {}));
        QCOMPARE(model.rowCount(), 22);
    }

    void keysActOnTheRow_data()
    {
        QTest::addColumn<QStringList>("out");
        QTest::addColumn<QStringList>("waiting");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("commands");
        const QStringList two{u"a"_s, u"b"_s};
        const QStringList turns{u"c"_s, u"d"_s};
        const QStringList none;
        QTest::newRow("S sends whose turn it is") << two << turns << u"S"_s << u"send c"_s;
        QTest::newRow("S again sends the same until it is told") << two << turns << u"SS"_s << u"send c,send c"_s;
        QTest::newRow("S with an empty list") << two << none << u"S"_s << QString();
        QTest::newRow("R first shows whom, then acts") << two << turns << u"RR"_s << u"back a"_s;
        QTest::newRow("E likewise") << two << turns << u"EEE"_s << u"extend a,extend a"_s;
        QTest::newRow("R where only they are out") << two << none << u"R"_s << u"back a"_s;
        QTest::newRow("R with nobody out") << none << turns << u"R"_s << QString();
        QTest::newRow("W without an agent") << none << none << u"W"_s << QString();
        QTest::newRow("M plans") << none << none << u"M"_s << u"plan "_s;
    }
    void keysActOnTheRow()
    {
        QFETCH(QStringList, out);
        QFETCH(QStringList, waiting);
        QFETCH(QString, keys);
        QFETCH(QString, commands);
        BreakPanel panel(Zone::utc());
        panel.show(board(out, waiting));
        panel.QWidget::show();
        auto *const list = panel.findChild<QListView *>(u"breakList"_s);
        QStringList seen;
        connect(&panel, &BreakPanel::commanded, this,
                [&seen](const BreakCommand &command) { seen << wordOf(command); });
        for (const QChar key : keys)
            QTest::keyClick(list, key.toLatin1());
        QCOMPARE(seen.join(u','), commands);
    }

    void keysActOnTheAgentOfTheTable()
    {
        BreakPanel panel(Zone::utc());
        panel.show(board({u"a"_s}, {u"c"_s}));
        QStringList seen;
        connect(&panel, &BreakPanel::commanded, this,
                [&seen](const BreakCommand &command) { seen << wordOf(command); });
        const BreakPanel::Person person{u"a"_s, u"a"_s};
        for (const int key : {Qt::Key_S, Qt::Key_R, Qt::Key_E, Qt::Key_W, Qt::Key_B})
            QVERIFY(panel.actOn(key, person));
        QVERIFY(!panel.actOn(Qt::Key_X, person));
        QVERIFY(!panel.actOn(Qt::Key_Delete, person)); // does not wait
        QVERIFY(panel.actOn(Qt::Key_Delete, {u"c"_s, u"c"_s}));
        QCOMPARE(seen.join(u','), u"send a,back a,extend a,ask a,approve a,withdraw c"_s);
    }

    void whatIsRefusedIsDoneOnTheSecondWord()
    {
        BreakPanel panel(Zone::utc());
        panel.show(board({}, {u"c"_s, u"d"_s}));
        std::vector<BreakCommand> seen;
        const QSignalSpy told(&panel, &BreakPanel::told);
        QSignalSpy refused(&panel, &BreakPanel::refused);
        connect(&panel, &BreakPanel::commanded, this,
                [&seen](const BreakCommand &command) { seen.push_back(command); });
        QVERIFY(panel.actOn(Qt::Key_S));
        panel.tellFailed(seen.back(), {Error::Kind::Conflict, u"No place is free."_s, BreakCommand::mayBeSaidAgain});
        QVERIFY(refused.takeFirst().at(0).toString().contains(u"once more"_s));
        QVERIFY(told.isEmpty()); // which would be shown with a tick
        QVERIFY(panel.actOn(Qt::Key_S, {u"d"_s, u"d"_s})); // somebody else is not meant
        QVERIFY(!seen.back().anyway);
        panel.tellFailed(seen.back(), {Error::Kind::Conflict, u"No place is free."_s, BreakCommand::mayBeSaidAgain});
        QVERIFY(panel.actOn(Qt::Key_S, {u"d"_s, u"d"_s}));
        QVERIFY(seen.back().anyway);
        panel.tellFailed(seen.back(), {Error::Kind::NotFound, u"Gone."_s, {}});
        QVERIFY(panel.actOn(Qt::Key_S, {u"d"_s, u"d"_s}));
        QVERIFY(!seen.back().anyway);
    }

    void batchesAreSentFromTheirRow()
    {
        BreakPanel panel(Zone::utc());
        panel.show(board({}, {}, 2));
        auto *const list = panel.findChild<QListView *>(u"breakList"_s);
        QStringList seen;
        connect(&panel, &BreakPanel::commanded, this,
                [&seen](const BreakCommand &command) { seen << wordOf(command); });
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_S);
        QCOMPARE(seen.join(u','), u"batch 2"_s);
    }

    void theSelectionStaysWithThePerson()
    {
        BreakPanel panel(Zone::utc());
        panel.show(board({u"a"_s}, {u"c"_s, u"d"_s}));
        auto *const list = panel.findChild<QListView *>(u"breakList"_s);
        QCOMPARE(list->currentIndex().data(BreakModel::AgentRole).toString(), u"c"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data(BreakModel::AgentRole).toString(), u"d"_s);
        panel.show(board({u"a"_s, u"b"_s}, {u"d"_s, u"c"_s}));
        QCOMPARE(list->currentIndex().data(BreakModel::AgentRole).toString(), u"d"_s);
    }

    /** S sends whose turn it is by now, not whose it was when the page came up. */
    void whoseTurnItIsStaysChosen()
    {
        BreakPanel panel(Zone::utc());
        panel.show(board({u"a"_s}, {u"c"_s}));
        auto *const list = panel.findChild<QListView *>(u"breakList"_s);
        panel.show(board({u"a"_s}, {u"b"_s, u"c"_s}));
        QCOMPARE(list->currentIndex().data(BreakModel::AgentRole).toString(), u"b"_s);
        QTest::keyClick(list, Qt::Key_Down);
        panel.show(board({u"a"_s}, {u"d"_s, u"b"_s, u"c"_s}));
        QCOMPARE(list->currentIndex().data(BreakModel::AgentRole).toString(), u"c"_s);
    }

    void everythingHasAName()
    {
        BreakPanel panel(Zone::utc());
        panel.show(board({u"a"_s}, {u"c"_s}, 1));
        auto *const list = panel.findChild<QListView *>(u"breakList"_s);
        QVERIFY(!list->accessibleName().isEmpty());
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QVERIFY(!list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        for (const Button *button : panel.findChildren<Button *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        panel.setForm(BreakPanel::Form::Strip);
        QVERIFY(!panel.findChild<Button *>(u"breakSend"_s)->isVisibleTo(&panel));
        QVERIFY(panel.findChild<Button *>(u"breakMore"_s)->isVisibleTo(&panel));
    }

private:
    static QStringList manyNames(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << QString::number(i);
        return names;
    }
};

QTEST_MAIN(TestBreakPanel)
#include "tst_breakpanel.moc"
