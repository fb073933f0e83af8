// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/service/reportsheet.h"

class QPagedPaintDevice;
class QPrinter;

namespace Floorwalk {

/** Puts a sheet on A4 paper, with the page and the number of pages at the foot of each. */
namespace SheetPrinter {

/**
 * Writes a PDF whole or not at all. Its Chinese is set in WenQuanYi Micro Hei, whose words can be searched and copied
 * (those of Noto Sans CJK come out as others). Storage when the file cannot be written.
 */
Result<void> writePdf(const ReportSheet &sheet, const QString &path);
/** On a printer, or into its file, as its dialog set it up. Storage when it does not print. */
Result<void> print(const ReportSheet &sheet, QPrinter &printer);
/** "日报 2026-11-26 王芳.pdf": what a file of @p sheet may be called. */
QString fileName(const ReportSheet &sheet);
/** The families of paper for a sheet in @p language, by preference: Chinese quotes are wide, others are not. */
QStringList families(const QString &language);

} // namespace SheetPrinter

} // namespace Floorwalk
