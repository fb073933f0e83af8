// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"

namespace Floorwalk {

namespace {

constexpr int sliceSteps = 64;

} // namespace

Result<ReplaySummary> replay(const FeedAddress &address, EventSink &sink, std::optional<Moment> until)
{
    const Result<std::unique_ptr<Recording>> opened = openRecording(address, sink);
    if (!opened)
        return opened.error();
    Recording &recording = **opened;
    while (!recording.atEnd() && !(until && recording.nextMoment() > *until)) {
        if (const Result<void> step = recording.step(until ? Recording::smallest : Recording::large); !step)
            return step.error();
    }
    ReplaySummary summary;
    summary.from = recording.firstMoment();
    summary.to = recording.toldUntil();
    summary.statistics = recording.statistics();
    summary.version = recording.version();
    summary.unfinishedBytes = recording.unfinishedBytes();
    return summary;
}

ReplayFeed::ReplayFeed(const FeedAddress &address, EventSink &sink, const Clock &clock, QObject *parent)
    : Feed(sink, clock, parent)
    , m_address(address)
    , m_out(sink)
{
    m_state.source = address.displayName();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplayFeed::advance);
}

void ReplayFeed::start()
{
    Result<std::unique_ptr<Recording>> opened = openRecording(m_address, m_out);
    if (!opened) {
        fail(opened.error());
        return;
    }
    m_recording = std::move(opened).value();
    m_startedAt = clock().now();
    m_recordedStart = m_recording->firstMoment();
    m_state.health = FeedHealth::Live;
    m_state.text = tr("Replaying a recording.");
    m_state.connectedSince = m_recordedStart;
    publish();
    m_timer.start(0);
}

void ReplayFeed::stop()
{
    m_timer.stop();
    m_state.health = FeedHealth::Stopped;
    m_state.text = tr("The recording was stopped.");
    publish();
}

/** At a pace, as much of the recording has passed as real time, times the speed; else what has been told. */
Moment ReplayFeed::now() const
{
    if (!m_recording)
        return clock().now();
    if (m_address.speed() <= 0 || m_state.health != FeedHealth::Live)
        return m_recording->toldUntil();
    const auto real = double((clock().now() - m_startedAt).count());
    return m_recordedStart + Millis(qint64(real * m_address.speed()));
}

FeedState ReplayFeed::state() const
{
    FeedState state = m_state;
    if (!m_recording)
        return state;
    state.version = m_recording->version();
    state.statistics = m_recording->statistics();
    if (state.statistics.bytes > 0)
        state.lastHeard = m_recording->toldUntil();
    return state;
}

void ReplayFeed::advance()
{
    const bool paced = m_address.speed() > 0;
    if (const Millis pause = pauseOfPast(); !paced && pause > Millis(0)) {
        m_timer.start(pause);
        return;
    }
    for (int i = 0; i < sliceSteps || paced; ++i) {
        if (m_recording->atEnd()) {
            finish();
            return;
        }
        if (paced) {
            const Millis ahead = m_recording->nextMoment() - now();
            if (ahead > Millis(0)) {
                m_timer.start(std::max(1, int(std::min(double(ahead.count()) / m_address.speed(), 1000.0))));
                return;
            }
        }
        const Result<void> step = m_recording->step(paced ? Recording::smallest : Recording::large);
        if (!step) {
            fail(step.error());
            return;
        }
    }
    m_timer.start(0);
}

void ReplayFeed::finish()
{
    m_recording->end("end of recording");
    m_state.health = FeedHealth::Finished;
    m_state.text = tr("The recording has been told to its end.");
    publish();
}

void ReplayFeed::fail(const Error &error)
{
    m_timer.stop();
    if (m_recording)
        m_recording->end("connection lost");
    m_state.health = FeedHealth::Failed;
    m_state.text = error.text;
    publish();
}

} // namespace Floorwalk

#include "moc_replay.cpp"
