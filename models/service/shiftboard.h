// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/keyedpeople.h"
#include "models/service/onereading.h"
#include "models/service/shiftsummary.h"
#include "models/service/viewtargets.h"

#include <QObject>
#include <QTimer>

namespace Floorwalk {

class StoreSession;
class StoreWorker;

/**
 * Keeps the line about the running shift fresh from the roll, for the top bar, the attendance rate and whoever asks
 * which shift day it is.
 */
class ShiftBoard : public QObject
{
    Q_OBJECT

public:
    /** @p reader null: there is no store, hence no roll. */
    ShiftBoard(StoreWorker *reader, const Clock &clock, QObject *parent = nullptr);

    /** Reads now, and again every @p every. */
    void start(Millis every = std::chrono::seconds(30));
    void refresh();
    /** Absent until read, and where there is no roster for today; why() says so in words. */
    const std::optional<ShiftSummary> &shift() const { return m_read.shift; }
    const QString &why() const { return m_why; }
    /** The line of @p teams alone, by name; none are all. Absent where none of them is rostered. */
    std::optional<ShiftSummary> of(const QStringList &teams) const;
    /** The shift day that runs: yesterday until its night shift ends or the first shift of today begins. Absent until
     * the roll was read. */
    const std::optional<QDate> &shiftDay() const { return m_read.shiftDay; }
    /** The same line of each team that is rostered on the running shift day, by name. */
    const std::vector<ShiftSummary> &teams() const { return m_read.teams; }
    /** What figures of the running shift day are held against; nothing was set until it was read. */
    const ViewTargets &targets() const { return m_read.targets; }
    /** The team of whoever the feed means by @p agentKey; empty where that is nobody on record. */
    QString teamOf(const QString &agentKey) const;

signals:
    void changed();

private:
    struct Reading
    {
        std::optional<ShiftSummary> shift;
        std::optional<QDate> shiftDay;
        std::vector<ShiftSummary> teams;
        ViewTargets targets;
        bool operator==(const Reading &) const = default;
    };
    /** Who is meant by the names and phones of the floor. */
    struct Members
    {
        KeyedPeople people;
        std::map<PersonId, QString> teams;
    };
    static Result<std::pair<Reading, Members>> read(StoreSession &session, Moment now);
    static Result<Members> readMembers(StoreSession &session, Moment now);

    StoreWorker *m_reader;
    const Clock &m_clock;
    Reading m_read;
    Members m_members;
    mutable QHash<QString, QString> m_teamOf; ///< of whom was asked since m_members were read: the wallboard asks often
    QString m_why;
    QTimer m_timer;
    OneReading m_reading;
};

} // namespace Floorwalk
