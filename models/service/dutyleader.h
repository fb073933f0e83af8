// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"

#include <QObject>
#include <QStringList>

namespace Floorwalk {

class StoreSession;
class StoreWorker;

/**
 * Who leads the shift where the screen knows @p actor to be on duty: nobody while the operations manager sits there; at
 * the start, when the screen does not know yet who was on duty last, whoever the settings of @p session say.
 */
Actor shiftLeader(const StoreSession &session, Actor actor);
/** The name of @p actor, if that is a leader's: who leads no shift has no day. */
QString leaderName(const Actor &actor);

/**
 * Who is on duty at this console, or the operations manager who sits there for a while: the author of every decision
 * made on it. Kept in the centre's settings, so that a restart does not ask again. Lives on the screen's thread.
 */
class DutyLeader : public QObject
{
    Q_OBJECT

public:
    /** @p writer null: the name lasts as long as the program. */
    explicit DutyLeader(StoreWorker *writer, QObject *parent = nullptr);

    /**
     * Reads who was on duty last through @p reader: what is asked of it later is answered later, so that nobody sees a
     * page before its author is known. Where it cannot read yet, the writer is asked.
     */
    void load(StoreWorker &reader);
    /** The name is empty while nobody is on duty. */
    const Actor &actor() const { return m_actor; }
    bool isNamed() const { return !m_actor.name.isEmpty(); }
    bool isManager() const { return m_actor.role == Role::OperationsManager; }
    /** Names of leaders that were on duty here before, newest first, then the others that the store knew at load(). */
    const QStringList &known() const { return m_known; }
    /** The same of operations managers. */
    const QStringList &managers() const { return m_managers; }
    /** Puts the leader @p name on duty at once; failed() tells when it could not be kept. */
    void setName(const QString &name);
    /**
     * The operations manager @p name sits down here: likewise, and whoever was on duty is so again when the centre
     * knows no such manager.
     */
    void seatManager(const QString &name);

signals:
    void changed(const Actor &actor);
    void failed(const Error &error);

private:
    void askWriter();
    void learn(const Actor &last, const QStringList &leaders);
    void take(const Actor &actor);
    void seat(const Actor &wanted);
    void goBackTo(const Actor &before);
    StoreWorker *m_writer;
    Actor m_actor;
    QStringList m_known;
    QStringList m_managers;
};

} // namespace Floorwalk
