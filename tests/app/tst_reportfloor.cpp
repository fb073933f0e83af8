// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/recordedsessions.h"

using namespace Qt::StringLiterals;
using namespace Floorwalk;

namespace {

using Pair = std::pair<const char *, const char *>;

/** What the command calls a figure, and what the oracle does. */
constexpr std::array queueFigures{Pair{"offered", "offered"},
                                  Pair{"answered", "answered"},
                                  Pair{"answeredWithin", "within"},
                                  Pair{"abandoned", "abandoned"},
                                  Pair{"lost", "lost"},
                                  Pair{"waiting", "waiting"},
                                  Pair{"longestWaitSeconds", "longest_wait"},
                                  Pair{"talkCalls", "talk_calls"},
                                  Pair{"talkSeconds", "talk_seconds"},
                                  Pair{"longestTalkSeconds", "longest_talk"},
                                  Pair{"endedByCaller", "ended_by_caller"},
                                  Pair{"endedByAgent", "ended_by_agent"},
                                  Pair{"transferred", "transferred"},
                                  Pair{"stillTalking", "still_talking"},
                                  Pair{"ringNoAnswer", "ring_no_answer"}};
constexpr std::array agentFigures{Pair{"answered", "answered"},
                                  Pair{"answeredByQueue", "answered_by_queue"},
                                  Pair{"talkCalls", "talk_calls"},
                                  Pair{"talkSeconds", "talk_seconds"},
                                  Pair{"longestTalkSeconds", "longest_talk"},
                                  Pair{"ringNoAnswer", "ring_no_answer"}};
/** Of agents these are the calls' figures, which the log knows as the stream does. */
constexpr std::array callFigures{"answered",    "answeredByQueue",    "talkCalls",
                                 "talkSeconds", "longestTalkSeconds", "ringNoAnswer"};

QString text(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/** All that differs, not the first alone. */
class Differences
{
public:
    void same(const QString &whose, const char *figure, const QJsonValue &mine, const QJsonValue &truth)
    {
        if (mine != truth)
            m_all << u"%1, %2: %3, not %4"_s.arg(whose, QLatin1StringView(figure), text(mine), text(truth));
    }
    /** Seconds that each feed counts from its own word of the same pause. */
    void near(const QString &whose, const char *figure, const QJsonValue &mine, const QJsonValue &truth)
    {
        if (std::abs(mine.toDouble(-10) - truth.toDouble()) > 1)
            same(whose, figure, mine, truth);
    }
    bool none() const { return m_all.isEmpty(); }
    QString words() const { return m_all.join(u'\n'); }

private:
    QStringList m_all;
};

} // namespace

/** `report floor --json`, run as a person runs it, on each shared recording: by stream and by queue_log. */
class TestReportFloor : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    RecordedSessions m_recordings;

