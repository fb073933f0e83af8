// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Floorwalk {

/** The incidents on record as the page needs them: the store's, or a test's. Answers come on the caller's thread. */
class IncidentBook
{
public:
    using Records = QFuture<Result<std::vector<IncidentRecord>>>;
    using Record = QFuture<Result<IncidentRecord>>;

    virtual ~IncidentBook() = default;
    virtual Moment now() const = 0;
    /** The last word on each of the last weeks, the newest last. */
    virtual Records recent() = 0;
    virtual Records history(qint64 number) = 0;
    virtual Record describe(const IncidentRecord &seen, const IncidentWords &words) = 0;
    virtual Record setSpan(const IncidentRecord &seen, const TimeRange &span, const QString &reason) = 0;
    virtual Record withdraw(const IncidentRecord &seen, const QString &reason) = 0;
};

} // namespace Floorwalk
