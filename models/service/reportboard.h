// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/recordboard.h"

namespace Floorwalk {

/** Submitted reports as rows of the inbox of the operations manager, who marks them received there; of nobody else. */
class ReportBoard : public RecordBoard
{
    Q_OBJECT

public:
    ReportBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent = nullptr);
};

} // namespace Floorwalk
