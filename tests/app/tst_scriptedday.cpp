// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console, what is asked of it again and again, and the day from its preparation to the mid-shift meeting.

#include "tests/app/scriptedday.h"

#include "models/service/alertdesk.h"
#include "models/service/knowledgedesk.h"
#include "models/service/listeningdesk.h"
#include "widgets/attendance/rollmodel.h"
#include "widgets/common/cardlist.h"

#include <QAbstractButton>
#include <QListView>
#include <QRegularExpression>
#include <QTableView>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString first = u"王芳"_s;
const QString second = u"赵敏"_s;
const QString late = u"张伟"_s;
const QString absent = u"梁波"_s;

} // namespace

void TestScriptedDay::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
    QCoreApplication::setApplicationName(u"floorwalk"_s);
    qputenv("TZ", "Asia/Shanghai");
    m_console = std::make_unique<ScriptedConsole>(QDate(2026, 11, 23));
    m_leader = std::make_unique<ScriptedLeader>(*m_console, first);
    m_next = std::make_unique<ScriptedLeader>(*m_console, second);
    const QString problem = m_console->fillStore();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(m_console->open(u"07:25"_s));
}

void TestScriptedDay::init()
{
    if (m_broken)
        QSKIP("an earlier hour of the day went wrong");
}

/** FLOORWALK_PICTURES names a folder for pictures of each hour, and for the report on paper. */
void TestScriptedDay::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
    if (const QString folder = qEnvironmentVariable("FLOORWALK_PICTURES"); !folder.isEmpty())
        m_console->window().grab().save(folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + u".png"_s);
}

void TestScriptedDay::cleanupTestCase()
{
    m_console.reset();
}

void TestScriptedDay::preparation()
{
    QVERIFY(m_console->comes([this] { return m_leader->hasRow(u"activityDue"_s, u"activity:0"_s); })); // its reminder
    QVERIFY(m_console->until(u"07:30"_s));
    QVERIFY(m_leader->begin(u"preparation"_s, u"07:30"_s));
    QVERIFY(m_console->comes([this] { return m_leader->words(u"partRoster"_s).contains(u"梁波"_s); }));
    // Eight of ten were answered in time.
    QVERIFY(m_console->comes([this] { return m_leader->words(u"partYesterday"_s).contains(u"80.0"_s); }));
    QVERIFY(m_leader->words(u"partKnowledge"_s).contains(u"社保转移新规"_s));
    QVERIFY(m_leader->words(u"partBirthdays"_s).contains(u"杨帆"_s));
    for (const QString &step : {u"step_arrive"_s, u"step_readNewKnowledge"_s, u"step_yesterdayMetrics"_s}) {
        QVERIFY(m_console->tabTo(step));
        m_console->press(Qt::Key_Space);
    }
    QVERIFY(m_console->until(u"07:52"_s));
    QVERIFY(m_leader->finish(u"preparation"_s, u"07:30"_s));
    const auto done = m_leader->activity(u"preparation"_s, u"07:30"_s);
    QCOMPARE(done->actualStart, m_console->at(u"07:30"_s));
    QCOMPARE(done->actualEnd, m_console->at(u"07:52"_s));
    QCOMPARE(std::ranges::count_if(done->ticks, &ChecklistTick::ticked), 3);
}

/** One key each: eighteen are there, one has phoned, one is not there. */
void TestScriptedDay::rollCall()
{
    QVERIFY(m_console->until(u"08:00"_s));
    QVERIFY(m_leader->begin(u"preShiftMeeting"_s, u"08:00"_s));
    QVERIFY(m_console->tabTo(u"rollWanted"_s));
    m_console->press(Qt::Key_Space);
    auto *const table = m_console->part<QTableView>(u"rollTable"_s);
    QVERIFY(m_console->comes([table] { return table->hasFocus() && table->model()->rowCount() == 20; }));
    QStringList called;
    while (called.size() < 20 && !called.contains(nameOnRoll())) {
        called << nameOnRoll();
        if (called.last() == late) {
            m_console->press(Qt::Key_N);
            QCOMPARE(m_console->focus(), u"answerTime"_s);
            m_console->press(Qt::Key_Return);
            QVERIFY(m_console->comes([table] { return table->hasFocus(); }));
            m_console->press(Qt::Key_Down);
        } else {
            m_console->press(called.last() == absent ? Qt::Key_A : Qt::Key_P);
        }
    }
    QCOMPARE(called.size(), 20);
    QVERIFY(m_console->comes([this] {
        const AttendanceDay day = roll();
        return std::ranges::count_if(day.people, [](const PersonDay &one) { return one.present; }) == 18;
    }));
    for (const PersonDay &one : roll().people)
        QCOMPARE(one.notices.size(), one.person.name == late ? 1U : 0U);
}

