// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Floorwalk {

/** A key and what it does, in words: a line of the list of keys. */
struct KeyWords
{
    QKeySequence keys;
    QString words;
};

} // namespace Floorwalk
