// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/replay.h"
#include "models/live/callcount.h"
#include "models/live/livefloor.h"
#include "models/service/backfill.h"
#include "models/service/feedrecorder.h"
#include "models/service/floorsource.h"
#include "models/service/unheardtime.h"
#include "models/store/historyfile.h"
#include "tests/service/desk.h"
#include "tests/support/recordedsessions.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/**
 * Takes a stretch out of a stream: from a moment on nothing is heard until the telephone system next tells all that is
 * there, as after a reconnect. Without a floor the program was off meanwhile.
 */
class SilentStretch final : public EventSink
{
public:
    SilentStretch(Moment from, std::function<EventSink *(bool begins)> floor)
        : m_from(from)
        , m_floor(std::move(floor))
    {}

    void onEvent(const Event &event) override
    {
        const Moment at = event.at.value_or(event.received);
        if (!m_done && at >= m_from) {
            if (!std::exchange(m_silent, true))
                tell(EventType::Disconnected, m_last);
            m_done = event.type == EventType::SnapshotBegin && at >= m_from + 20s;
            if (!m_done)
                return;
            to = at;
            m_floor(true);
            tell(EventType::Connected, at);
        }
        m_last = std::max(m_last, at);
        m_floor(false)->onEvent(event);
    }

    Moment to{};

private:
    void tell(EventType type, Moment received)
    {
        Event event;
        event.type = type;
        event.received = received;
        event.reason = "connection lost";
        m_floor(false)->onEvent(event);
    }

    Moment m_from;
    std::function<EventSink *(bool)> m_floor;
    Moment m_last{};
    bool m_silent = false;
    bool m_done = false;
};

inline QJsonObject oracleOf(const RecordedSession &session)
{
    QFile file(session.file(u"oracle.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[u"queues"_s].toObject()
                                          : QJsonObject();
}

/** A store into which a session was told, and what goes on at its end. */
class ToldSession
{
public:
    explicit ToldSession(const RecordedSession &session, std::optional<Moment> cut = std::nullopt, bool off = false)
        : desk(u"2026-12-31 23:00:00"_s)
    {
        FeedRecorder recorder([this](const FeedBatch &batch) { record(batch); });
        auto floor = std::make_unique<LiveFloor>(LiveSettings(), &recorder, &recorder);
        const auto whose = [&floor, &recorder, off](bool begins) -> EventSink * {
            if (begins && off) {
                recorder.flush();
                floor = std::make_unique<LiveFloor>(LiveSettings(), &recorder, &recorder);
            }
            return floor.get();
        };
        SilentStretch sink(cut.value_or(Moment::max()), whose);
        const Result<ReplaySummary> summary = replay(session.address(), sink);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        begin = summary->from;
        end = std::max(summary->to, floor->now());
        floor->advanceTo(end);
        recorder.flush();
        open = floor->open();
        counted = {floor->takeDelta(true), open};
    }

    void record(const FeedBatch &batch)
    {
        if (const auto done = FeedRecorder::record(desk.session(), batch); !done)
            qFatal("%s", qPrintable(done.error().text));
    }

    Result<BackfillReport> fill(const QString &log)
    {
        BackfillRequest request{log};
        request.from = end - 24h;
        request.to = end;
        request.open = open;
        return Backfill(desk.session()).fill(request);
    }

    HistoryFile history() { return HistoryFile(desk.session().history()); }
    TimeRange range() const { return {end - 24h, end + 24h}; }

    QMap<QString, QueueCounts> counts()
    {
        QMap<QString, QueueCounts> counts;
        std::vector<FeedGap> gaps = silences(desk.session(), range(), open).value();
        std::erase_if(gaps, [](const FeedGap &gap) { return gap.filled; });
        LostWaits lost;
        std::vector<CallRecord> calls = history().calls({}, range()).value();
        calls.insert(calls.end(), open.calls.begin(), open.calls.end());
        for (const CallRecord &call : calls) {
            CallPart part = judge(call, {{range().from, end}, 20, 5}, gaps);
            lost.countOnce(part, call);
            addTo(counts[call.queue], part, call);
        }
        return counts;
    }

    /** All that is kept, for comparing. */
    QStringList rows()
    {
        QStringList rows;
        const std::vector<CallRecord> calls = history().calls({}, range()).value();
        for (const CallRecord &call : calls) {
            rows << u"%1 %2 %3 %4 %5 %6"_s.arg(call.call, call.queue, call.agentKey)
                        .arg(epochMs(call.joined))
                        .arg(epochMs(call.ended))
                        .arg(int(call.fromQueueLog));
        }
        const std::vector<StateSpan> spans = history().spans(range()).value();
        for (const StateSpan &span : spans) {
            rows << u"%1 %2 %3 %4 %5"_s.arg(span.agentKey, stateName(span.state))
                        .arg(epochMs(span.range.from))
                        .arg(epochMs(span.range.to))
                        .arg(int(span.fromQueueLog));
        }
        return rows;
    }

    Desk desk;
    Moment begin{};
    Moment end{};
    OpenRecords open;
    CountedFloor counted; ///< by the floor that listened at the end
};

/** Names every figure that is not the oracle's. */
inline QStringList differences(const QMap<QString, QueueCounts> &counts, const QJsonObject &oracle)
{
    QStringList found;
    for (auto it = oracle.begin(); it != oracle.end(); ++it) {
        const QJsonValue truth = it.value();
        const QueueCounts mine = counts.value(it.key());
        const auto same = [&](const char *figure, qint64 value, qint64 expected) {
            if (value != expected)
                found << u"%1, %2: %3, not %4"_s.arg(it.key(), QLatin1StringView(figure)).arg(value).arg(expected);
        };
        const auto number = [&truth](QLatin1StringView key) { return qint64(truth[key].toInt()); };
        same("offered", mine.offered, number("offered"_L1));
        same("answered", mine.answered, number("answered"_L1));
        same("within", mine.answeredWithin, number("within"_L1));
        same("abandoned", mine.abandoned, number("abandoned"_L1));
        same("exited", mine.exited, number("timed_out"_L1) + number("left_by_key"_L1) + number("left_empty"_L1));
        same("longest wait", mine.longestWait.value_or(0), number("longest_wait"_L1));
        same("talk calls", mine.talkCalls, number("talk_calls"_L1));
        same("talk seconds", mine.talkSum, number("talk_seconds"_L1));
        same("longest talk", mine.longestTalk.value_or(0), number("longest_talk"_L1));
        same("ended by caller", mine.endedByCaller, number("ended_by_caller"_L1));
        same("ended by agent", mine.endedByAgent, number("ended_by_agent"_L1));
        same("transferred", mine.transferred, number("transferred"_L1));
    }
    return found;
}

/** The session's log with each line's time and text passed through @p change; empty lines are left out. */
inline QString changedLog(const RecordedSession &session, const QString &path,
                          const std::function<QByteArray(qint64 epoch, const QByteArray &line)> &change)
{
    QFile in(session.file(u"queue_log"_s));
    QFile out(path);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        qFatal("no log");
    while (!in.atEnd()) {
        const QByteArray line = in.readLine();
        const QByteArray changed = change(line.left(line.indexOf('|')).toLongLong(), line);
        out.write(changed);
    }
    return path;
}

inline QByteArray later(qint64 epoch, const QByteArray &line, qint64 seconds)
{
    return QByteArray::number(epoch + seconds) + line.mid(line.indexOf('|'));
}

} // namespace Floorwalk
