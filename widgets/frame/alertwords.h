// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

namespace Floorwalk {

/** Who or what an alert is about: "李娜", "support". */
QString alertTitle(const AlertRecord &alert);
/** What is wrong, against which limit and where: "Long call · limit 8:00 · support"; translated. */
QString alertDetail(const AlertRecord &alert);
/** Many of one kind in a row: "Long call · 12"; translated. */
QString alertGroupTitle(const QString &kind, int alerts);
/** Whom they are about, the worst first: "李娜, 张伟, 王芳 and 9 more"; translated. */
QString alertGroupDetail(const std::vector<AlertRecord> &alerts);
/** The kind alone: "Long call"; translated. */
QString alertKindWord(const QString &kind);

} // namespace Floorwalk
