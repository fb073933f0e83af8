// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/lease.h"

#include "models/store/databaseprivate.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <utility>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(leaseLog, "floorwalk.store", QtInfoMsg)

struct Holder
{
    QString token;
    QString name;
    QString host;
    qint64 pid = 0;
    QString processStart;
    Moment heartbeat{};
};

/** When the process began, in the kernel's ticks: tells a process from a later one with the same number. */
QString processStart(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields[19]) : QString();
}

bool processLives(const Holder &holder)
{
#ifdef Q_OS_UNIX
    if (::kill(pid_t(holder.pid), 0) != 0 && errno == ESRCH)
        return false;
#endif
    const QString start = processStart(holder.pid);
    return start.isEmpty() || holder.processStart.isEmpty() || start == holder.processStart;
}

/** A living process of this machine keeps the lease however slow it is; of another machine only the heartbeat tells. */
bool isStale(const Holder &holder, Moment now)
{
    if (holder.host == QSysInfo::machineHostName())
        return !processLives(holder);
    return now - holder.heartbeat > Lease::staleAfter;
}

Result<std::optional<Holder>> currentHolder(const Database &records)
{
    Statement row(records, u"SELECT token, holder, host, pid, process_start, heartbeat FROM lease WHERE id = 1"_s);
    return row.first([](const Statement &s) {
        return Holder{s.text(0), s.text(1), s.text(2), s.number(3), s.text(4), s.moment(5)};
    });
}

Error heldBy(const Holder &holder, const QString &path)
{
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store",
                                             "The store %1 is being written by %2 on %3 (process %4). Close that "
                                             "program first, or work read-only.")
                     .arg(path, holder.name, holder.host)
                     .arg(holder.pid),
                 {}};
}

} // namespace

Lease::Lease(Database &records, QString token)
    : m_records(&records)
    , m_token(std::move(token))
{
    records.d->leaseToken = m_token;
}

Lease::Lease(Lease &&other) noexcept
    : m_records(std::exchange(other.m_records, nullptr))
    , m_token(std::move(other.m_token))
    , m_failingSince(other.m_failingSince)
    , m_lost(other.m_lost)
{}

Lease::~Lease()
{
    if (!m_records)
        return;
    if (!m_lost)
        m_records->d->leaseToken.clear();
    // Failing to give it back is harmless: the next to ask sees that this process is gone.
    Statement release(*m_records, u"DELETE FROM lease WHERE id = 1 AND token = ?"_s);
    if (Result<void> released = release.bind(m_token).run(); !released)
        qCDebug(leaseLog, "lease: %s", qPrintable(released.error().detail));
}

Result<Lease> Lease::take(Database &records, const QString &holder)
{
    Result<Transaction> transaction = Transaction::begin(records);
    if (!transaction)
        return transaction.error();
    const auto current = currentHolder(records);
    if (!current)
        return current.error();
    if (*current && !isStale(**current, transaction->now()))
        return heldBy(**current, records.path());
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 pid = QCoreApplication::applicationPid();
    Statement insert(records,
                     u"INSERT OR REPLACE INTO lease (id, token, holder, host, pid, process_start, taken_at, heartbeat) "
                     "VALUES (1, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(token).bind(holder).bind(QSysInfo::machineHostName()).bind(pid).bind(processStart(pid));
    if (Result<void> ran = insert.bind(transaction->now()).bind(transaction->now()).run(); !ran)
        return ran.error();
    if (Result<void> done = transaction->commit(Unaudited()); !done)
        return done.error();
    return Lease(records, token);
}

Result<std::optional<QString>> Lease::holderOf(const Database &records)
{
    const auto current = currentHolder(records);
    if (!current)
        return current.error();
    if (!*current || isStale(**current, records.clock().now()))
        return std::optional<QString>();
    return std::optional((*current)->name);
}

Result<bool> Lease::isHeld(const Database &records, const QString &token)
{
    const auto current = currentHolder(records);
    if (!current)
        return current.error();
    return *current && (*current)->token == token && !isStale(**current, records.clock().now());
}

Result<void> Lease::beat()
{
    if (m_lost) {
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Store", "The right to write the store %1 was lost. Start the program again.")
                .arg(m_records->path()),
            {}};
    }
    Result<void> beaten = tryBeat();
    if (beaten || m_lost) {
        m_failingSince.reset();
        return beaten;
    }
    const Moment now = m_records->clock().now();
    if (!m_failingSince)
        m_failingSince = now;
    if (now - *m_failingSince < staleAfter)
        return beaten;
    return lose({Error::Kind::Storage,
                 QCoreApplication::translate("Store",
                                             "The store %1 could not be written for %2 seconds, so another program may "
                                             "write it now. Check the disk, then start the program again. (%3)")
                     .arg(m_records->path())
                     .arg(staleAfter.count())
                     .arg(beaten.error().text),
                 beaten.error().detail});
}

Result<void> Lease::tryBeat()
{
    Result<Transaction> transaction = Transaction::begin(*m_records);
    if (!transaction)
        return transaction.error();
    Statement beat(*m_records, u"UPDATE lease SET heartbeat = ? WHERE id = 1 AND token = ?"_s);
    if (Result<void> ran = beat.bind(transaction->now()).bind(m_token).run(); !ran)
        return ran;
    if (beat.rowsChanged() == 1)
        return transaction->commit(Unaudited());
    const auto current = currentHolder(*m_records);
    if (!current)
        return current.error();
    if (*current)
        return lose(heldBy(**current, m_records->path()));
    return lose(
        {Error::Kind::Conflict,
         QCoreApplication::translate("Store", "The right to write the store %1 was lost. Start the program again.")
             .arg(m_records->path()),
         {}});
}

/** From here on the connection refuses what was still to be committed, whatever the lease's row says later. */
Result<void> Lease::lose(const Error &why)
{
    m_lost = true;
    m_records->d->leaseLost = true;
    return why;
}

Result<void> Lease::clear(Database &copy)
{
    Result<Transaction> transaction = Transaction::begin(copy);
    if (!transaction)
        return transaction.error();
    if (Result<void> ran = Statement(copy, u"DELETE FROM lease"_s).run(); !ran)
        return ran;
    return transaction->commit(Unaudited());
}

} // namespace Floorwalk
