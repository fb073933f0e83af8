// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertwatch.h"
#include "models/exchange/csvreader.h"
#include "models/service/agentday.h"
#include "models/service/alertdesk.h"
#include "models/service/coverdesk.h"
#include "models/service/feedrecorder.h"
#include "models/service/figureexport.h"
#include "models/service/floorsession.h"
#include "models/service/pastreader.h"
#include "models/service/seatdesk.h"
#include "models/service/subjectnames.h"
#include "models/store/peoplerepository.h"
#include "tests/service/desk.h"
#include "tests/support/quietsource.h"

#include <QFile>
#include <QSignalSpy>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString phone = u"PJSIP/1007"_s;

Moment at(const QString &clock)
{
    return Desk::moment(u"2026-11-23T%1:00"_s.arg(clock));
}

/** A telephone system that names seats: key, name and phone are the same. */
AgentRow seatRow(const QString &interface, quint32 id = 1)
{
    AgentRow row;
    row.id = id;
    row.key = row.name = row.interface = interface;
    row.state = AgentState::Ready;
    row.since = at(u"08:00"_s);
    return row;
}

StateSpan span(const QString &from, const QString &to, AgentState state = AgentState::Ready)
{
    StateSpan one;
    one.agentKey = phone;
    one.state = state;
    one.range = {at(from), at(to)};
    if (state == AgentState::Talking)
        one.callKind = CallKind::Queue;
    return one;
}

CallRecord call(const QString &from, const QString &to)
{
    CallRecord one;
    one.call = u"1.%1"_s.arg(from);
    one.queue = u"support"_s;
    one.agentKey = phone;
    one.outcome = CallRecord::Outcome::Answered;
    one.joined = at(from);
    one.answered = at(from) + 5s;
    one.ended = at(to);
    one.waitSeconds = 5;
    one.talkSeconds = int((one.ended - *one.answered) / 1s);
    return one;
}

} // namespace

