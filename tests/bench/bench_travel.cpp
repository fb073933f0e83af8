// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: bench_travel STORE [ROUNDS=30] [--cold]
// Jumps to random moments of the history of STORE (year.sh makes one of a year) as the Floor page does, and opens
// figures of those days, beside raw SQLite stepping through the very same rows, interleaved. Then what the leader's
// pages read of those days: Today, the day report, the month. Prints medians and exits 1 when a jump or a figure takes
// over 200 ms, Today over 150 ms or the month over 300 ms. With --cold the file is dropped from memory before each
// first jump.

#include "models/service/daymaker.h"
#include "models/service/dayreporter.h"
#include "models/service/figureopening.h"
#include "models/service/pastreader.h"
#include "models/service/periodreport.h"
#include "models/service/rollcall.h"
#include "models/store/database.h"
#include "models/store/historyfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

/** The yardstick: the rows of a day, every column fetched and nothing made of it. */
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            stop(u"raw open"_s);
        m_spans =
            prepare("SELECT s.agent, s.since, s.until, s.state, s.certainty, s.call_kind, s.reason, s.queue FROM "
                    "agent a CROSS JOIN span s ON s.agent = a.id WHERE s.since >= coalesce((SELECT max(since) FROM "
                    "span WHERE agent = a.id AND since <= ?1), ?1) AND s.since < ?2 AND s.until > ?1");
        m_calls = prepare("SELECT c.queue, c.agent, c.outcome, c.joined, c.answered, c.ended, c.wait_s, c.talk_s, "
                          "c.ended_by, c.call FROM queue q CROSS JOIN call c ON c.queue = q.id WHERE c.ended >= ?1 AND "
                          "c.ended < ?2 AND c.joined <= ?3");
    }
    ~Raw()
    {
        sqlite3_finalize(m_spans);
        sqlite3_finalize(m_calls);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Raw)

    qint64 read(Moment from, Moment at)
    {
        bind(m_spans, {epochMs(from), epochMs(at) + 1});
        bind(m_calls, {epochMs(from), epochMs(at + std::chrono::hours(12)), epochMs(at)});
        return step(m_spans, 8) + step(m_calls, 10);
    }

private:
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_db)));
        return statement;
    }
    static void bind(sqlite3_stmt *statement, std::initializer_list<qint64> values)
    {
        int place = 0;
        for (const qint64 value : values)
            sqlite3_bind_int64(statement, ++place, value);
    }
    static qint64 step(sqlite3_stmt *statement, int columns)
    {
        qint64 rows = 0;
        qint64 sum = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
            for (int column = 0; column < columns; ++column)
                sum += sqlite3_column_int64(statement, column);
        }
        sqlite3_reset(statement);
        return sum == 0 ? rows + 1 : rows;
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_spans = nullptr;
    sqlite3_stmt *m_calls = nullptr;
};

/** Has the system forget the file, as after a night. */
void drop(const QString &path)
{
    const int file = ::open(path.toUtf8().constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) != 0)
        stop(u"the file cannot be dropped from memory"_s);
    ::close(file);
}

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Times
{
    std::vector<double> ours;
    std::vector<double> raw;

    static double at(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        return values[size_t(share * double(values.size() - 1))];
    }
    bool isWithin(double limit) const { return at(ours, 0.5) <= limit; }
    void print(const char *what) const
    {
        std::printf("| %-46s | %7.1f | %7.1f | %7.1f | %5.2f |\n", what, at(ours, 0.5), at(ours, 1.0), at(raw, 0.5),
                    at(ours, 0.5) / at(raw, 0.5));
    }
    /** With what it may take; 0: nothing was promised. Whether it keeps to that. */
    bool printAgainst(const char *what, double limit) const
    {
        const bool isKept = limit <= 0 || isWithin(limit);
        std::printf("| %-46s | %7.1f | %7.1f | %7.1f | ", what, at(ours, 0.5), at(ours, 1.0), at(raw, 0.5));
        if (limit > 0)
            std::printf("≤ %.0f%s |\n", limit, isKept ? "" : ", not kept");
        else
            std::printf("– |\n");
        return isKept;
    }
};

/** The yardstick of the leader's pages: the activities of some days with their steps, every column fetched. */
class RawDays
{
public:
    explicit RawDays(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
            || sqlite3_prepare_v2(m_db,
                                  "SELECT a.*, t.* FROM activity a LEFT JOIN activity_tick t ON t.activity_id = a.id "
                                  "WHERE a.leader = ?1 AND a.date BETWEEN ?2 AND ?3",
                                  -1, &m_rows, nullptr)
                   != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_db)));
    }
    ~RawDays()
    {
        sqlite3_finalize(m_rows);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(RawDays)

    void read(const QString &leader, QDate from, QDate to)
    {
        int place = 0;
        for (const QString &text : {leader, from.toString(Qt::ISODate), to.toString(Qt::ISODate)})
            sqlite3_bind_text(m_rows, ++place, text.toUtf8().constData(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(m_rows) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_rows); ++column)
                m_sum += sqlite3_column_bytes(m_rows, column);
        }
        sqlite3_reset(m_rows);
    }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_rows = nullptr;
    qint64 m_sum = 0;
};

template <class T> void need(const Result<T> &read)
{
    if (!read)
        stop(read.error().text);
}

constexpr double todayLimit = 150;
constexpr double monthLimit = 300;

