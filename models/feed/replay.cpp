// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Recordings = std::vector<std::unique_ptr<AmiRecording>>;

constexpr std::string_view betweenConnections = "connection lost";
constexpr std::string_view atTheEnd = "end of recording";
constexpr int sliceSteps = 64;
constexpr qint64 pacedBytes = 512; ///< small, so that a recording without arrivals is paced by its events

Result<Recordings> openAll(const FeedAddress &address)
{
    if (address.kind() != FeedAddress::Kind::AmiFile) {
        return Error{Error::Kind::BadInput,
                     AmiRecording::tr("“%1” is not a recording; write ami-file:PATH.").arg(address.displayName()),
                     {}};
    }
    Recordings recordings;
    for (const QString &path : address.files()) {
        Result<std::unique_ptr<AmiRecording>> recording = AmiRecording::open(path);
        if (!recording)
            return recording.error();
        recordings.push_back(std::move(recording).value());
    }
    return recordings;
}

void beginConnection(const AmiRecording &recording, AmiParser &parser, AmiTeller &teller)
{
    parser.reset();
    teller.begin();
    teller.setReceivedFromEvents(!recording.hasArrivals());
    teller.setReceived(recording.firstMoment());
}

FeedStatistics statisticsOf(const AmiParser &parser, const AmiTeller &teller, std::size_t connections)
{
    return {parser.counts().bytes,     teller.mapper().events(),  teller.mapper().unknownEvents(),
            parser.counts().malformed, parser.counts().oversized, connections};
}

} // namespace

Result<ReplaySummary> replay(const FeedAddress &address, EventSink &sink, std::optional<Moment> until)
{
    const Result<Recordings> recordings = openAll(address);
    if (!recordings)
        return recordings.error();
    AmiParser parser;
    AmiTeller teller(sink);
    ReplaySummary summary;
    summary.from = recordings->front()->firstMoment();
    std::size_t connections = 0;
    for (const std::unique_ptr<AmiRecording> &recording : *recordings) {
        if (until && recording->firstMoment() > *until)
            break;
        if (connections++ > 0)
            teller.end(betweenConnections);
        beginConnection(*recording, parser, teller);
        while (!recording->atEnd()
               && !(until && std::max(recording->nextArrival().value_or(Moment{}), teller.received()) > *until)) {
            if (const Result<void> step = recording->step(parser, teller, until ? pacedBytes : 64 * 1024); !step)
                return step.error();
        }
        if (recording->atEnd() && recording->closedAt() && !(until && *recording->closedAt() > *until))
            teller.setReceived(*recording->closedAt());
        summary.unfinishedBytes += parser.pendingBytes();
        summary.version = teller.version(parser.banner());
    }
    summary.to = teller.received();
    summary.statistics = statisticsOf(parser, teller, connections);
    return summary;
}

ReplayFeed::ReplayFeed(const FeedAddress &address, EventSink &sink, const Clock &clock, QObject *parent)
    : Feed(sink, clock, parent)
    , m_address(address)
    , m_teller(sink)
{
    m_state.source = address.displayName();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplayFeed::advance);
}

void ReplayFeed::start()
{
    Result<Recordings> recordings = openAll(m_address);
    if (!recordings) {
        fail(recordings.error());
        return;
    }
    m_recordings = std::move(recordings).value();
    m_current = 0;
    m_startedAt = clock().now();
    m_recordedStart = m_recordings.front()->firstMoment();
    beginConnection(*m_recordings.front(), m_parser, m_teller);
    m_state.health = FeedHealth::Live;
    m_state.text = tr("Replaying a recording.");
    m_state.connectedSince = m_recordedStart;
    publish();
    m_timer.start(0);
}

void ReplayFeed::stop()
{
    m_timer.stop();
    m_recordings.clear();
    m_state.health = FeedHealth::Stopped;
    m_state.text = tr("The recording was stopped.");
    publish();
}

/** At a pace, as much of the recording has passed as real time, times the speed; else what has been told. */
Moment ReplayFeed::now() const
{
    if (m_address.speed() <= 0 || m_state.health != FeedHealth::Live)
        return m_teller.received();
    const auto real = double((clock().now() - m_startedAt).count());
    return m_recordedStart + Millis(qint64(real * m_address.speed()));
}

FeedState ReplayFeed::state() const
{
    FeedState state = m_state;
    state.version = m_teller.version(m_parser.banner());
    state.statistics = statisticsOf(m_parser, m_teller, std::min(m_current + 1, m_recordings.size()));
    if (m_parser.counts().bytes > 0)
        state.lastHeard = m_teller.received();
    return state;
}

void ReplayFeed::advance()
{
    const bool paced = m_address.speed() > 0;
    for (int i = 0; i < sliceSteps || paced; ++i) {
        AmiRecording &recording = *m_recordings[m_current];
        if (recording.atEnd()) {
            if (recording.closedAt())
                m_teller.setReceived(*recording.closedAt());
            if (!nextConnection())
                return;
            continue;
        }
        if (paced) {
            const Millis ahead = recording.nextArrival().value_or(m_teller.received()) - now();
            if (ahead > Millis(0)) {
                m_timer.start(std::max(1, int(std::min(double(ahead.count()) / m_address.speed(), 1000.0))));
                return;
            }
        }
        const Result<void> step = recording.step(m_parser, m_teller, paced ? pacedBytes : 64 * 1024);
        if (!step) {
            fail(step.error());
            return;
        }
    }
    m_timer.start(0);
}

bool ReplayFeed::nextConnection()
{
    if (m_current + 1 == m_recordings.size()) {
        finish();
        return false;
    }
    m_teller.end(betweenConnections);
    ++m_current;
    beginConnection(*m_recordings[m_current], m_parser, m_teller);
    return true;
}

void ReplayFeed::finish()
{
    m_teller.end(atTheEnd);
    m_state.health = FeedHealth::Finished;
    m_state.text = tr("The recording has been told to its end.");
    publish();
}

void ReplayFeed::fail(const Error &error)
{
    m_timer.stop();
    m_teller.end(betweenConnections);
    m_state.health = FeedHealth::Failed;
    m_state.text = error.text;
    publish();
}

} // namespace Floorwalk
