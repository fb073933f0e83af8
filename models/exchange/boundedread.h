// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QIODevice;

namespace Floorwalk {

/**
 * What is left in @p device, at most @p most bytes and one more, by which the caller sees that it is too large. Takes
 * memory for what there is, where QIODevice::read() takes it for what it is asked for.
 */
QByteArray readBounded(QIODevice &device, qint64 most);

} // namespace Floorwalk
