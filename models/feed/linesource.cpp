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

Result<std::unique_ptr<ProgramLines>> ProgramLines::start(const QStringList &command, Millis silence)
{
    std::unique_ptr<ProgramLines> lines(new ProgramLines(silence));
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
    lines->m_sinceLine.start();
    return lines;
}

ProgramLines::~ProgramLines()
{
    m_process.kill();
    m_process.waitForFinished(1000);
}

Result<QByteArray> ProgramLines::read()
{
    if (m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(patienceLeft()))
        return take();
    // It ended, or closed its output and is about to, or it is silent.
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceLeft());
    if (m_process.bytesAvailable() > 0)
        return take();
    if (!ended)
        return silent();
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

Result<QByteArray> ProgramLines::take()
{
    QByteArray piece = m_process.read(sourcePiece);
    if (piece.contains('\n'))
        m_sinceLine.start();
    else if (patienceLeft() == 0)
        return silent();
    return piece;
}

/** In milliseconds. */
int ProgramLines::patienceLeft() const
{
    return int(std::max<qint64>(0, m_silence.count() - m_sinceLine.elapsed()));
}

Error ProgramLines::silent() const
{
    return Error{
        Error::Kind::Network,
        tr("The program “%1” told no whole line for %2 seconds and was ended. It has to say something every 10 "
           "seconds, if only “hello”, and to exit when all is told.")
            .arg(m_process.program())
            .arg(std::chrono::duration_cast<std::chrono::seconds>(m_silence).count()),
        {}};
}

} // namespace Floorwalk
