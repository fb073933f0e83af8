// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daysheets.h"
#include "models/service/walllayoutreader.h"
#include "tests/service/reportday.h"
#include "tests/widgets/wallboard/wallfloor.h"
#include "widgets/common/feedlook.h"
#include "widgets/common/leveltone.h"
#include "widgets/floor/indicators.h"
#include "widgets/wallboard/screenwish.h"
#include "widgets/wallboard/wallturner.h"

#include <QTest>

#include <numeric>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment start = momentFromEpochMs(1'790'000'000'000);

/** Every figure there is, on pages of six. */
WallLayout everything()
{
    WallLayout layout;
    for (size_t kind = 0; kind < wallFigureKindCount; ++kind) {
        if (kind % WallLayout::mostFigures == 0)
            layout.pages.emplace_back();
        layout.pages.back().figures.push_back({WallFigureKind(kind), {}});
    }
    return layout;
}

} // namespace

/** What the wallboard says, in words, and which page when. */
class TestWallContent : public QObject
{
    Q_OBJECT

    FixedClock m_clock{start};
    WallSource m_source;
    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);

    WallContent contentOf(const WallSheet &sheet, const FloorSession &session)
    {
        ShiftSummary shift;
        shift.shift = u"早班"_s;
        shift.team = u"客服一组"_s;
        shift.rostered = 19;
        shift.present = 18;
        shift.late = 1;
        return wallContent(sheet, {session, shift, m_zone, false, m_clock.now()});
    }

