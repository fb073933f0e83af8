// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedprobe.h"

#include "models/domain/event.h"
#include "models/domain/naturalorder.h"
#include "models/feed/feedfactory.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPromise>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <memory>

namespace Floorwalk {

namespace {

/** Knows the one password that was typed, and keeps nothing. */
class TypedSecret final : public SecretStore
{
public:
    explicit TypedSecret(QString password)
        : m_password(std::move(password))
    {}
    void read(const QString &, std::function<void(Result<QString>)> done) override
    {
        if (m_password.isEmpty())
            done(Error{Error::Kind::NotFound, QCoreApplication::translate("FeedProbe", "No password was given."), {}});
        else
            done(m_password);
    }
    void write(const QString &, const QString &, std::function<void(Result<Kept>)> done) override
    {
        done(Kept::MemoryOnly);
    }

private:
    QString m_password;
};

/** One look: listens to the feed until its present is told, or it cannot be. Lives on the probe's thread. */
class Look : public QObject, private EventSink
{
public:
    Look(const FeedAddress &address, const QString &password, const Zone &zone, const Clock &clock,
         std::shared_ptr<QPromise<Result<FeedFindings>>> promise)
        : m_secret(password)
        , m_promise(std::move(promise))
        , m_feed(makeFeed(address, FeedParts{*this, clock, m_secret, zone}))
        , m_recording(address.isRecording())
    {
        m_findings.source = address.displayName();
    }

    void begin(Millis patience)
    {
        connect(m_feed.get(), &Feed::stateChanged, this, &Look::judge);
        QTimer::singleShot(patience, this, [this] {
            finish(Error{Error::Kind::Network,
                         QCoreApplication::translate(
                             "FeedProbe",
                             "“%1” did not tell its state in time. Check address and port, and that the server runs.")
                             .arg(m_findings.source),
                         {}});
        });
        m_feed->start();
    }

private:
    void onEvent(const Event &event) override
    {
        if (!event.queue.empty())
            m_queues.insert(QString::fromUtf8(event.queue.data(), qsizetype(event.queue.size())));
        if (!event.member.empty())
            m_agents.insert(QString::fromUtf8(event.member.data(), qsizetype(event.member.size())));
    }

    void judge(const FeedState &state)
    {
        m_findings.version = state.version;
        switch (state.health) {
        case FeedHealth::Live:
            // A recording has told nothing yet when it begins.
            if (m_recording)
                return;
            [[fallthrough]];
        case FeedHealth::Finished:
            if (state.deaf)
                break;
            m_findings.queues = QStringList(m_queues.begin(), m_queues.end());
            m_findings.agents = QStringList(m_agents.begin(), m_agents.end());
            sortNaturally(m_findings.queues);
            sortNaturally(m_findings.agents);
            finish(m_findings);
            return;
        case FeedHealth::Waiting:
        case FeedHealth::NeedsPassword:
        case FeedHealth::NeedsDecision:
        case FeedHealth::Failed:
            break;
        case FeedHealth::Stopped:
        case FeedHealth::Connecting:
        case FeedHealth::Synchronising:
            return;
        }
        finish(Error{Error::Kind::Network, state.text, state.fingerprint});
    }

    void finish(const Result<FeedFindings> &result)
    {
        if (m_done)
            return;
        m_done = true;
        m_promise->addResult(result);
        m_promise->finish();
        // The feed is on the stack when it tells its state: it is stopped on the next turn.
        QTimer::singleShot(0, this, [this] {
            m_feed->stop();
            thread()->quit();
        });
    }

    TypedSecret m_secret;
    std::shared_ptr<QPromise<Result<FeedFindings>>> m_promise;
    std::unique_ptr<Feed> m_feed;
    bool m_recording;
    FeedFindings m_findings;
    QSet<QString> m_queues;
    QSet<QString> m_agents;
    bool m_done = false;
};

} // namespace

QFuture<Result<FeedFindings>> probeFeed(const QString &address, const QString &password, const Zone &zone,
                                        const Clock &clock, Millis patience)
{
    auto promise = std::make_shared<QPromise<Result<FeedFindings>>>();
    const QFuture<Result<FeedFindings>> future = promise->future();
    promise->start();
    const Result<FeedAddress> parsed = FeedAddress::parse(address);
    if (!parsed) {
        promise->addResult(Result<FeedFindings>(parsed.error()));
        promise->finish();
        return future;
    }
    QThread *thread = QThread::create([parsed = *parsed, password, zone, &clock, promise, patience] {
        QEventLoop loop;
        Look look(parsed, password, zone, clock, promise);
        look.begin(patience);
        loop.exec();
    });
    thread->setObjectName(QStringLiteral("probe"));
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

} // namespace Floorwalk
