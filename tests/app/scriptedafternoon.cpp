// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scripted day from its first escalation to the last floor walk.

#include "models/service/escalations.h"
#include "tests/app/scriptedday.h"
#include "widgets/common/cardlist.h"

#include <QAbstractButton>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString first = u"王芳"_s;

} // namespace

const QString TestScriptedDay::careWords = u"孩子住院，这周想早点走"_s;
const QString TestScriptedDay::upsetWords = u"被客户连骂两通"_s;

/** A customer is promised a call: urgent business, and the promise calls before it is due. */
void TestScriptedDay::anEscalation()
{
    QVERIFY(m_console->until(u"11:00"_s));
    QVERIFY(m_leader->takeUp(Qt::Key_4, {{u"entryAgent"_s, u"0108"_s},
                                         {u"entryContact"_s, u"张先生 13800000002"_s},
                                         {u"entryTopic"_s, u"退费"_s},
                                         {u"entryText"_s, u"两次来电仍未退费"_s},
                                         {u"entryDue"_s, u"11:40"_s}}));
    // It proposes its activity, which one key begins; both know of each other.
    const qint64 number = m_leader->entry(u"两次来电"_s)->entry.number;
    QVERIFY(m_leader->chooseRow(Escalations::kind, u"entry:%1"_s.arg(number)));
    QVERIFY(m_leader->rowWords().contains(u"退费"_s));
    m_console->press(Qt::Key_Return);
    QVERIFY(
        m_console->comes([this] { return m_leader->is(ActivityStatus::Running, u"urgentBusiness"_s, u"11:00"_s); }));
    const auto begun = m_leader->activity(u"urgentBusiness"_s, u"11:00"_s);
    QVERIFY(begun->passive);
    QCOMPARE(Escalations::entryBehind(begun->alert), number);
    QVERIFY(m_leader->choose(u"urgentBusiness"_s, u"11:00"_s));
    QVERIFY(m_console->until(u"11:12"_s));
    QVERIFY(m_leader->finish(u"urgentBusiness"_s, u"11:00"_s));
    QVERIFY(m_console->until(u"11:27"_s));
    QVERIFY(m_leader->takeUp(Qt::Key_8, {{u"entryAgent"_s, u"0104"_s}, {u"entryText"_s, u"客户来电表扬陈静耐心"_s}}));
    const QString promise = u"entry:%1"_s.arg(number);
    QVERIFY(m_leader->chooseRow(registerDueKind, promise));
    QVERIFY(m_leader->rowWords().contains(u"张先生"_s));
    m_console->press(Qt::Key_D);
    m_console->press(Qt::Key_Return); // done as promised
    QVERIFY(m_console->comes([this] { return !m_leader->entry(u"两次来电"_s)->standing.open; }));
    QCOMPARE(m_leader->entry(u"两次来电"_s)->standing.closedBy, first);
}

void TestScriptedDay::noon()
{
    QVERIFY(m_console->until(u"11:30"_s));
    QVERIFY(m_leader->begin(u"meal"_s, u"11:30"_s));
    QVERIFY(m_console->until(u"12:00"_s));
    QVERIFY(m_leader->finish(u"meal"_s, u"11:30"_s));
    QVERIFY(m_console->until(u"12:10"_s));
    QVERIFY(m_leader->begin(u"floorWalk"_s, u"12:10"_s));
    QVERIFY(m_console->until(u"12:22"_s));
    QVERIFY(m_leader->finish(u"floorWalk"_s, u"12:10"_s));
}

/** Who comes next is listened to and advised: a note of four steps, and the entry of who was heard. */
void TestScriptedDay::listenIn()
{
    QVERIFY(m_console->until(u"13:15"_s));
    QVERIFY(m_leader->begin(u"listenIn"_s, u"13:15"_s));
    QVERIFY(m_console->tabTo(u"listeningQueue"_s));
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return m_console->focus().startsWith(u"noteKind"_s); }));
    m_console->press(Qt::Key_2); // advice
    for (const QString &step : {u"13:20 的通话打断客户两次"_s, u"我替客户着急"_s, u"客户要先把话说完"_s,
                                u"数到二再开口"_s, u"我怕通话太长"_s, u"明早听一段范例录音"_s}) {
        m_console->type(step);
        m_console->press(Qt::Key_Return);
    }
    m_console->ctrl(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return notes(u"打断"_s).size() == 1; }));
    const CoachingNote note = notes(u"打断"_s).front().note;
    QCOMPARE(note.words.request, u"数到二再开口"_s);
    QCOMPARE(note.actions.size(), 1U);
    QVERIFY(m_console->goTo(4));
    QVERIFY(m_console->comes([this] { return m_console->part<CardList>(u"coachingPeople"_s)->current(); }));
    m_console->press(Qt::Key_L);
    QVERIFY(m_console->comes([this] { return m_console->focus() == u"listeningKind"_s; }));
    QVERIFY(m_leader->write(u"listeningAdvice"_s, u"数到二再开口"_s));
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return heardThisWeek() == 1; }));
    QVERIFY(m_console->until(u"14:05"_s));
    QVERIFY(m_leader->finish(u"listenIn"_s, u"13:15"_s));
}

