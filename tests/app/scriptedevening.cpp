// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scripted day from the meeting after its shift to the leader who takes it over.

#include "models/day/daysteps.h"
#include "models/service/handoverdesk.h"
#include "models/service/penaltydesk.h"
#include "models/service/reportdesk.h"
#include "models/store/verify.h"
#include "tests/app/scriptedday.h"
#include "tests/support/pdftext.h"
#include "widgets/common/cardlist.h"

#include <QAbstractButton>
#include <QFileInfo>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString first = u"王芳"_s;
const QString second = u"赵敏"_s;
const QString late = u"张伟"_s;
const QString absent = u"梁波"_s;

} // namespace

void TestScriptedDay::postShiftMeetingAndReview()
{
    QVERIFY(m_console->until(u"17:30"_s));
    QVERIFY(m_leader->begin(u"postShiftMeeting"_s, u"17:30"_s));
    QVERIFY(m_console->comes([this] { return m_leader->words(u"partAdvice"_s).contains(u"1"_s); }));
    QVERIFY(m_leader->write(u"text_minutes"_s, u"谢谢大家，路上小心"_s));
    QVERIFY(m_console->until(u"17:36"_s));
    for (const QString &name : m_console->agents()) {
        if (name != absent)
            m_console->floor().state(name, u"loggedOut"_s);
    }
    QVERIFY(m_console->heard());
    QVERIFY(m_console->until(u"17:44"_s));
    QVERIFY(m_leader->finish(u"postShiftMeeting"_s, u"17:30"_s));
    QVERIFY(m_console->until(u"18:00"_s));
    QVERIFY(m_leader->begin(u"personalReview"_s, u"18:00"_s));
    QVERIFY(m_leader->write(u"text_review"_s, u"长通话发现得早，巡场漏了一次"_s));
    QVERIFY(m_console->until(u"18:10"_s));
    QVERIFY(m_leader->finish(u"personalReview"_s, u"18:00"_s));
}

void TestScriptedDay::dayClose()
{
    QVERIFY(m_console->goTo(3));
    m_console->ctrl(Qt::Key_PageDown);
    QVERIFY(m_console->comes([this] { return m_console->part<QAbstractButton>(u"closeClose"_s)->isEnabled(); }));
    m_console->ctrl(Qt::Key_Return);
    QCOMPARE(m_console->focus(), u"answerAccept"_s);
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return roll().close.has_value(); }));
    QCOMPARE(roll().close->closedBy, first);
    const auto penalties = PenaltyDesk(m_console->store()).list(m_console->day(), m_console->day());
    QCOMPARE(penalties->size(), 2U); // thirteen minutes late, and a day of absence
    QVERIFY(m_console->comes([this] { return m_console->part<QAbstractButton>(u"closeReopen"_s)->isVisible(); }));
    m_console->ctrl(Qt::Key_PageUp);
    for (int row = 0; row < 40 && nameOnRoll() != late; ++row)
        m_console->press(row < 20 ? Qt::Key_Up : Qt::Key_Down); // to the first row, then down
    m_console->press(Qt::Key_Return);
    const auto decided = [this] {
        const auto confirmed =
            PenaltyDesk(m_console->store()).list(m_console->day(), m_console->day(), PenaltyStatus::Confirmed);
        return confirmed ? *confirmed : std::vector<Penalty>();
    };
    QVERIFY(m_console->comes([&decided] { return decided().size() == 1; }));
    QCOMPARE(decided().front().finding.lateSeconds, 13 * 60 + 20);
    QCOMPARE(decided().front().decidedBy, first);
}

/** What the day wrote by itself is completed, and submitted. */
void TestScriptedDay::theDayReport()
{
    QVERIFY(m_console->until(u"18:20"_s));
    QVERIFY(m_console->goTo(1));
    m_console->press(Qt::Key_T); // the review's last step
    QVERIFY(m_console->comes([this] { return m_console->part<QAbstractButton>(u"reportSubmit"_s)->isEnabled(); }));
    QCOMPARE(m_console->focus(), u"words.tomorrow"_s);
    QVERIFY(m_leader->write(u"words.tomorrow"_s, u"跟进退费时限\n高峰前多留两人"_s));
    QVERIFY(m_leader->write(u"words.handover"_s, u"李女士的回电今晚必须打"_s));
    m_console->ctrl(Qt::Key_Return);
    const auto submitted = [this] {
        const auto list = ReportDesk(m_console->store()).list(m_leader->actor(), m_console->day(), m_console->day());
        return list ? *list : std::vector<SubmittedReport>();
    };
    QVERIFY(m_console->comes([&submitted] { return submitted().size() == 1; }));
    const SubmittedReport report = submitted().front();
    QCOMPARE(report.submittedBy, first);
    QCOMPARE(report.team, u"客服一组"_s);
    const auto opened = ReportDesk(m_console->store()).open(m_leader->actor(), *report.id);
    QVERIFY(opened);
    QVERIFY(QString::fromUtf8(QJsonDocument(opened->facts).toJson()).contains(u"高峰前多留两人"_s));
}

