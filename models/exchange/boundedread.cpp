// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/boundedread.h"

#include <QIODevice>

#include <algorithm>

namespace Floorwalk {

QByteArray readBounded(QIODevice &device, qint64 most)
{
    constexpr qint64 pieceBytes = 64 * 1024;
    QByteArray all;
    while (all.size() <= most) {
        const QByteArray piece = device.read(std::min(pieceBytes, most + 1 - all.size()));
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

} // namespace Floorwalk
