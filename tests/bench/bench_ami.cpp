// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: bench_ami [EVENTS=1000000] [RUNS=5]
//        bench_ami --board [RUNS=5]
// How fast AMI events are taken from the loopback interface: the limit (receive and split into views, nothing kept),
// the parser, the parser with the mapper, the whole client, the client with the live floor behind it, and the console's
// own feed thread with alerts and with everything written to a store. Every measurement is a process of its own, all
// run interleaved; prints medians as a markdown table, each beside the limit of the same run.
// With --board: how long the answer to QueueStatus takes until its members stand in the floor's model, beside the time
// in which it can be received and split.

#include "models/feed/ami/amiclient.h"
#include "models/live/floormodel.h"
#include "models/live/livefloor.h"
#include "models/service/feedthread.h"
#include "models/service/storeworker.h"
#include "tests/bench/amistream.h"
#include "tests/bench/benchpbx.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstring>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

enum class Path { Limit, Parser, Mapper, Client, Floor, History };
constexpr std::array paths{Path::Limit, Path::Parser, Path::Mapper, Path::Client, Path::Floor, Path::History};
constexpr std::array pathNames{
    "limit: recv and split into views", "parser", "parser and mapper", "client (QTcpSocket)", "client and live floor",
    "feed thread, history on"};

struct Measurement
{
    double seconds = 0;
    std::uint64_t events = 0;
    long kilobytes = 0;
};

constexpr std::string_view login = "Action: Login\r\nActionID: 1\r\nUsername: bench\r\nSecret: bench\r\n\r\n";

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(std::size_t(sent));
    }
    return true;
}

/** Greets, answers each action, and streams after the Login; the client closes. */
void serveOne(int client, const std::string &stream)
{
    sendAll(client, "Asterisk Call Manager/7.0.3\r\n");
    std::string heard;
    char buffer[4096];
    for (ssize_t size = 0; (size = recv(client, buffer, sizeof buffer, 0)) > 0;) {
        heard.append(buffer, std::size_t(size));
        for (std::size_t end = heard.find("\r\n\r\n"); end != std::string::npos; end = heard.find("\r\n\r\n")) {
            const std::string action = heard.substr(0, end + 2);
            heard.erase(0, end + 4);
            const std::size_t id = action.find("ActionID: ");
            const std::string idLine = id == std::string::npos ? "" : action.substr(id, action.find('\n', id) - id + 1);
            const bool loggingIn = action.find("Action: Login") != std::string::npos;
            sendAll(client, "Response: Success\r\n" + idLine
                                + (loggingIn ? "Message: Authentication accepted\r\n\r\n" : "Message: ok\r\n\r\n"));
            if (loggingIn && !sendAll(client, stream))
                return;
        }
    }
}

void serve(int listener, std::uint64_t events, int connections, int ready)
{
    std::string stream;
    stream.reserve(std::size_t(events) * 500);
    Bench::AmiStream().write(stream, events);
    const std::uint64_t size = stream.size();
    if (write(ready, &size, sizeof size) != sizeof size)
        return;
    for (int i = 0; i < connections; ++i) {
        const int client = accept(listener, nullptr, nullptr);
        serveOne(client, stream);
        close(client);
    }
}

int dial(quint16 port)
{
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    sendAll(client, login);
    return client;
}

double since(Steady::time_point start)
{
    return std::chrono::duration<double>(Steady::now() - start).count();
}

