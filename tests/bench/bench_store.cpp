// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Inserts through the store beside the same inserts through raw SQLite, interleaved in one run: five rounds, medians.
// The goal of performance.md is a ratio of at least 0.8. Then the presence that a feed tells of, in batches to a store
// of 200 seats beside one of 10,000: what a batch costs must not grow with them. Prints a table and exits 1 when a goal
// is missed.

#include "models/policy/access.h"
#include "models/service/feedrecorder.h"
#include "models/store/evidencerepository.h"
#include "models/store/historyfile.h"
#include "models/store/peoplerepository.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

#include <sqlite3.h>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qint64 startMs = 1'795'000'000'000;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

void need(const Result<void> &done)
{
    if (!done)
        stop(done.error().text + u" ["_s + done.error().detail + u']');
}

/** The yardstick: a file with the very same schema, driven by prepared statements and nothing else. */
class Raw
{
public:
    Raw(const QString &path, const char *synchronous)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            stop(u"raw open"_s);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA foreign_keys = ON");
        run((QByteArray("PRAGMA synchronous = ") + synchronous).constData());
        m_begin = prepare("BEGIN IMMEDIATE");
        m_commit = prepare("COMMIT");
    }
    ~Raw()
    {
        for (sqlite3_stmt *statement : m_all)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Raw)

    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_db)));
        m_all.push_back(statement);
        return statement;
    }
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_db)));
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(m_db)));
        sqlite3_reset(statement);
    }
    void begin() { step(m_begin); }
    void commit() { step(m_commit); }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    std::vector<sqlite3_stmt *> m_all;
};

