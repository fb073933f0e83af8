// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/service/alertdesk.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/storeworker.h"
#include "models/service/walkwatch.h"
#include "tests/service/desk.h"
#include "tests/support/scriptedfloor.h"

#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Actor zhao{u"组长赵"_s, Role::DutyLeader, {}};

AgentRow agent(quint32 id, const QString &name)
{
    AgentRow row;
    row.id = id;
    row.key = row.name = name;
    row.state = AgentState::Ready;
    return row;
}

/** 李娜 of 一组, 刘洋 of 二组, a long call of each; 组长赵 leads 一组. */
Result<FloorNamesPtr> fill(StoreSession &session)
{
    const auto list = CsvReader::read("employee_no,name,team,feed_member\nA1,李娜,一组,李娜\nB1,刘洋,二组,刘洋\n"
                                      "L1,组长赵,一组,\n",
                                      u"a.csv"_s);
    if (const auto imported = Import(session).agents(Desk::clerk(), *list, {}); !imported)
        return imported.error();
    for (const QString &who : {u"李娜"_s, u"刘洋"_s}) {
        AlertRecord alert;
        alert.kind = u"longCall"_s;
        alert.subject = alert.instance = who;
        alert.since = alert.raisedAt = Desk::moment(u"2026-11-23T10:05"_s);
        if (const auto saved = AlertDesk(session).save(zhao, alert); !saved)
            return saved.error();
    }
    const TimeRange day{Desk::moment(u"2026-11-23T00:00"_s), Desk::moment(u"2026-11-24T00:00"_s)};
    Result<FloorNames> names = FloorNames::during(session, day, FloorNames::Whom::Staff);
    return names ? Result<FloorNamesPtr>(std::make_shared<const FloorNames>(std::move(*names))) : names.error();
}

} // namespace

/** What the leader is told of the walk that is over. */
class TestWalkWatch : public QObject
{
    Q_OBJECT

private slots:
    void theReportIsOfTheOwnTeams_data()
    {
        QTest::addColumn<QString>("leads"); // by the settings; else the team where the leader is on record
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("by the records") << QString() << false << QStringList{u"李娜"_s};
        QTest::newRow("by the settings") << u"二组"_s << false << QStringList{u"刘洋"_s};
        QTest::newRow("several teams") << u"一组;二组"_s << false << QStringList{u"刘洋"_s, u"李娜"_s};
        QTest::newRow("nobody of the team is on the floor") << u"三组"_s << false << QStringList{u"刘洋"_s, u"李娜"_s};
        QTest::newRow("the whole floor is looked at") << QString() << true << QStringList{u"刘洋"_s, u"李娜"_s};
    }
    void theReportIsOfTheOwnTeams()
    {
        QFETCH(QString, leads);
        QFETCH(bool, isWhole);
        QFETCH(QStringList, told);
        QTemporaryDir dir;
        const FixedClock clock(Desk::moment(u"2026-11-23T10:10"_s));
        StoreWorker writer(dir.filePath(u"records.db"_s), StoreSession::Access::Write, u"test"_s, clock);
        const Result<FloorNamesPtr> names = writer.run(fill).result();
        QVERIFY2(names.ok(), names ? "" : qPrintable(names.error().text));
        ScriptedSource source;
        CentreSettings walking;
        QVERIFY(leads.isEmpty() || walking.set(u"leads."_s + zhao.name, leads).ok());
        const CentreSettings back = walking;
        QVERIFY(walking.set(u"walk_since"_s, QString::number(epochMs(Desk::moment(u"2026-11-23T10:00"_s)))).ok());
        QVERIFY(walking.set(u"walk_leader"_s, zhao.name).ok());
        FloorSession floor(source, clock, walking);
        floor.start(1h);
        FloorUpdate update;
        update.delta.at = clock.now();
        update.delta.whole = true;
        update.delta.agents = {agent(1, u"李娜"_s), agent(2, u"刘洋"_s)};
        source.answer(update);
        floor.setNames(*names);
        floor.setWhole(isWhole);
        DutyLeader duty(nullptr);
        WalkWatch watch(floor, duty, &writer, clock);
        QVERIFY(watch.walk().since);
        QSignalSpy returned(&watch, &WalkWatch::returned);
        floor.setSettings(back);
        QTRY_COMPARE(returned.size(), 1);
        QStringList subjects;
        for (const AlertRecord &alert : watch.report()->alerts)
            subjects << alert.subject;
        subjects.sort();
        QCOMPARE(subjects, told);
    }
};

QTEST_GUILESS_MAIN(TestWalkWatch)
#include "tst_walkwatch.moc"
