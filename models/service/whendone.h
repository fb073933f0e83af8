// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QThread>

namespace Floorwalk {

/**
 * Calls @p done with the answer of @p future on the thread of @p context, which must be the caller's, and never before
 * the event loop runs again. Nothing is called when @p context is gone by then, or when the future was dropped without
 * an answer: QFuture::then() of Qt 6.4 wants its context alive.
 */
template <class Answer, class Done> void whenDone(const QFuture<Answer> &future, QObject *context, Done done)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    auto *const watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (const QFuture<Answer> answered = watcher->future(); answered.resultCount() > 0)
            done(answered.result());
    });
    watcher->setFuture(future);
}

} // namespace Floorwalk
