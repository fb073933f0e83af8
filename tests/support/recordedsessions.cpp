// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/recordedsessions.h"

#include <QDir>
#include <QFile>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

int snapshotsIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("\r\nMessage: Queue status will follow\r\n")) : 0;
}

} // namespace

FeedAddress RecordedSession::address() const
{
    return FeedAddress::parse(u"ami-file:"_s + streams.join(u',')).value();
}

RecordedSessions::RecordedSessions()
{
    add(QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces"_s);
    const QString own = qEnvironmentVariable("FLOORWALK_TRACES");
    if (!own.isEmpty())
        add(own);
}

void RecordedSessions::add(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &oracle : dir.entryList({u"*.oracle.json"_s}, QDir::Files, QDir::Name)) {
        RecordedSession session;
        session.name = oracle.chopped(12);
        session.folder = folder;
        const QStringList filter{session.name + u".console.*.ami"_s, session.name + u".console.*.ami.z"_s};
        for (const QString &stream : dir.entryList(filter, QDir::Files, QDir::Name)) {
            session.streams << unpacked(dir.filePath(stream));
            session.snapshots += snapshotsIn(session.streams.back());
        }
        m_sessions << session;
    }
}

/** A packed stream, its arrivals and the ends of the connections side by side in the folder for that. */
QString RecordedSessions::unpacked(const QString &path) const
{
    if (!path.endsWith(".z"_L1))
        return path;
    const QFileInfo info(path);
    const QString plain = m_unpacked.filePath(info.completeBaseName());
    QFile in(path);
    QFile out(plain);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        qFatal("%s cannot be unpacked", qPrintable(path));
    out.write(qUncompress(in.readAll()));
    const QString stream = info.completeBaseName().chopped(4);
    for (const QString &sidecar : {stream + u".times"_s, stream.section(u'.', 0, 1) + u".connections.json"_s})
        QFile::copy(info.dir().filePath(sidecar), m_unpacked.filePath(sidecar));
    return plain;
}

RecordedSession RecordedSessions::session(const QString &name) const
{
    for (const RecordedSession &session : m_sessions) {
        if (session.name == name)
            return session;
    }
    qFatal("no recording “%s”", qPrintable(name));
}

} // namespace Floorwalk