/** The yardstick: finds every line and every colon, keeps views of the message at hand, copies nothing else. */
Measurement measureLimit(quint16 port)
{
    const int client = dial(port);
    std::vector<char> buffer(1 << 18);
    std::vector<std::pair<std::string_view, std::string_view>> fields;
    std::size_t have = 0;
    Measurement result;
    Steady::time_point start{};
    for (bool ended = false; !ended;) {
        const ssize_t size = recv(client, buffer.data() + have, buffer.size() - have, 0);
        if (size <= 0)
            break;
        if (start == Steady::time_point{} && size > 200)
            start = Steady::now();
        have += std::size_t(size);
        const char *line = buffer.data();
        const char *done = line;
        const char *const end = line + have;
        fields.clear();
        while (const char *newline = static_cast<const char *>(std::memchr(line, '\n', std::size_t(end - line)))) {
            const char *stop = newline > line && newline[-1] == '\r' ? newline - 1 : newline;
            if (stop == line) {
                ++result.events;
                ended = !fields.empty() && fields.back().second == "BenchEnd";
                fields.clear();
                done = newline + 1;
            } else if (const auto *colon =
                           static_cast<const char *>(std::memchr(line, ':', std::size_t(stop - line)))) {
                const char *value = colon + 1 < stop && colon[1] == ' ' ? colon + 2 : colon + 1;
                fields.emplace_back(std::string_view(line, std::size_t(colon - line)),
                                    std::string_view(value, std::size_t(stop - value)));
            }
            line = newline + 1;
        }
        have = std::size_t(end - done);
        std::memmove(buffer.data(), done, have);
    }
    result.seconds = since(start);
    close(client);
    return result;
}

class Counter : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        ++count;
        sum += event.member.size() + event.call.size();
    }
    std::uint64_t count = 0;
    std::size_t sum = 0;
};

/** Hands messages to a mapper, or only counts them. */
class Reader : public AmiHandler
{
public:
    explicit Reader(bool maps)
        : m_maps(maps)
    {}
    void onMessage(const AmiMessage &message) override
    {
        ++events;
        ended = message.name() == "UserEvent" && message.value("UserEvent") == "BenchEnd";
        Event event;
        if (m_maps && m_mapper.map(message, Moment{}, event))
            m_sink.onEvent(event);
    }
    std::uint64_t events = 0;
    bool ended = false;

private:
    AmiMapper m_mapper;
    Counter m_sink;
    bool m_maps;
};

Measurement measureParser(quint16 port, bool maps)
{
    const int client = dial(port);
    AmiParser parser;
    Reader reader(maps);
    Steady::time_point start{};
    while (!reader.ended) {
        constexpr std::size_t piece = 128 * 1024;
        const ssize_t size = recv(client, parser.writable(piece), piece, 0);
        if (size <= 0)
            break;
        if (start == Steady::time_point{} && size > 200)
            start = Steady::now();
        parser.commit(std::size_t(size), reader);
    }
    const Measurement result{since(start), reader.events, 0};
    close(client);
    return result;
}

/** Notices the first live event and the end of the stream, and passes all on. */
class Stopwatch : public EventSink
{
public:
    explicit Stopwatch(EventSink &next)
        : m_next(next)
    {}
    void onEvent(const Event &event) override
    {
        m_next.onEvent(event);
        if (event.type == EventType::Connected)
            start = Steady::now();
        if (++events >= expected && !QCoreApplication::closingDown()) {
            seconds = since(start);
            QCoreApplication::quit();
        }
    }
    Steady::time_point start{};
    double seconds = 0;
    std::uint64_t events = 0;
    std::uint64_t expected = 0;

private:
    EventSink &m_next;
};

class BenchSecret : public SecretStore
{
public:
    void read(const QString &, std::function<void(Result<QString>)> done) override { done(u"bench"_s); }
    void write(const QString &, const QString &, std::function<void(Result<Kept>)> done) override
    {
        done(Kept::MemoryOnly);
    }
};

Measurement measureClient(quint16 port, std::uint64_t events, bool withFloor)
{
    int argc = 1;
    char name[] = "bench_ami";
    char *argv[] = {name, nullptr};
    const QCoreApplication app(argc, argv);
    Counter counter;
    LiveFloor floor{LiveSettings{}};
    Stopwatch watch(withFloor ? static_cast<EventSink &>(floor) : counter);
    watch.expected = events + 1; // and Connected
    const SystemClock clock;
    BenchSecret secrets;
    const Result<FeedAddress> address = FeedAddress::parse(u"ami://bench@127.0.0.1:%1?login=plain"_s.arg(port));
    AmiClient client(*address, watch, clock, secrets);
    client.start();
    QCoreApplication::exec();
    return {watch.seconds, watch.events - 1, 0};
}

