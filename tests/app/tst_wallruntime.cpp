// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wallruntime.h"
#include "models/alert/alertbook.h"
#include "models/exchange/csvreader.h"
#include "models/service/alertdesk.h"
#include "models/service/alertrulesreader.h"
#include "models/service/alertruleswriter.h"
#include "models/service/import.h"
#include "models/service/settingsdesk.h"
#include "models/service/walllayoutreader.h"
#include "tests/support/linefloor.h"
#include "tests/support/stepclock.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/wallboard/wallboardpage.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; ///< how long a loaded machine may take, in ms
const Zone zone = *Zone::parse(QStringLiteral("Asia/Shanghai"));

/** A wallboard as `floorwalk wallboard` composes it, before a floor that the test tells. */
class Wall
{
public:
    explicit Wall(const QString &store)
        : m_floor(clock, zone)
        , runtime(WallRuntimeSetup{store, m_folder.filePath(u"secret"_s), false,
                                   [this] { return std::vector{*FeedAddress::parse(m_floor.address())}; }},
                  clock)
        , m_page({clock, runtime.floor(), &runtime.shift(), u"en"_s, false}, *WallLayoutReader::load())
    {}

    /** Starts it, with agents who are called by their seats. */
    void begin(const QStringList &seats)
    {
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_floor.accept(), patience);
        m_floor.hello();
        m_floor.begin();
        for (const QString &seat : seats)
            m_floor.member(seat, {u"support"_s});
        m_floor.end();
        for (const QString &seat : seats)
            m_floor.state(seat, u"ready"_s);
        hear();
    }
    void ring(const QString &seat)
    {
        m_floor.state(seat, u"ringing"_s);
        hear();
    }
    void advance(Millis by)
    {
        clock.set(clock.now() + by);
        m_floor.hello();
        hear();
    }
    /** What stands on the strip, read anew. */
    QStringList strip()
    {
        m_page.refresh();
        QStringList items;
        for (const WallStripItem &item : m_page.content().strip.items)
            items << item.text;
        return items;
    }
    /** As by itself from time to time: the store is looked at now. */
    void look() { runtime.floor().settingsSaved(runtime.floor().settings()); }

    StepClock clock{*parseMoment(u"2026-11-23 10:00"_s, zone)};

private:
    void hear()
    {
        QTRY_VERIFY_WITH_TIMEOUT(runtime.floor().feed().events >= m_floor.told() && runtime.floor().feed().isLive(),
                                 patience);
    }

    QTemporaryDir m_folder;
    LineFloor m_floor;

public:
    WallRuntime runtime;

private:
    WallboardPage m_page;
};

} // namespace

