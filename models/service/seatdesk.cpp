// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/seatdesk.h"

#include "models/exchange/csvcolumns.h"
#include "models/service/audited.h"
#include "models/service/ownteam.h"
#include "models/store/peoplerepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/seatrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <variant>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSeat = 64;

/** Where this file's texts stand in the catalogue. */
struct SeatText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QList<CsvColumn> &seatColumns()
{
    static const QList<CsvColumn> columns{
        {u"seat"_s, {u"座位"_s, u"座席号"_s, u"工位"_s}, true},
        {u"interface"_s, {u"接口"_s, u"分机"_s, u"话机"_s}, true},
        {u"row"_s, {u"排"_s, u"行"_s}},
        {u"column"_s, {u"列"_s, u"位"_s}},
    };
    return columns;
}

const QList<CsvColumn> &planColumns()
{
    static const QList<CsvColumn> columns{
        {u"employee_no"_s, {u"工号"_s, u"员工号"_s, u"员工编号"_s}, true},
        {u"date"_s, {u"日期"_s}, true},
        {u"seat"_s, {u"座位"_s, u"座席号"_s, u"工位"_s}, true},
        {u"start"_s, {u"开始"_s, u"上班"_s}},
        {u"end"_s, {u"结束"_s, u"下班"_s}},
    };
    return columns;
}

ImportReport begun(const CsvColumns &columns)
{
    ImportReport report;
    for (const QString &title : columns.unknownTitles())
        report.notes << SeatText::tr("the column “%1” is not known and was left out").arg(title);
    return report;
}

bool isToBeWritten(const ImportReport &report, const ImportOptions &options)
{
    return (report.problems.empty() || options.skipBad) && !options.dryRun && report.added + report.changed > 0;
}

AuditEntry entryFor(const QString &what, const CsvTable &table, const ImportReport &report)
{
    return {what, u"file:"_s + table.file, {}, {{u"added"_s, report.added}, {u"changed"_s, report.changed}}};
}

/** Reads the lines of a file of seats: no interface and no place stands in it twice. */
class SeatReader
{
public:
    SeatReader(const CsvColumns &columns, const std::vector<Seat> &known)
        : m_columns(columns)
        , m_known(known)
    {}

    /** The seat that @p row says, or the problem with it. Without the columns of places a seat stays where it stands.
     */
    std::variant<Seat, InputProblem> read(const CsvRow &row)
    {
        Seat seat{m_columns.cell(row, u"seat"_s), {}, {}};
        static const QRegularExpression separators(u"\\s*[;；]\\s*"_s);
        seat.interfaces = m_columns.cell(row, u"interface"_s).split(separators, Qt::SkipEmptyParts);
        seat.interfaces.sort();
        if (seat.name.isEmpty() || seat.name.size() > longestSeat || seat.interfaces.isEmpty()) {
            return m_columns.problem(
                row, seat.interfaces.isEmpty() ? u"interface"_s : u"seat"_s,
                SeatText::tr("a seat has a name of at most %1 characters and an interface").arg(longestSeat));
        }
        for (const QString &interface : std::as_const(seat.interfaces)) {
            if (const auto line = m_taken.constFind(interface); line != m_taken.cend())
                return m_columns.problem(row, u"interface"_s,
                                         SeatText::tr("“%1” stands on line %2 already").arg(interface).arg(*line));
        }
        if (const std::optional<QString> wrong = readPlace(row, seat))
            return m_columns.problem(row, u"row"_s, *wrong);
        for (const QString &interface : std::as_const(seat.interfaces))
            m_taken.insert(interface, row.line);
        m_lines.insert(seat.name, &row);
        return seat;
    }

    /**
     * Takes those out of @p wanted on whose place a seat stays, and tells of them: one that the file does not speak of,
     * or one that is taken out itself.
     */
    std::vector<InputProblem> takeClashes(std::vector<Seat> &wanted)
    {
        std::vector<InputProblem> problems;
        for (auto seat = wanted.begin(); seat != wanted.end();) {
            const auto there = std::ranges::find_if(m_known, [this, &seat](const Seat &one) {
                return seat->place && one.place == seat->place && !one.interfaces.isEmpty()
                       && !m_lines.contains(one.name);
            });
            if (there == m_known.end()) {
                ++seat;
                continue;
            }
            problems.push_back(m_columns.problem(*m_lines.take(seat->name), u"row"_s, standsThere(there->name)));
            wanted.erase(seat);
            seat = wanted.begin(); // it stays where it stood, which another may have wanted
        }
        return problems;
    }

private:
    static QString standsThere(const QString &seat) { return SeatText::tr("seat “%1” stands there already").arg(seat); }

