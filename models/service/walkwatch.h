// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/walk.h"
#include "models/service/walkdesk.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Floorwalk {

class DutyLeader;
class FloorSession;
class StoreWorker;

/**
 * Follows the leader's floor walk on the screen's thread: hands new alerts to the deputy while it lasts, and when it is
 * over asks what happened meanwhile. The walk itself stands in the settings, so that wallboards see it.
 */
class WalkWatch : public QObject
{
    Q_OBJECT

public:
    /** All outlive the watch; @p writer null: nothing is kept, so nobody walks. */
    WalkWatch(FloorSession &floor, const DutyLeader &duty, StoreWorker *writer, const Clock &clock,
              QObject *parent = nullptr);

    const Walk &walk() const { return m_walk; }
    /** What happened on the walk that ended last; absent before the first. */
    const std::optional<WalkReport> &report() const { return m_report; }
    /** Begins a walk, or ends the one that lasts. */
    void toggle();
    /** deputyUnknown() asks back where @p deputy is nobody of the store and not said to be from outside. */
    void setUp(Walk::Mode mode, const QString &deputy, WalkDesk::Deputy who = WalkDesk::Deputy::OfStore);

    /** namesKnown() tells who of the store may be deputy. */
    void askNames();

signals:
    void namesKnown(const QStringList &names);
    void changed(const Walk &walk);
    /** The leader is back and report() tells of the walk; @p called: toggle() ended it, nothing else. */
    void returned(bool called);
    /** A new alert is the deputy's: somebody has to tell that one. */
    void handedOver(const AlertRecord &alert, const QString &deputy);
    /** Nobody of the store is called that; nothing is changed. */
    void deputyUnknown(Walk::Mode mode, const QString &deputy);
    void failed(const Error &error);

private:
    Moment present() const;
    void follow();
    void take(const Walk &walk);
    void handOver(const std::vector<AlertRecord> &alerts);
    void ask(const Walk &walk, bool called);
    void post(std::function<Result<Walk>(StoreSession &)> work);

    FloorSession &m_floor;
    const DutyLeader &m_duty;
    StoreWorker *m_writer;
    const Clock &m_clock;
    Walk m_walk;
    std::optional<WalkReport> m_report;
    QSet<QString> m_handed; ///< alerts that were given to the deputy, or taken away from that one again
    bool m_called = false; ///< the walk is being ended by toggle()
    QTimer m_timer; ///< a walk that nobody ended ends by itself
};

} // namespace Floorwalk
