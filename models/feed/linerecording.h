// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/linecutter.h"
#include "models/feed/linesource.h"
#include "models/feed/recording.h"

namespace Floorwalk {

/** A recording made of dated lines, told by a @p Teller: a queue_log, or JSON lines from a file or a program. */
template <class Teller> class LineRecording final : public Recording
{
public:
    /** NotFound or Storage when it cannot be read; BadInput with @p nothing when there is no dated line at its start.
     */
    static Result<std::unique_ptr<LineRecording>> open(std::unique_ptr<LineSource> source, EventSink &sink,
                                                       const QString &nothing)
    {
        std::unique_ptr<LineRecording> recording(new LineRecording(std::move(source), sink));
        for (int looked = 0; looked < glanceLines && !recording->m_done; ++looked) {
            if (const Result<void> advanced = recording->advance(); !advanced)
                return advanced.error();
            const std::optional<Moment> at = recording->nextTime();
            if (at) {
                recording->m_first = *at;
                return recording;
            }
            recording->m_teller.take(recording->m_next, std::nullopt); // to be counted
        }
        return Error{Error::Kind::BadInput, nothing, {}};
    }

    Moment firstMoment() const override { return m_first; }
    Moment nextMoment() const override
    {
        const std::optional<Moment> at = nextTime();
        // A leap may be a wrong digit: it is looked at before it is believed.
        if (!at || (m_teller.last() != Moment{} && m_teller.leaps(*at)))
            return toldUntil();
        return std::max(*at, toldUntil());
    }
    Moment toldUntil() const override { return std::max(m_first, m_teller.last()); }
    bool atEnd() const override { return m_done; }
    Result<void> step(qint64 most) override
    {
        qint64 told = 0;
        while (!m_done && (told == 0 || told < most)) {
            m_teller.take(m_next, std::nullopt);
            told += qint64(m_next.size()) + 1;
            if (const Result<void> advanced = advance(); !advanced)
                return advanced;
        }
        if (m_done)
            m_teller.finish();
        return {};
    }
    void end(std::string_view reason) override { m_teller.end(reason); }
    FeedStatistics statistics() const override
    {
        FeedStatistics statistics;
        m_teller.count(statistics);
        statistics.bytes = m_cutter.bytes();
        statistics.oversized = m_cutter.oversized();
        statistics.connections = 1;
        return statistics;
    }
    QString version() const override { return m_teller.version(); }

private:
    static constexpr int glanceLines = 10'000;

    LineRecording(std::unique_ptr<LineSource> source, EventSink &sink)
        : m_source(std::move(source))
        , m_teller(sink)
    {}

    std::optional<Moment> nextTime() const { return m_done ? std::nullopt : Teller::timeOf(m_next); }

    /** Finds the next line, over the ends of files. */
    Result<void> advance()
    {
        std::optional<std::string_view> line = m_cutter.next();
        while (!line && !m_source->atEnd()) {
            const Result<QByteArray> piece = m_source->read();
            if (!piece)
                return piece.error();
            if (piece->isEmpty()) {
                line = m_cutter.rest();
            } else {
                m_cutter.append({piece->constData(), std::size_t(piece->size())});
                line = m_cutter.next();
            }
        }
        if constexpr (requires { m_teller.skipped(quint64{}); })
            m_teller.skipped(m_cutter.oversized());
        m_done = !line;
        m_next = line.value_or(std::string_view());
        return {};
    }

    std::unique_ptr<LineSource> m_source;
    LineCutter m_cutter;
    Teller m_teller;
    std::string m_next; ///< the line to be told
    bool m_done = false;
    Moment m_first{};
};

} // namespace Floorwalk