    /** What is wrong with the place; nothing where it is well. */
    std::optional<QString> readPlace(const CsvRow &row, Seat &seat)
    {
        const QString text = m_columns.cell(row, u"row"_s) + u'-' + m_columns.cell(row, u"column"_s);
        if (!m_columns.has(u"row"_s) && !m_columns.has(u"column"_s)) {
            const auto before = std::ranges::find(m_known, seat.name, &Seat::name);
            if (before != m_known.end())
                seat.place = before->place;
        } else if (text != "-"_L1) {
            const Result<SeatPlace> place = SeatPlace::parse(text);
            if (!place)
                return place.error().text;
            seat.place = *place;
        }
        if (!seat.place)
            return std::nullopt;
        if (const QString other = m_places.value(seat.place->text()); !other.isEmpty())
            return standsThere(other);
        m_places.insert(seat.place->text(), seat.name);
        return std::nullopt;
    }

    const CsvColumns &m_columns;
    const std::vector<Seat> &m_known;
    QHash<QString, int> m_taken; ///< interfaces: on which line
    QHash<QString, QString> m_places; ///< which seat stands there
    QHash<QString, const CsvRow *> m_lines; ///< by the seat's name
};

/** Reads the lines of a seat plan against the people, the roster and the seats there are. */
class PlanReader
{
public:
    PlanReader(StoreSession &session, const CsvColumns &columns)
        : m_session(session)
        , m_columns(columns)
    {}

    Result<void> load(const Actor &actor)
    {
        const auto people = PeopleRepository(m_session.records()).all();
        if (!people)
            return people.error();
        const Result<TeamRight> right = TeamRight::of(m_session, actor, Action::EditRoster);
        if (!right)
            return right.error();
        for (const Person &person : *people) {
            m_people.emplace(person.no.text(), *person.id);
            if (const QString refusal = right->refusal(person.team); !refusal.isEmpty())
                m_refused.emplace(*person.id, refusal);
        }
        const auto seats = SeatRepository(m_session.records()).seats();
        if (!seats)
            return seats.error();
        for (const Seat &seat : *seats)
            m_seats << seat.name;
        return {};
    }

    /** The turn that @p row says, or the problem with it. */
    Result<std::variant<SeatTurn, InputProblem>> read(const CsvRow &row) const
    {
        using Read = std::variant<SeatTurn, InputProblem>;
        const QString no = m_columns.cell(row, u"employee_no"_s);
        const auto person = m_people.find(no);
        if (person == m_people.end()) {
            return Read(
                m_columns.problem(row, u"employee_no"_s,
                                  SeatText::tr("nobody has the employee number %1; import the agents first").arg(no)));
        }
        if (const QString refusal = refusalOf(person->second); !refusal.isEmpty())
            return Read(m_columns.problem(row, u"employee_no"_s, refusal));
        const QString seat = m_columns.cell(row, u"seat"_s);
        if (!m_seats.contains(seat)) {
            return Read(m_columns.problem(row, u"seat"_s,
                                          SeatText::tr("there is no seat “%1”; import the seats first").arg(seat)));
        }
        const QString text = m_columns.cell(row, u"date"_s);
        const std::optional<QDate> date = CsvImports::parseDate(text);
        if (!date) {
            return Read(m_columns.problem(row, u"date"_s,
                                          SeatText::tr("“%1” is not a date; 2026-11-23 is expected").arg(text)));
        }
        const auto span = spanOf(row, person->second, *date);
        if (!span)
            return span.error();
        if (const auto *problem = std::get_if<InputProblem>(&*span))
            return Read(*problem);
        return Read(SeatTurn{std::nullopt, seat, person->second, std::get<TimeRange>(*span)});
    }

