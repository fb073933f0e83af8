// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/backoff.h"
#include "models/feed/feed.h"
#include "models/feed/jsonl/jsonlteller.h"
#include "models/feed/linecutter.h"

#include <QTimer>

#include <memory>

namespace Floorwalk {

/** How patient a feed of JSON lines is; tests make it impatient. */
struct JsonlPatience
{
    Millis connecting{10'000};
    Millis silence{60'000}; ///< without a line: dead; 0 = never
    Millis tick{1'000}; ///< how often silence and flood are looked at
    Millis proven{60'000}; ///< whoever spoke for so long begins with short delays again
    Millis firstRetry{1'000};
    Millis longestRetry{60'000};
    int floodLines = 20'000; ///< a second; more is called a flood
    std::function<double()> random; ///< as Backoff's
};

/**
 * What feeds of live JSON lines have in common, wherever the lines come from: they are read in slices, so that a flood
 * leaves others their turn; silence, death and lies are noticed, shown, and answered by starting again with growing,
 * jittered delays.
 */
class JsonlFeed : public Feed
{
    Q_OBJECT

public:
    void start() override;
    void stop() override;
    /** While lines are told that happened before, the present is where they are. */
    Moment now() const override;
    FeedState state() const override;

protected:
    JsonlFeed(const QString &source, EventSink &sink, const Clock &clock, JsonlPatience patience, QObject *parent);

    /** Begins to connect or start; says opened(), or lost(). */
    virtual void open() = 0;
    /** Lets go of the other side, at once. */
    virtual void shut() = 0;
    /** Up to @p most bytes that are there now; 0 when there are none. */
    virtual qint64 readSome(char *to, qint64 most) = 0;

    const JsonlPatience &patience() const { return m_patience; }
    /** The other side is there; lines may come. */
    void opened();
    /** Bytes are there. */
    void pump();
    /** Reads what is left, before the end is told. */
    void drain();
    /** Broken: @p reason for the record of the gap, @p text for people; tries again. */
    void lost(std::string_view reason, const QString &text);
    /** All is told, by the other side's own word. */
    void finished(const QString &text);
    void setState(FeedHealth health, const QString &text);

private:
    void begin();
    void take();
    void look();
    void close(std::string_view reason);
    QString liveText() const;

    JsonlPatience m_patience;
    Backoff m_backoff;
    QTimer m_retryTimer;
    QTimer m_pumpTimer; ///< more bytes are there, after others had their turn
    QTimer m_tickTimer;
    LineCutter m_cutter;
    std::unique_ptr<JsonlTeller> m_teller;
    std::vector<char> m_buffer;
    Moment m_ticked{};
    quint64 m_lines = 0; ///< since the last tick
    double m_rate = 0; ///< lines a second at the last tick
    quint64 m_connections = 0;
    bool m_open = false;
};

} // namespace Floorwalk
