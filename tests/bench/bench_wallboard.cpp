// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Days of a simulated floor through the wallboard, read every simulated second and painted every five: does it keep
// its memory? Prints a line for each simulated hour and exits 1 when memory or objects grew. The floor begins at 09:30
// with its morning told, so that 24 hours later it is as full as it was.
//
//     bench_wallboard [--hours 24] [--speed 0] [--agents 20] [--limit-mb 8]      speed 20 = twenty times real time

#include "models/feed/sim/simfloor.h"
#include "models/live/livefloor.h"
#include "models/service/floorsession.h"
#include "models/service/walllayoutreader.h"
#include "tests/support/quietsource.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/wallboard/wallboardpage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double megabyte = 1024.0 * 1024.0;
constexpr int paintEvery = 5;

SimOptions floorOf(int agents)
{
    SimOptions options;
    options.agents = agents;
    return options;
}

/** The simulated floor as a feed's thread would tell it, by the second. */
class SimSource final : public QuietSource
{
public:
    SimSource(int agents, const Zone &zone, Moment from)
        : m_live(LiveSettings())
        , m_floor(floorOf(agents), zone, m_live)
    {
        m_floor.begin(from);
    }
    void runUntil(Moment now)
    {
        m_floor.runUntil(now);
        m_live.advanceTo(now);
    }
    quint64 events() const { return m_floor.events(); }

    void pull(QObject *, std::function<void(const FloorUpdate &)> done) override
    {
        update = {};
        update.delta = m_live.takeDelta(std::exchange(m_whole, false));
        update.feed.health = FeedStatus::Health::Live;
        update.feed.lastHeard = m_live.now();
        update.feed.demo = true;
        done(update);
    }

private:
    LiveFloor m_live;
    SimFloor m_floor;
    bool m_whole = true;
};

struct Reading
{
    double resident = 0; ///< MB
    double heap = 0; ///< MB in use
    qsizetype objects = 0;
};

Reading readNow(const QObject &page)
{
    QFile file(u"/proc/self/statm"_s);
    Reading reading;
    if (file.open(QIODevice::ReadOnly))
        reading.resident = file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / megabyte;
    const struct mallinfo2 heap = mallinfo2();
    reading.heap = double(heap.uordblks + heap.hblkhd) / megabyte;
    reading.objects = page.findChildren<QObject *>().size();
    return reading;
}

struct Run
{
    int hours = 24;
    double speed = 0;
    int agents = 20;
    double limit = 8;
};

Run readArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"hours"_s, u"Simulated hours."_s, u"H"_s, u"24"_s},
                       {u"speed"_s, u"Times real time; 0 = as fast as it goes."_s, u"X"_s, u"0"_s},
                       {u"agents"_s, u"Agents on the floor."_s, u"N"_s, u"20"_s},
                       {u"limit-mb"_s, u"What the heap may grow."_s, u"MB"_s, u"8"_s}});
    parser.process(app);
    return {parser.value(u"hours"_s).toInt(), parser.value(u"speed"_s).toDouble(), parser.value(u"agents"_s).toInt(),
            parser.value(u"limit-mb"_s).toDouble()};
}

int judge(const Reading &first, const Reading &last, double limit)
{
    const bool flat = last.heap - first.heap <= limit && last.objects == first.objects;
    std::printf("heap %+.2f MB (limit %.0f), resident %+.2f MB, objects %+lld: %s\n", last.heap - first.heap, limit,
                last.resident - first.resident, qlonglong(last.objects - first.objects), flat ? "flat" : "GROWS");
    return flat ? 0 : 1;
}

int run(const Run &wish)
{
    const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
    const QDate day(2026, 11, 23);
    const Moment start = zone.toMoment(day, QTime(9, 30));
    FixedClock clock(start);
    SimSource source(wish.agents, zone, zone.toMoment(day, QTime(7, 0)));
    source.runUntil(start);
    CentreSettings settings;
    FloorSession session(source, clock, settings);
    WallboardPage page({clock, session, nullptr, u"zh_CN"_s, true}, *WallLayoutReader::load());
    page.resize(1920, 1080);
    page.show();
    QImage canvas(page.size(), QImage::Format_RGB32);
    std::printf("%6s %12s %9s %9s %8s\n", "hour", "events", "RSS MB", "heap MB", "objects");
    Reading first;
    Reading last;
    QElapsedTimer real;
    real.start();
    for (int second = 0; second <= wish.hours * 3600; ++second) {
        clock.set(start + std::chrono::seconds(second));
        source.runUntil(clock.now());
        session.start(24h);
        page.refresh();
        if (second % paintEvery == 0) {
            page.render(&canvas);
            QCoreApplication::processEvents();
        }
        if (second % 3600 == 0 || second == 600) {
            last = readNow(page);
            // Icons and fonts are loaded by then, and every page was seen.
            if (second == 600)
                first = last;
            std::printf("%6.1f %12llu %9.1f %9.2f %8lld\n", second / 3600.0, qulonglong(source.events()), last.resident,
                        last.heap, qlonglong(last.objects));
            std::fflush(stdout);
        }
        if (wish.speed > 0) {
            const qint64 due = qint64(second * 1000.0 / wish.speed);
            QThread::msleep(ulong(std::max<qint64>(0, due - real.elapsed())));
        }
    }
    std::printf("%d h of %d agents in %.1f s\n", wish.hours, wish.agents, double(real.elapsed()) / 1000.0);
    return judge(first, last, wish.limit);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    if (const Result<void> look = applyTheme(*qApp, {ThemeName::Dark, u"zh_CN"_s, 1.0}); !look) {
        std::fprintf(stderr, "%s\n", qPrintable(look.error().text));
        return 2;
    }
    return run(readArguments(app));
}