/** The console's own way: feed thread, alerts, break desk, and what is over goes to a store as it does there. */
Measurement measureHistory(quint16 port, std::uint64_t events)
{
    int argc = 1;
    char name[] = "bench_ami";
    char *argv[] = {name, nullptr};
    const QCoreApplication app(argc, argv);
    const SystemClock clock;
    const QTemporaryDir folder;
    StoreWorker writer(folder.filePath(u"floor.db"_s), StoreSession::Access::Write, u"bench"_s, clock);
    FeedSetup setup{
        *FeedAddress::parse(u"ami://bench@127.0.0.1:%1?login=plain"_s.arg(port)), {}, {}, {}, {}, {}, {}, {}, {}};
    setup.makeSecrets = [] { return std::make_unique<BenchSecret>(); };
    setup.record = [&writer](const std::shared_ptr<const FeedBatch> &batch) {
        return writer.run([batch](StoreSession &session) { return FeedRecorder::record(session, *batch); });
    };
    Measurement result;
    {
        FeedThread feed(clock);
        feed.listen(std::move(setup));
        Steady::time_point start{};
        QTimer frames;
        QObject::connect(&frames, &QTimer::timeout, &app, [&] {
            feed.pull(qApp, [&](const FloorUpdate &update) {
                if (start == Steady::time_point{} && update.delta.health.events > 0)
                    start = Steady::now();
                result.events = std::max<std::uint64_t>(result.events, update.delta.health.events);
                if (result.events >= events && result.seconds == 0) {
                    result.seconds = since(start);
                    QCoreApplication::quit();
                }
            });
        });
        frames.start(16);
        QCoreApplication::exec();
    }
    return result;
}

Measurement measure(Path path, quint16 port, std::uint64_t events)
{
    switch (path) {
    case Path::Limit:
        return measureLimit(port);
    case Path::Parser:
        return measureParser(port, false);
    case Path::Mapper:
        return measureParser(port, true);
    case Path::Client:
        return measureClient(port, events, false);
    case Path::Floor:
        return measureClient(port, events, true);
    case Path::History:
        return measureHistory(port, events);
    }
    return {};
}

/** Measures in a process of its own, so that its peak memory is its own too. */
Measurement measureApart(Path path, quint16 port, std::uint64_t events)
{
    int ends[2];
    Measurement result;
    if (pipe(ends) != 0)
        return result;
    const pid_t child = fork();
    if (child == 0) {
        result = measure(path, port, events);
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        result.kilobytes = usage.ru_maxrss;
        const bool told = write(ends[1], &result, sizeof result) == ssize_t(sizeof result);
        _exit(told ? 0 : 1);
    }
    close(ends[1]);
    if (read(ends[0], &result, sizeof result) != ssize_t(sizeof result))
        std::fprintf(stderr, "a measurement died\n");
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return result;
}

template <class Value> Value median(std::vector<Value> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/** From the question to the last byte of its answer, split as in measureLimit(). */
double drainMs(quint16 port)
{
    const int client = dial(port);
    std::vector<char> buffer(1 << 18);
    std::size_t have = 0;
    std::size_t fields = 0;
    Steady::time_point start{};
    for (bool ended = false; !ended;) {
        const ssize_t size = recv(client, buffer.data() + have, buffer.size() - have, 0);
        if (size <= 0)
            break;
        have += std::size_t(size);
        const char *line = buffer.data();
        const char *const end = line + have;
        while (const char *newline = static_cast<const char *>(std::memchr(line, '\n', std::size_t(end - line)))) {
            const std::string_view text(line, std::size_t(newline - line));
            fields += text.find(':') != std::string_view::npos;
            if (text.starts_with("Event: FullyBooted")) {
                start = Steady::now();
                sendAll(client, "Action: QueueStatus\r\nActionID: 2\r\n\r\n");
            }
            ended = ended || text.starts_with("Event: QueueStatusComplete");
            line = newline + 1;
        }
        have = std::size_t(end - line);
        std::memmove(buffer.data(), line, have);
    }
    close(client);
    return fields > 0 ? since(start) * 1e3 : 0;
}

/** Puts the floor into its model when the list of members is complete. */
class BoardWatch : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        m_floor.onEvent(event);
        if (event.type == EventType::Connected)
            m_start = Steady::now();
        if (event.type != EventType::SnapshotEnd)
            return;
        m_model.apply(m_floor.takeDelta(true));
        ms = since(m_start) * 1e3;
        members = m_model.rowCount();
        QCoreApplication::quit();
    }
    double ms = 0;
    int members = 0;