    /** Why this one is not to be seated, nor moved off a seat; empty when it may be done. */
    QString refusalOf(PersonId person) const
    {
        const auto found = m_refused.find(person);
        return found == m_refused.end() ? QString() : found->second;
    }

private:
    /** As the line says, else as the roster does: a split shift keeps the seat over its pause. */
    Result<std::variant<TimeRange, InputProblem>> spanOf(const CsvRow &row, PersonId person, QDate date) const
    {
        using Span = std::variant<TimeRange, InputProblem>;
        const QString start = m_columns.cell(row, u"start"_s);
        const QString end = m_columns.cell(row, u"end"_s);
        if (start.isEmpty() && end.isEmpty())
            return rosteredSpan(row, person, date);
        const std::optional<QTime> from = CsvImports::parseTime(start);
        const std::optional<QTime> to = CsvImports::parseTime(end);
        if (!from || !to) {
            return Span(
                m_columns.problem(row, from ? u"end"_s : u"start"_s,
                                  SeatText::tr("“%1” is not a time; 08:30 is expected").arg(from ? end : start)));
        }
        const Segment seated = makeSegment(m_session.zone(), date, *from, *to);
        return Span(TimeRange{seated.start, seated.end});
    }

    Result<std::variant<TimeRange, InputProblem>> rosteredSpan(const CsvRow &row, PersonId person, QDate date) const
    {
        using Span = std::variant<TimeRange, InputProblem>;
        const auto days = RosterRepository(m_session.records()).between(date, date);
        if (!days)
            return days.error();
        const auto day = std::ranges::find_if(
            *days, [person](const RosterDay &one) { return one.person == person && !one.segments.empty(); });
        if (day == days->end()) {
            return Span(m_columns.problem(row, u"date"_s,
                                          SeatText::tr("no shift is rostered on this day; write start and end")));
        }
        return Span(TimeRange{day->segments.front().start, day->segments.back().end});
    }

    StoreSession &m_session;
    const CsvColumns &m_columns;
    std::map<QString, PersonId> m_people;
    std::map<PersonId, QString> m_refused; ///< those of other teams, with why
    QStringList m_seats;
};

} // namespace

Result<void> carryOutSeatChange(SeatRepository &seats, Transaction &transaction, const Grant &grant,
                                const SeatChange &change)
{
    for (const auto &[id, end] : change.end) {
        if (Result<void> done = seats.endTurn(transaction, grant, id, end); !done)
            return done;
    }
    for (const qint64 id : change.withdraw) {
        if (Result<void> done = seats.withdrawTurn(transaction, grant, id); !done)
            return done;
    }
    for (const SeatTurn &rest : change.rest) {
        if (Result<void> done = seats.addTurn(transaction, grant, rest); !done)
            return done;
    }
    return change.add ? seats.addTurn(transaction, grant, *change.add) : Result<void>();
}

SeatChange seatChange(const SeatTurn &wanted, const std::vector<SeatTurn> &planned, Moment now)
{
    SeatChange change;
    TimeRange span = wanted.span;
    const auto touches = [&wanted, &span](const SeatTurn &other) {
        const bool same = other.seat == wanted.seat || other.person == wanted.person;
        return same && other.span.from < span.to && span.from < other.span.to;
    };
    const auto isSame = [&wanted](const SeatTurn &other) {
        return other.seat == wanted.seat && other.person == wanted.person;
    };
    // Where somebody is planned in what is past, that stays.
    for (const SeatTurn &other : planned) {
        if (touches(other) && !isSame(other) && other.span.from < now)
            span.from = std::max(span.from, std::min(now, other.span.to));
    }
    if (span.to <= span.from)
        return change;
    for (const SeatTurn &other : planned) {
        if (isSame(other) && other.span.from <= span.from && other.span.to >= span.to)
            return change;
    }
    change.add = SeatTurn{std::nullopt, wanted.seat, wanted.person, span};
    for (const SeatTurn &other : planned) {
        if (!touches(other) || !other.id)
            continue;
        if (other.span.from < span.from)
            change.end.emplace_back(*other.id, span.from);
        else
            change.withdraw.push_back(*other.id);
        if (other.span.to > span.to)
            change.rest.push_back({std::nullopt, other.seat, other.person, {span.to, other.span.to}});
    }
    return change;
}

Result<std::vector<Seat>> SeatDesk::seats() const
{
    return SeatRepository(m_session.records()).seats();
}

Result<std::vector<SeatTurn>> SeatDesk::turns(Moment from, Moment to) const
{
    return SeatRepository(m_session.records()).satTurns(from, to);
}

Result<std::vector<SeatDesk::Line>> SeatDesk::plan(Moment from, Moment to) const
{
    const auto all = seats();
    if (!all)
        return all.error();
    const auto planned = turns(from, to);
    if (!planned)
        return planned.error();
    const auto people = PeopleRepository(m_session.records()).all(true);
    if (!people)
        return people.error();
    std::vector<Line> lines;
    for (const Seat &seat : *all) {
        const size_t before = lines.size();
        for (const SeatTurn &turn : *planned) {
            const auto sits = std::ranges::find(*people, std::optional(turn.person), &Person::id);
            if (turn.seat == seat.name && sits != people->end())
                lines.push_back({seat, sits->no.text(), sits->name, turn.span});
        }
        if (lines.size() == before)
            lines.push_back({seat, {}, {}, std::nullopt});
    }
    return lines;
}

