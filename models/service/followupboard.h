// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/zone.h"
#include "models/service/recordboard.h"

namespace Floorwalk {

/** A follow-up that is due as a row of the inbox: of kind followUpKind, its instance the action's number. */
AlertRecord followUpAlert(const FollowUp &followUp, const Zone &zone);

/** The follow-ups that are due, the oldest date first; they are snoozed, or ended. */
class FollowUpBoard : public RecordBoard
{
    Q_OBJECT

public:
    FollowUpBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent = nullptr);
};

} // namespace Floorwalk
