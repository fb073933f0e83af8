// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/policy/attendancecase.h"

#include <QByteArray>

namespace Floorwalk {

/** What reading a case gave: the case, or every problem with its place; warnings name what was passed over. */
struct CaseRead
{
    std::optional<AttendanceCase> input;
    std::vector<InputProblem> problems;
    std::vector<InputProblem> warnings;
};

/** Reads the input of "rules evaluate" (interfaces.md); evidence of all shifts is sorted by the segments' windows. */
namespace CaseReader {
CaseRead read(const QByteArray &bytes, const QString &file, const RulePack &pack);
} // namespace CaseReader

} // namespace Floorwalk
