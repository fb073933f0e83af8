// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace Floorwalk {

/** Where a queue_log lies: one file, or the folder of one that is rotated (queue_log, queue_log.1, queue_log-20261126
 * …). */
class QueueLogFiles
{
    Q_DECLARE_TR_FUNCTIONS(QueueLogFiles)

public:
    /**
     * The files of @p path by the time of their first line, the one that is written to last. NotFound or Storage when
     * there is none, or one cannot be read; BadInput for a file without a single line of a queue_log.
     */
    static Result<QStringList> list(const QString &path);
    /** The file that Asterisk writes to. */
    static QString current(const QString &path);
    /** The time of the first line that has one, in the first 256 KiB. */
    static Result<std::optional<Moment>> firstMoment(const QString &file);
};

} // namespace Floorwalk
