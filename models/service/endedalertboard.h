// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/recordboard.h"

namespace Floorwalk {

/**
 * Alerts that the leader on duty took and that were over before anything was said of them: of kind endedAlertKind, the
 * instance the alert's number, since when it ended. An outcome or a note, said once, takes them from the inbox.
 */
class EndedAlertBoard : public RecordBoard
{
    Q_OBJECT

public:
    EndedAlertBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent = nullptr);
};

} // namespace Floorwalk