/** Whom the console names where the telephone system names seats: whoever sits there by the plan of that moment. */
class TestSeatNames : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    StoreSession &session() { return m_desk->session(); }
    static QString nameAt(const FloorNames &names, const QString &interface, const QString &clock)
    {
        return names.of(interface, interface, at(clock)).name;
    }
    FloorNames names()
    {
        const Result<FloorNames> read = FloorNames::during(session(), {at(u"00:00"_s), at(u"23:00"_s)});
        return *read;
    }
    OpenedFigure open(const FigureWish &wish)
    {
        const Result<FigurePtr> figure = openFigure(session(), {wish, {}, {at(u"18:00"_s), {}, {}}, {}, {}, {}});
        return figure ? **figure : OpenedFigure();
    }
    FigureWish wish(FigureVariant variant) const
    {
        FigureWish one;
        one.variant = variant;
        one.window = {at(u"00:00"_s), at(u"18:00"_s)};
        return one;
    }
    static QStringList people(const OpenedFigure &figure)
    {
        QStringList all;
        for (const FigureRow &row : figure.rows) {
            if (row.part != FigurePart::Gap) // before the first and after the last nobody listened
                all << row.person;
        }
        return all;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    /** Seat 07: 王芳 until 12:00, then 李娜; seat 08 is nobody's. 王芳 of number 003 has a name that another has. */
    void init()
    {
        m_desk = std::make_unique<Desk>(u"2026-11-22T10:00:00"_s);
        QVERIFY(m_desk
                    ->import(&Import::agents, u"employee_no,name,team,feed_member\n001,王芳,一组,\n"
                                              "002,李娜,二组,\n003,王芳,二组,PJSIP/1009\n"_s)
                    .written);
        const auto csv = [](const QString &text) { return *CsvReader::read(text.toUtf8(), u"f.csv"_s); };
        SeatDesk seats(session());
        QVERIFY(
            seats.importSeats(Desk::leader(), csv(u"seat,interface\n07,PJSIP/1007\n08,PJSIP/1008\n"_s), {})->written);
        QVERIFY(seats
                    .importPlan(Desk::leader(),
                                csv(u"employee_no,date,seat,start,end\n001,2026-11-23,07,08:00,12:00\n"
                                    "002,2026-11-23,07,12:00,18:00\n"_s),
                                {})
                    ->written);
        FeedBatch batch;
        batch.spans = {span(u"08:00"_s, u"09:00"_s), span(u"09:00"_s, u"09:30"_s, AgentState::Talking),
                       span(u"09:30"_s, u"12:00"_s), span(u"12:00"_s, u"13:00"_s, AgentState::Talking),
                       span(u"13:00"_s, u"17:00"_s)};
        batch.calls = {call(u"09:00"_s, u"09:30"_s), call(u"12:00"_s, u"13:00"_s)};
        QVERIFY(FeedRecorder::record(session(), batch).ok());
        m_desk->setNow(u"2026-11-23T18:00:00"_s);
    }

    void whoeverSitsThereByThePlanOfTheMoment()
    {
        const FloorNames who = names();
        QCOMPARE(nameAt(who, phone, u"11:59"_s), u"王芳"_s);
        QCOMPARE(nameAt(who, phone, u"12:00"_s), u"李娜"_s);
        QCOMPARE(who.of(phone, phone, at(u"11:00"_s)).employeeNo, u"001"_s);
        QCOMPARE(nameAt(who, u"PJSIP/1009"_s, u"11:00"_s), u"王芳"_s); // a phone of the own
        QCOMPARE(nameAt(who, u"PJSIP/1008"_s, u"11:00"_s), u"Seat 08, unassigned"_s);
        QCOMPARE(who.of(u"赵敏"_s, u"PJSIP/1008"_s, at(u"11:00"_s)).name, QString()); // a name that is one stays
        QCOMPARE(who.of(u"座席08"_s, u"PJSIP/1008"_s, at(u"11:00"_s)).name, u"Seat 08, unassigned"_s);
        QCOMPARE(who.of(u"座席07"_s, phone, at(u"11:00"_s)).name, u"王芳"_s);
        QCOMPARE(nameAt(who, u"PJSIP/4711"_s, u"11:00"_s), QString());
        QVERIFY(who.nextChange(at(u"11:00"_s)) == at(u"12:00"_s));
    }

    /** An activity that the floor proposed names whoever sat there when it was begun, not the phone. */
    void whomAnActivityIsAboutIsNamedByItsMoment()
    {
        const auto about = [](const QString &subject, std::optional<Moment> moment) {
            ActivityRecord walk;
            walk.subject = subject;
            walk.plannedStart = moment;
            return walk;
        };
        std::vector<ActivityRecord> day{about(phone, at(u"11:00"_s)), about(phone, at(u"12:30"_s)),
                                        about(u"张三 <PJSIP/4711>"_s, at(u"11:00"_s)), about({}, at(u"11:00"_s)),
                                        about(u"PJSIP/1008"_s, at(u"11:00"_s))};
        day[1].actualStart = at(u"12:31"_s);
        const Result<QStringList> names = subjectNames(session(), day);
        QVERIFY(names.ok());
        QCOMPARE(*names, (QStringList{u"王芳"_s, u"李娜"_s, u"张三"_s, QString(), u"Seat 08, unassigned"_s}));
        QVERIFY(subjectNames(session(), {})->isEmpty());
    }

    /** A seat is called by its name; what stands on none is told as the phone that it is. */
    void aSeatIsCalledTheSameEverywhere()
    {
        AgentRow row;
        row.key = row.interface = phone;
        names().name(row, at(u"11:00"_s));
        QCOMPARE(row.seat, u"07"_s);
        QCOMPARE(seatWords(row.seat, row.interface), u"seat 07"_s);
        row.key = row.interface = u"PJSIP/4711"_s;
        names().name(row, at(u"11:00"_s));
        QCOMPARE(row.seat, QString());
        QCOMPARE(seatWords(row.seat, row.interface), u"phone 4711"_s);
        QCOMPARE(seatWords({}, {}), QString());
    }

    /** The phone is today's, and another sat at it then. */
    void whomTheTelephoneSystemNamesIsNobodyElseByThePhone()
    {
        QVERIFY(m_desk->import(&Import::agents, u"employee_no,name,team,feed_member\n004,张伟,一组,张伟\n"_s).written);
        QCOMPARE(names().of(u"张伟"_s, phone, at(u"11:00"_s)).employeeNo, u"004"_s);
        QCOMPARE(names().of(u"张伟 <PJSIP/1008>"_s, phone, at(u"11:00"_s)).employeeNo, u"004"_s);
        QCOMPARE(names().of(u"座席07"_s, phone, at(u"11:00"_s)).employeeNo, u"001"_s); // a seat's name is no name
    }

    void whoComesInSomebodysPlaceIsNamed()
    {
        m_desk->setNow(u"2026-11-22T10:00:00"_s);
        QVERIFY(m_desk
                    ->import(&Import::roster, u"employee_no,date,start,end,shift,kind\n"
                                              "001,2026-11-23,08:00,12:00,早班,work\n"_s)
                    .written);
        const auto all = PeopleRepository(session().records()).all();
        ShiftCover cover{{}, ShiftCover::Kind::Substitute, *(*all)[0].id, *(*all)[2].id, QDate(2026, 11, 23)};
        cover.reason = u"王经理批准"_s;
        const auto entered = CoverDesk(session()).enter(Desk::leader(), cover);
        QVERIFY2(entered.ok(), entered ? "" : qPrintable(entered.error().text));
        QCOMPARE(names().of(phone, phone, at(u"10:00"_s)).employeeNo, u"003"_s);
    }

    void theFloorIsRenamedWhenTheNextOneSitsDown()
    {
        QuietSource source;
        FixedClock clock(at(u"11:59"_s));
        FloorSession floor(source, clock, CentreSettings());
        source.update.delta.at = at(u"11:59"_s);
        source.update.delta.whole = true;
        source.update.delta.agents = {seatRow(phone)};
        source.update.feed.health = FeedStatus::Health::Live;
        BreakRecord away;
        away.agent = away.name = away.seat = phone;
        away.opened = at(u"11:50"_s);
        source.update.breaks = BreakBoard();
        source.update.breaks->away = {away};
        floor.start(10h);
        const auto shown = [&floor] { return floor.agents().index(0, FloorModel::Name).data().toString(); };
        QCOMPARE(shown(), phone);
        floor.setNames(std::make_shared<const FloorNames>(names()));
        QCOMPARE(shown(), u"王芳"_s);
        QCOMPARE(floor.breaks().away.front().name, u"王芳"_s);
        QCOMPARE(floor.agents().row(0).name, phone); // what the telephone system is told
        const QSignalSpy others(&floor, &FloorSession::sittersChanged);
        source.update.delta = {};
        source.update.delta.at = at(u"12:00"_s);
        source.update.breaks.reset();
        floor.start(10h);
        QCOMPARE(shown(), u"李娜"_s);
        QCOMPARE(others.size(), 1);
        floor.setNames({});
        QCOMPARE(shown(), phone);
    }

    /** Whoever leads the team stays out of its totals from the moment on at which they sit down; nothing else changes.
     */
    void whoLeadsIsInNoTotalFromTheirTurnOn()
    {
        m_desk->leaderOf(u"李娜"_s, u"二组"_s);
        QuietSource source;
        FixedClock clock(at(u"11:59"_s));
        FloorSession floor(source, clock, session().settings());
        source.update.delta.at = at(u"11:59"_s);
        source.update.delta.whole = true;
        source.update.delta.agents = {seatRow(phone)};
        source.update.delta.team.byState[size_t(AgentState::Ready)] = 1;
        source.update.feed.health = FeedStatus::Health::Live;
        floor.start(10h);
        const TimeRange day{at(u"00:00"_s), at(u"23:00"_s)};
        const auto names = FloorNames::during(session(), day, FloorNames::Whom::Staff);
        QVERIFY(names.ok());
        floor.setNames(std::make_shared<const FloorNames>(*names));
        QCOMPARE(floor.team().of(AgentState::Ready), 1);
        const StateTotals team = source.update.delta.team;
        source.update.delta = {};
        source.update.delta.at = at(u"12:00"_s);
        source.update.delta.team = team;
        floor.start(10h);
        QCOMPARE(floor.team().of(AgentState::Ready), 0);
    }

    void thePastNamesWhoSatThereThen()
    {
        PastReader reader;
        const auto shown = [this, &reader](const QString &clock) {
            PastRequest request{at(clock), QDate(2026, 11, 23), {}, {}, {}};
            request.known.insert(phone, {1, phone, phone, {}});
            const Result<PastMoment> moment = reader.moment(session(), request);
            return moment ? moment->delta.agents.front().shownName() : moment.error().text;
        };
        QCOMPARE(shown(u"11:00"_s), u"王芳"_s);
        QCOMPARE(shown(u"14:00"_s), u"李娜"_s);
        QCOMPARE(reader.daysRead(), 1);
    }

    void theRowsBehindAFigureAreTheirs()
    {
        const OpenedFigure talk = open(wish(FigureVariant::OfLoggedIn));
        QCOMPARE(people(talk), (QStringList{u"王芳"_s, u"王芳"_s, u"王芳"_s, u"李娜"_s, u"李娜"_s}));
        const OpenedFigure calls = open(wish(FigureVariant::AnsweredCalls));
        QCOMPARE(people(calls), (QStringList{u"王芳"_s, u"李娜"_s}));
        QCOMPARE(calls.value, std::optional(2.0));

        const QString path = m_desk->file(u"calls.csv"_s);
        QVERIFY(FigureExport(session()).write(Desk::leader(), calls, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<CsvTable> table = CsvReader::read(file.readAll(), path);
        QVERIFY(table.ok());
        const auto cell = [&table](size_t row, const QString &column) {
            return table->rows[row].cells[table->header.cells.indexOf(column)];
        };
        QCOMPARE(cell(1, u"name"_s), u"王芳"_s);
        QCOMPARE(cell(1, u"employee_no"_s), u"001"_s);
        QCOMPARE(cell(2, u"name"_s), u"李娜"_s);
        QCOMPARE(cell(2, u"agent"_s), phone);
    }

    void whoLeftIsNamedInWhatIsPast()
    {
        QVERIFY(m_desk->retire(u"002"_s));
        QVERIFY(m_desk->retire(u"003"_s));
        QCOMPARE(nameAt(names(), phone, u"12:00"_s), u"李娜"_s);
        QCOMPARE(names().of(u"PJSIP/1009"_s, {}, at(u"11:00"_s)).employeeNo, u"003"_s); // of the own, at no seat
        QCOMPARE(people(open(wish(FigureVariant::AnsweredCalls))), (QStringList{u"王芳"_s, u"李娜"_s}));
        const auto present = FloorNames::during(session(), {at(u"00:00"_s), at(u"23:00"_s)}, FloorNames::Whom::Staff);
        QCOMPARE(nameAt(*present, phone, u"12:00"_s), u"Seat 07, unassigned"_s);
    }

    /** A seat's time is of one team before the change and of another after it. */
    void aFigureIsOfATeamByThePlanOfItsMoments()
    {
        FigureWish ofTeam = wish(FigureVariant::OfLoggedIn);
        ofTeam.teams = {u"一组"_s};
        const OpenedFigure talk = open(ofTeam);
        QCOMPARE(talk.below, Millis(4h).count());
        QCOMPARE(talk.above, Millis(30min).count());
        ofTeam.variant = FigureVariant::QueueCalls;
        QCOMPARE(open(ofTeam).value, std::optional(1800.0));
        ofTeam.teams = {u"三组"_s};
        const Result<FigurePtr> none = openFigure(session(), {ofTeam, {}, {}, {}, {}, {}});
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
    }

    /** What was worked stays the team's of that day, with the time of those who left since. */
    void aPastFigureIsOfTheTeamAsItWas()
    {
        m_desk->setNow(u"2026-11-24T09:00:00"_s);
        QVERIFY(m_desk->import(&Import::agents, u"employee_no,name,team\n001,王芳,二组\n"_s).written);
        QVERIFY(m_desk->retire(u"002"_s));
        FigureWish ofTeam = wish(FigureVariant::OfLoggedIn);
        ofTeam.teams = {u"一组"_s}; // nobody is in it today
        QCOMPARE(open(ofTeam).below, Millis(4h).count());
        ofTeam.teams = {u"二组"_s};
        QCOMPARE(open(ofTeam).below, Millis(5h).count());
        QCOMPARE(open(ofTeam).above, Millis(1h).count());
    }

    void aFigureIsOfOneAgentOrOfWhoServesAQueue()
    {
        FeedBatch batch;
        StateSpan other = span(u"08:00"_s, u"10:00"_s);
        other.agentKey = u"PJSIP/1009"_s;
        batch.spans = {other};
        QVERIFY(FeedRecorder::record(session(), batch).ok());
        FigureWish one = wish(FigureVariant::OccupancyB);
        QCOMPARE(open(one).below, Millis(11h).count());
        one.agent = phone;
        QCOMPARE(open(one).below, Millis(9h).count());
        one.agent.clear();
        one.queue = u"sales"_s;
        const Result<FigurePtr> servers = openFigure(session(), {one, {}, {}, {}, {u"PJSIP/1009"_s}, {}});
        QVERIFY(servers.ok());
        QCOMPARE((*servers)->below, Millis(2h).count());
    }

    void aReadingThatIsStoppedSaysSo()
    {
        FigureRequest request{wish(FigureVariant::OfLoggedIn), {}, {}, {}, {}, std::make_shared<FigureReading>()};
        request.wish.window.from -= std::chrono::hours(24 * 30);
        QVERIFY(openFigure(session(), request).ok());
        QCOMPARE(request.reading->done.load(), 1000);
        request.reading->stopped = true;
        const Result<FigurePtr> stopped = openFigure(session(), request);
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
    }

    void theSeatsDayTellsWhoSatThereOneAfterTheOther()
    {
        const Result<AgentDay> day = loadAgentDay(session(), phone, {at(u"00:00"_s), at(u"18:00"_s)}, phone);
        QVERIFY(day.ok());
        QCOMPARE(day->sitters.size(), size_t(2));
        QCOMPARE(day->sitterAt(at(u"09:00"_s)), u"王芳"_s);
        QCOMPARE(day->sitterAt(at(u"12:00"_s)), u"李娜"_s);
        const Result<AgentDay> own = loadAgentDay(session(), u"PJSIP/1009"_s, {at(u"00:00"_s), at(u"18:00"_s)});
        QCOMPARE(own->sitterAt(at(u"09:00"_s)), QString()); // it was the same one all day
    }

    void anAlertNamesThePersonAndKeepsTheName()
    {
        m_desk->setNow(u"2026-11-23T11:00:00"_s);
        const Result<AlertSetup> setup = AlertDesk(session()).setup();
        QVERIFY(setup.ok());
        AlertBook book;
        AlertWatch watch(setup->rules, book);
        watch.setShifts(setup->shifts, at(u"11:00"_s));
        const auto told = [&](const QString &interface) {
            AgentCondition seen{interface, interface, interface, AgentState::Talking, {}, {}, at(u"09:00"_s)};
            seen.callSince = at(u"09:00"_s);
            watch.observe(seen, at(u"11:00"_s));
            watch.advanceTo(at(u"11:00"_s));
            const std::vector<AlertRecord> alerts = book.open();
            const auto found = std::ranges::find(alerts, interface, &AlertRecord::subject);
            return found == alerts.end() ? QJsonObject() : found->facts;
        };
        const QJsonObject facts = told(phone);
        QCOMPARE(facts[u"name"_s].toString(), u"王芳"_s);
        QCOMPARE(facts[u"apart"_s].toString(), u"001"_s); // 003 is called the same
        QCOMPARE(told(u"PJSIP/1008"_s)[u"name"_s].toString(), u"Seat 08, unassigned"_s);
        QCOMPARE(told(u"PJSIP/1008"_s)[u"place"_s].toString(), u"08"_s);
    }
};

QTEST_GUILESS_MAIN(TestSeatNames)
#include "tst_seatnames.moc"
