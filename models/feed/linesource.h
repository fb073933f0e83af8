// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStringList>

namespace Floorwalk {

/** Where the bytes of a recording made of lines come from. */
class LineSource
{
public:
    virtual ~LineSource() = default;
    /** The next bytes; empty where a file ends, so that what stands there unfinished is a line. */
    virtual Result<QByteArray> read() = 0;
    virtual bool atEnd() const = 0;
};

/** Files, one after another. */
class FileLines final : public LineSource
{
    Q_DECLARE_TR_FUNCTIONS(FileLines)

public:
    explicit FileLines(QStringList files)
        : m_files(std::move(files))
    {}

    Result<QByteArray> read() override;
    bool atEnd() const override { return !m_file.isOpen() && m_files.isEmpty(); }

private:
    QStringList m_files;
    QFile m_file;
};

/** What a program prints until it ends; waits for it as long as it goes on ending lines. */
class ProgramLines final : public LineSource
{
    Q_DECLARE_TR_FUNCTIONS(ProgramLines)

public:
    /** As patient as with a live feed: it has to say something every 10 seconds. */
    static constexpr Millis patience{60'000};

    /** NotFound when it cannot be started. @p silence: without the end of a line, and it is given up. */
    static Result<std::unique_ptr<ProgramLines>> start(const QStringList &command, Millis silence = patience);
    ~ProgramLines() override;

    /** Network when the program ended with a failure, or ended no line for too long. */
    Result<QByteArray> read() override;
    bool atEnd() const override { return m_ended; }

private:
    explicit ProgramLines(Millis silence)
        : m_silence(silence)
    {}

    Result<QByteArray> take();
    int patienceLeft() const;
    Error silent() const;

    Millis m_silence;
    QElapsedTimer m_sinceLine; ///< ended
    QProcess m_process;
    bool m_ended = false;
};

} // namespace Floorwalk
