// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: bench_console [--agents N] [--queues N] [--rate EVENTS_PER_SECOND] [--seconds N] [--store FILE] [--cards]
// The whole console before a manager port that talks at a steady pace: the age of an event when the cell that shows it
// is painted, how long the screen's thread is held by one task or frame, how long a page takes to open for the first
// time, and what share of a processor and how much memory the whole program takes.
// With a store that has a leader's year (year.sh) also how long the month view takes.
// Wall time and, to tell a busy machine from a slow program, processor time. Prints markdown tables; exits 1 when Today
// or the month view takes longer than it may.

#include "app/runtime.h"
#include "tests/bench/benchpbx.h"
#include "widgets/floor/agentstable.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QThread>

#include <unistd.h>

#include <cstdio>
#include <ctime>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Task
{
    double wallMs = 0;
    double processorMs = 0;
    bool isFrame = false; ///< something was painted
    const char *receiver = "";
    int event = 0;
};

/** Times every task of the screen's thread, and says when a window was painted. */
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The feed's and the store's threads hand their events out here too.
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        m_isPainting = m_isPainting || type == QEvent::Paint;
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const char *const name = receiver->metaObject()->className();
        QElapsedTimer wall;
        wall.start();
        const double begun = processorMs();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const bool isFrame = std::exchange(m_isPainting, false);
        if (measuring)
            tasks.push_back({double(wall.nsecsElapsed()) / 1e6, processorMs() - begun, isFrame, name, int(type)});
        if (isFrame && painted)
            painted();
        return result;
    }

    bool measuring = false;
    std::vector<Task> tasks;
    std::function<void()> painted;

private:
    int m_depth = 0;
    bool m_isPainting = false;
};

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/** Ages of events at the moment their row is on the screen, for rows in sight. */
class PaintWatch
{
public:
    PaintWatch(AgentsTable &table, const Clock &clock)
        : m_table(table)
        , m_clock(clock)
    {}

    void look()
    {
        const Moment now = m_clock.now();
        const int last = m_table.rowAt(m_table.viewport()->height() - 1);
        for (int row = 0; row < (last < 0 ? m_table.model()->rowCount() : last); ++row) {
            const QModelIndex index = m_table.model()->index(row, 0);
            const Moment since = momentFromEpochMs(index.data(FloorModel::SinceRole).toLongLong());
            Moment &seen = m_seen[index.data(FloorModel::IdRole).toUInt()];
            if (since > std::exchange(seen, since) && measuring)
                ages.push_back(double((now - since).count()));
        }
    }

    bool measuring = false;
    std::vector<double> ages;

private:
    AgentsTable &m_table;
    const Clock &m_clock;
    QHash<quint32, Moment> m_seen;
};

constexpr double todayLimit = 150;
constexpr double monthLimit = 300;

/** @p took of what may take @p limit. Whether it kept to that. */
bool printLimit(const char *what, double took, double limit)
{
    std::printf("%s: %.0f ms, limit %.0f%s\n", what, took, limit, took <= limit ? "" : ", not kept");
    return took <= limit;
}

