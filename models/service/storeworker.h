// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

namespace Floorwalk {

/**
 * Runs services on a thread of its own and answers with futures, so that the screen never waits for the disk. The
 * console has two: the writer (Access::Write, the store thread) and the reader (Access::Read), through which pages
 * load:
 *
 *     const auto answer =
 *         m_writer.run([mark, actor](StoreSession &session) { return RollCall(session).mark(actor, mark); });
 *     whenDone(answer, this, [this](const Result<qint64> &done) { … });
 *
 * Work runs in the order it was handed over. What is still waiting when the worker goes is done first: a row that says
 * "saving…" is saved.
 */
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    /** @p heartbeat: how often the writer says that it lives; for tests, else Lease::heartbeat. */
    StoreWorker(const QString &path, StoreSession::Access access, const QString &holder, const Clock &clock,
                QObject *parent = nullptr, std::optional<Millis> heartbeat = std::nullopt);
    ~StoreWorker() override;

    /** Hands @p work, a `Result<T> (StoreSession &)`, to the thread. When the store cannot be opened the answer is why.
     */
    template <class Work> auto run(Work work)
    {
        using Answer = std::invoke_result_t<Work, StoreSession &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        post([promise, work = std::move(work)](const Result<StoreSession *> &session) mutable {
            promise->addResult(session ? work(**session) : Answer(session.error()));
            promise->finish();
        });
        return future;
    }

    /** What is handed over from now on waits, on this worker's thread, until the work of another is done. */
    template <class Answer> void follow(QFuture<Answer> earlier)
    {
        post([earlier = std::move(earlier)](const Result<StoreSession *> &) mutable { earlier.waitForFinished(); });
    }

    /** True once the store was opened and this process may write it; told by opened(). */
    bool writable() const { return m_writable; }

signals:
    /** The store was opened, or could not be: @p problem says why, and is empty when all is well. */
    void opened(bool writable, const QString &problem);
    /** The right to write could not be renewed just now, and why; it is tried again. Told once until it succeeds. */
    void writingDoubtful(const QString &why);
    /** It was renewed after all: nothing was lost. */
    void writingSure(const QString &text);
    /** The right to write was lost for good: what was not written by now will not be. */
    void writingLost(const QString &why);

private:
    class Host;
    using Task = std::function<void(const Result<StoreSession *> &)>;
    void post(Task task);

    QThread m_thread;
    Host *m_host = nullptr; ///< lives on m_thread, which deletes it
    bool m_writable = false;
};

} // namespace Floorwalk
