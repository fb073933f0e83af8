// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: bench_notes [NOTES=200000]
// Writes that many coaching notes of 20 agents into a store of its own and searches them for words of two characters,
// frequent, rare and absent ones, as the coaching page does, beside raw SQLite looking through all texts with LIKE.
// Prints medians and exits 1 when a search takes over 100 ms.

#include "models/service/audited.h"
#include "models/service/coachingdesk.h"
#include "models/service/import.h"
#include "models/store/coachingrepository.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

#include <sqlite3.h>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

constexpr int agents = 20;
constexpr int rounds = 15;

template <class T> T need(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", qPrintable(result.error().text));
    std::exit(2);
}

const Actor leader{u"王芳"_s, Role::DutyLeader, {}};

void importAgents(StoreSession &session)
{
    QString csv = u"工号,姓名,班组\n"_s;
    for (int i = 0; i < agents; ++i)
        csv += u"%1,员工%1,一组\n"_s.arg(i, 5, 10, QLatin1Char('0'));
    const ImportReport report =
        need(Import(session).agents(leader, need(CsvReader::read(csv.toUtf8(), u"agents.csv"_s)), {}));
    if (!report.problems.empty()) {
        std::fprintf(stderr, "%s\n", qPrintable(report.problems.front().text));
        std::exit(2);
    }
}

/** Sentences of the trade, put together by chance; every 997th speaks of a refund, which is the rare word. */
QString sentence(int number, std::mt19937 &random)
{
    static const QStringList begins{u"客户来电查询账单"_s, u"通话中语速偏快"_s, u"处理医保咨询耐心"_s,
                                    u"未按流程核实身份"_s, u"安抚情绪及时"_s,   u"转接前没有说明"_s};
    static const QStringList ends{u",已当面提醒"_s, u",约定下周复听"_s, u",请继续保持"_s, u",建议参加培训"_s};
    const auto one = [&random](const QStringList &of) { return of[qsizetype(random() % size_t(of.size()))]; };
    return one(begins) + one(ends) + (number % 997 == 0 ? u"(退款)"_s : QString()) + QString::number(number);
}

void write(StoreSession &session, const std::vector<Person> &people, int notes)
{
    std::mt19937 random(5);
    const Grant grant = need(session.grant(leader, Action::WriteCoaching, u"一组"_s));
    for (int done = 0; done < notes;) {
        const auto batch = [&session, &people, &grant, &random, &done,
                            notes](Transaction &transaction) -> Result<void> {
            CoachingRepository repository(session.records());
            for (const int end = std::min(notes, done + 5000); done < end; ++done) {
                CoachingNote note{.person = *people[size_t(done) % people.size()].id,
                                  .team = u"一组"_s,
                                  .at = session.now(),
                                  .author = leader.name};
                note.words.fact = sentence(done, random);
                note.words.request = sentence(done + 1, random);
                if (const auto added = repository.add(transaction, grant, note); !added)
                    return added.error();
            }
            return {};
        };
        if (const auto written = audited<void>(session, grant, {u"coaching.note"_s, u"bench"_s, {}, {}}, batch);
            !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().text));
            std::exit(2);
        }
    }
}

/** The yardstick: every text looked through. */
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
            || sqlite3_prepare_v2(m_db,
                                  "SELECT fact, request FROM coaching_note WHERE fact LIKE ?1 OR request LIKE ?1 "
                                  "ORDER BY id DESC LIMIT 100",
                                  -1, &m_rows, nullptr)
                   != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_db));
            std::exit(2);
        }
    }
    ~Raw()
    {
        sqlite3_finalize(m_rows);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Raw)

    void find(const QString &word)
    {
        sqlite3_bind_text(m_rows, 1, ('%' + word.toUtf8() + '%').constData(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(m_rows) == SQLITE_ROW)
            m_bytes += sqlite3_column_bytes(m_rows, 0);
        sqlite3_reset(m_rows);
    }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_rows = nullptr;
    qint64 m_bytes = 0;
};

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int notes = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.db"_s);
    const SystemClock clock;
    const auto session = need(StoreSession::open(path, StoreSession::Access::Command, u"bench"_s, clock));
    importAgents(*session);
    CoachingDesk desk(*session);
    write(*session, need(desk.people(leader)), notes);

    std::printf("| search in %d notes, ms | found | median | longest | raw LIKE |\n|---|--:|--:|--:|--:|\n", notes);
    Raw raw(path);
    bool isQuick = true;
    for (const QString &word : {u"客户"_s, u"医保 培训"_s, u"退款"_s, u"没有这个词"_s}) {
        std::vector<double> ours;
        std::vector<double> theirs;
        size_t found = 0;
        for (int round = 0; round < rounds; ++round) {
            ours.push_back(milliseconds([&] { found = need(desk.search(leader, word)).size(); }));
            theirs.push_back(milliseconds([&] { raw.find(word.section(u' ', 0, 0)); }));
        }
        std::printf("| %s | %zu | %.1f | %.1f | %.1f |\n", qPrintable(word), found, median(ours),
                    *std::ranges::max_element(ours), median(theirs));
        isQuick = isQuick && median(ours) <= 100;
    }
    return isQuick ? 0 : 1;
}
