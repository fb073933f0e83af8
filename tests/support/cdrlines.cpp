// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cdrlines.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Quoted and bare fields; a doubled quote stands for one. */
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"') {
            if (quoted && line.mid(i + 1, 1) == "\""_L1)
                fields.back() += line[++i];
            else
                quoted = !quoted;
        } else if (line[i] == u',' && !quoted) {
            fields << QString();
        } else {
            fields.back() += line[i];
        }
    }
    return fields;
}

qint64 secondOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

} // namespace

std::vector<CdrLine> CdrLine::read(const QString &path)
{
    std::vector<CdrLine> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        // accountcode, src, dst, dcontext, clid, channel, dstchannel, lastapp, lastdata, start, answer, end, …
        const QStringList fields = fieldsOf(QString::fromUtf8(file.readLine().trimmed()));
        if (fields.size() >= 12) {
            lines.push_back({fields[3], fields[5], fields[6], fields[7], secondOf(fields[9]), secondOf(fields[10]),
                             secondOf(fields[11])});
        }
    }
    return lines;
}

} // namespace Floorwalk
