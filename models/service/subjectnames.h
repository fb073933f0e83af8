// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * Whom each of @p activities is about, in the same order, empty where it is about nobody: the person whom the records
 * name for the subject at the moment it was begun or planned for, by the seat plan (domain.md 2.2), else what stands in
 * the record. Storage when the records cannot be read.
 */
Result<QStringList> subjectNames(StoreSession &session, const std::vector<ActivityRecord> &activities);

} // namespace Floorwalk