    QJsonObject report(const QString &feed, const QString &until = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        process.setProcessEnvironment(environment);
        QStringList words{u"report"_s, u"floor"_s, u"--feed"_s, feed, u"--json"_s};
        if (!until.isEmpty())
            words << u"--until"_s << until;
        process.start(QStringLiteral(FLOORWALK_PROGRAM), words);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    static QString log(const RecordedSession &session) { return u"queuelog:"_s + session.file(u"queue_log"_s); }
    static QJsonObject oracle(const RecordedSession &session)
    {
        QFile file(session.file(u"oracle.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    static void compare(Differences &differences, const QJsonObject &report, const QJsonObject &truth)
    {
        const QJsonObject queues = truth[u"queues"_s].toObject();
        differences.same(u"all"_s, "queues", QJsonArray::fromStringList(report[u"queues"_s].toObject().keys()),
                         QJsonArray::fromStringList(queues.keys()));
        for (auto it = queues.begin(); it != queues.end(); ++it) {
            const QJsonObject mine = report[u"queues"_s][it.key()].toObject();
            const QJsonObject theirs = it.value().toObject();
            for (const auto &[figure, name] : queueFigures)
                differences.same(it.key(), figure, mine[QLatin1StringView(figure)], theirs[QLatin1StringView(name)]);
            differences.same(it.key(), "exited", mine[u"exited"_s],
                             theirs[u"timed_out"_s].toInt() + theirs[u"left_by_key"_s].toInt()
                                 + theirs[u"left_empty"_s].toInt());
        }
        const QJsonObject agents = truth[u"agents"_s].toObject();
        differences.same(u"all"_s, "agents", QJsonArray::fromStringList(report[u"agents"_s].toObject().keys()),
                         QJsonArray::fromStringList(agents.keys()));
        for (auto it = agents.begin(); it != agents.end(); ++it) {
            const QJsonObject mine = report[u"agents"_s][it.key()].toObject();
            const QJsonObject theirs = it.value().toObject();
            for (const auto &[figure, name] : agentFigures)
                differences.same(it.key(), figure, mine[QLatin1StringView(figure)], theirs[QLatin1StringView(name)]);
            differences.near(it.key(), "pausedSeconds", mine[u"pausedSeconds"_s], theirs[u"paused_seconds_any"_s]);
        }
    }

    void sessions(bool unbroken)
    {
        QTest::addColumn<RecordedSession>("session");
        for (const RecordedSession &session : m_recordings.all()) {
            if (!unbroken || session.unbroken())
                QTest::newRow(qPrintable(session.name)) << session;
        }
    }

private slots:
    void aStreamIsTheOracle_data() { sessions(true); }
    void aStreamIsTheOracle()
    {
        QFETCH(RecordedSession, session);
        const QJsonObject floor = report(session.address().text());
        QVERIFY(floor[u"feed"_s][u"gaps"_s].toArray().isEmpty());
        Differences differences;
        compare(differences, floor, oracle(session));
        QVERIFY2(differences.none(), qPrintable(differences.words()));
    }

    /** Also of the sessions whose streams broke: the log was written all the time. */
    void aLogIsTheOracleToItsEnd_data() { sessions(false); }
    void aLogIsTheOracleToItsEnd()
    {
        QFETCH(RecordedSession, session);
        const QJsonObject truth = oracle(session);
        const QString end =
            QDateTime::fromSecsSinceEpoch(truth[u"end_epoch"_s].toInteger(), Qt::UTC).toString(Qt::ISODate);
        const QJsonObject floor = report(log(session), end);
        QVERIFY(floor[u"feed"_s][u"gaps"_s].toArray().isEmpty());
        Differences differences;
        compare(differences, floor, truth);
        QVERIFY2(differences.none(), qPrintable(differences.words()));
    }

    /** The stream ended some seconds after the log's last line: what waits, talks or is paused then does so up to
     * there. */
    void aLogAloneGivesTheFiguresOfTheStream_data() { sessions(true); }
    void aLogAloneGivesTheFiguresOfTheStream()
    {
        QFETCH(RecordedSession, session);
        const QJsonObject stream = report(session.address().text());
        const QJsonObject floor = report(log(session), stream[u"to"_s].toString());
        QCOMPARE(floor[u"to"_s], stream[u"to"_s]);
        Differences differences;
        const QJsonObject queues = stream[u"queues"_s].toObject();
        QVERIFY(!queues.isEmpty());
        for (auto it = queues.begin(); it != queues.end(); ++it)
            differences.same(it.key(), "queue", floor[u"queues"_s][it.key()], it.value());
        const QJsonObject agents = stream[u"agents"_s].toObject();
        for (auto it = agents.begin(); it != agents.end(); ++it) {
            const QJsonObject mine = floor[u"agents"_s][it.key()].toObject();
            for (const char *const figure : callFigures)
                differences.same(it.key(), figure, mine[QLatin1StringView(figure)],
                                 it.value()[QLatin1StringView(figure)]);
            differences.near(it.key(), "pausedSeconds", mine[u"pausedSeconds"_s], it.value()[u"pausedSeconds"_s]);
        }
        QVERIFY2(differences.none(), qPrintable(differences.words()));
    }

    /** Without the moment it is told up to the last line, which is all that the log itself says. */
    void aLogEndsWithItsLastLineUnlessMoreIsAskedFor()
    {
        const RecordedSession session = m_recordings.session(u"plain"_s);
        const QJsonObject truth = oracle(session);
        const qint64 last = truth[u"last_epoch"_s].toInteger();
        const QJsonObject floor = report(log(session));
        QCOMPARE(QDateTime::fromString(floor[u"to"_s].toString(), Qt::ISODateWithMs).toSecsSinceEpoch(), last);
        QVERIFY(truth[u"end_epoch"_s].toInteger() > last);
    }
};

QTEST_GUILESS_MAIN(TestReportFloor)
#include "tst_reportfloor.moc"
