// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amirecording.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Looks at the start of a stream: is it AMI at all, and what is its first time stamp? */
class Glance : public AmiHandler
{
public:
    void onMessage(const AmiMessage &message) override
    {
        if (!first)
            first = parseAmiTimestamp(message.value("Timestamp"));
    }
    std::optional<Moment> first;
};

QString sidecarOf(const QString &path)
{
    return (path.endsWith(".ami"_L1) ? path.chopped(4) : path) + u".times"_s;
}

constexpr qint64 glanceBytes = 4 * 1024 * 1024;

} // namespace

Result<std::unique_ptr<AmiRecording>> AmiRecording::open(const QString &path)
{
    std::unique_ptr<AmiRecording> recording(new AmiRecording(path));
    if (!QFileInfo::exists(path)) {
        return Error{Error::Kind::NotFound, tr("The recording “%1” does not exist; check the path.").arg(path), {}};
    }
    if (QFileInfo(path).isDir() || !recording->m_file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Storage,
                     tr("The recording “%1” cannot be opened; check that it is a readable file.").arg(path),
                     recording->m_file.errorString()};
    }
    if (const Result<void> arrivals = recording->readArrivals(); !arrivals)
        return arrivals.error();
    if (const Result<void> dated = recording->checkAndDate(); !dated)
        return dated.error();
    recording->readClosing();
    return recording;
}

Result<void> AmiRecording::readArrivals()
{
    const QString path = sidecarOf(m_file.fileName());
    QFile sidecar(path);
    if (!sidecar.exists())
        return {};
    if (!sidecar.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, tr("The file “%1” cannot be opened; check that it is readable.").arg(path),
                     sidecar.errorString()};
    int number = 0;
    while (!sidecar.atEnd()) {
        const QByteArray line = sidecar.readLine(256).trimmed();
        ++number;
        if (line.isEmpty())
            continue;
        const qsizetype blank = line.indexOf(' ');
        bool offsetOk = false;
        bool timeOk = false;
        const qint64 offset = line.left(std::max<qsizetype>(blank, 0)).toLongLong(&offsetOk);
        const qint64 ms = line.mid(blank + 1).toLongLong(&timeOk);
        if (!offsetOk || !timeOk || ms < 0 || offset < (m_arrivals.empty() ? 0 : m_arrivals.back().offset)) {
            return Error{
                Error::Kind::BadInput,
                tr("Line %1 of “%2” must be “OFFSET EPOCH_MS” with offsets that never fall; repair or remove the file.")
                    .arg(number)
                    .arg(path),
                {}};
        }
        m_arrivals.push_back({offset, momentFromEpochMs(ms)});
    }
    return {};
}

Result<void> AmiRecording::checkAndDate()
{
    Glance glance;
    AmiParser parser;
    const auto understood = [&parser] { return parser.counts().messages > 0 || !parser.banner().empty(); };
    while (!m_file.atEnd() && m_file.pos() < glanceBytes && !(understood() && (glance.first || hasArrivals()))) {
        const QByteArray piece = m_file.read(64 * 1024);
        if (piece.isEmpty())
            break;
        parser.feed(std::string_view(piece.constData(), std::size_t(piece.size())), glance);
    }
    if (!understood()) {
        return Error{
            Error::Kind::BadInput,
            m_file.size() == 0
                ? tr("The recording “%1” is empty.").arg(m_file.fileName())
                : tr("“%1” is not a recording of Asterisk’s manager interface (AMI): no message was found in it.")
                      .arg(m_file.fileName()),
            {}};
    }
    const qint64 modified = QFileInfo(m_file.fileName()).lastModified().toMSecsSinceEpoch();
    m_firstMoment = hasArrivals() ? m_arrivals.front().at : glance.first.value_or(momentFromEpochMs(modified));
    m_file.seek(0);
    return {};
}

/** The sidecar is a help only: one that is absent or reads otherwise changes nothing. */
void AmiRecording::readClosing()
{
    static const QRegularExpression numbered(u"^(.*)\\.(\\d{1,6})\\.ami$"_s);
    const QRegularExpressionMatch match = numbered.match(m_file.fileName());
    QFile sidecar(match.captured(1) + u".connections.json"_s);
    if (!hasArrivals() || !match.hasMatch() || !sidecar.exists() || !sidecar.open(QIODevice::ReadOnly))
        return;
    const QJsonArray connections = QJsonDocument::fromJson(sidecar.read(1024 * 1024)).array();
    for (const QJsonValue &connection : connections) {
        const auto closed = qint64(connection[u"closed_epoch_ms"_s].toDouble());
        if (connection[u"connection"_s].toInt() == match.captured(2).toInt()
            && momentFromEpochMs(closed) >= m_arrivals.back().at)
            m_closedAt = momentFromEpochMs(closed);
    }
}

std::optional<Moment> AmiRecording::nextArrival() const
{
    return m_next < m_arrivals.size() ? std::optional(m_arrivals[m_next].at) : std::nullopt;
}

Result<void> AmiRecording::step(AmiParser &parser, AmiTeller &teller, qint64 most)
{
    qint64 size = std::min(most, m_file.size() - m_file.pos());
    if (m_next < m_arrivals.size()) {
        teller.setReceived(m_arrivals[m_next].at);
        const bool last = m_next + 1 == m_arrivals.size();
        const qint64 end = last ? m_file.size() : std::min(m_arrivals[m_next + 1].offset, m_file.size());
        size = std::min(end - m_file.pos(), qint64(1024 * 1024));
        if (m_file.pos() + size >= end)
            ++m_next;
    }
    if (size <= 0)
        return {};
    const qint64 read = m_file.read(parser.writable(std::size_t(size)), size);
    if (read <= 0)
        return Error{Error::Kind::Storage,
                     tr("The recording “%1” could not be read to its end; check the disk.").arg(m_file.fileName()),
                     m_file.errorString()};
    parser.commit(std::size_t(read), teller);
    return {};
}

} // namespace Floorwalk
