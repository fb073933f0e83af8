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
    Host(StoreWorker &worker, QString path, StoreSession::Access access, QString holder, const Clock &clock)
        : m_worker(worker)
        , m_path(std::move(path))
        , m_access(access)
        , m_holder(std::move(holder))
        , m_clock(clock)
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

    void startBeating()
    {
        auto *beat = new QTimer(this);
        connect(beat, &QTimer::timeout, this, [this, beat] {
            const Result<void> kept = m_session->store().keepLease();
            if (kept)
                return;
            beat->stop();
            QMetaObject::invokeMethod(&m_worker, [worker = &m_worker, why = kept.error().text] {
                worker->m_writable = false;
                emit worker->writingLost(why);
            });
        });
        beat->start(Lease::heartbeat);
    }

    StoreWorker &m_worker;
    QString m_path;
    StoreSession::Access m_access;
    QString m_holder;
    const Clock &m_clock;
    std::unique_ptr<StoreSession> m_session;
    std::optional<Error> m_problem;
};

StoreWorker::StoreWorker(const QString &path, StoreSession::Access access, const QString &holder, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_host(new Host(*this, path, access, holder, clock)) // deleted by the thread when it ends
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
