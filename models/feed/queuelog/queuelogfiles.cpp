// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/queuelog/queuelogfiles.h"

#include "models/feed/linecutter.h"
#include "models/feed/queuelog/queuelogline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openingBytes = 256 * 1024;

struct Dated
{
    QString path;
    Moment first;
};

} // namespace

QString QueueLogFiles::current(const QString &path)
{
    return QFileInfo(path).isDir() ? QDir(path).filePath(u"queue_log"_s) : path;
}

Result<std::optional<Moment>> QueueLogFiles::firstMoment(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Storage,
                     tr("The file “%1” cannot be opened; check that it is a readable file.").arg(path),
                     file.errorString()};
    }
    LineCutter cutter;
    const QByteArray start = file.read(openingBytes);
    cutter.append({start.constData(), std::size_t(start.size())});
    for (auto text = cutter.next(); text; text = cutter.next()) {
        if (const std::optional<QueueLogLine> line = parseQueueLogLine(*text))
            return std::optional(line->at);
    }
    const auto last = cutter.rest();
    const std::optional<QueueLogLine> line = last ? parseQueueLogLine(*last) : std::nullopt;
    return line ? std::optional(line->at) : std::nullopt;
}

Result<QStringList> QueueLogFiles::list(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Error::Kind::NotFound,
                     tr("“%1” does not exist; name Asterisk’s queue_log or the folder it lies in.").arg(path),
                     {}};
    }
    static const QRegularExpression name(u"^queue_log([.-]\\d{1,14}){0,2}$"_s);
    QStringList paths;
    if (info.isDir()) {
        const QDir folder(path);
        for (const QString &each : folder.entryList({u"queue_log*"_s}, QDir::Files)) {
            if (name.match(each).hasMatch())
                paths << folder.filePath(each);
        }
    } else {
        paths << path;
    }
    std::vector<Dated> dated;
    for (const QString &each : paths) {
        const Result<std::optional<Moment>> first = firstMoment(each);
        if (!first)
            return first.error();
        if (*first)
            dated.push_back({each, **first});
    }
    if (dated.empty()) {
        return Error{Error::Kind::BadInput,
                     paths.isEmpty()
                         ? tr("There is no queue_log in the folder “%1”.").arg(path)
                         : tr("“%1” holds no line of a queue_log (epoch|call|queue|member|EVENT).").arg(path),
                     {}};
    }
    const QString written = current(path);
    std::ranges::stable_sort(dated, {},
                             [&written](const Dated &each) { return std::pair(each.path == written, each.first); });
    QStringList sorted;
    for (const Dated &each : dated)
        sorted << each.path;
    return sorted;
}

} // namespace Floorwalk
