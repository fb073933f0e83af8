// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/queuelog/queuelogrecording.h"

#include "models/feed/queuelog/queuelogfiles.h"

namespace Floorwalk {

Result<std::unique_ptr<QueueLogRecording>> QueueLogRecording::open(const QString &path, EventSink &sink)
{
    std::unique_ptr<QueueLogRecording> recording(new QueueLogRecording(sink));
    const Result<QStringList> files = QueueLogFiles::list(path);
    if (!files)
        return files.error();
    recording->m_files = *files;
    const Result<std::optional<Moment>> first = QueueLogFiles::firstMoment(files->first());
    if (!first)
        return first.error();
    recording->m_first = first->value_or(Moment{});
    if (const Result<void> advanced = recording->advance(); !advanced)
        return advanced.error();
    return recording;
}

Moment QueueLogRecording::nextMoment() const
{
    const std::optional<QueueLogLine> line = m_hasNext ? parseQueueLogLine(m_next) : std::nullopt;
    // A leap may be a wrong digit: it is looked at before it is believed.
    if (!line || (m_teller.last() != Moment{} && m_teller.leaps(line->at)))
        return toldUntil();
    return std::max(line->at, toldUntil());
}

Result<void> QueueLogRecording::step(qint64 most)
{
    qint64 told = 0;
    do {
        if (m_hasNext)
            m_teller.take(m_next, std::nullopt);
        told += qint64(m_next.size()) + 1;
        if (const Result<void> advanced = advance(); !advanced)
            return advanced;
    } while (!m_done && told < most);
    if (m_done)
        m_teller.finish();
    return {};
}

/** Finds the next line, over the ends of files. */
Result<void> QueueLogRecording::advance()
{
    for (;;) {
        std::optional<std::string_view> line = m_cutter.next();
        if (!line && m_file.isOpen() && m_file.atEnd())
            line = m_cutter.rest();
        m_hasNext = line.has_value();
        if (line) {
            m_next = *line;
            return {};
        }
        if (m_file.isOpen() && !m_file.atEnd()) {
            const QByteArray piece = m_file.read(large);
            if (piece.isEmpty() && m_file.error() != QFileDevice::NoError) {
                return Error{Error::Kind::Storage,
                             QueueLogFiles::tr("The file “%1” could not be read to its end; check the disk.")
                                 .arg(m_file.fileName()),
                             m_file.errorString()};
            }
            m_cutter.append({piece.constData(), std::size_t(piece.size())});
            continue;
        }
        m_file.close();
        m_cutter.reset();
        if (++m_current >= m_files.size()) {
            m_done = true;
            return {};
        }
        m_file.setFileName(m_files[m_current]);
        if (!m_file.open(QIODevice::ReadOnly)) {
            return Error{Error::Kind::Storage,
                         QueueLogFiles::tr("The file “%1” cannot be opened; check that it is a readable file.")
                             .arg(m_files[m_current]),
                         m_file.errorString()};
        }
    }
}

FeedStatistics QueueLogRecording::statistics() const
{
    FeedStatistics statistics;
    m_teller.count(statistics);
    statistics.bytes = m_cutter.bytes();
    statistics.oversized = m_cutter.oversized();
    statistics.connections = 1;
    return statistics;
}

} // namespace Floorwalk
