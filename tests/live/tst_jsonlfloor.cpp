// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/jsonl/jsonlteller.h"
#include "models/feed/linesource.h"
#include "models/feed/replay.h"
#include "models/live/livefloor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;

namespace {

/** "10:00:05 agent.state agent=1001 state=ready" as a line of the protocol; a bare word is the type. */
QByteArray line(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QJsonObject object{{u"t"_s, u"2026-11-23T"_s + words[0] + u"+08:00"_s}, {u"type"_s, words.value(1)}};
    for (const QString &word : words.mid(2)) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == "queues"_L1)
            object[key] = QJsonArray::fromStringList(value.split(u',', Qt::SkipEmptyParts));
        else if (key == "wait"_L1 || key == "talk"_L1)
            object[key] = value.toDouble();
        else if (key == "paused"_L1)
            object[key] = value == "true"_L1;
        else if (key == "since"_L1 || key == "from"_L1 || key == "to"_L1)
            object[key] = u"2026-11-23T"_s + value + u"+08:00"_s;
        else
            object[key] = value;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Moment momentOf(const QString &time)
{
    return *parseIsoMoment((u"2026-11-23T"_s + time + u"+08:00"_s).toStdString());
}

/** A floor that is told lines. */
class Told
{
public:
    explicit Told(const QStringList &words)
    {
        for (const QString &each : words) {
            present = momentOf(each.section(u' ', 0, 0));
            raw(line(each));
        }
    }
    void raw(const QByteArray &bytes)
    {
        lines.push_back(bytes);
        teller.take({lines.back().constData(), std::size_t(lines.back().size())}, present);
    }
    FloorFigures at(const QString &time)
    {
        floor.advanceTo(momentOf(time));
        return floor.figures(momentOf(time));
    }

    std::vector<QByteArray> lines;
    LiveFloor floor{LiveSettings()};
    JsonlTeller teller{floor};
    std::optional<Moment> present;
};

FloorFigures figuresOf(const QString &address, Moment to)
{
    LiveFloor floor{LiveSettings()};
    const Result<ReplaySummary> summary = replay(FeedAddress::parse(address).value(), floor);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().text));
    floor.advanceTo(to);
    return floor.figures(to);
}

} // namespace

/** What JSON lines come to on the floor, and that the example adapter and queue_log itself tell the same. */
class TestJsonlFloor : public QObject
{
    Q_OBJECT

private slots:
    void whatCallsWereAboutIsCountedAndKept()
    {
        struct Kept final : HistorySink
        {
            void spanClosed(const StateSpan &) override {}
            void callClosed(const CallRecord &) override {}
            void gapClosed(const FeedGap &) override {}
            void reasonTold(const CallReason &reason) override { reasons.push_back(reason); }
            std::vector<CallReason> reasons;
        } kept;
        LiveFloor floor{LiveSettings(), &kept};
        JsonlTeller teller{floor};
        for (const QString &words :
             {u"09:00:00 agent.add agent=1001 name=王芳 queues=sales"_s, u"09:01:00 call.queued call=c1 queue=sales"_s,
              u"09:01:02 call.answered call=c1 agent=1001"_s, u"09:02:00 call.ended call=c1 reason=退费"_s,
              u"09:02:10 call.reason call=c1 reason=退费"_s, u"09:02:11 call.reason call=c1 reason=投诉"_s,
              u"09:02:12 call.reason call=c1 reason="_s, u"09:02:13 call.reason call=c1 reason=回电13812341234"_s}) {
            const QByteArray bytes = line(words);
            teller.take({bytes.constData(), std::size_t(bytes.size())}, momentOf(words.section(u' ', 0, 0)));
        }
        QCOMPARE(kept.reasons.size(), std::size_t(3)); // the same once more is no other
        QCOMPARE(kept.reasons.front().call, u"c1"_s);
        QCOMPARE(kept.reasons.front().queue, u"sales"_s);
        QCOMPARE(kept.reasons.front().reason, u"退费"_s);
        QVERIFY(!kept.reasons.front().agentKey.isEmpty());
        QCOMPARE(kept.reasons.front().at, momentOf(u"09:02:00"_s));
        QCOMPARE(kept.reasons.back().reason, u"回电138****1234"_s); // a caller's number is nowhere kept
        QCOMPARE(floor.figures(momentOf(u"09:03:00"_s)).reasons,
                 (QMap<QString, int>{{u"退费"_s, 1}, {u"投诉"_s, 1}, {u"回电138****1234"_s, 1}}));
    }

