// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/daystripgeometry.h"

namespace Floorwalk {

/** How the state is known: "told by the telephone system", "inferred". */
QString certaintyWords(Certainty certainty);
/** @p span as the day strip shows it; its note says the reason or the call's kind and queue, and how that is known. */
StripSpan stripSpan(const StateSpan &span);

} // namespace Floorwalk