void TestScriptedDay::preShiftMeeting()
{
    QVERIFY(m_leader->choose(u"preShiftMeeting"_s, u"08:00"_s));
    QVERIFY(m_console->comes([this] { return m_leader->words(u"partRoll"_s).contains(u"18/20"_s); }));
    QVERIFY(m_leader->words(u"partRoll"_s).contains(late));
    QVERIFY(m_console->comes([this] { return m_leader->words(u"factsPanel"_s).contains(u"18"_s); }));
    QVERIFY(m_leader->write(u"text_targets"_s, u"接通率 85，先听完再说"_s));
    QVERIFY(m_console->tabTo(u"storyTold"_s));
    m_console->press(Qt::Key_Space);
    QVERIFY(m_console->comes([this] { return !m_console->part<QAbstractButton>(u"storyTold"_s)->isVisible(); }));
    QVERIFY(m_console->tabTo(u"knowledgeOpen"_s)); // one key for each who is there
    const auto *const readers = m_console->part<CardList>(u"knowledgeOpen"_s);
    for (int person = 0; person < 20; ++person) {
        const bool isThere = readers->current()->title != late && readers->current()->title != absent;
        m_console->press(isThere ? Qt::Key_Return : Qt::Key_Down);
    }
    QVERIFY(m_console->comes([this] { return unread() == QStringList{late, absent}; }));
    QVERIFY(m_leader->write(u"text_minutes"_s, u"社保新规已传达，两人待补"_s));
    QVERIFY(m_console->until(u"08:22"_s));
    QVERIFY(m_leader->finish(u"preShiftMeeting"_s, u"08:00"_s));
}

void TestScriptedDay::theTeamLogsIn()
{
    QVERIFY(m_console->until(u"08:24"_s));
    for (const QString &name : m_console->agents()) {
        if (name != late && name != absent)
            m_console->floor().state(name, u"ready"_s);
    }
    QVERIFY(m_console->heard());
    QVERIFY(m_console->until(u"08:26"_s));
    // Five minutes before the shift who is not there yet stands in the inbox.
    QVERIFY(m_console->comes([this] { return m_leader->hasRow(u"notLoggedIn"_s, absent); }));
    QVERIFY(m_leader->hasRow(u"notLoggedIn"_s, late));
    QVERIFY(m_leader->skip(u"sortWork"_s, u"08:30"_s, u"部门任务昨日已排好"_s));
    QVERIFY(m_console->until(u"08:43:20"_s));
    m_console->floor().state(late, u"ready"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_console->until(u"08:45"_s));
    QVERIFY(m_console->comes([this] { return !m_leader->hasRow(u"notLoggedIn"_s, late); }));
    QVERIFY(m_leader->hasRow(u"notLoggedIn"_s, absent));
}

/** Eight are answered, one of them late, and one gives up. */
void TestScriptedDay::theFirstCalls()
{
    const QStringList names = m_console->agents().mid(2, 8);
    QVERIFY(m_console->until(u"09:00"_s));
    for (const QString &name : names)
        m_console->floor().queued(u"call."_s + name, u"support"_s, u"13700000000"_s);
    m_console->floor().queued(u"lost"_s, u"support"_s, u"13700000009"_s);
    QVERIFY(m_console->heard());
    for (const QString &time : {u"09:00:10"_s, u"09:00:30"_s}) {
        QVERIFY(m_console->until(time));
        for (const QString &name : time == u"09:00:10"_s ? names.mid(0, 7) : names.mid(7))
            m_console->floor().answered(u"call."_s + name, u"support"_s, name);
        QVERIFY(m_console->heard());
    }
    QVERIFY(m_console->until(u"09:00:40"_s));
    m_console->floor().abandoned(u"lost"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_console->until(u"09:04:10"_s));
    for (const QString &name : names)
        m_console->floor().ended(u"call."_s + name, name);
    QVERIFY(m_console->heard());
}

