// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportsheet.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sheetSchema("floorwalk.reportsheet/1");

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list << one.toString();
    return list;
}

QJsonObject figureToJson(const SheetFigure &figure)
{
    return {{u"name"_s, figure.name},
            {u"value"_s, figure.value},
            {u"target"_s, figure.target},
            {u"note"_s, figure.note},
            {u"met"_s, figure.met ? QJsonValue(*figure.met) : QJsonValue()},
            {u"link"_s, figure.link}};
}

SheetFigure figureFromJson(const QJsonObject &json)
{
    const QJsonValue met = json[u"met"_s];
    return {json[u"name"_s].toString(),
            json[u"value"_s].toString(),
            json[u"target"_s].toString(),
            json[u"note"_s].toString(),
            met.isBool() ? std::optional(met.toBool()) : std::nullopt,
            json[u"link"_s].toString()};
}

QJsonObject tableToJson(const SheetTable &table)
{
    QJsonArray rows;
    for (const SheetTable::Row &row : table.rows)
        rows << QJsonObject{{u"cells"_s, QJsonArray::fromStringList(row.cells)}, {u"link"_s, row.link}};
    QJsonArray numbers;
    for (const int column : table.numbers)
        numbers << column;
    return {{u"head"_s, QJsonArray::fromStringList(table.head)}, {u"numbers"_s, numbers}, {u"rows"_s, rows}};
}

SheetTable tableFromJson(const QJsonObject &json)
{
    SheetTable table{.head = strings(json[u"head"_s]), .numbers = {}, .rows = {}};
    for (const QJsonValue &column : json[u"numbers"_s].toArray())
        table.numbers << column.toInt();
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        table.rows.push_back({strings(row[u"cells"_s]), row[u"link"_s].toString()});
    return table;
}

} // namespace

const SheetSection *ReportSheet::section(QStringView key) const
{
    const auto found = std::ranges::find_if(sections, [key](const SheetSection &one) { return one.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

QJsonObject sheetToJson(const ReportSheet &sheet)
{
    QJsonArray sections;
    for (const SheetSection &section : sheet.sections) {
        QJsonArray figures;
        for (const SheetFigure &figure : section.figures)
            figures << figureToJson(figure);
        sections << QJsonObject{{u"key"_s, section.key},
                                {u"title"_s, section.title},
                                {u"source"_s, section.source},
                                {u"figures"_s, figures},
                                {u"table"_s, tableToJson(section.table)},
                                {u"lines"_s, QJsonArray::fromStringList(section.lines)},
                                {u"empty"_s, section.empty}};
    }
    return {{u"schema"_s, QString(sheetSchema)},
            {u"title"_s, sheet.title},
            {u"subtitle"_s, sheet.subtitle},
            {u"language"_s, sheet.language},
            {u"notices"_s, QJsonArray::fromStringList(sheet.notices)},
            {u"sections"_s, sections},
            {u"signatures"_s, QJsonArray::fromStringList(sheet.signatures)}};
}

Result<ReportSheet> sheetFromJson(const QJsonObject &json)
{
    if (json[u"schema"_s].toString() != sheetSchema) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("ReportSheet", "This is no report that this version can read. Open "
                                                                "it with the version that wrote it."),
                     json[u"schema"_s].toString()};
    }
    ReportSheet sheet{.title = json[u"title"_s].toString(),
                      .subtitle = json[u"subtitle"_s].toString(),
                      .language = json[u"language"_s].toString(),
                      .notices = strings(json[u"notices"_s]),
                      .sections = {},
                      .signatures = strings(json[u"signatures"_s])};
    for (const QJsonValue &value : json[u"sections"_s].toArray()) {
        const QJsonObject section = value.toObject();
        SheetSection read{.key = section[u"key"_s].toString(),
                          .title = section[u"title"_s].toString(),
                          .source = section[u"source"_s].toString(),
                          .figures = {},
                          .table = tableFromJson(section[u"table"_s].toObject()),
                          .lines = strings(section[u"lines"_s]),
                          .empty = section[u"empty"_s].toString()};
        for (const QJsonValue &figure : section[u"figures"_s].toArray())
            read.figures.push_back(figureFromJson(figure.toObject()));
        sheet.sections.push_back(std::move(read));
    }
    return sheet;
}

} // namespace Floorwalk
