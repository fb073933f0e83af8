// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/livefloor.h"
#include "models/service/queuelogfacts.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include "tests/support/recordedsessions.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

QString logOf(const RecordedSession &session)
{
    return session.file(u"queue_log"_s);
}

class Calls : public HistorySink
{
public:
    void spanClosed(const StateSpan &) override {}
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &) override {}
    std::vector<CallRecord> calls;
};

std::vector<FeedGap> gapsOf(const RecordedSession &session)
{
    LiveFloor floor{LiveSettings()};
    if (!replay(session.address(), floor))
        qFatal("%s cannot be replayed", qPrintable(session.name));
    return floor.figures(floor.now()).gaps;
}

QueueLogFacts factsOf(const RecordedSession &session, TimeRange range)
{
    return queueLogFacts(FeedAddress::parse(u"queuelog:"_s + logOf(session)).value(), {range}, LiveSettings()).value();
}

QString text(const CallRecord &call)
{
    return u"%1 in %2: outcome %3, wait %4, talk %5, %6, by “%7”"_s.arg(call.call, call.queue)
        .arg(int(call.outcome))
        .arg(call.waitSeconds.value_or(-1))
        .arg(call.talkSeconds.value_or(-1))
        .arg(call.agentKey, call.endedBy);
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
        const RecordedSession session = m_recordings.session(u"restart"_s);
        const std::vector<FeedGap> gaps = gapsOf(session);
        QCOMPARE(gaps.size(), size_t(3));
        const TimeRange pulled = gaps.back().range; // the recorder's cable: Asterisk went on for 45 s
        const QueueLogFacts facts = factsOf(session, pulled);
        int joined = 0;
        int whole = 0;
        QSet<QString> agents;
        for (const CallRecord &call : facts.calls) {
            QVERIFY(call.joined < pulled.to && call.ended >= pulled.from);
            joined += pulled.contains(call.joined);
            whole += call.joined >= pulled.from && call.ended < pulled.to;
        }
        // Those that were still talking at the log's end are no records yet.
        QVERIFY(joined > 5 && joined <= joinsIn(logOf(session), pulled));
        QVERIFY(whole > 0);
        QVERIFY(std::ranges::count(facts.spans, AgentState::Paused, &StateSpan::state) > 0);
        for (const StateSpan &span : facts.spans)
            QVERIFY(pulled.from <= span.range.from && span.range.to <= pulled.to);
    }

    /** The same session was heard twice: once whole, and once with a gap that its log fills. */
    void aGapIsFilledWithWhatTheOtherConnectionHeard()
    {
        Calls heard;
        LiveFloor floor(LiveSettings(), &heard);
        QVERIFY(replay(m_recordings.session(u"scenes"_s).address(), floor).ok());
        const RecordedSession session = m_recordings.session(u"scenescut"_s);
        const std::vector<FeedGap> gaps = gapsOf(session);
        QCOMPARE(gaps.size(), size_t(1));
        const TimeRange gap = gaps.front().range;
        const QueueLogFacts facts = factsOf(session, gap);
        QSet<QString> filled;
        for (const CallRecord &call : facts.calls)
            filled << text(call);
        int ended = 0;
        int whole = 0;
        for (const CallRecord &call : heard.calls) {
            if (call.joined >= gap.to || call.ended < gap.from + std::chrono::seconds(1) || call.ended >= gap.to)
                continue;
            ++ended;
            whole += gap.contains(call.joined);
            QVERIFY2(filled.contains(text(call)), qPrintable(text(call)));
        }
        QVERIFY2(ended >= 3 && whole >= 1, qPrintable(u"%1, %2"_s.arg(ended).arg(whole)));
        const auto pausedBy = [&facts](const QString &agent, const QString &reason) {
            return std::ranges::any_of(facts.spans, [&agent, &reason](const StateSpan &pause) {
                return pause.state == AgentState::Paused && pause.agentKey == agent && pause.reason == reason;
            });
        };
        QVERIFY(pausedBy(u"钱进"_s, u"示忙"_s) && pausedBy(u"吴桐"_s, u"小休"_s));
    }

    void aMissingLogIsNamed()
    {
        const Result<QueueLogFacts> facts =
            queueLogFacts(FeedAddress::parse(u"queuelog:/nowhere"_s).value(), {}, LiveSettings());
        QVERIFY(!facts.ok() && facts.error().text.contains(u"/nowhere"_s));
    }

private:
    RecordedSessions m_recordings;
};

QTEST_GUILESS_MAIN(TestQueueLogFacts)
#include "tst_queuelogfacts.moc"