void TestScriptedDay::firstFloorWalk()
{
    QVERIFY(m_console->until(u"09:40"_s));
    QVERIFY(m_leader->begin(u"floorWalk"_s, u"09:40"_s));
    QVERIFY(m_leader->push(u"rate_noise/ok"_s));
    QVERIFY(m_console->tabTo(u"rate_temperature/ok"_s));
    m_console->press(Qt::Key_Right);
    m_console->press(Qt::Key_Space);
    QVERIFY(m_leader->write(u"note_temperature"_s, u"东侧 28 度"_s));
    QVERIFY(m_leader->push(u"handOver_temperature"_s));
    QVERIFY(m_console->comes([this] { return m_console->focus().startsWith(u"entry"_s); }));
    QVERIFY(m_leader->fillEntry({{u"entryDue"_s, u"11:00"_s}, {u"entryAddressee"_s, u"物业陈工"_s}}));
    QVERIFY(m_leader->entry(u"东侧 28 度"_s));
    QVERIFY(m_console->tabTo(u"walkStops"_s));
    const auto *const stops = m_console->part<CardList>(u"walkStops"_s);
    for (int seat = 0; seat < 20; ++seat) {
        if (stops->current()->title.contains(late))
            m_console->press(Qt::Key_K); // what the others were told at the meeting
        m_console->press(Qt::Key_Return);
    }
    QVERIFY(m_console->comes([this] { return unread() == QStringList{absent}; }));
    QVERIFY(m_console->until(u"09:58"_s));
    QVERIFY(m_leader->finish(u"floorWalk"_s, u"09:40"_s));
    const auto walk = m_leader->activity(u"floorWalk"_s, u"09:40"_s);
    QCOMPARE(m_leader->entry(u"东侧 28 度"_s)->entry.activity, walk->id);
    QCOMPARE(m_leader->entry(u"东侧 28 度"_s)->standing.owner, first);
}

/** The floor gives cause for a walk; it is one key, and alert and walk know of each other. */
void TestScriptedDay::aLongCall()
{
    QVERIFY(m_console->until(u"10:00"_s));
    m_console->floor().queued(u"long"_s, u"support"_s, u"13800000001"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_console->until(u"10:00:10"_s));
    m_console->floor().answered(u"long"_s, u"support"_s, u"李娜"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_console->until(u"10:08:20"_s));
    QVERIFY(m_leader->chooseRow(u"longCall"_s, u"李娜"_s));
    QVERIFY(m_leader->rowWords().contains(u"W"_s));
    m_console->press(Qt::Key_W);
    QVERIFY(m_console->comes([this] { return m_leader->is(ActivityStatus::Running, u"floorWalk"_s, u"10:08:20"_s); }));
    const auto walk = m_leader->activity(u"floorWalk"_s, u"10:08:20"_s);
    QVERIFY(walk->passive);
    QCOMPARE(walk->subject, u"李娜"_s);
    QVERIFY(walk->alert.contains(u"longCall"_s));
    QVERIFY(m_console->comes([this] { return m_leader->rowWords().contains(u"10:08"_s); })); // what came of it
    QCOMPARE(alert(u"longCall"_s).owner, first);
    QVERIFY(m_leader->choose(u"floorWalk"_s, u"10:08:20"_s));
    QVERIFY(m_console->comes([this] { // the walk begins at the seat it was called to
        const auto *const stops = m_console->part<CardList>(u"walkStops"_s);
        return stops && stops->current() && stops->current()->title.contains(u"李娜"_s);
    }));
    QVERIFY(m_leader->push(u"showAlert"_s)); // and back to what gave cause for it
    QCOMPARE(m_console->focus(), u"inboxList"_s);
    QVERIFY(m_leader->rowWords().contains(u"李娜"_s));
    QVERIFY(m_console->until(u"10:14:10"_s));
    m_console->floor().ended(u"long"_s, u"李娜"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_leader->finish(u"floorWalk"_s, u"10:08:20"_s));
}

void TestScriptedDay::anAbnormalOffline()
{
    QVERIFY(m_console->until(u"10:20"_s));
    m_console->floor().state(u"刘洋"_s, u"loggedOut"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_console->until(u"10:21:10"_s));
    QVERIFY(m_leader->chooseRow(u"abnormalOffline"_s, u"刘洋"_s));
    m_console->press(Qt::Key_W);
    QVERIFY(m_console->comes([this] { return m_leader->is(ActivityStatus::Running, u"floorWalk"_s, u"10:21:10"_s); }));
    QCOMPARE(m_leader->activity(u"floorWalk"_s, u"10:21:10"_s)->subject, u"刘洋"_s);
    QVERIFY(m_console->until(u"10:24"_s));
    m_console->floor().state(u"刘洋"_s, u"ready"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_leader->finish(u"floorWalk"_s, u"10:21:10"_s));
}

