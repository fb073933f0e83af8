// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/exec/execfeed.h"

#include <QLoggingCategory>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcExec, "floorwalk.feed.exec")

constexpr std::size_t longestErrorLine = 500;
constexpr int errorLinesPerMinute = 20;
constexpr int politeMs = 200;
constexpr int killMs = 1000;

/** To the program and whatever it started. */
void signalGroup(qint64 leader, int signal)
{
    if (leader > 0)
        ::kill(pid_t(-leader), signal);
}

} // namespace

ExecFeed::ExecFeed(const FeedAddress &address, EventSink &sink, const Clock &clock, JsonlPatience patience,
                   QObject *parent)
    : JsonlFeed(address.displayName(), sink, clock, std::move(patience), parent)
    , m_command(address.command())
    , m_errors(longestErrorLine)
{}

ExecFeed::~ExecFeed()
{
    shut();
}

void ExecFeed::open()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        lost("no pipe", tr("The program “%1” cannot be started: too many files are open.").arg(m_command.first()));
        return;
    }
    // A pipe of our own: QProcess reads all that comes, however much, and a program that floods has to wait instead.
    m_pipe = ends[0];
    ::fcntl(m_pipe, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ExecFeed::onReadable);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([out = ends[1]] {
        ::dup2(out, STDOUT_FILENO);
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &ExecFeed::readErrors);
    connect(m_process.get(), &QProcess::started, this, &ExecFeed::onStarted);
    connect(m_process.get(), &QProcess::errorOccurred, this, &ExecFeed::onError);
    connect(m_process.get(), &QProcess::finished, this, &ExecFeed::onFinished);
    m_lastError.clear();
    m_process->start(m_command.first(), m_command.mid(1));
    ::close(ends[1]);
}

void ExecFeed::closePipe()
{
    m_notifier.reset();
    if (m_pipe >= 0)
        ::close(std::exchange(m_pipe, -1));
}

void ExecFeed::shut()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be what brought us here
    }
    closePipe();
    if (!m_process)
        return;
    m_process->disconnect(this);
    const qint64 leader = std::exchange(m_leader, 0);
    if (m_process->state() != QProcess::NotRunning) {
        signalGroup(leader, SIGTERM);
        if (!m_process->waitForFinished(politeMs)) {
            signalGroup(leader, SIGKILL);
            m_process->kill();
            m_process->waitForFinished(killMs);
        }
    }
    signalGroup(leader, SIGKILL); // what it started and left behind
    m_process.release()->deleteLater();
}

qint64 ExecFeed::readSome(char *to, qint64 most)
{
    if (m_pipe < 0)
        return 0;
    const ssize_t size = ::read(m_pipe, to, std::size_t(most));
    // At its end the pipe stays readable for ever; that the program ended is told by the process.
    if (m_notifier)
        m_notifier->setEnabled(size < 0 && errno == EAGAIN);
    return size;
}

void ExecFeed::onStarted()
{
    m_leader = m_process->processId();
    opened();
    pump();
}

void ExecFeed::onReadable()
{
    m_notifier->setEnabled(false);
    pump();
}

void ExecFeed::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        lost("not started", tr("The program “%1” cannot be started; check that it exists and may be executed (%2).")
                                .arg(m_command.first(), m_process->errorString()));
    }
}

void ExecFeed::onFinished(int code, QProcess::ExitStatus status)
{
    drain();
    readErrors();
    const QString words = m_lastError.isEmpty() ? QString() : u" ("_s + m_lastError + u')';
    if (status == QProcess::NormalExit && code == 0)
        finished(tr("The program “%1” has told all and ended.").arg(m_command.first()));
    else if (status == QProcess::NormalExit)
        lost("adapter ended", tr("The program “%1” ended with code %2; it is started again%3.")
                                  .arg(m_command.first())
                                  .arg(code)
                                  .arg(words));
    else
        lost("adapter died", tr("The program “%1” crashed; it is started again%2.").arg(m_command.first(), words));
}

/** To the log, so many lines a minute; the rest is only counted. */
void ExecFeed::readErrors()
{
    const QByteArray bytes = m_process->readAllStandardError();
    m_errors.append({bytes.constData(), std::size_t(bytes.size())});
    for (auto line = m_errors.next(); line; line = m_errors.next()) {
        if (line->empty())
            continue;
        m_lastError = QString::fromUtf8(line->data(), qsizetype(line->size())).left(200);
        const Moment now = clock().now();
        if (now - m_errorMinute >= std::chrono::minutes(1)) {
            if (m_errorLines > errorLinesPerMinute)
                qCInfo(lcExec, "%d further lines were left out", m_errorLines - errorLinesPerMinute);
            m_errorMinute = now;
            m_errorLines = 0;
        }
        if (++m_errorLines <= errorLinesPerMinute)
            qCInfo(lcExec, "%s: %s", qUtf8Printable(m_state.source), qUtf8Printable(m_lastError));
    }
}

} // namespace Floorwalk

#include "moc_execfeed.cpp"
