// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/linecutter.h"
#include "models/feed/queuelog/queuelogteller.h"
#include "models/feed/recording.h"

#include <QFile>
#include <QStringList>

namespace Floorwalk {

/** A queue_log read to its end, its older files first. */
class QueueLogRecording final : public Recording
{
public:
    /** Errors: as QueueLogFiles::list(). */
    static Result<std::unique_ptr<QueueLogRecording>> open(const QString &path, EventSink &sink);

    Moment firstMoment() const override { return m_first; }
    Moment nextMoment() const override;
    Moment toldUntil() const override { return std::max(m_first, m_teller.last()); }
    bool atEnd() const override { return m_done; }
    Result<void> step(qint64 most) override;
    void end(std::string_view reason) override { m_teller.end(reason); }
    FeedStatistics statistics() const override;
    QString version() const override { return {}; }

private:
    explicit QueueLogRecording(EventSink &sink)
        : m_teller(sink)
    {}
    Result<void> advance();

    QStringList m_files;
    qsizetype m_current = -1;
    QFile m_file;
    LineCutter m_cutter;
    QueueLogTeller m_teller;
    std::string m_next; ///< the line to be told
    bool m_hasNext = false;
    bool m_done = false;
    Moment m_first{};
};

} // namespace Floorwalk