private slots:
    void init() { m_source = {}; }

    /** Nobody is named, whatever the feed calls them, and nobody's reason to be away is told. */
    void nobodyIsNamed()
    {
        m_source.fill(start, 3);
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        QStringList said;
        for (const WallSheet &sheet : wallSheets(everything(), session.queues(), u"zh_CN"_s))
            said << contentOf(sheet, session).texts();
        const Result<WallLayout> shipped = WallLayoutReader::load();
        QVERIFY(shipped.ok());
        for (const WallSheet &sheet : wallSheets(*shipped, session.queues(), u"zh_CN"_s))
            said << contentOf(sheet, session).texts();
        const QString all = said.join(u'\n');
        for (const QString &secret : {u"王芳"_s, u"员工"_s, u"wangfang"_s, u"138"_s, u"绩效"_s, u"upset"_s, u"lunch"_s})
            QVERIFY2(!all.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u" in\n"_s + all));
        QVERIFY(all.contains(u"#1"_s)); // a phone that bears a name is told by its row
        QVERIFY(!all.contains(u"late"_s));
    }

    /** The strip of the walking leader: calls by seat, queues by name, and of whoever is away only the number. */
    void theStripOfTheWalkingLeader()
    {
        m_source.fill(start, 1);
        const auto alert = [](const QString &kind, const QString &seat, bool alarm, Moment raised) {
            AlertRecord record;
            record.kind = kind;
            record.subject = record.instance = seat;
            record.alarm = alarm;
            record.since = raised - 480s;
            record.raisedAt = raised;
            record.facts = {{u"name"_s, u"王芳"_s}, {u"seat"_s, seat}, {u"reason"_s, u"upset"_s}};
            return record;
        };
        AlertRecord queue = alert(u"queueWait"_s, {}, true, start - 20s);
        queue.facts = {{u"queue"_s, u"support"_s}};
        m_source.update.alerts = {{alert(u"longCall"_s, u"PJSIP/1007"_s, false, start - 30s),
                                   alert(u"longCall"_s, u"PJSIP/wangfang"_s, false, start - 25s),
                                   alert(u"longHold"_s, u"SIP/13812345678"_s, false, start - 22s),
                                   alert(u"longCall"_s, u"PJSIP/1001"_s, true, start - 600s), // before the walk
                                   alert(u"longBusy"_s, u"PJSIP/1002"_s, true, start - 40s),
                                   alert(u"notLoggedIn"_s, u"PJSIP/1003"_s, true, start - 40s),
                                   alert(u"longBusy"_s, u"PJSIP/1004"_s, false, start - 10s), queue}};
        CentreSettings settings;
        const WallSheet sheet = wallSheets(everything(), {}, u"en"_s)[0];
        FloorSession atDesk(m_source, m_clock, settings);
        atDesk.start(24h);
        QVERIFY(!contentOf(sheet, atDesk).strip.isShown());

        QVERIFY(settings.set(u"walk_since"_s, QString::number(epochMs(start - 60s))).ok());
        QVERIFY(settings.set(u"walk_leader"_s, u"李静"_s).ok());
        FloorSession session(m_source, m_clock, settings);
        session.start(24h);
        const WallStripFacts strip = contentOf(sheet, session).strip;
        QVERIFY(strip.isShown());
        QStringList items;
        for (const WallStripItem &item : strip.items)
            items << item.text;
        QCOMPARE(items, (QStringList{u"support · Caller waits too long"_s, u"Phone 1007 · Long call · 8:30"_s,
                                     u"Long call · 8:25"_s, u"Long hold · 8:22"_s, u"Busy too long × 2"_s,
                                     u"Not logged in × 1"_s}));
        QVERIFY(strip.items[0].alarm);
        const QString all = contentOf(sheet, session).texts().join(u'\n');
        for (const QString &secret : {u"王芳"_s, u"李静"_s, u"wangfang"_s, u"138"_s, u"upset"_s, u"1002"_s, u"1003"_s})
            QVERIFY2(!all.contains(secret), qPrintable(secret + u" in\n"_s + all));

        QVERIFY(settings.set(u"walk_alerts"_s, u"off"_s).ok());
        FloorSession off(m_source, m_clock, settings);
        off.start(24h);
        QVERIFY(!contentOf(sheet, off).strip.isShown());
    }

    /** The strip is of the people of who walks, where those are known. */
    void theStripIsOfTheOwnTeams()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.import(&Import::agents, u"employee_no,name,team,feed_member\nA1,李娜,一组,PJSIP/1007\n"
                                             "B1,刘洋,二组,PJSIP/1008\nL1,李静,一组,\n"_s)
                    .problems.empty());
        m_source.fill(start, 1);
        m_source.update.alerts = std::vector<AlertRecord>();
        for (const QString &phone : {u"PJSIP/1007"_s, u"PJSIP/1008"_s}) {
            AlertRecord alert;
            alert.kind = u"longCall"_s;
            alert.subject = alert.instance = phone;
            alert.since = start - 480s;
            alert.raisedAt = start - 30s;
            alert.facts = {{u"seat"_s, phone}};
            m_source.update.alerts->push_back(alert);
        }
        CentreSettings settings;
        QVERIFY(settings.set(u"walk_since"_s, QString::number(epochMs(start - 60s))).ok());
        QVERIFY(settings.set(u"walk_leader"_s, u"李静"_s).ok());
        FloorSession session(m_source, m_clock, settings);
        session.start(24h);
        const WallSheet sheet = wallSheets(everything(), {}, u"en"_s)[0];
        const auto items = [this, &sheet, &session] { return contentOf(sheet, session).strip.items.size(); };
        QCOMPARE(items(), size_t(2)); // nobody knows who is whose
        const Result<FloorNames> names = FloorNames::during(desk.session(), {start - 2h, start + 2h});
        QVERIFY(names.ok());
        session.setNames(std::make_shared<const FloorNames>(*names));
        QCOMPARE(items(), size_t(1));
        QVERIFY(contentOf(sheet, session).strip.items[0].text.contains(u"1007"_s));
        session.setWhole(true);
        QCOMPARE(items(), size_t(2));
    }

    /** A page of two people, as a layout may ask for: no pause and no reason of one of them. */
    void aPageOfTwoTellsNobodysReason()
    {
        m_source.fill(start, 1);
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        WallSheet sheet;
        sheet.page.scope = WallPage::Scope::Group;
        sheet.page.figures = {{WallFigureKind::LongestBusy, {}}, {WallFigureKind::Ready, {}}};
        sheet.scope = WallScope{false, {}, {u"1004"_s, u"1005"_s}}; // one ready, one paused
        const WallContent content = contentOf(sheet, session);
        QCOMPARE(content.cards[0].value.digits, u"–"_s);
        QCOMPARE(content.cards[1].value.digits, u"1"_s);
        QCOMPARE(std::accumulate(content.pie.begin(), content.pie.end(), 0), 1);
        QCOMPARE(content.pie[size_t(StateKey::Ready)], 1);
    }

    /** The message is written by a person and may praise by name. */
    void theMessageIsAsWritten()
    {
        m_source.fill(start, 1);
        CentreSettings settings;
        QVERIFY(settings.set(u"wallboard_message"_s, u"本周之星：王芳"_s).ok());
        FloorSession session(m_source, m_clock, settings);
        session.start(24h);
        QCOMPARE(contentOf(wallSheets(everything(), {}, u"en"_s)[0], session).footer.text, u"本周之星：王芳"_s);
        QVERIFY(!settings.set(u"wallboard_message"_s, QString(101, u'长')).ok());
    }

    void aStaleFeedGreysAndKeepsWhatItShowed()
    {
        m_source.fill(start, 1);
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        const WallSheet sheet = wallSheets(everything(), session.queues(), u"en"_s)[0];
        const WallContent fresh = contentOf(sheet, session);
        QVERIFY(!fresh.stale);
        m_source.update.feed.health = FeedStatus::Health::Lost;
        session.start(24h);
        const WallContent stale = contentOf(sheet, session);
        QVERIFY(stale.stale && stale.header.stale && !fresh.header.stale);
        QVERIFY2(stale.header.feed.startsWith(u"Feed lost 0:00 · "_s), qPrintable(stale.header.feed));
        QVERIFY(stale.header.feed.contains(m_zone.localTime(start).toString(u"HH:mm:ss"_s)));
        QCOMPARE(stale.cards.size(), fresh.cards.size());
        for (size_t i = 0; i < stale.cards.size(); ++i) {
            QVERIFY(stale.cards[i].stale);
            QCOMPARE(stale.cards[i].value.digits, fresh.cards[i].value.digits);
        }
    }

    /** The wall and the bar at the top of the console say it by the same words. */
    void whateverIsWrongWithTheFeedIsSaidAsInTheConsole()
    {
        m_source.fill(start, 1);
        FeedStatus &feed = m_source.update.feed;
        FloorSession session(m_source, m_clock, {});
        using Health = FeedStatus::Health;
        for (const Health health : {Health::None, Health::Connecting, Health::Stale, Health::AskCertificate,
                                    Health::AskPassword, Health::Failed, Health::Finished}) {
            feed.health = health;
            session.start(24h);
            const QString said = contentOf(wallSheets(everything(), {}, u"en"_s)[0], session).header.feed;
            QVERIFY2(said.startsWith(feedLook(feedShape(feed)).word), qPrintable(said));
            QVERIFY2(said.endsWith(feedDetail(session.feed(), session.now(), m_zone)), qPrintable(said));
        }
        // Of several telephone systems one is heard, which makes nothing of the others healthy.
        feed.health = Health::Lost;
        feed.partlyLive = true;
        session.start(24h);
        const QString said = contentOf(wallSheets(everything(), {}, u"en"_s)[0], session).header.feed;
        QVERIFY2(said.startsWith(feedLook(FeedShape::Lost).word), qPrintable(said));
    }

    void attendanceDoesNotHangOnTheFeed()
    {
        m_source.update.feed.health = FeedStatus::Health::Lost;
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        WallSheet sheet;
        sheet.page.figures = {{WallFigureKind::AttendanceRate, {}}, {WallFigureKind::Waiting, {}}};
        const WallContent content = contentOf(sheet, session);
        QCOMPARE(content.cards[0].value.digits, u"94.7"_s);
        QVERIFY(!content.cards[0].stale);
        QCOMPARE(content.cards[1].value.digits, u"–"_s);
        QVERIFY(!content.cards[1].why.isEmpty());
    }

    void whatOnlyAPersonCanMendIsSaid()
    {
        m_source.update.feed.health = FeedStatus::Health::Failed;
        m_source.update.feed.text = u"Check the account."_s;
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        const WallContent content = contentOf(wallSheets(everything(), {}, u"en"_s)[0], session);
        QVERIFY(content.footer.trouble);
        QCOMPARE(content.footer.text, u"Check the account."_s);
    }

    void theDemoIsMarked()
    {
        m_source.fill(start, 1);
        m_source.update.feed.demo = true;
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        QVERIFY(!contentOf(wallSheets(everything(), {}, u"en"_s)[0], session).header.demo.isEmpty());
    }

    void words_data()
    {
        QTest::addColumn<WallFigureKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<WallThresholds>("set");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("distance");
        QTest::addColumn<QString>("target");
        using K = WallFigureKind;
        const WallThresholds level{85, 85, 70};
        const WallThresholds time{300, 300, 400};
        QTest::newRow("short") << K::ServiceLevel << 83.6 << level << u"83.6"_s << u"1.4 short"_s << u"Target 85"_s;
        QTest::newRow("met") << K::ServiceLevel << 85.0 << level << u"85.0"_s << u"On target"_s << u"Target 85"_s;
        QTest::newRow("full") << K::ServiceLevel << 100.0 << level << u"100"_s << u"On target"_s << u"Target 85"_s;
        QTest::newRow("6 s over") << K::HandlingTime << 306.0 << time << u"5:06"_s << u"6 s over"_s
                                  << u"Target ≤ 5:00"_s;
        QTest::newRow("minutes over") << K::LongestBusy << 965.0 << WallThresholds{900, 600, 900} << u"16:05"_s
                                      << u"1:05 over"_s << u"Target ≤ 15:00"_s;
        QTest::newRow("near") << K::LongestBusy << 700.0 << WallThresholds{900, 600, 900} << u"11:40"_s
                              << u"Near the limit"_s << u"Target ≤ 15:00"_s;
        QTest::newRow("hours") << K::LongestBusy << 4330.0 << WallThresholds{} << u"1.2"_s << QString() << QString();
        QTest::newRow("no target, a limit")
            << K::Paused << 9.0 << WallThresholds{{}, 5, {}} << u"9"_s << u"4 over"_s << u"Limit ≤ 5"_s;
        QTest::newRow("nobody ready") << K::Ready << 0.0 << WallThresholds{1, 1, {}} << u"0"_s << u"1 short"_s
                                      << u"Target 1"_s;
        QTest::newRow("thousands") << K::Talking << 12345.0 << WallThresholds{} << u"12.3"_s << QString() << QString();
    }
    void words()
    {
        QFETCH(WallFigureKind, kind);
        QFETCH(double, value);
        QFETCH(WallThresholds, set);
        QTEST(WallWords::value(kind, value).digits, "digits");
        QTEST(WallWords::distance(kind, value, set), "distance");
        QTEST(WallWords::target(kind, set), "target");
    }

    void theVariantIsNamed()
    {
        CentreSettings settings;
        const auto said = [&settings](const WallScope &scope) {
            return WallWords::variant(WallFigureKind::ServiceLevel, scope, settings);
        };
        QCOMPARE(said(WallScope::all()), u"ignore abandons · ≤ 20 s"_s);
        QVERIFY(settings.set(u"service_level_variant"_s, u"negative"_s).ok());
        QVERIFY(settings.set(u"service_level_s.sales"_s, u"30"_s).ok());
        QCOMPARE(said(WallScope::queue(u"sales"_s)), u"negative · ≤ 30 s"_s);
        QCOMPARE(said(WallScope::queue(u"support"_s)), u"negative · ≤ 20 s"_s);
        QCOMPARE(said(WallScope::all()), u"negative · each queue’s limit"_s);
    }

    void pages_data()
    {
        QTest::addColumn<int>("queues");
        QTest::addColumn<int>("pages");
        QTest::newRow("no queues") << 0 << 1;
        QTest::newRow("three") << 3 << 4;
        QTest::newRow("twelve") << 12 << 13;
        QTest::newRow("two hundred are the twelve most pressing") << 200 << 13;
    }
    void pages()
    {
        QFETCH(int, queues);
        m_source.fill(start, queues);
        const Result<WallLayout> layout = WallLayoutReader::load();
        QVERIFY(layout.ok());
        const std::vector<WallSheet> sheets = wallSheets(*layout, m_source.update.delta.queues, u"en"_s);
        QTEST(int(sheets.size()), "pages");
        if (queues == 200)
            QCOMPARE(sheets.back().note, u"12 of 200 queues: the longest waits"_s);
    }

    void aGroupHasItsTitle()
    {
        WallLayout layout;
        WallPage page;
        page.scope = WallPage::Scope::Group;
        page.title = {{u"en"_s, u"Team A"_s}, {u"zh_CN"_s, u"一组"_s}};
        page.queues = {u"queue 001"_s};
        layout.pages = {page};
        QCOMPARE(wallSheets(layout, {}, u"zh_CN"_s)[0].title, u"一组"_s);
        QCOMPARE(wallSheets(layout, {}, u"zh_TW"_s)[0].title, u"Team A"_s);
    }

    void severalTeamsHaveAPageEach()
    {
        m_source.fill(start, 2);
        const std::vector<QueueRow> queues = m_source.update.delta.queues;
        const Result<WallLayout> layout = WallLayoutReader::load();
        QCOMPARE(wallSheets(*layout, queues, u"en"_s, {u"一组"_s}).size(), size_t(3)); // one team is the whole floor
        const std::vector<WallSheet> sheets = wallSheets(*layout, queues, u"en"_s, {u"一组"_s, u"二组"_s});
        QCOMPARE(sheets.size(), size_t(5));
        QCOMPARE(sheets[1].title, u"一组"_s);
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        ShiftSummary own;
        own.team = u"二组"_s;
        own.rostered = 4;
        own.present = 3;
        WallInput input{session, {}, m_zone, false, m_clock.now(), {own}, {}};
        const QString first = session.agents().row(0).key;
        input.teamOf = [&first](const AgentRow &agent) { return agent.key == first ? u"二组"_s : u"一组"_s; };
        const WallContent content = wallContent(sheets[2], input);
        QCOMPARE(content.header.title, u"二组"_s);
        QCOMPARE(content.cards.size(), WallLayout::mostFigures);
        QCOMPARE(content.cards[0].value.digits, u"75.0"_s); // of the team's own roll
        int shown = 0;
        for (const int count : content.pie)
            shown += count;
        QVERIFY(shown <= 1); // the team's agents alone
        QVERIFY(wallContent(sheets[1], input).cards[0].value.digits == u"–"_s); // this team is on no roll
    }

    void levels_data()
    {
        QTest::addColumn<WallFigureKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<WallLevel>("level");
        using K = WallFigureKind;
        QTest::newRow("met") << K::ServiceLevel << 85.0 << WallLevel::Met;
        QTest::newRow("met, as it is shown") << K::ServiceLevel << 84.96 << WallLevel::Met;
        QTest::newRow("nearly") << K::ServiceLevel << 84.9 << WallLevel::Warning;
        QTest::newRow("a tenth short") << K::ServiceLevel << 76.5 << WallLevel::Warning;
        QTest::newRow("more than a tenth short") << K::ServiceLevel << 76.4 << WallLevel::Alarm;
        QTest::newRow("attendance") << K::AttendanceRate << 85.4 << WallLevel::Alarm;
        QTest::newRow("talk") << K::TalkUtilisation << 54.0 << WallLevel::Warning;
        QTest::newRow("handling met") << K::HandlingTime << 300.4 << WallLevel::Met;
        QTest::newRow("handling nearly") << K::HandlingTime << 330.0 << WallLevel::Warning;
        QTest::newRow("handling over") << K::HandlingTime << 331.0 << WallLevel::Alarm;
        QTest::newRow("busy, not over yet") << K::LongestBusy << 900.9 << WallLevel::Warning;
        QTest::newRow("busy over") << K::LongestBusy << 901.0 << WallLevel::Alarm;
    }
    void levels()
    {
        QFETCH(WallFigureKind, kind);
        QFETCH(double, value);
        QTEST(levelOf(kind, value, thresholdsOf({kind, {}}, {})), "level");
    }

    void aQueuesOwnTargetIsTheQueues()
    {
        CentreSettings settings;
        QVERIFY(settings.set(u"service_level_target.queue 001"_s, u"70"_s).ok());
        const WallFigure level{WallFigureKind::ServiceLevel, {}};
        QCOMPARE(thresholdsOf(level, settings, u"queue 001"_s).target, std::optional(70.0));
        QCOMPARE(thresholdsOf(level, settings, u"queue 002"_s).target, std::optional(85.0));
        QCOMPARE(thresholdsOf(level, settings).target, std::optional(85.0));
    }

    /** The same number is as grave on the floor's page as on the wallboard, and is held against the same. */
    void theFloorAndTheWallboardSayTheSame()
    {
        m_source.fill(start, 1);
        m_source.update.delta.sums.talk = 53min; // of 100: more than a tenth short of 60
        m_source.update.delta.sums.handling = 12 * 310s;
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        WallInput input{session, {}, m_zone, false, m_clock.now(), {}, {}};
        const WallSheet sheet = wallSheets(everything(), {}, u"en"_s)[0];
        const auto card = [&sheet, &input](WallFigureKind kind) {
            WallSheet one = sheet;
            one.page.figures = {{kind, {}}};
            return wallContent(one, input).cards.front();
        };
        IndicatorInput indicators{session, {}, {}, {}, {}};
        indicators.held = session.settings();
        const auto same = [](const FigureFacts &floor, const WallCardFacts &wall) {
            return floor.tone == toneOfLevel(wall.level) && floor.value == wall.value.digits;
        };
        QCOMPARE(card(WallFigureKind::TalkUtilisation).level, WallLevel::Alarm);
        QVERIFY(same(talkFigure(indicators), card(WallFigureKind::TalkUtilisation)));
        QCOMPARE(card(WallFigureKind::HandlingTime).level, WallLevel::Warning);
        QVERIFY(same(handlingFigure(indicators), card(WallFigureKind::HandlingTime)));
        QVERIFY(same(busyFigure(indicators), card(WallFigureKind::LongestBusy)));
    }

    /** A meeting's own target stands on its team's page and not on that of another. */
    void aTeamsPageHasTheTeamsTarget()
    {
        Desk desk(u"2026-11-23T10:00"_s);
        ReportDay::people(desk, ReportDay::dayShift());
        ReportDay::save(desk, {ReportDay::activity(u"preShiftMeeting"_s, u"08:00"_s, u"08:20"_s, 0)});
        const auto day = DayPlan(desk.session()).day(Desk::leader().name, ReportDay::monday);
        QVERIFY(day.ok() && !day->empty());
        QVERIFY(DaySheets(desk.session())
                    .keepText(Desk::leader(), *day->front().id, TargetRules::part(DayTarget::Handling), {}, u"290"_s)
                    .ok());
        m_source.fill(start, 1);
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        WallInput input{session, {}, m_zone, false, m_clock.now(), {}, {}};
        input.targets = *ViewTargets::on(desk.session(), ReportDay::monday);
        WallSheet sheet = wallSheets(everything(), {}, u"en"_s)[0];
        sheet.page.figures = {{WallFigureKind::HandlingTime, {}}};
        const auto targetOn = [&sheet, &input](const WallScope &scope) {
            sheet.scope = scope;
            return wallContent(sheet, input).cards.front().target;
        };
        QCOMPARE(targetOn({false, {}, {}, u"一组"_s, QSet<QString>()}), u"Target ≤ 4:50"_s);
        QCOMPARE(targetOn({false, {}, {}, u"二组"_s, QSet<QString>()}), u"Target ≤ 5:00"_s);
        QCOMPARE(targetOn(WallScope::all()), u"Target ≤ 5:00"_s);
    }

    void pagesTurnAtTheirPace()
    {
        m_source.fill(start, 2);
        const std::vector<QueueRow> queues = m_source.update.delta.queues;
        WallTurner turner(*WallLayoutReader::load(), u"en"_s);
        QCOMPARE(turner.count(), size_t(1));
        turner.advance(start, queues);
        QCOMPARE(turner.count(), size_t(3));
        turner.advance(start + 19s, queues);
        QCOMPARE(turner.index(), size_t(0));
        turner.advance(start + 20s, queues);
        QCOMPARE(turner.index(), size_t(1));
        // A queue that goes takes its page with it, and nothing else moves.
        turner.advance(start + 40s, queues);
        QCOMPARE(turner.sheet().title, u"queue 001"_s);
        turner.advance(start + 41s, {queues[1]});
        QCOMPARE(turner.sheet().title, u"queue 001"_s);
        QCOMPARE(turner.count(), size_t(2));
        turner.advance(start + 60s, {queues[1]});
        QCOMPARE(turner.index(), size_t(0));
        // A clock that is set back holds no page.
        turner.advance(start - 24h, {queues[1]});
        turner.advance(start - 24h + 20s, {queues[1]});
        QCOMPARE(turner.index(), size_t(1));
    }

    void thePictureMovesAndComesBack()
    {
        WallLayout layout;
        QSet<std::pair<int, int>> places;
        for (int turn = 0; turn < 16; ++turn) {
            const QPoint at = wallShift(start + turn * layout.shiftEvery, layout);
            QVERIFY(std::abs(at.x()) <= 1 && std::abs(at.y()) <= 1);
            places.insert({at.x(), at.y()});
        }
        QCOMPARE(places.size(), 8);
    }

    /** Two that no name tells apart are told apart by which comes first. */
    void twinScreensAreToldApart()
    {
        const std::vector<ScreenFact> screens{
            {u"screen"_s, {0, 0, 1280, 720}}, {u"DP-1"_s, {0, 0, 1920, 1080}}, {u"screen"_s, {0, 0, 1024, 768}}};
        QCOMPARE(ScreenWish::numbered(1, screens)->in(screens), std::optional<size_t>(0));
        const Result<ScreenWish> second = ScreenWish::numbered(3, screens);
        QCOMPARE(second->in(screens), std::optional<size_t>(2));
        QCOMPARE(second->in({screens[2], screens[0]}), std::optional<size_t>(1));
        QCOMPARE(second->in({screens[0], screens[1]}), std::optional<size_t>());
    }
    void screensAreChosenByNumberAndKnownByName()
    {
        const std::vector<ScreenFact> screens{{u"DP-1"_s, {0, 0, 1366, 768}}, {u"HDMI-1"_s, {1366, 0, 3840, 2160}}};
        const Result<ScreenWish> wish = ScreenWish::numbered(2, screens);
        QVERIFY(wish.ok());
        QCOMPARE(wish->in(screens), std::optional<size_t>(1));
        QCOMPARE(wish->in({screens[1]}), std::optional<size_t>(0));
        QCOMPARE(wish->in({screens[0]}), std::optional<size_t>());
        for (const int number : {0, 3, -1}) {
            const Result<ScreenWish> none = ScreenWish::numbered(number, screens);
            QVERIFY(!none.ok());
            QVERIFY2(none.error().text.contains(u"1: DP-1, 1366×768; 2: HDMI-1, 3840×2160"_s),
                     qPrintable(none.error().text));
        }
    }
};

QTEST_MAIN(TestWallContent)
#include "tst_wallcontent.moc"