template <class Work> double rowsPerSecond(int rows, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return rows * 1e9 / double(timer.nsecsElapsed());
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/** One line of the table: both sides take turns, so that a busy moment of the machine hits both. */
template <class Ours, class Theirs> bool compare(const char *what, int rows, double goal, Ours ours, Theirs theirs)
{
    std::vector<double> our;
    std::vector<double> their;
    for (int round = 0; round < rounds; ++round) {
        our.push_back(rowsPerSecond(rows, [&ours, round] { ours(round); }));
        their.push_back(rowsPerSecond(rows, [&theirs, round] { theirs(round); }));
    }
    const double ratio = median(our) / median(their);
    std::printf("| %-58s | %9.0f | %9.0f | %5.2f |%s\n", what, median(our), median(their), ratio,
                goal > 0 && ratio < goal ? " below the goal" : "");
    std::fflush(stdout);
    return goal <= 0 || ratio >= goal;
}

std::unique_ptr<Database> open(const QString &path, Database::File file, const Clock &clock)
{
    auto database = Database::open(path, file, Database::Mode::Write, clock);
    if (!database)
        stop(database.error().text + database.error().detail);
    return std::move(*database);
}

struct Files
{
    QTemporaryDir folder{QDir::currentPath() + u"/bench_store-XXXXXX"_s}; // a real disk, not a memory file system
    SystemClock clock;
    std::unique_ptr<Database> fresh(const QString &name, Database::File file = Database::File::History)
    {
        return open(folder.filePath(name), file, clock);
    }
    QString path(const QString &name) const { return folder.filePath(name); }
};

/** One row, one commit, without the audit: the same table, the same pragmas. */
bool oneRow(Files &files, const char *what, const char *synchronous, int rows)
{
    const QString name = QString::fromLatin1(synchronous);
    auto ours = files.fresh(u"one-ours-"_s + name);
    need(Statement(*ours, u"PRAGMA synchronous = "_s + name).run());
    files.fresh(u"one-raw-"_s + name);
    Raw raw(files.path(u"one-raw-"_s + name), synchronous);
    sqlite3_stmt *insert = raw.prepare("INSERT INTO gap (since, feed, until, why) VALUES (?, '', ?, ?)");
    return compare(
        what, rows, 0.8,
        [&ours, rows](int round) {
            for (int i = 0; i < rows; ++i) {
                Result<Transaction> transaction = Transaction::begin(*ours);
                Statement row(*ours, u"INSERT INTO gap (since, feed, until, why) VALUES (?, '', ?, ?)"_s);
                const qint64 at = startMs + round * 1'000'000LL + i;
                need(row.bind(at).bind(at + 5).bind(u"connection lost"_s).run());
                need(transaction->commitHistory());
            }
        },
        [&raw, insert, rows](int round) {
            for (int i = 0; i < rows; ++i) {
                raw.begin();
                const qint64 at = startMs + round * 1'000'000LL + i;
                sqlite3_bind_int64(insert, 1, at);
                sqlite3_bind_int64(insert, 2, at + 5);
                sqlite3_bind_text(insert, 3, "connection lost", -1, SQLITE_STATIC);
                raw.step(insert);
                raw.commit();
            }
        });
}

/** A record with its audit entry, beside raw SQLite writing the same three rows without hashing anything. */
bool audited(Files &files, int rows)
{
    auto ours = files.fresh(u"records-ours"_s, Database::File::Records);
    files.fresh(u"records-raw"_s, Database::File::Records);
    const Actor actor{u"王芳"_s, Role::DutyLeader, {}};
    const Grant grant = *AccessPolicy::grant(actor, Action::MarkRoll);
    need(Statement(*ours, u"INSERT INTO person (no, name, employment) VALUES ('1', '李娜', 'staff')"_s).run());
    Raw raw(files.path(u"records-raw"_s), "FULL");
    raw.run("INSERT INTO person (no, name, employment) VALUES ('1', '李娜', 'staff')");
    sqlite3_stmt *evidence =
        raw.prepare("INSERT INTO evidence (person_id, kind, at, until, source, note, minutes_only, "
                    "clock_offset_ms, entered_at) VALUES (1, 'login', ?, NULL, 'feed', '', 0, 0, 0)");
    sqlite3_stmt *audit = raw.prepare(
        "INSERT INTO audit (seq, moment, actor, what, subject, row_hash, payload_hash, prev, hash) VALUES (?, "
        "0, '王芳 (dutyLeader)', 'evidence.add', 'person:1', NULL, zeroblob(32), zeroblob(32), zeroblob(32))");
    sqlite3_stmt *payload = raw.prepare("INSERT INTO audit_payload (seq, salt, before, after) "
                                        "VALUES (?, zeroblob(16), '{}', '{\"kind\":\"login\"}')");
    return compare(
        "record + audit entry, one commit, FULL (raw: same rows, no hash)", rows, 0,
        [&ours, &grant, rows](int round) {
            EvidenceRepository repository(*ours);
            for (int i = 0; i < rows; ++i) {
                Result<Transaction> transaction = Transaction::begin(*ours);
                Evidence row;
                row.at = momentFromEpochMs(startMs + round * 1'000'000LL + i);
                row.source = u"feed"_s;
                if (const Result<bool> added = repository.add(*transaction, grant, PersonId(1), row); !added)
                    stop(added.error().detail);
                need(transaction->commit(grant, {u"evidence.add"_s, u"person:1"_s, {}, {{u"kind"_s, u"login"_s}}}));
            }
        },
        [&raw, evidence, audit, payload, rows](int round) {
            for (int i = 0; i < rows; ++i) {
                raw.begin();
                sqlite3_bind_int64(evidence, 1, startMs + round * 1'000'000LL + i);
                raw.step(evidence);
                sqlite3_bind_int64(audit, 1, round * 1'000'000LL + i + 1);
                raw.step(audit);
                sqlite3_bind_int64(payload, 1, round * 1'000'000LL + i + 1);
                raw.step(payload);
                raw.commit();
            }
        });
}

CallRecord call(int number)
{
    CallRecord record;
    record.call = u"1795000000.%1"_s.arg(number);
    record.queue = number % 3 ? u"support"_s : u"sales"_s;
    record.caller = u"1380000%1"_s.arg(number % 10000);
    record.agentKey = u"PJSIP/%1"_s.arg(1000 + number % 200);
    record.outcome = CallRecord::Outcome::Answered;
    record.joined = momentFromEpochMs(startMs + number * 700LL);
    record.answered = record.joined + std::chrono::seconds(12);
    record.ended = *record.answered + std::chrono::seconds(120);
    record.waitSeconds = 12;
    record.talkSeconds = 120;
    record.endedBy = u"caller"_s;
    return record;
}

/** A store of so many people, each with a seat and a turn at it. */
class SeatedStore
{
public:
    SeatedStore(Files &files, int seats)
        : m_seats(seats)
    {
        auto session = StoreSession::open(files.path(u"seated-%1"_s.arg(seats)), StoreSession::Access::Command,
                                          u"bench"_s, files.clock);
        if (!session)
            stop(session.error().text);
        m_session = std::move(*session);
        const QString numbers =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(seats);
        const QString turn = u"%1, %2 FROM n"_s.arg(startMs).arg(startMs + 8 * 3'600'000LL);
        for (const QString &fill :
             {u"INSERT INTO person (id, no, name, employment) "_s + numbers
                  + u"SELECT i, i, 'P' || i, 'staff' FROM n"_s,
              u"INSERT INTO feed_member "_s + numbers + u"SELECT i, 'P' || i, 0 FROM n"_s,
              u"INSERT INTO seat (id, name) "_s + numbers + u"SELECT i, i FROM n"_s,
              u"INSERT INTO seat_interface (interface, seat_id) "_s + numbers + u"SELECT 'PJSIP/' || i, i FROM n"_s,
              u"INSERT INTO seat_plan (seat_id, person_id, begins, ends) "_s + numbers + u"SELECT i, i, "_s + turn})
            need(Statement(m_session->records(), fill).run());
    }
    /** Batches of twenty signs, as a busy quarter of a second brings them. */
    void record(int round, int batches)
    {
        for (int i = 0; i < batches; ++i) {
            FeedBatch batch;
            for (int n = 0; n < 20; ++n) {
                PresenceSign sign;
                sign.agentKey = sign.interface = u"PJSIP/%1"_s.arg(1 + (i * 20 + n) % m_seats);
                sign.kind = EvidenceKind::Login;
                sign.at = momentFromEpochMs(startMs + (round * batches + i) * 250LL + n);
                batch.presence.push_back(sign);
            }
            if (const auto done = FeedRecorder::record(*m_session, batch); !done)
                stop(done.error().text + done.error().detail);
            else if (done->evidence != 20)
                stop(u"signs that are nobody's"_s);
        }
    }

private:
    int m_seats;
    std::unique_ptr<StoreSession> m_session;
};

bool presence(Files &files)
{
    constexpr int batches = 100;
    SeatedStore large(files, 10'000);
    SeatedStore small(files, 200);
    return compare(
        "batches of presence, 10,000 seats (raw: a store of 200)", batches, 0.8,
        [&large](int round) { large.record(round, batches); }, [&small](int round) { small.record(round, batches); });
}

/** 10,000 calls a transaction into a table with a key and two indexes. */
bool callBatches(Files &files, int rows)
{
    auto file = files.fresh(u"calls-ours"_s);
    HistoryFile ours(*file);
    files.fresh(u"calls-raw"_s);
    Raw raw(files.path(u"calls-raw"_s), "NORMAL");
    sqlite3_stmt *insert =
        raw.prepare("INSERT OR REPLACE INTO call (call, queue, agent, outcome, joined, answered, ended, "
                    "wait_s, talk_s, ended_by, caller) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::vector<HistoryFile::Batch> batches(rounds);
    std::vector<std::vector<std::pair<std::string, std::string>>> texts(rounds);
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < rows; ++i) {
            batches[size_t(round)].calls.push_back(call(round * rows + i));
            const CallRecord &record = batches[size_t(round)].calls.back();
            texts[size_t(round)].emplace_back(record.call.toStdString(), record.caller.toStdString());
        }
    }
    return compare(
        "calls in batches of 10,000, key and two indexes, NORMAL", rows, 0.8,
        [&ours, &batches](int round) { need(ours.write(batches[size_t(round)])); },
        [&raw, insert, &batches, &texts](int round) {
            raw.begin();
            const auto &calls = batches[size_t(round)].calls;
            for (size_t i = 0; i < calls.size(); ++i) {
                const auto &[key, caller] = texts[size_t(round)][i];
                sqlite3_bind_text(insert, 1, key.c_str(), int(key.size()), SQLITE_STATIC);
                sqlite3_bind_int64(insert, 2, qint64(i % 3 ? 1 : 2));
                sqlite3_bind_int64(insert, 3, 10 + qint64(i % 200));
                sqlite3_bind_int64(insert, 4, 0);
                sqlite3_bind_int64(insert, 5, epochMs(calls[i].joined));
                sqlite3_bind_int64(insert, 6, epochMs(*calls[i].answered));
                sqlite3_bind_int64(insert, 7, epochMs(calls[i].ended));
                sqlite3_bind_int64(insert, 8, 12);
                sqlite3_bind_int64(insert, 9, 120);
                sqlite3_bind_int64(insert, 10, 3);
                sqlite3_bind_text(insert, 11, caller.c_str(), int(caller.size()), SQLITE_STATIC);
                raw.step(insert);
            }
            raw.commit();
        });
}

bool spanBatches(Files &files, int rows)
{
    auto file = files.fresh(u"spans-ours"_s);
    HistoryFile ours(*file);
    files.fresh(u"spans-raw"_s);
    Raw raw(files.path(u"spans-raw"_s), "NORMAL");
    sqlite3_stmt *insert = raw.prepare("INSERT OR REPLACE INTO span (agent, since, until, state, certainty, call_kind, "
                                       "reason, queue, call) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::vector<HistoryFile::Batch> batches(rounds);
    for (int i = 0; i < rounds * rows; ++i) {
        StateSpan span;
        span.agentKey = u"PJSIP/%1"_s.arg(1000 + i % 200);
        span.state = AgentState::Talking;
        span.callKind = CallKind::Queue;
        span.queue = u"support"_s;
        span.call = u"1795000000.%1"_s.arg(i);
        span.range = {momentFromEpochMs(startMs + i * 700LL), momentFromEpochMs(startMs + i * 700LL + 60000)};
        batches[size_t(i / rows)].spans.push_back(span);
    }
    std::vector<std::string> texts;
    for (int i = 0; i < rounds * rows; ++i)
        texts.push_back("1795000000." + std::to_string(i));
    return compare(
        "spans in batches of 10,000, NORMAL", rows, 0.8,
        [&ours, &batches](int round) { need(ours.write(batches[size_t(round)])); },
        [&raw, insert, &batches, &texts, rows](int round) {
            raw.begin();
            const auto &spans = batches[size_t(round)].spans;
            for (size_t i = 0; i < spans.size(); ++i) {
                const std::string &key = texts[size_t(round * rows) + i];
                sqlite3_bind_int64(insert, 1, 10 + qint64(i % 200));
                sqlite3_bind_int64(insert, 2, epochMs(spans[i].range.from));
                sqlite3_bind_int64(insert, 3, epochMs(spans[i].range.to));
                sqlite3_bind_int64(insert, 4, 3);
                sqlite3_bind_int64(insert, 5, 0);
                sqlite3_bind_int64(insert, 6, 0);
                sqlite3_bind_null(insert, 7);
                sqlite3_bind_int64(insert, 8, 1);
                sqlite3_bind_text(insert, 9, key.c_str(), int(key.size()), SQLITE_STATIC);
                raw.step(insert);
            }
            raw.commit();
        });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Files files;
    if (!files.folder.isValid())
        stop(u"no folder to write in"_s);
    std::printf("| %-58s | %9s | %9s | ratio |\n", "inserts, rows/s, median of five", "ours", "raw");
    std::printf("|---|---|---|---|\n");
    bool met = oneRow(files, "one row, one commit, FULL", "FULL", 1000);
    met &= oneRow(files, "one row, one commit, NORMAL", "NORMAL", 5000);
    met &= callBatches(files, 10000);
    met &= spanBatches(files, 10000);
    met &= audited(files, 1000);
    met &= presence(files);
    return met ? 0 : 1;
}
