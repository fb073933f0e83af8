// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/storeworker.h"

#include "models/store/store.h"

#include <QTimer>

namespace Floorwalk {

/** What lives on the worker's thread: the session, opened by the first task, and the lease's heartbeat. */
class StoreWorker::Host : public QObject
{
public:
    Host(StoreWorker &worker, QString path, StoreSession::Access access, QString holder, const Clock &clock,
         Millis heartbeat)
        : m_worker(worker)
        , m_path(std::move(path))
        , m_access(access)
        , m_holder(std::move(holder))
        , m_clock(clock)
        , m_heartbeat(heartbeat)
    {}

    void open()
    {
        Result<std::unique_ptr<StoreSession>> session = StoreSession::open(m_path, m_access, m_holder, m_clock);
        if (!session) {
            m_problem = session.error();
            tellOpened(false, m_problem->text);
            return;
        }
        m_session = std::move(*session);
        m_problem.reset();
        const std::optional<Error> readOnly = m_session->readOnlyBecause();
        tellOpened(m_session->writable(), readOnly ? readOnly->text : QString());
        if (m_session->writable())
            startBeating();
        else if (m_access == StoreSession::Access::Write && readOnly && readOnly->kind == Error::Kind::Conflict)
            startWaiting();
    }

    void perform(const Task &task)
    {
        // A reader may have come before the writer made the store: it tries again.
        if (!m_session)
            open();
        task(m_session ? Result<StoreSession *>(m_session.get()) : Result<StoreSession *>(*m_problem));
    }

private:
    void tellOpened(bool writable, const QString &problem)
    {
        QMetaObject::invokeMethod(&m_worker, [worker = &m_worker, writable, problem] {
            worker->m_writable = writable;
            emit worker->opened(writable, problem);
        });
    }

    /** Who writes may be gone soon, or be a killed program that is not gone quite yet. */
    void startWaiting()
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer] {
            Result<std::unique_ptr<StoreSession>> session = StoreSession::open(m_path, m_access, m_holder, m_clock);
            if (!session || !(*session)->writable())
                return;
            timer->stop();
            m_session = std::move(*session);
            tellOpened(true, {});
            tell(&StoreWorker::writingSure,
                 StoreWorker::tr("The other program is gone: this one writes the store from now on."));
            startBeating();
        });
        timer->start(m_heartbeat);
    }

    void startBeating()
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer] {
            beat();
            if (!m_session->writable())
                timer->stop();
        });
        timer->start(m_heartbeat);
    }

    void beat()
    {
        const Result<void> kept = m_session->store().keepLease();
        if (!m_session->writable())
            tellLost(kept.error().text);
        else if (kept && m_doubtful)
            tell(&StoreWorker::writingSure, StoreWorker::tr("The store is written again; nothing was lost."));
        else if (!kept && !m_doubtful)
            tell(&StoreWorker::writingDoubtful,
                 StoreWorker::tr("The store cannot be written just now: %1 It is tried again.").arg(kept.error().text));
        m_doubtful = !kept;
    }

    void tell(void (StoreWorker::*what)(const QString &), const QString &text)
    {
        QMetaObject::invokeMethod(&m_worker, [worker = &m_worker, what, text] { emit(worker->*what)(text); });
    }

    void tellLost(const QString &why)
    {
        QMetaObject::invokeMethod(&m_worker, [worker = &m_worker, why] {
            worker->m_writable = false;
            emit worker->writingLost(why);
        });
    }

    StoreWorker &m_worker;
    QString m_path;
    StoreSession::Access m_access;
    QString m_holder;
    const Clock &m_clock;
    Millis m_heartbeat;
    bool m_doubtful = false; ///< the last beat failed
    std::unique_ptr<StoreSession> m_session;
    std::optional<Error> m_problem;
};

StoreWorker::StoreWorker(const QString &path, StoreSession::Access access, const QString &holder, const Clock &clock,
                         QObject *parent, std::optional<Millis> heartbeat)
    : QObject(parent)
    , m_host(new Host(*this, path, access, holder, clock,
                      heartbeat.value_or(Lease::heartbeat))) // deleted by the thread when it ends
{
    m_thread.setObjectName(holder);
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_host, [host = m_host] { host->open(); }, Qt::QueuedConnection);
}

StoreWorker::~StoreWorker()
{
    // Queued last, so everything handed over before is done when the loop ends.
    QMetaObject::invokeMethod(
        m_host, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void StoreWorker::post(Task task)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, task = std::move(task)] { host->perform(task); }, Qt::QueuedConnection);
}

} // namespace Floorwalk

#include "moc_storeworker.cpp"