void TestScriptedDay::theReportOnPaper()
{
    const QString path = m_console->file(u"日报.pdf"_s);
    QVERIFY(m_console->goTo(7));
    m_console->press(Qt::Key_F);
    QVERIFY(m_console->comes([this] { return m_console->focus() == u"fileNameEdit"_s; }));
    m_console->ctrl(Qt::Key_A);
    m_console->type(path);
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([&path] { return QFileInfo::exists(path); }));
    if (const QString folder = qEnvironmentVariable("FLOORWALK_PICTURES"); !folder.isEmpty())
        QFile::copy(path, folder + u"/report.pdf"_s);
    if (!PdfText::isAvailable())
        QSKIP("poppler-utils is not installed");
    const QString text = PdfText::of(path);
    for (const QString &word :
         {u"客服一组"_s, first, u"张伟"_s, absent, u"李娜"_s, u"10:08"_s, u"5:04"_s, u"东侧 28 度"_s, u"物业陈工"_s,
          u"社保转移"_s, u"陈静"_s, u"高峰前多留两人"_s, u"问得最多"_s, u"回电"_s, u"07:30"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    for (const QString &word : {careWords, upsetWords}) // that is between people
        QVERIFY2(!text.contains(word), qPrintable(word));
    const qsizetype pages = text.count(u'\f');
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY(text.contains(u"第 %1 页，共 %2 页"_s.arg(page).arg(pages)));
}

void TestScriptedDay::handOver()
{
    QVERIFY(m_console->until(u"18:30"_s));
    QVERIFY(m_console->goTo(7));
    m_console->press(Qt::Key_2);
    QVERIFY(m_leader->write(u"handoverTo"_s, second));
    m_open = openEntries();
    QVERIFY(m_open.size() >= 4);
    QVERIFY(m_leader->push(u"handOver"_s));
    const auto waiting = [this] {
        const auto all = HandoverDesk(m_console->store()).waitingFor(m_next->actor());
        return all ? *all : std::vector<Handover>();
    };
    QVERIFY(m_console->comes([&waiting] { return waiting().size() == 1; }));
    const Handover given = waiting().front();
    QCOMPARE(given.from, first);
    QCOMPARE(given.to, second);
    QVERIFY(given.words.contains(u"李女士"_s));
    for (const qint64 number : m_open) {
        QVERIFY(std::ranges::any_of(
            given.items, [number](const HandoverItem &item) { return item.ref == u"register:%1"_s.arg(number); }));
    }
    QCOMPARE(m_console->focus(), u"handoverOffers"_s); // the keys stay on the page
    QCOMPARE(openEntries(), m_open); // whoever gives it keeps it until it is accepted
}

/** On the same store, in the same window: another name, by keys. */
void TestScriptedDay::theNextLeader()
{
    QVERIFY(m_console->until(u"18:40"_s));
    QVERIFY(m_leader->push(u"leaderChip"_s));
    QVERIFY(m_console->comes([this] { return m_console->isMenuOpen(); }));
    m_console->press(Qt::Key_Up); // the last line of the menu: another name
    m_console->type(second);
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return m_leader->words(u"factsPanel"_s).contains(first); }));
    // What the first one's day missed is hers to hand over, and no reproach to who comes after it.
    const Moment now = m_console->at(u"18:40"_s);
    const auto isMissed = [now](const ActivityRecord &one) { return DaySteps::isMissed(one, now); };
    QVERIFY(std::ranges::any_of(m_leader->day(), isMissed));
    QVERIFY(m_console->goTo(7));
    QVERIFY(m_console->comes([this] { return m_console->part<QAbstractButton>(u"handoverAccept"_s)->isEnabled(); }));
    const auto given = [this] {
        const auto all = HandoverDesk(m_console->store()).ofDay(m_next->actor(), m_console->day());
        return all && !all->empty() ? all->front() : Handover();
    };
    const int before = given().openItems();
    m_console->press(Qt::Key_A); // one by one …
    QVERIFY(m_console->comes([&] { return given().openItems() == before - 1; }));
    QVERIFY(m_console->comes([this] { return m_console->part<QAbstractButton>(u"handoverTake"_s)->isEnabled(); }));
    m_console->press(Qt::Key_O); // … and the rest at once
    QVERIFY(m_console->comes([&] { return given().takenAt.has_value(); }));
    QCOMPARE(given().takenBy, second);
    QCOMPARE(given().openItems(), 0);
    QVERIFY(std::ranges::none_of(m_next->day(), isMissed));
}

/** The leader who took it over keeps the word that the other gave. */
void TestScriptedDay::aPromiseIsKept()
{
    QVERIFY(m_console->until(u"19:20"_s));
    QVERIFY(m_next->takeUp(Qt::Key_0, {{u"entryText"_s, u"核对晚间值班电话"_s}}));
    const qint64 number = m_next->entry(u"要求主管回电"_s)->entry.number;
    QVERIFY(m_next->chooseRow(registerDueKind, u"entry:%1"_s.arg(number)));
    m_console->press(Qt::Key_D);
    m_console->press(Qt::Key_Return);
    QVERIFY(m_console->comes([this] { return !m_next->entry(u"要求主管回电"_s)->standing.open; }));
    QCOMPARE(m_next->entry(u"要求主管回电"_s)->standing.closedBy, second);
    std::erase(m_open, number);
    m_open.push_back(m_next->entry(u"核对晚间"_s)->entry.number);
}

/** Nothing that was open is lost, and both names stand where they acted. */
void TestScriptedDay::bothNamesStand()
{
    QCOMPARE(openEntries(), m_open);
    for (const RegisterItem &item : m_next->entries()) {
        if (item.entry.words.text.contains(u"核对晚间"_s)) {
            QCOMPARE(item.entry.owner, second);
            continue;
        }
        QCOMPARE(item.entry.owner, first);
        if (!item.standing.open)
            continue;
        QCOMPARE(item.standing.owner, second);
        QVERIFY(std::ranges::any_of(item.entry.steps, [](const RegisterStep &step) {
            return step.kind == StepKind::Accepted && step.by == second;
        }));
    }
    QCOMPARE(m_leader->activity(u"preparation"_s, u"07:30"_s)->leader, first);
    QCOMPARE(roll().close->closedBy, first);
    QCOMPARE(m_console->troubles(), QStringList());
    const auto verified = verifyRecords(m_console->store().records(), {});
    QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().text));
}

} // namespace Floorwalk
