// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/linesource.h"

namespace Floorwalk {

namespace {
constexpr qint64 sourcePiece = 64 * 1024;
}

Result<QByteArray> FileLines::read()
{
    if (!m_file.isOpen()) {
        if (m_files.isEmpty())
            return QByteArray();
        m_file.setFileName(m_files.takeFirst());
        if (!m_file.open(QIODevice::ReadOnly)) {
            const Error::Kind kind = m_file.exists() ? Error::Kind::Storage : Error::Kind::NotFound;
            return Error{kind,
                         tr("The file “%1” cannot be opened; check that it is a readable file.").arg(m_file.fileName()),
                         m_file.errorString()};
        }
    }
    const QByteArray piece = m_file.read(sourcePiece);
    if (!piece.isEmpty())
        return piece;
    if (m_file.error() != QFileDevice::NoError) {
        return Error{Error::Kind::Storage,
                     tr("The file “%1” could not be read to its end; check the disk.").arg(m_file.fileName()),
                     m_file.errorString()};
    }
    m_file.close();
    return QByteArray();
}

Result<std::unique_ptr<ProgramLines>> ProgramLines::start(const QStringList &command)
{
    std::unique_ptr<ProgramLines> lines(new ProgramLines);
    QProcess &process = lines->m_process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted(-1)) {
        return Error{
            Error::Kind::NotFound,
            tr("The program “%1” cannot be started; check that it exists and may be executed.").arg(command.first()),
            process.errorString()};
    }
    return lines;
}

ProgramLines::~ProgramLines()
{
    m_process.kill();
    m_process.waitForFinished(1000);
}

Result<QByteArray> ProgramLines::read()
{
    if (m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(-1))
        return m_process.read(sourcePiece);
    m_process.waitForFinished(-1);
    if (m_process.bytesAvailable() > 0)
        return m_process.read(sourcePiece);
    m_ended = true;
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) {
        return Error{Error::Kind::Network,
                     tr("The program “%1” ended with the failure code %2; what it told is not whole.")
                         .arg(m_process.program())
                         .arg(m_process.exitCode()),
                     m_process.errorString()};
    }
    return QByteArray();
}

} // namespace Floorwalk
