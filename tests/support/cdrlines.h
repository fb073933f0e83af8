// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Floorwalk {

/** One line of Asterisk's call detail records (cdr_csv, times in UTC): what queue_log does not have, calls of agents'
 * own. Whole seconds since the epoch. */
struct CdrLine
{
    QString context;
    QString channel; ///< of who called, "PJSIP/2002-0000000e"
    QString peer; ///< of who was called
    QString application; ///< the last one, "Dial"
    qint64 start = 0;
    qint64 answer = 0; ///< 0: nobody answered
    qint64 end = 0;

    /** The lines of @p path; none when there is no such file. */
    static std::vector<CdrLine> read(const QString &path);
};

} // namespace Floorwalk
