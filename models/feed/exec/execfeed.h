// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feedaddress.h"
#include "models/feed/jsonl/jsonlfeed.h"

#include <QProcess>
#include <QSocketNotifier>

namespace Floorwalk {

/**
 * Runs a program that prints JSON lines and follows it. The program reads nothing, is killed with the console however
 * that ends, waits when it prints faster than can be read, and what it writes to standard error goes to the log,
 * bounded.
 */
class ExecFeed : public JsonlFeed
{
    Q_OBJECT

public:
    ExecFeed(const FeedAddress &address, EventSink &sink, const Clock &clock, JsonlPatience patience = JsonlPatience(),
             QObject *parent = nullptr);
    ~ExecFeed() override;

    /** Of the running program; 0 when there is none. */
    qint64 processId() const { return m_leader; }

protected:
    void open() override;
    void shut() override;
    qint64 readSome(char *to, qint64 most) override;

private:
    void onStarted();
    void onReadable();
    void onFinished(int code, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void readErrors();
    void closePipe();

    QStringList m_command;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    qint64 m_leader = 0; ///< the program; the first of a group of processes
    int m_pipe = -1; ///< where its standard output is read
    LineCutter m_errors;
    QString m_lastError; ///< its last words
    Moment m_errorMinute{};
    int m_errorLines = 0; ///< logged since then
};

} // namespace Floorwalk