/** How long Today took. */
double openPages(WatchedApplication &app, MainWindow &window)
{
    double today = 0;
    std::printf(
        "| first opening of a page, ms | until painted | of these processor | until loaded |\n|---|--:|--:|--:|\n");
    for (const PageEntry &entry : pageEntries()) {
        if (!entry.inRail || !entry.framed)
            continue;
        bool painted = false;
        app.painted = [&painted] { painted = true; };
        QElapsedTimer wall;
        wall.start();
        const double begun = processorMs();
        window.showPage(QString::fromLatin1(entry.name));
        while (!painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double paintedMs = double(wall.nsecsElapsed()) / 1e6;
        const double processor = processorMs() - begun;
        app.painted = {};
        while (!window.page()->isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double loaded = double(wall.nsecsElapsed()) / 1e6;
        std::printf("| %s | %.0f | %.0f | %.0f |\n", entry.name, paintedMs, processor, loaded);
        if (QByteArrayView(entry.name) == "today")
            today = std::max(paintedMs, loaded);
        wait(std::chrono::milliseconds(1500));
    }
    std::printf("\n");
    return today;
}

/** What the whole program has used of the processors so far. */
double programMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/** From the key that asks for the month to its sheet on the page, and to what its days say of the floor. Whether it
 * kept to its limit. */
bool openMonth(MainWindow &window)
{
    window.showPage(u"reports"_s);
    const auto *const sheet = window.page()->findChild<QTextBrowser *>(u"reportSheet"_s);
    const auto *const submit = window.page()->findChild<QAbstractButton *>(u"reportSubmit"_s);
    if (!sheet || !submit)
        return true; // there is no store
    QElapsedTimer wall;
    wall.start();
    window.page()->showSubject(u"view:month"_s); // the sheet of the day is taken away at once
    const QString reading = sheet->toPlainText(); // what stands there until it is read
    const auto until = [&wall](const auto &is) {
        while (!is() && wall.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return double(wall.nsecsElapsed()) / 1e6;
    };
    const double shown = until([sheet, &reading] {
        const QString text = sheet->toPlainText();
        return text != reading && !text.trimmed().isEmpty();
    });
    const double whole = until([submit] { return submit->isEnabled(); });
    const bool isKept = printLimit("the month view on the page", shown, monthLimit);
    std::printf("… with what its days say of the floor: %.0f ms\n\n", whole);
    return isKept;
}

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

void printTasks(const std::vector<Task> &tasks)
{
    std::vector<double> wall;
    std::vector<double> processor;
    std::vector<double> frames;
    for (const Task &task : tasks) {
        wall.push_back(task.wallMs);
        processor.push_back(task.processorMs);
        if (task.isFrame)
            frames.push_back(task.processorMs);
    }
    const auto over = [](const std::vector<double> &values) {
        return int(std::ranges::count_if(values, [](double ms) { return ms > 16; }));
    };
    std::printf(
        "| tasks of the screen's thread, ms | p50 | p99 | p99.9 | longest | over 16 |\n|---|--:|--:|--:|--:|--:|\n");
    for (const auto &[name, values] :
         {std::pair("wall", &wall), std::pair("processor", &processor), std::pair("processor, of frames", &frames)}) {
        std::printf("| %s, %d tasks | %.2f | %.1f | %.1f | %.1f | %d |\n", name, int(values->size()),
                    quantile(*values, .5), quantile(*values, .99), quantile(*values, .999), quantile(*values, 1),
                    over(*values));
    }
    for (const Task &task : tasks) {
        if (task.processorMs > 16)
            std::printf("  %.1f ms (%.1f ms processor): %s, event %d\n", task.wallMs, task.processorMs, task.receiver,
                        task.event);
    }
}

} // namespace

int main(int argc, char **argv)
{
    Bench::BenchPbx::Floor floor;
    QTemporaryDir folder;
    WatchedApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"floorwalk"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"agents"_s, u"Agents on the floor."_s, u"N"_s, u"1000"_s},
                       {u"queues"_s, u"Queues of the floor."_s, u"N"_s, u"5"_s},
                       {u"cards"_s, u"The agents as cards."_s},
                       {u"rate"_s, u"Events a second."_s, u"N"_s, u"500"_s},
                       {u"seconds"_s, u"How long to look."_s, u"N"_s, u"20"_s},
                       {u"store"_s, u"An existing store."_s, u"FILE"_s, folder.filePath(u"floor.db"_s)}});
    parser.addHelpOption();
    parser.process(app);
    floor.agents = parser.value(u"agents"_s).toInt();
    floor.queues = parser.value(u"queues"_s).toInt();
    floor.eventsPerSecond = parser.value(u"rate"_s).toInt();
    const Bench::BenchPbx pbx(floor);
    const SystemClock clock;
    QFile secret(folder.filePath(u"secret"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write("bench\n") < 0
        || !secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || pbx.port() == 0
        || !applyTheme(app, {ThemeName::Light, u"zh_CN"_s, 1.0})) {
        std::fprintf(stderr, "the benchmark cannot be set up\n");
        return 2;
    }
    secret.close();
    RuntimeSetup setup;
    setup.storePath = parser.value(u"store"_s);
    setup.language = u"zh_CN"_s;
    setup.secretFile = secret.fileName();
    setup.feed = *FeedAddress::parse(u"ami://bench@127.0.0.1:%1?login=plain"_s.arg(pbx.port()));
    Runtime runtime(setup, clock);
    MainWindow window(runtime.context(nullptr));
    window.resize(1920, 1080);
    window.show();
    runtime.start();
    wait(std::chrono::seconds(2));
    bool isKept = printLimit("Today opened", openPages(app, window), todayLimit);
    if (parser.isSet(u"store"_s)) // a new one has no leader whose month it would be
        isKept = openMonth(window) && isKept;

    window.showPage(u"floor"_s);
    auto *const table = window.findChild<AgentsTable *>();
    auto *const order = window.findChild<QComboBox *>(u"agentOrder"_s);
    if (!table || !order || table->model()->rowCount() != floor.agents) {
        std::fprintf(stderr, "the floor did not come\n");
        return 1;
    }
    order->setCurrentIndex(order->count() - 1); // by name: those who are told of most are in sight
    if (parser.isSet(u"cards"_s))
        window.findChild<QAbstractButton *>(u"agentsAsCards"_s)->click();
    PaintWatch watch(*table, clock);
    app.painted = [&watch] { watch.look(); };
    wait(std::chrono::seconds(3));
    watch.measuring = app.measuring = true;
    QElapsedTimer looked;
    looked.start();
    const double usedBefore = programMs();
    wait(std::chrono::seconds(parser.value(u"seconds"_s).toInt()));
    watch.measuring = app.measuring = false;
    const double share = (programMs() - usedBefore) / double(looked.elapsed());
    app.painted = {};

    std::printf("%d agents, %d queues, %d events/s, %s s\n\n| event to painted cell, ms | p50 | p99 | longest "
                "|\n|---|--:|--:|--:|\n",
                floor.agents, floor.queues, floor.eventsPerSecond, qPrintable(parser.value(u"seconds"_s)));
    std::printf("| %d cells | %.0f | %.0f | %.0f |\n\n", int(watch.ages.size()), quantile(watch.ages, .5),
                quantile(watch.ages, .99), quantile(watch.ages, 1));
    printTasks(app.tasks);
    std::printf("\nthe whole program: %.0f %% of one processor, %.0f MB resident\n", share * 100, residentMb());
    return watch.ages.empty() || !isKept ? 1 : 0;
}
