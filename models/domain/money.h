// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace Floorwalk {

/** An amount in one currency, in hundredths, so that sums are exact. */
class Money
{
public:
    static Money fromMinor(qint64 minor, const QString &currency) { return Money(minor, currency); }
    qint64 minor() const { return m_minor; }
    const QString &currency() const { return m_currency; }
    /** "20.00" */
    QString amountText() const
    {
        const qint64 size = m_minor < 0 ? -m_minor : m_minor;
        return (m_minor < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + QLatin1Char('.')
               + QString::number(size % 100).rightJustified(2, QLatin1Char('0'));
    }
    bool operator==(const Money &) const = default;

private:
    Money(qint64 minor, QString currency)
        : m_minor(minor)
        , m_currency(std::move(currency))
    {}
    qint64 m_minor;
    QString m_currency;
};

} // namespace Floorwalk
