// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Floorwalk {

/** Number of a row of the store, of one kind of thing: a person is not a team. Always positive. */
template <class Tag> class RowId
{
public:
    explicit constexpr RowId(qint64 value)
        : m_value(value)
    {
        Q_ASSERT(value > 0);
    }
    constexpr qint64 value() const { return m_value; }

    friend constexpr bool operator==(RowId, RowId) = default;
    friend constexpr std::strong_ordering operator<=>(RowId, RowId) = default;
    friend size_t qHash(RowId id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using PersonId = RowId<struct PersonTag>;
using TeamId = RowId<struct TeamTag>;
using ShiftId = RowId<struct ShiftTag>;
using RosterDayId = RowId<struct RosterDayTag>;
using EvidenceId = RowId<struct EvidenceTag>;
using PenaltyId = RowId<struct PenaltyTag>;
using AlertId = RowId<struct AlertTag>;
using ActivityId = RowId<struct ActivityTag>;

/** An employee number as HR writes it: text, leading zeros kept, 1 to 32 visible characters without blanks. */
class EmployeeNo
{
public:
    static Result<EmployeeNo> parse(QStringView text);
    const QString &text() const { return m_text; }

    friend bool operator==(const EmployeeNo &, const EmployeeNo &) = default;
    friend std::strong_ordering operator<=>(const EmployeeNo &a, const EmployeeNo &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const EmployeeNo &no, size_t seed = 0) noexcept { return ::qHash(no.m_text, seed); }

private:
    explicit EmployeeNo(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

} // namespace Floorwalk
