// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"
#include "models/store/evidencerepository.h"

namespace Floorwalk {

/**
 * The evidence of [from, to), by moment, and whose it is by what is known now. What a feed told of a seat was given to
 * whoever was to sit there when it was heard; where a cover was entered or taken back after that, it is the word on
 * whoever sits there by it. What it told of a person by name is that person's, wherever others sit. Nothing of it is
 * changed in the store.
 */
Result<std::vector<EvidenceRepository::Owned>> seatedEvidence(StoreSession &session, Moment from, Moment to);

} // namespace Floorwalk
