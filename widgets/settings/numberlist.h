// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Floorwalk {

/** What a field for several whole numbers holds: the numbers, and the first part that is none of those asked for. */
struct NumberList
{
    QList<int> numbers; ///< in the order they were typed
    QString wrong;

    /** Divided as people do, by blanks, commas or semicolons; from @p least to @p most. */
    static NumberList read(const QString &text, int least, int most);
    static QString write(const QList<int> &numbers);
};

/** A key for something new, "own3": a number above all in @p used, for a key is for good and never means another. */
QString newOwnKey(const QStringList &used);

} // namespace Floorwalk
