// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedthread.h"

#include <QPointer>

namespace Floorwalk {

using namespace Qt::StringLiterals;

FeedThread::FeedThread(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_thread.setObjectName(u"feed"_s);
}

FeedThread::~FeedThread()
{
    end();
}

void FeedThread::listen(FeedSetup setup)
{
    end();
    ++m_generation;
    m_worker = new FeedWorker(std::move(setup), m_clock);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
}

void FeedThread::end()
{
    if (!m_worker)
        return;
    // What the worker holds belongs to its thread: sockets, timers, the keychain. So it is taken apart there.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->stop();
            delete worker;
        },
        Qt::BlockingQueuedConnection);
    m_worker = nullptr;
    m_thread.quit();
    m_thread.wait();
}

template <class Ask, class Done> void FeedThread::ask(QObject *context, Ask ask, Done done)
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, guard = QPointer<QObject>(context),
                                         generation = m_generation, ask = std::move(ask), done = std::move(done)] {
        auto answer = ask(*worker);
        QMetaObject::invokeMethod(this, [this, guard, generation, done, answer = std::move(answer)] {
            if (guard && generation == m_generation)
                done(answer);
        });
    });
}

void FeedThread::pull(QObject *context, std::function<void(const FloorUpdate &)> done)
{
    if (!m_worker) {
        done({});
        return;
    }
    ask(
        context, [](FeedWorker &worker) { return worker.take(); }, std::move(done));
}

void FeedThread::refresh()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->refresh(); });
}

void FeedThread::open(QObject *context, std::function<void(const OpenRecords &)> done)
{
    if (!m_worker) {
        done({});
        return;
    }
    ask(
        context, [](FeedWorker &worker) { return worker.open(); }, std::move(done));
}

void FeedThread::counted(QObject *context, std::function<void(const CountedFloor &)> done)
{
    if (!m_worker) {
        done({});
        return;
    }
    ask(
        context, [](FeedWorker &worker) { return worker.counted(); }, std::move(done));
}

void FeedThread::setLimits(const CentreSettings &settings)
{
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, limits = LiveSettings::from(settings)] { worker->setLimits(limits); });
    }
}

void FeedThread::correct(const DayCorrection &correction)
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, correction] { worker->correct(correction); });
}

template <class Command>
void FeedThread::pass(const Command &command, QObject *context, std::function<void(Result<void>)> done,
                      const QString &tooLate)
{
    if (!m_worker) {
        done(Error{Error::Kind::Conflict, tooLate, {}});
        return;
    }
    QMetaObject::invokeMethod(
        m_worker, [this, worker = m_worker, guard = QPointer<QObject>(context), command, done = std::move(done)] {
            worker->handle(command, [this, guard, done](const Result<void> &handled) {
                QMetaObject::invokeMethod(this, [guard, done, handled] {
                    if (guard)
                        done(handled);
                });
            });
        });
}

void FeedThread::handle(const AlertCommand &command, QObject *context, std::function<void(Result<void>)> done)
{
    pass(command, context, std::move(done), tr("There is no feed any more, so the alert is gone."));
}

void FeedThread::handle(const BreakCommand &command, QObject *context, std::function<void(Result<void>)> done)
{
    pass(command, context, std::move(done),
         tr("There is no feed, so nobody can be sent. Choose in the settings where the floor comes from."));
}

void FeedThread::handle(const FloorCommand &command, QObject *context, std::function<void(Result<void>)> done)
{
    pass(command, context, std::move(done), tr("There is no feed, so nothing can be done on the floor."));
}

void FeedThread::decideCertificate(const QString &fingerprint, bool accept)
{
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, fingerprint, accept] { worker->decideCertificate(fingerprint, accept); });
    }
}

void FeedThread::givePassword(const QString &password, bool remember)
{
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, password, remember] { worker->givePassword(password, remember); });
    }
}

} // namespace Floorwalk

#include "moc_feedthread.cpp"
