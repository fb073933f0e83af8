// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/naturalorder.h"

#include <algorithm>

namespace Floorwalk {

namespace {

/** The run of digits that @p text begins with, without the zeros before it; cut off from @p text. */
QStringView takeNumber(QStringView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length].isDigit())
        ++length;
    QStringView number = text.first(length);
    text = text.sliced(length);
    while (number.size() > 1 && number.front().digitValue() == 0)
        number = number.sliced(1);
    return number;
}

/** By value, however long they are. */
std::strong_ordering compareNumbers(QStringView left, QStringView right)
{
    if (left.size() != right.size())
        return left.size() <=> right.size();
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (const auto order = left[i].digitValue() <=> right[i].digitValue(); order != 0)
            return order;
    }
    return std::strong_ordering::equal;
}

std::strong_ordering compareCharacters(QChar left, QChar right)
{
    return left.toCaseFolded().unicode() <=> right.toCaseFolded().unicode();
}

} // namespace

std::strong_ordering naturalOrder(QStringView left, QStringView right)
{
    QStringView a = left;
    QStringView b = right;
    while (!a.isEmpty() && !b.isEmpty()) {
        std::strong_ordering order = std::strong_ordering::equal;
        if (a.front().isDigit() && b.front().isDigit()) {
            order = compareNumbers(takeNumber(a), takeNumber(b));
        } else if (a.front().isDigit() != b.front().isDigit()) {
            return a.front().isDigit() ? std::strong_ordering::less : std::strong_ordering::greater;
        } else {
            order = compareCharacters(a.front(), b.front());
            a = a.sliced(1);
            b = b.sliced(1);
        }
        if (order != 0)
            return order;
    }
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? std::strong_ordering::less : std::strong_ordering::greater;
    return left.compare(right) <=> 0; // “07” and “7”, “VIP” and “vip”
}

void sortNaturally(QStringList &names)
{
    std::ranges::sort(names, NaturalLess());
}

} // namespace Floorwalk