/** The leader's device rings: the entry opens with the activity. Another question is taken up by Ctrl+T. */
void TestScriptedDay::theHotlineRings()
{
    QVERIFY(m_console->until(u"10:25"_s));
    m_console->floor().state(ScriptedConsole::hotline, u"ringing"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_leader->chooseRow(u"hotlineCall"_s));
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return m_leader->is(ActivityStatus::Running, u"leaderHotline"_s, u"10:25"_s); }));
    QVERIFY(m_console->comes([this] { return m_console->focus() == u"entryAgent"_s; }));
    QVERIFY(m_leader->fillEntry({{u"entryAgent"_s, u"0105"_s},
                                 {u"entryTopic"_s, u"社保转移"_s},
                                 {u"entryText"_s, u"跨省转移要不要原单位盖章"_s},
                                 {u"entryAnswer"_s, u"不用，线上自动核对"_s},
                                 {u"entrySolved"_s, u" "_s}}));
    const auto asked = m_leader->entry(u"跨省转移"_s);
    QVERIFY(!asked->standing.open);
    QCOMPARE(asked->agentName, u"杨帆"_s);
    QCOMPARE(asked->entry.activity, m_leader->activity(u"leaderHotline"_s, u"10:25"_s)->id);
    QVERIFY(m_console->until(u"10:28"_s));
    m_console->floor().state(ScriptedConsole::hotline, u"ready"_s);
    QVERIFY(m_console->heard());
    QVERIFY(m_leader->finish(u"leaderHotline"_s, u"10:25"_s));
    QVERIFY(m_console->goTo(2));
    QVERIFY(m_leader->takeUp(Qt::Key_1, {{u"entryAgent"_s, u"0107"_s},
                                         {u"entryTopic"_s, u"社保转移"_s},
                                         {u"entryText"_s, u"断缴三个月怎么算"_s},
                                         {u"entryAddressee"_s, u"培训室"_s}}));
    QVERIFY(m_leader->entry(u"断缴"_s)->standing.open);
}

void TestScriptedDay::midShiftMeeting()
{
    QVERIFY(m_console->until(u"10:30"_s));
    QVERIFY(m_leader->begin(u"midShiftMeeting"_s, u"10:30"_s));
    QVERIFY(m_console->comes([this] { return m_leader->words(u"partReasons"_s).contains(u"社保转移"_s); }));
    QVERIFY(m_leader->write(u"text_minutes"_s, u"社保转移问得最多，口径见知识点"_s));
    QVERIFY(m_console->until(u"10:44"_s));
    QVERIFY(m_leader->finish(u"midShiftMeeting"_s, u"10:30"_s));
}

AttendanceDay TestScriptedDay::roll()
{
    const Result<AttendanceDay> day = RollCall(m_console->store()).day(m_console->day(), u"客服一组"_s);
    return day ? *day : AttendanceDay();
}

QString TestScriptedDay::nameOnRoll()
{
    const auto *const table = m_console->part<QTableView>(u"rollTable"_s);
    return table->currentIndex().siblingAtColumn(int(RollModel::Column::Name)).data().toString();
}

AlertRecord TestScriptedDay::alert(const QString &kind)
{
    const auto all = AlertDesk(m_console->store()).between(m_console->at(u"00:00"_s), m_console->at(u"23:59"_s));
    AlertRecord last;
    for (const AlertRecord &one : all ? *all : std::vector<AlertRecord>()) {
        if (one.kind == kind)
            last = one;
    }
    return last;
}

std::vector<FoundNote> TestScriptedDay::notes(const QString &words)
{
    const auto found = CoachingDesk(m_console->store()).search(m_leader->actor(), words);
    return found ? *found : std::vector<FoundNote>();
}

int TestScriptedDay::heardThisWeek()
{
    const auto week = ListeningDesk(m_console->store()).week(m_leader->actor(), m_console->at(u"23:00"_s));
    int heard = 0;
    for (const PersonWeek &one : week ? week->people : std::vector<PersonWeek>())
        heard += int(one.by.size());
    return heard;
}

QStringList TestScriptedDay::unread()
{
    QStringList names;
    const auto points = KnowledgeDesk(m_console->store()).validOn(m_leader->actor(), m_console->day());
    for (const KnowledgeStanding &point : points ? *points : std::vector<KnowledgeStanding>()) {
        for (const KnowledgeReader &reader : point.readers) {
            if (!reader.confirmedAt)
                names << reader.name;
        }
    }
    return names;
}

std::vector<qint64> TestScriptedDay::openEntries()
{
    std::vector<qint64> open;
    for (const RegisterItem &item : m_leader->entries()) {
        if (item.standing.open)
            open.push_back(item.entry.number);
    }
    return open;
}

} // namespace Floorwalk

QTEST_MAIN(Floorwalk::TestScriptedDay)
