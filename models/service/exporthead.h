// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"
#include "models/store/audittrail.h"

namespace Floorwalk {

/**
 * The trail's head beside the export at @p file, which leaves the house: whoever cuts the trail's tail cannot reach it
 * there. Whatever an earlier export left there is replaced. Storage where it cannot be written.
 */
inline Result<void> keepHeadBeside(StoreSession &session, const QString &file)
{
    const Result<QString> storeId = session.records().storeId();
    if (!storeId)
        return storeId.error();
    const Result<AuditHead> head = AuditTrail(session.records()).head();
    return head ? HeadFile(file).write(*storeId, *head) : Result<void>(head.error());
}

} // namespace Floorwalk