/** What is unclear goes up; the walk of a quarter past two was missed. */
void TestScriptedDay::businessCommunication()
{
    QVERIFY(m_console->until(u"15:00"_s));
    QVERIFY(m_leader->begin(u"businessCommunication"_s, u"15:00"_s));
    QVERIFY(m_leader->push(u"entryKind_question"_s));
    QVERIFY(m_leader->fillEntry(
        {{u"entryTopic"_s, u"退费"_s}, {u"entryText"_s, u"节假日退费几日到账"_s}, {u"entryAddressee"_s, u"业务部"_s}}));
    QVERIFY(m_leader->push(u"entryKind_proposal"_s));
    QVERIFY(
        m_leader->fillEntry({{u"entryText"_s, u"退费进度请开放给坐席查询"_s}, {u"entryAddressee"_s, u"区域经理"_s}}));
    QVERIFY(m_leader->entry(u"退费进度"_s)->entry.kind == EntryKind::Proposal);
    QVERIFY(m_console->until(u"15:25"_s));
    QVERIFY(m_leader->finish(u"businessCommunication"_s, u"15:00"_s));
}

/** Who needs a talk most gets one; what is said stays with the leaders. */
void TestScriptedDay::memberCare()
{
    QVERIFY(m_console->until(u"16:00"_s));
    QVERIFY(m_leader->begin(u"memberCare"_s, u"16:00"_s));
    QVERIFY(m_console->tabTo(u"careQueue"_s));
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return m_console->focus().startsWith(u"noteKind"_s); }));
    m_console->press(Qt::Key_Return); // care, as it is offered
    m_console->type(careWords);
    m_console->ctrl(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return notes(careWords).size() == 1; }));
    const CoachingNote note = notes(careWords).front().note;
    QCOMPARE(note.words.kind, NoteKind::Care);
    QCOMPARE(note.author, first);
    QVERIFY(m_console->until(u"16:18"_s));
    QVERIFY(m_leader->finish(u"memberCare"_s, u"16:00"_s));
}

/** A call that a customer commended: its recording is linked, the agent says yes, and the team hears of it. */
void TestScriptedDay::recordingSharing()
{
    QVERIFY(m_console->until(u"16:20"_s));
    QVERIFY(m_leader->begin(u"recordingSharing"_s, u"16:20"_s));
    QVERIFY(m_console->tabTo(u"recordingCandidates"_s));
    const auto *const offers = m_console->part<CardList>(u"recordingCandidates"_s);
    const auto isCommended = [offers] { return offers->current()->body.join(u' ').contains(u"表扬陈静"_s); };
    for (int row = 1; row < offers->model()->rowCount() && !isCommended(); ++row)
        m_console->press(Qt::Key_Down);
    QVERIFY(isCommended());
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return m_console->focus().startsWith(u"entry"_s); }));
    QVERIFY(m_leader->fillEntry({{u"entryLink"_s, u"monitor/20261123-1120.wav"_s}}));
    const auto recording = [this] {
        const RegisterItems all = m_leader->entries();
        const auto found =
            std::ranges::find_if(all, [](const RegisterItem &one) { return one.entry.kind == EntryKind::Recording; });
        return found == all.end() ? RegisterItem() : *found;
    };
    QVERIFY(m_console->comes([&recording] { return !recording().entry.words.link.isEmpty(); }));
    QCOMPARE(recording().agentName, u"陈静"_s);
    QVERIFY(m_console->tabTo(u"recordingsList"_s));
    m_console->press(Qt::Key_Y); // she says yes; before that it cannot be shared
    QVERIFY(m_console->comes([&recording] { return recording().standing.consent == Consent::Given; }));
    QVERIFY(m_console->comes([this] { return m_console->part<QAbstractButton>(u"recording_shared_team"_s); }));
    QVERIFY(m_console->tabTo(u"recordingsList"_s));
    m_console->press(Qt::Key_F);
    QVERIFY(m_console->comes([&recording] { return recording().standing.sharedWith == teamAudience; }));
    QCOMPARE(recording().standing.sharedBy, first);
    QVERIFY(m_console->until(u"16:30"_s));
    QVERIFY(m_leader->finish(u"recordingSharing"_s, u"16:20"_s));
    QVERIFY(m_leader->takeUp(Qt::Key_4, {{u"entryContact"_s, u"李女士 13800000003"_s},
                                         {u"entryTopic"_s, u"退费"_s},
                                         {u"entryText"_s, u"要求主管回电说明退费时限"_s},
                                         {u"entryDue"_s, u"19:30"_s}}));
}

/** An upsetting call is told of, and nobody but the leaders reads it. */
void TestScriptedDay::hearTheTeam()
{
    QVERIFY(m_console->until(u"16:45"_s));
    QVERIFY(m_leader->begin(u"hearTheTeam"_s, u"16:45"_s));
    m_console->press(Qt::Key_F); // to the form
    QVERIFY(m_leader->fillEntry({{u"entryAgent"_s, u"0106"_s}, {u"entryText"_s, upsetWords}}));
    const auto told = m_leader->entry(upsetWords);
    QVERIFY(told && told->entry.kind == EntryKind::Upset);
    QVERIFY(!told->standing.open); // it is on record, nobody has to end it
    QVERIFY(m_console->until(u"16:58"_s));
    QVERIFY(m_leader->finish(u"hearTheTeam"_s, u"16:45"_s));
}

void TestScriptedDay::lastFloorWalk()
{
    QVERIFY(m_console->until(u"17:10"_s));
    QVERIFY(m_leader->begin(u"floorWalk"_s, u"17:10"_s));
    QVERIFY(m_console->until(u"17:24"_s));
    QVERIFY(m_leader->finish(u"floorWalk"_s, u"17:10"_s));
}

} // namespace Floorwalk
