// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/recordboard.h"
#include "models/service/registerdesk.h"

namespace Floorwalk {

/**
 * An entry of the register that calls for @p actor at @p now as a row of the inbox, its instance the entry's number: of
 * kind registerOfferKind when it is offered to the actor, else of registerDueKind, an alarm once it is overdue.
 */
AlertRecord registerAlert(const RegisterItem &item, const QString &actor, Moment now, const Zone &zone);

/**
 * Promised call-backs and other due times before they are due, and hand-overs that wait for an answer. A due one is
 * snoozed or ended, an offer accepted, declined with a reason or snoozed.
 */
class RegisterBoard : public RecordBoard
{
    Q_OBJECT

public:
    RegisterBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent = nullptr);
};

} // namespace Floorwalk
