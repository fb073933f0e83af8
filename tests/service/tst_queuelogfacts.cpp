// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/livefloor.h"
#include "models/service/queuelogfacts.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

QString trace(const QString &name)
{
    return QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/"_s + name;
}

/** Joins of the log's own lines that lie in the stretch: what the facts are held against. */
int joinsIn(const QString &path, TimeRange range)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    int joins = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> parts = file.readLine().split('|');
        if (parts.size() > 4 && parts[4] == "ENTERQUEUE")
            joins += range.contains(momentFromEpochMs(parts[0].toLongLong() * 1000));
    }
    return joins;
}

} // namespace

/** What was missed while nobody listened stands in queue_log. */
class TestQueueLogFacts : public QObject
{
    Q_OBJECT

private slots:
    void callsAndPausesOfAGapAreFound()
    {
        const QDir folder(trace({}));
        QStringList files;
        for (const QString &name : folder.entryList({u"restart.console.*.ami"_s}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
        LiveFloor floor{LiveSettings()};
        QVERIFY(replay(FeedAddress::parse(u"ami-file:"_s + files.join(u',')).value(), floor).ok());
        const std::vector<FeedGap> gaps = floor.figures(floor.now()).gaps;
        QCOMPARE(gaps.size(), size_t(3));
        const TimeRange pulled = gaps.back().range; // the recorder's cable: Asterisk went on for 45 s
        const FeedAddress log = FeedAddress::parse(u"queuelog:"_s + trace(u"restart.queue_log"_s)).value();
        const Result<QueueLogFacts> facts = queueLogFacts(log, pulled, LiveSettings());
        QVERIFY(facts.ok());
        int joined = 0;
        int whole = 0;
        QSet<QString> agents;
        for (const CallRecord &call : facts->calls) {
            QVERIFY(call.joined < pulled.to && call.ended >= pulled.from);
            joined += pulled.contains(call.joined);
            whole += QueueLogFacts::isWhollyIn(call, pulled);
        }
        // Those that were still talking at the log's end are no records yet.
        QVERIFY(joined > 5 && joined <= joinsIn(trace(u"restart.queue_log"_s), pulled));
        QVERIFY(whole > 0);
        QVERIFY(!facts->pauses.empty());
        for (const StateSpan &pause : facts->pauses) {
            QVERIFY(pulled.from <= pause.range.from && pause.range.to <= pulled.to);
            QCOMPARE(pause.state, AgentState::Paused);
        }
    }

    void aMissingLogIsNamed()
    {
        const Result<QueueLogFacts> facts =
            queueLogFacts(FeedAddress::parse(u"queuelog:/nowhere"_s).value(), {}, LiveSettings());
        QVERIFY(!facts.ok() && facts.error().text.contains(u"/nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(TestQueueLogFacts)
#include "tst_queuelogfacts.moc"
