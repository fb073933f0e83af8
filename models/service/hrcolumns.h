// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csvwriter.h"

#include <QStringList>

#include <array>

namespace Floorwalk {

/** A column of a file for HR: its stable key and its Chinese title (interfaces.md). */
struct HrColumn
{
    const char *key;
    const char16_t *title;
};

template <size_t N> QStringList hrKeys(const std::array<HrColumn, N> &columns)
{
    QStringList keys;
    for (const HrColumn &column : columns)
        keys << QString::fromLatin1(column.key);
    return keys;
}

template <size_t N> void writeHrHeader(CsvWriter &csv, const std::array<HrColumn, N> &columns, bool chinese)
{
    for (const HrColumn &column : columns) {
        if (chinese)
            csv.text(QStringView(column.title));
        else
            csv.trusted(std::string_view(column.key));
    }
    csv.endRow();
}

/** A cell of our own making: a key, a date, a time. */
inline void hrAscii(CsvWriter &csv, const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    csv.trusted(std::string_view(bytes.constData(), size_t(bytes.size())));
}

/** A length of time as HR reads it, of whole seconds: "0:31:05"; hours may pass 24. */
inline QString hrLength(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Floorwalk