private:
    LiveFloor m_floor{LiveSettings{}};
    FloorModel m_model;
    Steady::time_point m_start{};
};

double boardMs(quint16 port, int members)
{
    BoardWatch board;
    const SystemClock clock;
    BenchSecret secrets;
    AmiClient client(*FeedAddress::parse(u"ami://bench@127.0.0.1:%1?login=plain"_s.arg(port)), board, clock, secrets);
    client.start();
    QCoreApplication::exec();
    client.stop();
    return board.members == members ? board.ms : -1;
}

int measureBoards(int runs)
{
    int argc = 1;
    char name[] = "bench_ami";
    char *argv[] = {name, nullptr};
    const QCoreApplication app(argc, argv);
    std::printf(
        "| QueueStatus, medians of %d interleaved runs | drained, ms | in the floor's model, ms | times the drain "
        "|\n|---|--:|--:|--:|\n",
        runs);
    bool complete = true;
    for (const int members : {1000, 10000}) {
        const Bench::BenchPbx pbx({members, members / 50, 20, 0});
        std::vector<double> drains;
        std::vector<double> boards;
        for (int run = 0; run < runs; ++run) {
            drains.push_back(drainMs(pbx.port()));
            boards.push_back(boardMs(pbx.port(), members));
            complete = complete && boards.back() > 0;
        }
        std::printf("| %d members | %.1f | %.1f | %.1f |\n", members, median(drains), median(boards),
                    median(boards) / median(drains));
    }
    return complete ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--board")
        return measureBoards(argc > 2 ? std::max(1, std::atoi(argv[2])) : 5);
    const std::uint64_t events = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const int runs = argc > 2 ? std::atoi(argv[2]) : 5;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    int ready[2];
    if (events < 2 || runs < 1 || bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || listen(listener, 4) != 0 || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0
        || pipe(ready) != 0) {
        std::fprintf(stderr, "usage: bench_ami [EVENTS=1000000] [RUNS=5] | --board [RUNS=5]\n");
        return 2;
    }
    const pid_t server = fork();
    if (server == 0) {
        serve(listener, events, runs * int(paths.size()), ready[1]);
        _exit(0);
    }
    std::uint64_t bytes = 0;
    if (read(ready[0], &bytes, sizeof bytes) != sizeof bytes)
        return 1;
    std::array<std::vector<double>, paths.size()> rates;
    std::array<std::vector<long>, paths.size()> memory;
    bool complete = true;
    for (int run = 0; run < runs; ++run) {
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const Measurement one = measureApart(paths[i], ntohs(address.sin_port), events);
            complete = complete && one.events >= events;
            rates[i].push_back(double(one.events) / one.seconds);
            memory[i].push_back(one.kilobytes);
        }
    }
    waitpid(server, nullptr, 0);
    std::printf("%llu events, %llu MB, %.0f bytes an event, medians of %d interleaved runs\n\n",
                static_cast<unsigned long long>(events), static_cast<unsigned long long>(bytes / 1'000'000),
                double(bytes) / double(events), runs);
    std::printf("| AMI over loopback | events/s | of the limit | peak memory | more than the limit's "
                "|\n|---|--:|--:|--:|--:|\n");
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const long extra = median(memory[i]) - median(memory[0]);
        std::printf("| %s | %.0f | %.2f | %.1f MB | %.1f MB |\n", pathNames[i], median(rates[i]),
                    median(rates[i]) / median(rates[0]), double(median(memory[i])) / 1024, double(extra) / 1024);
    }
    if (!complete)
        std::fprintf(stderr, "events were lost\n");
    return complete ? 0 : 1;
}
