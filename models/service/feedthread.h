// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/feedworker.h"

#include <QThread>

namespace Floorwalk {

/** Runs a FeedWorker on a thread of its own and answers for it on the screen's thread. */
class FeedThread final : public QObject, public FloorSource
{
    Q_OBJECT

public:
    explicit FeedThread(const Clock &clock, QObject *parent = nullptr);
    /** Logs off, hands over what is not recorded yet, and waits for the thread. */
    ~FeedThread() override;

    /** Listens to @p setup from now on; ends what was listened to before. */
    void listen(FeedSetup setup);
    void end();
    bool isListening() const { return m_worker != nullptr; }

    void pull(QObject *context, std::function<void(const FloorUpdate &)> done) override;
    void refresh() override;
    void open(QObject *context, std::function<void(const OpenRecords &)> done) override;
    void counted(QObject *context, std::function<void(const CountedFloor &)> done) override;
    void correct(const DayCorrection &correction) override;
    void setLimits(const CentreSettings &settings) override;
    void handle(const AlertCommand &command, QObject *context, std::function<void(Result<void>)> done) override;
    void handle(const BreakCommand &command, QObject *context, std::function<void(Result<void>)> done) override;
    void handle(const FloorCommand &command, QObject *context, std::function<void(Result<void>)> done) override;
    void decideCertificate(const QString &fingerprint, bool accept) override;
    void givePassword(const QString &password, bool remember) override;

private:
    template <class Command>
    void pass(const Command &command, QObject *context, std::function<void(Result<void>)> done, const QString &tooLate);
    /** Runs @p ask on the feed's thread and @p done with its answer here, if @p context still lives. */
    template <class Ask, class Done> void ask(QObject *context, Ask ask, Done done);

    const Clock &m_clock;
    QThread m_thread;
    FeedWorker *m_worker = nullptr; ///< lives on m_thread; deleted there
    quint64 m_generation = 0; ///< answers of a feed that was left are dropped
};

} // namespace Floorwalk