Result<ImportReport> SeatDesk::importSeats(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    const Result<CsvColumns> columns = CsvColumns::match(table, seatColumns(), options.strict);
    if (!columns)
        return columns.error();
    const auto known = seats();
    if (!known)
        return known.error();
    ImportReport report = begun(*columns);
    SeatReader reader(*columns, *known);
    std::vector<Seat> wanted;
    for (const CsvRow &row : table.rows) {
        std::variant<Seat, InputProblem> read = reader.read(row);
        if (const auto *problem = std::get_if<InputProblem>(&read)) {
            report.problems.push_back(*problem);
            continue;
        }
        Seat &seat = std::get<Seat>(read);
        const auto before = std::ranges::find(*known, seat.name, &Seat::name);
        if (before != known->end() && *before == seat) {
            ++report.unchanged;
            continue;
        }
        wanted.push_back(std::move(seat));
    }
    for (InputProblem &problem : reader.takeClashes(wanted))
        report.problems.push_back(std::move(problem));
    for (const Seat &seat : wanted)
        ++(std::ranges::find(*known, seat.name, &Seat::name) == known->end() ? report.added : report.changed);
    if (!isToBeWritten(report, options))
        return report;
    const Result<Grant> grant = m_session.grant(actor, Action::EditRoster);
    if (!grant)
        return grant.error();
    const auto writeAll = [this, &wanted, &grant](Transaction &transaction) -> Result<void> {
        SeatRepository repository(m_session.records());
        for (const Seat &seat : wanted) {
            if (Result<void> done = repository.setSeat(transaction, *grant, seat); !done)
                return done;
        }
        return {};
    };
    if (const Result<void> done = audited<void>(m_session, *grant, entryFor(u"seat.import"_s, table, report), writeAll);
        !done)
        return done.error();
    report.written = true;
    return report;
}

Result<ImportReport> SeatDesk::importPlan(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    const Result<CsvColumns> columns = CsvColumns::match(table, planColumns(), options.strict);
    if (!columns)
        return columns.error();
    PlanReader reader(m_session, *columns);
    if (const Result<void> loaded = reader.load(actor); !loaded)
        return loaded.error();
    ImportReport report = begun(*columns);
    std::vector<std::pair<const CsvRow *, SeatTurn>> wanted;
    for (const CsvRow &row : table.rows) {
        const auto read = reader.read(row);
        if (!read)
            return read.error();
        if (const auto *problem = std::get_if<InputProblem>(&*read))
            report.problems.push_back(*problem);
        else
            wanted.emplace_back(&row, std::get<SeatTurn>(*read));
    }
    const Result<Grant> grant = m_session.grant(actor, Action::EditRoster);
    if (!grant)
        return grant.error();
    // Each line is held against what the lines before it left: they are tried out, and kept only if all is well.
    if (const std::optional<Error> readOnly = m_session.readOnlyBecause())
        return *readOnly;
    Result<Transaction> transaction = Transaction::begin(m_session.records());
    if (!transaction)
        return transaction.error();
    SeatRepository seats(m_session.records());
    for (const auto &[row, turn] : wanted) {
        const auto planned = seats.turnsOf(turn.seat, turn.person, turn.span);
        if (!planned)
            return planned.error();
        const auto others = std::ranges::find_if(
            *planned, [&reader](const SeatTurn &one) { return !reader.refusalOf(one.person).isEmpty(); });
        if (others != planned->end()) {
            report.problems.push_back(columns->problem(*row, u"seat"_s, reader.refusalOf(others->person)));
            continue;
        }
        const SeatChange change = seatChange(turn, *planned, m_session.now());
        if (const Result<void> done = carryOutSeatChange(seats, *transaction, *grant, change); !done)
            return done.error();
        ++(change.isNone()                                 ? report.unchanged
           : change.end.empty() && change.withdraw.empty() ? report.added
                                                           : report.changed);
    }
    if (!isToBeWritten(report, options))
        return report;
    if (const Result<void> done = transaction->commit(*grant, entryFor(u"seatplan.import"_s, table, report)); !done)
        return done.error();
    report.written = true;
    return report;
}

} // namespace Floorwalk