/** What Today and the reports read of random days of the year before @p last. Whether they keep to their limits. */
bool leaderDays(StoreSession &session, const QString &path, QDate last, int rounds)
{
    const Actor leader{u"王芳"_s, Role::DutyLeader, {}};
    RawDays raw(path);
    std::mt19937 random(13);
    Times today;
    Times report;
    Times month;
    Times floor;
    size_t activities = 0;
    for (int round = 0; round < rounds; ++round) {
        const QDate date = last.addDays(-int(random() % 340));
        today.ours.push_back(milliseconds([&] {
            need(DayMaker(session).day(leader, date));
            need(RollCall(session).day(date));
        }));
        today.raw.push_back(milliseconds([&] { raw.read(leader.name, date, date); }));
        report.ours.push_back(milliseconds([&] { need(DayReporter(session).day(leader, date)); }));
        report.raw.push_back(milliseconds([&] { raw.read(leader.name, date, date); }));
        Result<PeriodReport> counted = PeriodReport();
        month.ours.push_back(
            milliseconds([&] { counted = PeriodReporter(session).read(leader, ReportKind::Month, date); }));
        need(counted);
        activities = std::max(activities, counted->records.size());
        floor.ours.push_back(milliseconds([&] { need(PeriodReporter(session).completed(leader, *counted)); }));
        const std::pair<QDate, QDate> days = periodOf(ReportKind::Month, date);
        month.raw.push_back(milliseconds([&] { raw.read(leader.name, days.first, days.second); }));
        floor.raw.push_back(month.raw.back());
    }
    std::printf("\n| %-46s | %7s | %7s | %7s | limit |\n|---|---|---|---|---|\n", "a leader’s page, ms", "median",
                "worst", "raw");
    bool isKept = today.printAgainst("Today: the plan and the roll", todayLimit);
    report.printAgainst("the day report, with all of a day’s figures", 0);
    isKept = month.printAgainst("the month view", monthLimit) && isKept;
    floor.printAgainst("… what its days say of the floor, shown later", 0);
    std::printf("%zu activities in the longest month; raw steps through the leader’s activities alone\n", activities);
    return isKept;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2)
        stop(u"usage: bench_travel STORE [ROUNDS=30]"_s);
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 30;
    const bool cold = QByteArrayView(argv[argc - 1]) == "--cold";
    const SystemClock clock;
    auto session = StoreSession::open(path, StoreSession::Access::Read, u"bench"_s, clock);
    if (!session)
        stop(session.error().text);
    const Result<std::optional<Moment>> begun = HistoryFile((*session)->history()).firstMoment();
    if (!begun || !*begun)
        stop(u"the history is empty"_s);
    const Zone zone = (*session)->zone();
    const QDate firstDay = zone.localDate(**begun);
    Raw raw(Database::historyPath(path));
    std::mt19937 random(11);
    Times first;
    Times next;
    Times evening;
    Times level;
    Times handling;
    Times talk;
    size_t agents = 0;
    const auto jump = [&](Times &times, PastReader &past, Moment at, QDate date) {
        times.ours.push_back(milliseconds([&] {
            const auto moment = past.moment(**session, {at, date, {}, {}, {}});
            if (!moment)
                stop(moment.error().text);
            agents = std::max(agents, moment->delta.agents.size());
        }));
        const TimeRange day = localDay(zone, date);
        times.raw.push_back(milliseconds([&] { raw.read(day.from, day.to); }));
    };
    const auto open = [&](Times &times, FigureVariant variant, QDate date) {
        const TimeRange day = localDay(zone, date);
        times.ours.push_back(milliseconds([&] {
            const auto figure = openFigure(**session, {{variant, {}, day}, {}, {}});
            if (!figure || (*figure)->rows.empty())
                stop(u"no figure"_s);
        }));
        times.raw.push_back(milliseconds([&] { raw.read(day.from, day.to); }));
    };
    for (int round = 0; round < rounds; ++round) {
        QDate date = firstDay.addDays(int(random() % 340) + 7);
        while (date.dayOfWeek() > 5)
            date = date.addDays(-1);
        const Moment begin = zone.toMoment(date, QTime(8, 30));
        const auto any = [&] { return begin + std::chrono::seconds(random() % 30'000); };
        PastReader past; // has read nothing yet
        if (cold)
            drop(Database::historyPath(path));
        jump(first, past, any(), date);
        jump(next, past, any(), date);
        jump(evening, past, begin + std::chrono::hours(9), date);
        open(level, FigureVariant::IgnoreAbandons, date);
        open(handling, FigureVariant::QueueCalls, date);
        open(talk, FigureVariant::OfLoggedIn, date);
    }
    std::printf("| %-46s | %7s | %7s | %7s | ratio |\n", "a jump, ms", "median", "worst", "raw");
    std::printf("|---|---|---|---|---|\n");
    first.print("the first jump into a day, any moment");
    next.print("another moment of it");
    evening.print("its evening");
    level.print("service level of a day, opened");
    handling.print("handling time of a day, opened");
    talk.print("talk utilisation of a day, opened");
    std::printf("%zu agents; raw steps through the same rows and makes nothing of them\n", agents);
    const bool isKept = leaderDays(**session, path, firstDay.addDays(348), rounds);
    const bool isQuick = std::ranges::all_of(std::array{&first, &next, &evening, &level, &handling, &talk},
                                             [](const Times *times) { return times->isWithin(200); });
    return isQuick && isKept ? 0 : 1;
}
