// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

namespace Floorwalk {

/** Who or what an alert is about: "李娜", "support". */
QString alertTitle(const AlertRecord &alert);
/** What is wrong, against which limit and where: "Long call · limit 8:00 · support"; translated. */
QString alertDetail(const AlertRecord &alert);
/** The kind alone: "Long call"; translated. */
QString alertKindWord(const QString &kind);

} // namespace Floorwalk