    void aDayOfOneAgent()
    {
        Told t({u"09:00:00 hello feed=Acme"_s, u"09:00:00 snapshot.begin"_s,
                u"09:00:00 agent.add agent=1001 name=王芳 queues=sales,support"_s,
                u"09:00:00 agent.add agent=1002 name=Ben queues=sales"_s, u"09:00:00 snapshot.end"_s,
                u"09:01:00 agent.state agent=1001 state=ready"_s,
                u"09:02:00 call.queued call=c1 queue=sales caller=030"_s,
                u"09:02:02 agent.state agent=1001 state=ringing queue=sales call=c1"_s,
                u"09:02:06 call.answered call=c1 agent=1001"_s,
                u"09:02:06 agent.state agent=1001 state=talking queue=sales call=c1 direction=in"_s,
                u"09:02:30 agent.state agent=1001 state=hold queue=sales call=c1"_s,
                u"09:02:40 agent.state agent=1001 state=talking queue=sales call=c1"_s,
                u"09:03:06 call.ended call=c1 by=caller"_s, u"09:03:06 agent.state agent=1001 state=wrap queue=sales"_s,
                u"09:03:26 agent.state agent=1001 state=paused reason=小休"_s,
                u"09:13:26 agent.state agent=1001 state=talking direction=out"_s});
        const FloorFigures figures = t.at(u"09:14:00"_s);
        const QueueCounts sales = figures.queues.value(u"sales"_s);
        QCOMPARE(sales.offered, 1);
        QCOMPARE(sales.answered, 1);
        QCOMPARE(sales.waitSum, 6);
        QCOMPARE(sales.talkSum, 60);
        QCOMPARE(sales.endedByCaller, 1);
        QCOMPARE(sales.stillTalking, 0);
        const AgentFigures fang = figures.agents.value(u"王芳"_s);
        QCOMPARE(fang.interface, u"1001"_s);
        QCOMPARE(fang.queues, (QStringList{u"sales"_s, u"support"_s}));
        QCOMPARE(fang.state, AgentState::Talking);
        QCOMPARE(fang.certainty, Certainty::Measured);
        QCOMPARE(fang.sums.wrap, Millis(20'000));
        QCOMPARE(fang.sums.hold, Millis(10'000));
        QCOMPARE(fang.sums.paused, Millis(600'000));
        QCOMPARE(fang.pauses.value(u"小休"_s), (PauseFigure{1, 600}));
        QCOMPARE(figures.agents.value(u"Ben"_s).state, AgentState::LoggedOut);
    }

    /** An adapter that begins with what happened before: no clock was set, and no figure is moved. */
    void whatHappenedBeforeIsToldAfterwards()
    {
        Told t({u"12:00:00 hello feed=Acme"_s});
        for (const QString &each :
             {u"09:00:00 agent.state agent=1 state=ready"_s, u"09:00:00 call.queued call=a queue=sales"_s,
              u"09:00:08 call.answered call=a agent=1"_s, u"09:03:08 call.ended call=a by=agent"_s})
            t.raw(line(each));
        QVERIFY(t.teller.catchingUp());
        t.raw(line(u"12:00:01 hello"_s));
        QVERIFY(!t.teller.catchingUp());
        t.raw(line(u"12:00:01 call.queued call=b queue=sales"_s));
        const FloorFigures figures = t.at(u"12:00:05"_s);
        QVERIFY(figures.gaps.empty());
        QCOMPARE(figures.from, momentOf(u"09:00:00"_s));
        QCOMPARE(figures.queues.value(u"sales"_s).waitSum, 8);
        QCOMPARE(figures.queues.value(u"sales"_s).talkSum, 180);
        QCOMPARE(figures.queues.value(u"sales"_s).waiting, 1);
    }

    void callsThatWereNotAnswered()
    {
        Told t({u"09:00:00 call.queued call=a queue=sales"_s, u"09:00:00 call.queued call=b queue=sales"_s,
                u"09:00:00 call.queued call=c queue=sales"_s, u"09:00:03 call.abandoned call=a"_s,
                u"09:00:30 call.exited call=b wait=29"_s, u"09:00:31 call.ended call=zzz talk=5"_s});
        const QueueCounts sales = t.at(u"09:01:00"_s).queues.value(u"sales"_s);
        QCOMPARE(sales.abandoned, 1);
        QCOMPARE(sales.abandonedShort, 1);
        QCOMPARE(sales.exited, 1);
        QCOMPARE(sales.longestWait, std::optional(29));
        QCOMPARE(sales.waiting, 1);
        QCOMPARE(sales.talkCalls, 0);
    }

    void whatASnapshotDoesNotTellIsGone()
    {
        Told t({u"09:00:00 agent.add agent=1 name=Anna queues=sales"_s, u"09:00:00 agent.state agent=1 state=ready"_s,
                u"09:00:00 agent.add agent=2 name=Ben queues=sales"_s, u"09:00:00 agent.state agent=2 state=ready"_s,
                u"09:00:00 agent.add agent=3 name=Cleo queues=sales"_s, u"09:00:00 agent.state agent=3 state=ready"_s,
                u"09:00:01 call.queued call=a queue=sales"_s, u"09:00:01 call.queued call=b queue=sales"_s,
                u"09:05:00 gap from=09:01:00 to=09:05:00 why=lost"_s, u"09:05:00 snapshot.begin"_s,
                u"09:05:00 agent.add agent=1 name=Anna queues=sales"_s,
                u"09:05:00 agent.state agent=1 state=talking queue=sales call=x since=09:03:00"_s,
                u"09:05:00 agent.add agent=3 name=Cleo queues=sales"_s,
                u"09:05:00 call.queued call=b queue=sales wait=299"_s,
                u"09:05:00 call.answered call=x queue=sales agent=1"_s, u"09:05:00 snapshot.end"_s,
                u"09:06:00 call.ended call=x talk=180 by=agent"_s});
        const FloorFigures figures = t.at(u"09:07:00"_s);
        QCOMPARE(figures.gaps,
                 (std::vector<FeedGap>{
                     {.range = {momentOf(u"09:01:00"_s), momentOf(u"09:05:00"_s)}, .why = u"lost"_s, .silence = 1}}));
        QCOMPARE(figures.agents.value(u"Anna"_s).state, AgentState::Talking);
        QCOMPARE(figures.agents.value(u"Ben"_s).state, AgentState::LoggedOut);
        QVERIFY(figures.agents.value(u"Ben"_s).queues.isEmpty());
        QCOMPARE(figures.agents.value(u"Cleo"_s).state, AgentState::LoggedOut);
        QCOMPARE(figures.agents.value(u"Anna"_s).sums.ready, Millis(60'000));
        const QueueCounts sales = figures.queues.value(u"sales"_s);
        QCOMPARE(sales.waiting, 1);
        QCOMPARE(sales.lost, 1);
        QCOMPARE(sales.answered, 0); // nobody heard it being answered
        QCOMPARE(sales.talkSum, 180);
    }

    void anAgentWhoIsRemovedIsGone()
    {
        Told t({u"09:00:00 agent.add agent=1 name=Anna queues=sales"_s, u"09:00:00 agent.state agent=1 state=paused"_s,
                u"09:01:00 agent.remove agent=1"_s});
        const AgentFigures anna = t.at(u"09:02:00"_s).agents.value(u"Anna"_s);
        QCOMPARE(anna.state, AgentState::LoggedOut);
        QVERIFY(anna.queues.isEmpty());
        QCOMPARE(anna.pausedSeconds, 60);
    }

    void linesOfNoUseStopNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("malformed");
        QTest::addColumn<int>("unknown");
        QTest::addColumn<int>("misdated");
        const QByteArray t = "'t':'2026-11-23T09:00:01+08:00'";
        const auto row = [](const char *name, const QByteArray &text, int malformed, int unknown, int misdated) {
            QTest::newRow(name) << QByteArray(text).replace('\'', '"') << malformed << unknown << misdated;
        };
        row("not JSON", "hello", 1, 0, 0);
        row("not UTF-8", "{" + t + ",'type':'hello','feed':'" + "\xff\xfe'}", 1, 0, 0);
        row("cut off", "{" + t + ",'type':'agent.st", 1, 0, 0);
        row("an array", "[1,2]", 1, 0, 0);
        row("a number", "17", 1, 0, 0);
        row("no t", "{'type':'hello'}", 1, 0, 0);
        row("a t without offset", "{'t':'2026-11-23T09:00:01','type':'hello'}", 1, 0, 0);
        row("a t that is no day", "{'t':'2026-02-30T09:00:01Z','type':'hello'}", 1, 0, 0);
        row("no type", "{" + t + "}", 1, 0, 0);
        row("a type that is a number", "{" + t + ",'type':7}", 1, 0, 0);
        row("no agent", "{" + t + ",'type':'agent.state','state':'ready'}", 1, 0, 0);
        row("an impossible state", "{" + t + ",'type':'agent.state','agent':'1','state':'flying'}", 1, 0, 0);
        row("an impossible direction",
            "{" + t + ",'type':'agent.state','agent':'1','state':'talking','direction':'up'}", 1, 0, 0);
        row("a pause that is no truth", "{" + t + ",'type':'agent.state','agent':'1','state':'ready','paused':'yes'}",
            1, 0, 0);
        row("a negative wait", "{" + t + ",'type':'call.queued','call':'1','queue':'s','wait':-1}", 1, 0, 0);
        row("queues that are none", "{" + t + ",'type':'agent.add','agent':'1','queues':'s'}", 1, 0, 0);
        row("a gap that ends before it begins",
            "{" + t + ",'type':'gap','from':'2026-11-23T09:00:00Z','to':'2026-11-23T08:00:00Z'}", 1, 0, 0);
        row("an unknown type", "{" + t + ",'type':'weather','sky':'blue'}", 0, 1, 0);
        row("an unknown key", "{" + t + ",'type':'hello','mood':'good'}", 0, 1, 0);
        row("tomorrow", "{'t':'2027-11-23T09:00:01+08:00','type':'call.queued','call':'x','queue':'s'}", 0, 0, 1);
        row("an hour ago", "{'t':'2026-11-23T07:59:01+08:00','type':'snapshot.end'}", 0, 0, 1);
        row("a greeting from tomorrow", "{'t':'2027-11-23T09:00:01+08:00','type':'hello'}", 0, 0, 1);
        row("nested without end", QByteArray(20'000, '['), 1, 0, 0);
    }
    void linesOfNoUseStopNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, malformed);
        QFETCH(int, unknown);
        QFETCH(int, misdated);
        if (malformed > 0 || text.contains("2027")) // once, not twice
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Line [0-9]+ was skipped"_s));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        Told t({u"09:00:00 call.queued call=a queue=sales"_s});
        t.raw(text);
        t.raw(text);
        t.raw(line(u"09:00:02 call.queued call=b queue=sales"_s));
        FeedStatistics statistics;
        t.teller.count(statistics);
        QCOMPARE(int(statistics.malformed), 2 * malformed);
        QCOMPARE(int(statistics.unknown), 2 * unknown);
        QCOMPARE(int(statistics.misdated), 2 * misdated);
        QCOMPARE(t.teller.complaints().isEmpty(), malformed + misdated == 0);
        QCOMPARE(t.at(u"09:01:00"_s).queues.value(u"sales"_s).offered, 2);
    }

    /** Whatever was not used is counted and said, with its place, the first of each kind. */
    void whatWasNotUsedIsSaidWithItsNumber()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"floor.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line(u"09:00:00 call.queued call=a queue=sales"_s) + '\n');
        const QByteArray greeting =
            QByteArray("{'t':'2026-11-23T09:00:00+08:00','type':'hello','feed':'") + QByteArray(70'000, 'x') + "'}\n";
        for (int i = 0; i < 2; ++i)
            file.write(QByteArray(greeting).replace('\'', '"'));
        file.write("\n");
        for (int i = 0; i < 2; ++i) {
            file.write(line(u"09:00:01 call.queued call=z queue=sales"_s).replace("2026", "2036") + '\n');
            file.write(line(u"09:00:02 call.abandoned call=a"_s) + '\n');
        }
        file.write("[]\n");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Line 2 was skipped \\(longer than 64 KiB"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Line 5 was skipped \\(a time that cannot be.*2036"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Line 9 was skipped \\(not an object"_s));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        LiveFloor floor{LiveSettings()};
        const auto summary = replay(FeedAddress::parse(u"jsonl-file:"_s + file.fileName()).value(), floor);
        QVERIFY(summary.ok());
        QCOMPARE(int(summary->statistics.oversized), 2);
        QCOMPARE(int(summary->statistics.misdated), 2);
        QCOMPARE(int(summary->statistics.malformed), 1);
        QCOMPARE(floor.figures(summary->to).queues.value(u"sales"_s).offered, 1);
    }

    void schemaAndCodeAreEqual()
    {
        QFile file(QStringLiteral(FLOORWALK_SOURCE_DIR) + u"/resources/schemas/feed.schema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject definitions = QJsonDocument::fromJson(file.readAll())[u"$defs"_s].toObject();
        QCOMPARE(std::size_t(definitions.size()), jsonlTypes().size() + 1); // and "moment"
        const auto words = [](std::string_view text) {
            return QString::fromUtf8(text.data(), qsizetype(text.size())).split(u' ', Qt::SkipEmptyParts);
        };
        for (const JsonlTypeKeys &type : jsonlTypes()) {
            const QJsonObject definition = definitions[words(type.word).first()].toObject();
            QStringList required{u"t"_s, u"type"_s};
            required += words(type.required);
            QStringList keys = required + words(type.optional);
            keys.sort();
            QCOMPARE(definition[u"required"_s].toVariant().toStringList(), required);
            QCOMPARE(QStringList(definition[u"properties"_s].toObject().keys()), keys);
        }
        QCOMPARE(definitions[u"agent.state"_s][u"properties"_s][u"state"_s][u"enum"_s].toVariant().toStringList(),
                 jsonlStates());
    }

    void momentsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("UTC") << u"2026-11-23T01:00:00Z"_s << Q_INT64_C(1795395600000);
        QTest::newRow("offset") << u"2026-11-23T09:00:00.250+08:00"_s << Q_INT64_C(1795395600250);
        QTest::newRow("west, microseconds") << u"2026-11-22T20:00:00.250999-0500"_s << Q_INT64_C(1795395600250);
        QTest::newRow("no offset") << u"2026-11-23T09:00:00"_s << Q_INT64_C(-1);
        QTest::newRow("a day") << u"2026-11-23"_s << Q_INT64_C(-1);
        QTest::newRow("a leap day that is none") << u"2026-02-29T09:00:00Z"_s << Q_INT64_C(-1);
        QTest::newRow("an hour too many") << u"2026-11-23T24:00:00Z"_s << Q_INT64_C(-1);
        QTest::newRow("a dot and nothing") << u"2026-11-23T09:00:00.Z"_s << Q_INT64_C(-1);
        QTest::newRow("something behind") << u"2026-11-23T09:00:00Z!"_s << Q_INT64_C(-1);
        QTest::newRow("empty") << QString() << Q_INT64_C(-1);
    }
    void momentsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const std::optional<Moment> moment = parseIsoMoment(text.toStdString());
        QCOMPARE(moment ? epochMs(*moment) : -1, ms);
    }

    /** The example adapter tells the same calls and pauses as the queue_log it reads. */
    void theExampleAdapterTellsTheSameFloor_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<qint64>("end");
        QTest::newRow("plain") << u"plain"_s << Q_INT64_C(1'795'413'769'000);
        QTest::newRow("ordinary") << u"ordinary"_s << Q_INT64_C(1'795'413'900'000);
        QTest::newRow("restarts") << u"restart"_s << Q_INT64_C(1'795'413'815'000);
    }
    void theExampleAdapterTellsTheSameFloor()
    {
        QFETCH(QString, log);
        QFETCH(qint64, end);
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY2(!python.isEmpty(), "python3 is among the packages the tests need");
        const QString file = QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/%1.queue_log"_s.arg(log);
        const QString adapter = QStringLiteral(FLOORWALK_SOURCE_DIR) + u"/packaging/examples/queue_log_to_jsonl.py"_s;
        const Moment to = momentFromEpochMs(end);
        const FloorFigures direct = figuresOf(u"queuelog:"_s + file, to);
        const FloorFigures adapted = figuresOf(u"exec:%1 \"%2\" \"%3\""_s.arg(python, adapter, file), to);
        QCOMPARE(adapted.from, direct.from);
        QVERIFY(adapted.gaps.empty());
        QCOMPARE(adapted.queues.keys(), direct.queues.keys());
        for (auto it = direct.queues.begin(); it != direct.queues.end(); ++it) {
            const QueueCounts &mine = adapted.queues[it.key()];
            QCOMPARE(mine.offered, it->offered);
            QCOMPARE(mine.answered, it->answered);
            QCOMPARE(mine.answeredWithin, it->answeredWithin);
            QCOMPARE(mine.waitSum, it->waitSum);
            QCOMPARE(mine.abandoned, it->abandoned);
            QCOMPARE(mine.exited, it->exited);
            QCOMPARE(mine.lost, it->lost);
            QCOMPARE(mine.waiting, it->waiting);
            QCOMPARE(mine.talkCalls, it->talkCalls);
            QCOMPARE(mine.talkSum, it->talkSum);
            QCOMPARE(mine.stillTalking, it->stillTalking);
        }
        QCOMPARE(adapted.agents.size(), direct.agents.size());
        for (const AgentFigures &agent : direct.agents) {
            const AgentFigures mine = adapted.agents.value(agent.key);
            QCOMPARE(mine.answered, agent.answered);
            QCOMPARE(mine.talkSum, agent.talkSum);
            QCOMPARE(mine.queues, agent.queues);
            QCOMPARE(mine.state, agent.state);
            QCOMPARE(mine.paused, agent.paused);
            QCOMPARE(mine.pausePending, agent.pausePending);
            QCOMPARE(mine.reason, agent.reason);
            QVERIFY2(mine.pausedSeconds == agent.pausedSeconds,
                     qPrintable(u"%1: %2, not %3"_s.arg(agent.key).arg(mine.pausedSeconds).arg(agent.pausedSeconds)));
        }
    }

    void thePresentIsTheAdaptersFirstWord()
    {
        QTemporaryDir dir;
        QFile log(dir.filePath(u"queue_log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("100|NONE|sales|Ben|UNPAUSE|\n200|c1|sales|NONE|ENTERQUEUE||030|1\n"
                  "300|NONE|NONE|NONE|QUEUESTART|\n");
        log.close();
        QProcess adapter;
        adapter.start(
            QStandardPaths::findExecutable(u"python3"_s),
            {QStringLiteral(FLOORWALK_SOURCE_DIR) + u"/packaging/examples/queue_log_to_jsonl.py"_s, log.fileName()});
        QVERIFY(adapter.waitForFinished());
        QStringList types;
        for (const QByteArray &each : adapter.readAllStandardOutput().split('\n')) {
            JsonlLine line;
            if (!each.isEmpty()) {
                QCOMPARE(int(parseJsonlLine({each.constData(), std::size_t(each.size())}, line)), 0);
                QCOMPARE(line.unknownKeys, 0);
                types << QJsonDocument::fromJson(each)[u"type"_s].toString();
            }
        }
        QCOMPARE(types, (QStringList{u"hello"_s, u"snapshot.begin"_s, u"agent.add"_s, u"agent.state"_s,
                                     u"snapshot.end"_s, u"agent.state"_s, u"call.queued"_s, u"snapshot.begin"_s,
                                     u"agent.add"_s, u"agent.state"_s, u"snapshot.end"_s}));
    }

    /** Beside a call, or with some queues still served, a pause is one pause and counts as such. */
    void aPauseBesideAnotherState()
    {
        Told t({u"09:00:00 agent.add agent=1 name=Anna queues=sales,support"_s,
                u"09:00:00 agent.state agent=1 state=ready"_s,
                u"09:01:00 agent.state agent=1 state=ready paused=true reason=lunch"_s,
                u"09:02:00 agent.state agent=1 state=talking queue=sales call=c paused=true reason=lunch"_s});
        AgentFigures anna = t.at(u"09:03:00"_s).agents.value(u"Anna"_s);
        QCOMPARE(anna.state, AgentState::Talking);
        QVERIFY(anna.paused && anna.pausePending);
        QCOMPARE(anna.pausedSeconds, 120);
        for (const QString &each : {u"09:04:00 agent.state agent=1 state=paused reason=lunch"_s,
                                    u"09:05:00 agent.state agent=1 state=ready"_s}) {
            t.present = momentOf(each.section(u' ', 0, 0));
            t.raw(line(each));
        }
        anna = t.at(u"09:06:00"_s).agents.value(u"Anna"_s);
        QVERIFY(!anna.paused);
        QCOMPARE(anna.pausedSeconds, 240);
        QCOMPARE(anna.pauses.value(u"lunch"_s).count, 1);
    }

    /** A program that is read to its end and has none is given up. */
    void aProgramThatEndsNoLineIsGivenUp_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("silent") << u"exec sleep 100"_s;
        QTest::newRow("a line that does not end") << u"printf '{'; exec sleep 100"_s;
        QTest::newRow("a flood without an end") << u"exec cat /dev/zero"_s;
        QTest::newRow("without output") << u"exec >&-; exec sleep 100"_s;
        QTest::newRow("a line, then silence") << u"echo '{}'; exec sleep 100"_s;
    }
    void aProgramThatEndsNoLineIsGivenUp()
    {
        QFETCH(QString, script);
        const auto lines = ProgramLines::start({u"/bin/sh"_s, u"-c"_s, script}, Millis(50));
        QVERIFY(lines.ok());
        Result<QByteArray> piece = QByteArray();
        while (piece.ok() && !(*lines)->atEnd())
            piece = (*lines)->read();
        QVERIFY(!piece.ok());
        QCOMPARE(piece.error().kind, Error::Kind::Network);
        QVERIFY2(piece.error().text.contains(u"no whole line"_s), qPrintable(piece.error().text));
    }

    void aFileOfLinesIsReadToItsEnd()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"floor.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &each : {u"09:00:00 call.queued call=a queue=sales"_s, u"09:00:09 call.abandoned call=a"_s})
            file.write(line(each) + '\n');
        file.close();
        LiveFloor floor{LiveSettings()};
        const Result<ReplaySummary> summary =
            replay(FeedAddress::parse(u"jsonl-file:"_s + file.fileName()).value(), floor);
        QVERIFY(summary.ok());
        QCOMPARE(summary->from, momentOf(u"09:00:00"_s));
        QCOMPARE(summary->to, momentOf(u"09:00:09"_s));
        QCOMPARE(floor.figures(summary->to).queues.value(u"sales"_s).abandoned, 1);
        QVERIFY(!replay(FeedAddress::parse(u"jsonl-file:/nowhere/x"_s).value(), floor).ok());
        const Result<ReplaySummary> program = replay(FeedAddress::parse(u"exec:/nowhere/x"_s).value(), floor);
        QVERIFY(!program.ok() && program.error().text.contains(u"cannot be started"_s));
    }
};

QTEST_GUILESS_MAIN(TestJsonlFloor)
#include "tst_jsonlfloor.moc"