/** The wallboard that runs alone: by which rules it judges, and whose word on an alert holds. */
class TestWallRuntime : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_stores = 0;
    StepClock m_clock{*parseMoment(u"2026-11-23 10:00"_s, zone)};
    const Actor m_leader{u"组长赵"_s, Role::DutyLeader, {}};
    const Actor m_administrator{u"root"_s, Role::Administrator, {}};

    /** Written by a program of that name, with the leader on a walk so that the strip stands on the wall. */
    std::unique_ptr<StoreSession> store(const QString &path, const QString &holder)
    {
        auto session = StoreSession::open(path, StoreSession::Access::Command, holder, m_clock);
        if (!session)
            return nullptr;
        const QMap<QString, QString> walk{{u"zone"_s, u"Asia/Shanghai"_s},
                                          {u"walk_since"_s, QString::number(epochMs(m_clock.now()))},
                                          {u"walk_leader"_s, u"组长赵"_s}};
        return SettingsDesk(**session).change(m_administrator, walk, {}) ? std::move(*session) : nullptr;
    }
    QString newPath() { return m_folder.filePath(u"%1.db"_s.arg(++m_stores)); }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, {ThemeName::Dark, u"en"_s, 1.0}));
    }

    /** An unanswered ring is none of the three kinds that the settings alone know. */
    void withoutAStoreTheShippedRulesJudge()
    {
        Wall wall(newPath());
        wall.begin({u"1001"_s});
        wall.ring(u"1001"_s);
        wall.advance(20s);
        QTRY_COMPARE_WITH_TIMEOUT(wall.runtime.floor().alerts().size(), 1, patience);
        QCOMPARE(wall.runtime.floor().alerts().front().kind, alertKindName(AlertKind::RingUnanswered));
    }

    void theCentresOwnRulesJudge()
    {
        const QString path = newPath();
        {
            const auto session = store(path, u"import"_s);
            QVERIFY(session);
            AlertRuleSet rules = *AlertRulesReader::load();
            for (AlertRule &rule : rules.rules) {
                if (rule.kind == AlertKind::RingUnanswered)
                    std::tie(rule.warn, rule.alarm) = std::pair(90.0, 120.0);
            }
            QVERIFY(SettingsDesk(*session)
                        .change(m_administrator,
                                {{u"alert_rules"_s, QString::fromUtf8(AlertRulesWriter::compact(rules))}}, {})
                        .ok());
        }
        Wall wall(path);
        wall.begin({u"1001"_s});
        wall.ring(u"1001"_s);
        wall.advance(80s);
        QCOMPARE(wall.strip(), QStringList());
        wall.advance(15s);
        QTRY_COMPARE_WITH_TIMEOUT(wall.strip(), QStringList{u"Phone 1001 · Rings and is not answered · 1:35"_s},
                                  patience);
    }

    void theStripIsOfTheWalkingLeadersOwnTeam()
    {
        const QString path = newPath();
        {
            const auto session = store(path, u"import"_s);
            QVERIFY(session);
            const auto people = CsvReader::read("employee_no,name,team,feed_member\nA1,李娜,一组,1001\n"
                                                "B1,刘洋,二组,1002\nL1,组长赵,一组,\n",
                                                u"agents.csv"_s);
            QVERIFY(people && Import(*session).agents(m_leader, *people, {}).ok());
        }
        Wall wall(path);
        wall.begin({u"1001"_s, u"1002"_s});
        wall.ring(u"1001"_s);
        wall.ring(u"1002"_s);
        wall.advance(20s);
        QTRY_COMPARE_WITH_TIMEOUT(wall.runtime.floor().alerts().size(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(wall.strip(), QStringList{u"Phone 1001 · Rings and is not answered · 0:20"_s},
                                  patience);
    }

    void whatWasHandledInTheConsoleLeavesTheStrip()
    {
        const QString path = newPath();
        QVERIFY(store(path, u"import"_s));
        Wall wall(path);
        wall.begin({u"1001"_s, u"1002"_s});
        wall.ring(u"1001"_s);
        wall.advance(20s);
        // Nobody writes the store: the wallboard judges by itself.
        const QStringList ringing{u"Phone 1001 · Rings and is not answered · 0:20"_s};
        QTRY_COMPARE_WITH_TIMEOUT(wall.strip(), ringing, patience);
        const AlertRecord alert = wall.runtime.floor().alerts().front();

        auto console = StoreSession::open(path, StoreSession::Access::Command, AlertDesk::followingHolder(), m_clock);
        QVERIFY(console);
        QVERIFY(AlertDesk(**console).save(m_leader, alert).ok());
        AlertRecord queue;
        queue.kind = alertKindName(AlertKind::QueueWait);
        queue.subject = queue.instance = u"support"_s;
        queue.since = queue.raisedAt = wall.clock.now();
        queue.alarm = true;
        queue.facts = {{u"queue"_s, u"support"_s}};
        QVERIFY(AlertDesk(**console).save(m_leader, queue).ok());
        wall.look();
        // What only the console saw is the floor's as well.
        QTRY_COMPARE_WITH_TIMEOUT(wall.strip(), QStringList{u"support · Caller waits too long"_s} + ringing, patience);

        AlertBook book;
        book.restore({alert}, wall.clock.now());
        const Result<AlertRecord> dismissed = book.dismiss(alert, u"seen to"_s, wall.clock.now());
        QVERIFY(dismissed && AlertDesk(**console).save(m_leader, *dismissed).ok());
        queue.status = AlertRecord::Status::Closed;
        queue.closedAt = wall.clock.now();
        QVERIFY(AlertDesk(**console).save(m_leader, queue).ok());
        wall.look();
        QTRY_COMPARE_WITH_TIMEOUT(wall.strip(), QStringList(), patience);

        // The console ends: the wallboard goes on by itself, and what was handled stays handled while it lasts.
        console->reset();
        wall.look();
        wall.ring(u"1002"_s);
        wall.advance(20s);
        QTRY_COMPARE_WITH_TIMEOUT(wall.strip(), QStringList{u"Phone 1002 · Rings and is not answered · 0:20"_s},
                                  patience);
    }
};

QTEST_MAIN(TestWallRuntime)
#include "tst_wallruntime.moc"
