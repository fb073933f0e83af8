// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QCoreApplication>
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

/** What a program prints until it ends; waits for it. */
class ProgramLines final : public LineSource
{
    Q_DECLARE_TR_FUNCTIONS(ProgramLines)

public:
    /** NotFound when it cannot be started. */
    static Result<std::unique_ptr<ProgramLines>> start(const QStringList &command);
    ~ProgramLines() override;

    /** Network when the program ended with a failure. */
    Result<QByteArray> read() override;
    bool atEnd() const override { return m_ended; }

private:
    ProgramLines() = default;

    QProcess m_process;
    bool m_ended = false;
};

} // namespace Floorwalk
