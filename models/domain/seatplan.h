// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/shiftcover.h"
#include "models/domain/span.h"

#include <QHash>
#include <QStringList>

#include <compare>
#include <map>
#include <optional>

namespace Floorwalk {

/** Where a seat stands on the floor: the row from the front and the place in it from the left, from 1. */
struct SeatPlace
{
    static constexpr int most = 99; ///< rows, and places in a row

    int row = 1;
    int column = 1;

    /** "2-5", as text() writes it; BadInput when it is none, or out of 1 to most. */
    static Result<SeatPlace> parse(const QString &text);
    QString text() const;
    std::strong_ordering operator<=>(const SeatPlace &) const = default;
    bool operator==(const SeatPlace &) const = default;
};

/**
 * Whether @p one is walked by before @p other: row by row, each the other way round than the one before, so that nobody
 * walks back along a row.
 */
bool isWalkedBefore(const SeatPlace &one, const SeatPlace &other);

/** A place with its phone: the interfaces that stand on it, which stay when people change. */
struct Seat
{
    QString name;
    QStringList interfaces;
    std::optional<SeatPlace> place{}; ///< absent: nobody said where it stands

    bool operator==(const Seat &) const = default;
};

/** "1001" of PJSIP/1001 and of Local/1001@agents: what stands on the phone. */
QString phoneNumber(const QString &interface);
/**
 * Whether the name @p called that a telephone system gives an agent is the seat's or its phone's and nobody's own: who
 * sits there is then told by the plan alone (domain.md 2.2).
 */
bool isCalledBySeat(const QString &called, const QString &phone, const QString &seat);
/**
 * Where somebody is found, everywhere in the same words: "seat 07", by the seat's name in the plan; "phone 1007" where
 * @p interface stands on no seat that is known; empty when neither is. Translated.
 */
QString seatWords(const QString &seat, const QString &interface);
/** What is told instead of a name where the plan seats nobody: "Seat 07, unassigned"; translated. */
QString unassignedSeat(const QString &seat);

/** Somebody's turn at a seat. */
struct SeatTurn
{
    std::optional<qint64> id; ///< absent until stored
    QString seat;
    PersonId person;
    TimeRange span; ///< its end is not in it: there the next one sits

    bool operator==(const SeatTurn &) const = default;
};

/**
 * @p turns as they are sat: whoever works hours of somebody else's shift has that one's seat meanwhile, from the turn's
 * begin for its first hours and to its end for its last. Whoever is planned on a seat of the own then sits there, and
 * nobody on the other. @p hours: all hours of those whose shift others work in part, by begin.
 */
std::vector<SeatTurn> satTurns(const std::vector<SeatTurn> &turns, const std::vector<HeldHours> &hours);

/**
 * Who sat where when: what a feed tells of an interface is the doing of whoever the plan seats there at that moment.
 * Around a turn its person is still meant: up to four hours before it and six after it (domain.md 2.2), and between two
 * turns each up to the middle. Where no turn is near nobody is.
 */
class SeatPlan
{
public:
    SeatPlan() = default;
    SeatPlan(const std::vector<Seat> &seats, const std::vector<SeatTurn> &turns);

    bool empty() const { return m_turns.empty(); }
    /** Who is meant by @p interface at @p moment; absent: the plan does not say. */
    std::optional<PersonId> personAt(const QString &interface, Moment moment) const;
    /** The same by the seat. */
    std::optional<PersonId> personOn(const QString &seat, Moment moment) const;
    /** The seat that @p interface stands on; empty when it stands on none. */
    QString seatOf(const QString &interface) const { return m_seatOf.value(interface); }
    /** All interfaces, with the seats they stand on. */
    const QHash<QString, QString> &seats() const { return m_seatOf; }
    /** The first moment after @p moment at which somebody else may be meant somewhere; absent: never again. */
    std::optional<Moment> nextChange(Moment moment) const;
    /** Which interfaces mean whom at @p moment. */
    std::map<PersonId, QStringList> peopleAt(Moment moment) const;

private:
    QHash<QString, QString> m_seatOf; ///< by interface
    std::map<QString, std::vector<SeatTurn>> m_turns; ///< by seat, in order
    std::vector<Moment> m_changes; ///< in order; whenever personOn() may answer otherwise
};

} // namespace Floorwalk
