// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/service/dutyfigures.h"
#include "models/service/feedrecorder.h"
#include "models/service/figureexport.h"
#include "models/service/reportaccess.h"
#include "models/service/rollcall.h"
#include "models/store/audittrail.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using V = FigureVariant;

const QDate day(2026, 11, 24);

Moment at(const QString &time)
{
    return Desk::moment(u"2026-11-24T%1:00"_s.arg(time));
}

StateSpan span(const QString &who, AgentState state, const QString &from, const QString &to)
{
    StateSpan one;
    one.agentKey = who;
    one.state = state;
    one.range = {at(from), at(to)};
    if (state == AgentState::Paused)
        one.reason = u"paperwork"_s;
    return one;
}

QString percent(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) : u"–"_s;
}

} // namespace

/** What people did held against the roster: read from a store, opened to its stretches and written to a file. */
class TestDutyFigures : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    StoreSession &store() { return m_desk->session(); }
    PersonId person(const QString &no)
    {
        const auto duty = readDuty(store(), {.window = {at(u"09:00"_s), at(u"10:00"_s)}}, {});
        const auto found =
            std::ranges::find(duty->people, no, [](const PersonDuty &one) { return one.person.no.text(); });
        return found == duty->people.end() ? PersonId(0) : *found->person.id;
    }
    void hear(const std::vector<StateSpan> &spans, const std::vector<FeedGap> &gaps = {})
    {
        FeedBatch batch;
        batch.spans = spans;
        batch.gaps = gaps;
        QVERIFY(FeedRecorder::record(store(), batch).ok());
    }
    FigurePtr open(V variant, const QString &agent = {})
    {
        FigureWish wish{variant, {}, {at(u"08:00"_s), at(u"11:00"_s)}, 900s};
        wish.agent = agent;
        const Result<FigurePtr> figure = openFigure(store(), {wish, {}, {}});
        return figure ? *figure : nullptr;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /** Two are rostered from nine to ten; somebody else is heard all the morning. */
    void init()
    {
        m_desk = std::make_unique<Desk>(u"2026-11-24T08:00:00"_s);
        QVERIFY(m_desk->open());
        QCOMPARE(m_desk
                     ->import(&Import::agents, u"employee_no,name,team,feed_member\nA1,王芳,一组,王芳\n"
                                               "A2,张伟,一组,张伟\nA3,李娜,二组,李娜\n"_s)
                     .added,
                 3);
        QCOMPARE(m_desk
                     ->import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                               "A1,2026-11-24,09:00,10:00,早班,work\n"
                                               "A2,2026-11-24,09:00,10:00,早班,work\n"_s)
                     .added,
                 2);
        hear({span(u"李娜"_s, AgentState::Ready, u"05:00"_s, u"14:00"_s)});
        m_desk->setNow(u"2026-11-24T13:00:00"_s);
    }

    /** metrics.md: 15 minutes late and 15 extra. */
    void theCheckOfTheMetrics()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:15"_s, u"10:15"_s)});
        QCOMPARE(percent(open(V::AdherenceRaw, u"王芳"_s)->value), u"75.0"_s);
        QCOMPARE(percent(open(V::ConformanceOfScheduled, u"王芳"_s)->value), u"100.0"_s);
        const FigurePtr figure = open(V::AdherenceRaw, u"王芳"_s);
        QStringList parts;
        for (const FigureRow &row : figure->rows)
            parts << figurePartName(row.part) + u' ' + QString::number(Millis(row.length) / 1min);
        QCOMPARE(parts, (QStringList{u"away 15"_s, u"onDuty 45"_s, u"extra 15"_s}));
        QCOMPARE(figure->beside.size(), size_t(1));
        QCOMPARE(figure->beside[0].first, V::AdherenceAdjusted);
    }

    void nobodyCameIsAwayUnlessTheRollSawThem()
    {
        QCOMPARE(percent(open(V::AdherenceRaw)->value), u"0.0"_s);
        const RollMark mark{{}, person(u"A2"_s), day, RollMark::Kind::Present, at(u"09:00"_s), {}, {}, {}, false};
        QVERIFY(RollCall(store()).mark(Desk::leader(), mark).ok());
        const FigurePtr figure = open(V::AdherenceRaw, u"张伟"_s);
        QVERIFY(!figure->value); // whose phone was not heard is held against nothing
        QCOMPARE(figure->silent, 1);
    }

    /** One person's time is read by itself, and comes to what it comes to among all: what only others heard is known.
     */
    void oneOfThemIsHeldAgainstTheSame()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:15"_s, u"09:40"_s),
              span(u"王芳"_s, AgentState::Ready, u"09:50"_s, u"10:00"_s),
              span(u"张伟"_s, AgentState::Ready, u"09:00"_s, u"10:00"_s)});
        const TimeRange window{at(u"08:00"_s), at(u"11:00"_s)};
        const Result<DutyAnswer> all = readDuty(store(), {.window = window}, {});
        QVERIFY(all.ok());
        for (const PersonDuty &one : all->people) {
            const auto own = dutyOfAgent(store(), one.person.name, {}, window, {});
            QVERIFY(own.ok() && own->has_value());
            QCOMPARE((*own)->exceptions, one.sums.exceptions);
            QCOMPARE((*own)->worked, one.sums.worked);
            QCOMPARE((*own)->unheard, one.sums.unheard);
        }
        QCOMPARE(all->people.front().sums.exceptions, Millis(25min)); // somebody else was heard meanwhile
    }

    void whoLeftSinceHasTheirDayStill()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:30"_s, u"10:00"_s)});
        QVERIFY(m_desk->retire(u"A1"_s));
        QCOMPARE(percent(open(V::AdherenceRaw, u"王芳"_s)->value), u"50.0"_s);
    }

    void leaveIsApprovedBeforeOrAfter()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:30"_s, u"10:00"_s)});
        LeaveRecord leave{u"personal"_s, at(u"09:00"_s), at(u"09:30"_s), {}, true, at(u"12:00"_s), false};
        QVERIFY(RollCall(store()).leave(Desk::leader(), person(u"A1"_s), leave, u"OA 17"_s).ok());
        QCOMPARE(percent(open(V::AdherenceRaw, u"王芳"_s)->value), u"50.0"_s);
        QCOMPARE(percent(open(V::AdherenceAdjusted, u"王芳"_s)->value), u"100.0"_s);
        QCOMPARE(percent(open(V::ShrinkageUnplanned, u"王芳"_s)->value), u"50.0"_s);
        QCOMPARE(percent(open(V::ShrinkagePlanned, u"王芳"_s)->value), u"0.0"_s);
    }

    void aGapIsNobodysTime()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:00"_s, u"09:20"_s),
              span(u"王芳"_s, AgentState::Ready, u"09:40"_s, u"10:00"_s)},
             {{{at(u"09:20"_s), at(u"09:40"_s)}, u"connection lost"_s}});
        const FigurePtr figure = open(V::AdherenceRaw, u"王芳"_s);
        QCOMPARE(percent(figure->value), u"100.0"_s);
        QCOMPARE(figure->below, Millis(40min).count());
        QCOMPARE(figure->unheard, Millis(20min));
        QCOMPARE(std::ranges::count(figure->rows, FigurePart::Gap, &FigureRow::part), 1);
    }

    /** Of two telephone systems one is silent: who is told of counts, of the others nothing is known. */
    void aGapOfOneOfSeveralFeeds()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:00"_s, u"10:00"_s),
              span(u"张伟"_s, AgentState::Ready, u"09:00"_s, u"09:20"_s)},
             {{{at(u"09:20"_s), at(u"10:00"_s)}, u"connection lost"_s, u"south"_s}});
        QCOMPARE(open(V::AdherenceRaw, u"王芳"_s)->below, Millis(60min).count());
        QCOMPARE(open(V::AdherenceRaw, u"张伟"_s)->below, Millis(20min).count());
        QCOMPARE(percent(open(V::AdherenceRaw, u"张伟"_s)->value), u"100.0"_s);
    }

    void whenNobodyListenedNothingIsKnown()
    {
        m_desk = std::make_unique<Desk>(u"2026-11-24T08:00:00"_s);
        QCOMPARE(m_desk->import(&Import::agents, u"employee_no,name,team,feed_member\nA1,王芳,一组,王芳\n"_s).added, 1);
        QCOMPARE(m_desk
                     ->import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                               "A1,2026-11-24,09:00,10:00,早班,work\n"_s)
                     .added,
                 1);
        m_desk->setNow(u"2026-11-24T13:00:00"_s);
        const FigurePtr figure = open(V::AdherenceRaw);
        QVERIFY(!figure->value);
        QCOMPARE(figure->unheard, Millis(3h));
    }

    void whatRunsCountsUpToNow()
    {
        OpenRecords open;
        open.at = at(u"09:30"_s);
        StateSpan running = span(u"王芳"_s, AgentState::Ready, u"09:00"_s, u"10:00"_s);
        running.range.to = Moment::max();
        open.spans = {running};
        const auto sums = dutyOfAgent(store(), u"王芳"_s, {}, {at(u"08:00"_s), at(u"09:30"_s)}, open);
        QVERIFY(sums.ok() && sums->has_value());
        QCOMPARE((*sums)->scheduled, Millis(30min));
        QCOMPARE(percent(adherence(**sums).value()), u"100.0"_s);
        const auto nobody = dutyOfAgent(store(), u"somebody"_s, {}, {at(u"08:00"_s), at(u"09:30"_s)}, open);
        QVERIFY(nobody.ok() && !nobody->has_value());
        const auto unrostered = dutyOfAgent(store(), u"李娜"_s, {}, {at(u"08:00"_s), at(u"09:30"_s)}, open);
        QVERIFY(unrostered.ok() && !unrostered->has_value());
    }

    /** Nobody says what goes on now: that is not held against whoever was last heard at work. */
    void whatRunsIsUnheardWhereNobodyTellsIt()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:00"_s, u"09:20"_s)});
        m_desk->setNow(u"2026-11-24T09:50:00"_s);
        const TimeRange window{at(u"08:00"_s), at(u"09:50"_s)};
        const auto untold = dutyOfAgent(store(), u"王芳"_s, {}, window, {});
        QVERIFY(untold.ok() && untold->has_value());
        QCOMPARE((*untold)->scheduled, Millis(20min));
        QCOMPARE((*untold)->unheard, Millis(30min));
        QCOMPARE(percent(adherence(**untold).value()), u"100.0"_s);
        QCOMPARE(percent(unplannedShrinkage(**untold).value()), u"0.0"_s);
        // A later window's end changes nothing: the span may run until then.
        QCOMPARE(open(V::AdherenceRaw, u"王芳"_s)->below, Millis(20min).count());
        const auto told = dutyOfAgent(store(), u"王芳"_s, {}, window,
                                      {window.to, {span(u"李娜"_s, AgentState::Ready, u"05:00"_s, u"14:00"_s)}, {}});
        QVERIFY(told.ok() && told->has_value());
        QCOMPARE((*told)->exceptions, Millis(30min)); // whoever is there is told, and 王芳 is not
    }

    void whoLoggedOutIsAway()
    {
        FeedBatch batch;
        batch.spans = {span(u"王芳"_s, AgentState::Ready, u"09:00"_s, u"09:20"_s)};
        batch.presence = {{u"王芳"_s, u"王芳"_s, {}, EvidenceKind::Logout, at(u"09:20"_s), {}, at(u"05:00"_s)}};
        QVERIFY(FeedRecorder::record(store(), batch).ok());
        const auto away = dutyOfAgent(store(), u"王芳"_s, {}, {at(u"08:00"_s), at(u"09:50"_s)}, {});
        QVERIFY(away.ok() && away->has_value());
        QCOMPARE((*away)->exceptions, Millis(30min));
        QCOMPARE((*away)->unheard, Millis(0));
        // Back again, and in a call since: the log-out is over.
        hear({span(u"王芳"_s, AgentState::LoggedOut, u"09:20"_s, u"09:30"_s)});
        const auto back = dutyOfAgent(store(), u"王芳"_s, {}, {at(u"08:00"_s), at(u"09:50"_s)}, {});
        QVERIFY(back.ok() && back->has_value());
        QCOMPARE((*back)->exceptions, Millis(10min));
        QCOMPARE((*back)->unheard, Millis(20min));
    }

    void theShiftDayIsWritten()
    {
        hear({span(u"王芳"_s, AgentState::Ready, u"09:00"_s, u"09:30"_s),
              span(u"王芳"_s, AgentState::Paused, u"09:30"_s, u"10:00"_s)});
        DutyQuestion question{.window = {at(u"00:00"_s), at(u"13:00"_s)}, .shiftDay = day};
        question.teams = {u"一组"_s};
        const Result<DutyAnswer> duty = readDuty(store(), question, {});
        QVERIFY(duty.ok());
        QCOMPARE(duty->people.size(), size_t(2));
        const QString path = m_desk->file(u"people.csv"_s);
        const Result<int> written = FigureExport(store()).writeDuty(Desk::leader(), *duty, day, path);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text));
        QCOMPARE(*written, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<CsvTable> table = CsvReader::read(file.readAll(), path);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), size_t(3)); // and all of them
        const auto cell = [&table](size_t row, const QString &column) {
            return table->rows.at(row).cells[table->header.cells.indexOf(column)];
        };
        QCOMPARE(cell(0, u"employee_no"_s), u"A1"_s);
        QCOMPARE(cell(0, u"adherence_raw"_s), u"0.5"_s);
        QCOMPARE(cell(0, u"exceptions_s"_s), u"1800"_s);
        QCOMPARE(cell(2, u"scheduled_s"_s), u"7200"_s);
        QCOMPARE(cell(2, u"adherence_raw"_s), u"0.25"_s);
        const Result<int> refused =
            FigureExport(store()).writeDuty({u"质检"_s, Role::Quality, {}}, *duty, day, m_desk->file(u"none.csv"_s));
        QVERIFY(!refused.ok());
        QVERIFY(!QFile::exists(m_desk->file(u"none.csv"_s)));
    }

    /** Person by person they are for the teams' own leaders, and for the manager, who leaves a trace. */
    void whoMayReadThemOneByOne()
    {
        DutyQuestion question{.window = {at(u"00:00"_s), at(u"13:00"_s)}, .shiftDay = day};
        const Result<DutyAnswer> duty = readDuty(store(), question, {});
        QVERIFY(duty.ok());
        QCOMPARE(duty->teams(), QStringList{u"一组"_s}); // two people, one team
        const Actor own = m_desk->leaderOf(u"班长王"_s, u"一组"_s);
        const Actor other = m_desk->leaderOf(u"班长李"_s, u"二组"_s);
        ReportAccess access(store());
        QVERIFY(access.readPeople(own, duty->teams(), day).ok());
        QCOMPARE(access.readPeople(other, duty->teams(), day).error().kind, Error::Kind::Forbidden);
        QCOMPARE(access.readPeople(own, {u"一组"_s, u"二组"_s}, day).error().kind,
                 Error::Kind::Forbidden); // each of them
        QCOMPARE(access.readPeople(own, {QString()}, day).error().kind,
                 Error::Kind::Forbidden); // of no team: not theirs
        QCOMPARE(access.readPeople({u"质检"_s, Role::Quality, {}}, duty->teams(), day).error().kind,
                 Error::Kind::Forbidden);
        const QString subject = u"people:2026-11-24"_s;
        QVERIFY(AuditTrail(store().records()).about(subject)->empty());
        const Actor manager{u"运营经理"_s, Role::OperationsManager, {}};
        QVERIFY(access.readPeople(manager, duty->teams(), day).ok());
        QCOMPARE(AuditTrail(store().records()).about(subject)->back().what, u"report.view"_s);

        const QString path = m_desk->file(u"others.csv"_s);
        QCOMPARE(FigureExport(store()).writeDuty(other, *duty, day, path).error().kind, Error::Kind::Forbidden);
        QVERIFY(!QFile::exists(path));
        QVERIFY(FigureExport(store()).writeDuty(own, *duty, day, path).ok());
        QCOMPARE(AuditTrail(store().records()).about(subject)->back().what, u"export.people"_s);
    }
};

QTEST_GUILESS_MAIN(TestDutyFigures)
#include "tst_dutyfigures.moc"
