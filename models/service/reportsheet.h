// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

/** A figure in words: what it is, how much, against which target, and how it was counted. */
struct SheetFigure
{
    QString name;
    QString value;
    QString target; ///< may be empty
    QString note; ///< its variant and where it comes from
    std::optional<bool> met; ///< of the target; absent where there is none, or nothing to hold against it
    QString link; ///< what it opens: "page:attendance"

    bool operator==(const SheetFigure &) const = default;
};

/** Rows of one kind. */
struct SheetTable
{
    struct Row
    {
        QStringList cells;
        QString link; ///< what the row opens: "activities:floorWalk"

        bool operator==(const Row &) const = default;
    };
    QStringList head;
    QList<int> numbers{}; ///< columns that are set to the right
    std::vector<Row> rows;

    bool operator==(const SheetTable &) const = default;
};

/** A part of the report: figures, a table, sentences; each may be empty. */
struct SheetSection
{
    QString key; ///< "attendance"; never translated
    QString title;
    QString source; ///< where it comes from: "the roll", "the telephone system, 08:30–17:30"
    std::vector<SheetFigure> figures{};
    SheetTable table{};
    QStringList lines{};
    QString empty{}; ///< said where there is nothing else

    bool isEmpty() const { return figures.empty() && table.rows.empty() && lines.isEmpty(); }
    bool operator==(const SheetSection &) const = default;
};

/** A report in words, in one language: what is read on the screen, printed, submitted and kept as it was. */
struct ReportSheet
{
    QString title; ///< "Day report"
    QString subtitle; ///< "客服一组 · 2026-11-26 · 王芳"
    QString language; ///< "zh_CN"
    QStringList notices; ///< what a reader must know first: gaps of the feed, a day that goes on
    std::vector<SheetSection> sections;
    QStringList signatures; ///< "王芳, submitted 2026-11-26 18:02"

    const SheetSection *section(QStringView key) const;
    bool operator==(const ReportSheet &) const = default;
};

/** Schema "floorwalk.reportsheet/1". */
QJsonObject sheetToJson(const ReportSheet &sheet);
/** BadInput when @p json is of another schema; what is missing is empty. */
Result<ReportSheet> sheetFromJson(const QJsonObject &json);

} // namespace Floorwalk
