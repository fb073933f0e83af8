// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/walllayoutreader.h"

#include "models/service/shippedjson.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostSeconds = 86'400;
constexpr double mostCount = 100'000;

ShippedJson shippedLayouts()
{
    return ShippedJson(u"wallboards"_s);
}

double mostOf(WallFigureKind kind)
{
    switch (unitOf(kind)) {
    case WallUnit::Percent:
        return 100;
    case WallUnit::Seconds:
        return mostSeconds;
    case WallUnit::Count:
        return mostCount;
    }
    Q_UNREACHABLE();
}

/** An alarm comes after its warning, on the side that is worse. */
void checkOrder(JsonReading &reading, const JsonValue &at, const WallFigure &figure)
{
    const WallThresholds &set = figure.thresholds;
    if (!set.warn || !set.alarm || *set.warn == *set.alarm || isMoreBetter(figure.kind) == (*set.alarm < *set.warn))
        return;
    reading.refuse(at, isMoreBetter(figure.kind)
                           ? QCoreApplication::translate("WallLayoutReader",
                                                         "More is better here, so “alarm” must be at most “warn” (%1).")
                                 .arg(*set.warn)
                           : QCoreApplication::translate(
                                 "WallLayoutReader", "Less is better here, so “alarm” must be at least “warn” (%1).")
                                 .arg(*set.warn));
}

WallFigure readFigure(JsonReading &reading, const JsonValue &value, WallPage::Scope scope)
{
    JsonFields fields(reading, value, u"figure"_s);
    WallFigure figure;
    if (const std::optional<QString> kind = fields.choice(u"kind"_s, wallFigureNames(), Need::Required))
        figure.kind = WallFigureKind(wallFigureNames().indexOf(*kind));
    const double most = mostOf(figure.kind);
    figure.thresholds.target = fields.number(u"target"_s, 0, most);
    figure.thresholds.warn = fields.number(u"warn"_s, 0, most);
    figure.thresholds.alarm = fields.number(u"alarm"_s, 0, most);
    fields.text(u"note"_s);
    fields.refuseUnknown();
    checkOrder(reading, value, figure);
    const QString name = wallFigureNames()[qsizetype(figure.kind)];
    if (isOfRoll(figure.kind) && scope != WallPage::Scope::All && scope != WallPage::Scope::EachTeam) {
        reading.refuse(value, QCoreApplication::translate("WallLayoutReader",
                                                          "“%1” is only known for the whole floor and for teams: put "
                                                          "it on a page whose scope is “all” or “each_team”.")
                                  .arg(name));
    } else if (isOfPeople(figure.kind) && scope == WallPage::Scope::EachQueue) {
        reading.refuse(value, QCoreApplication::translate("WallLayoutReader",
                                                          "“%1” is of people, who serve several queues: put it on a "
                                                          "page whose scope is “all”, “each_team” or “group”.")
                                  .arg(name));
    }
    return figure;
}

void checkGroup(JsonReading &reading, const JsonValue &value, const WallPage &page)
{
    const bool isGroup = page.scope == WallPage::Scope::Group;
    const bool hasMembers = !page.queues.isEmpty() || !page.seats.isEmpty();
    if (isGroup && (!hasMembers || page.title.isEmpty())) {
        reading.refuse(value,
                       QCoreApplication::translate("WallLayoutReader",
                                                   "A page of a group needs “title” and “queues”, “seats” or both."));
    } else if (!isGroup && (hasMembers || !page.title.isEmpty())) {
        reading.refuse(value, QCoreApplication::translate(
                                  "WallLayoutReader", "“title”, “queues” and “seats” belong to a page whose scope is "
                                                      "“group”."));
    }
}

WallPage readPage(JsonReading &reading, const JsonValue &value)
{
    static const QStringList scopes{u"all"_s, u"each_queue"_s, u"group"_s, u"each_team"_s};
    JsonFields fields(reading, value, u"page"_s);
    WallPage page;
    if (const std::optional<QString> scope = fields.choice(u"scope"_s, scopes, Need::Required))
        page.scope = WallPage::Scope(scopes.indexOf(*scope));
    page.title = ShippedJson::texts(reading, fields, u"title"_s, Need::Optional);
    page.queues = fields.texts(u"queues"_s);
    page.seats = fields.texts(u"seats"_s);
    page.pie = fields.flag(u"pie"_s).value_or(true);
    page.longestCalls = fields.flag(u"longest_calls"_s).value_or(true);
    fields.text(u"note"_s);
    const std::vector<JsonValue> &figures = fields.array(u"figures"_s, Need::Required);
    for (const JsonValue &item : figures)
        page.figures.push_back(readFigure(reading, item, page.scope));
    const JsonValue *list = value.member(u"figures"_s);
    if (list && list->type == JsonValue::Type::Array && (figures.empty() || figures.size() > WallLayout::mostFigures)) {
        reading.refuse(*list,
                       QCoreApplication::translate("WallLayoutReader", "A page has 1 to %1 figures, here are %2.")
                           .arg(WallLayout::mostFigures)
                           .arg(figures.size()));
    }
    fields.refuseUnknown();
    checkGroup(reading, value, page);
    return page;
}

void readShift(JsonReading &reading, JsonFields &fields, WallLayout &layout)
{
    const JsonValue *value = fields.object(u"burn_in"_s);
    if (!value)
        return;
    JsonFields own(reading, *value, u"burnIn"_s);
    layout.shiftPx = int(own.integer(u"shift_px"_s, 0, 12).value_or(layout.shiftPx));
    layout.shiftEvery = std::chrono::seconds(own.integer(u"every_s"_s, 30, 3600).value_or(layout.shiftEvery.count()));
    own.refuseUnknown();
}

WallLayout readLayout(JsonReading &reading, const JsonValue &root)
{
    JsonFields fields(reading, root, u"layout"_s);
    WallLayout layout;
    fields.choice(u"schema"_s, {u"floorwalk.wallboard/1"_s}, Need::Required);
    layout.id = fields.text(u"id"_s, Need::Required).value_or(QString());
    layout.version = fields.text(u"version"_s, Need::Required).value_or(QString());
    layout.title = ShippedJson::texts(reading, fields, u"title"_s, Need::Required);
    fields.text(u"note"_s);
    layout.turn = std::chrono::seconds(fields.integer(u"turn_s"_s, 5, 3600).value_or(layout.turn.count()));
    layout.mostQueuePages = int(fields.integer(u"most_queue_pages"_s, 1, 50).value_or(layout.mostQueuePages));
    layout.digits = fields.number(u"digits_percent"_s, 8, 10).value_or(layout.digits * 100) / 100;
    readShift(reading, fields, layout);
    for (const JsonValue &item : fields.array(u"pages"_s, Need::Required))
        layout.pages.push_back(readPage(reading, item));
    const JsonValue *pages = root.member(u"pages"_s);
    if (pages && pages->type == JsonValue::Type::Array && layout.pages.empty())
        reading.refuse(*pages, QCoreApplication::translate("WallLayoutReader", "A wallboard has at least one page."));
    fields.refuseUnknown();
    return layout;
}

} // namespace

WallLayoutRead WallLayoutReader::read(const QByteArray &bytes, const QString &file)
{
    return ShippedJson::parse(bytes, file, &WallLayoutRead::layout, readLayout);
}

QStringList WallLayoutReader::shippedIds()
{
    return shippedLayouts().ids();
}

Result<WallLayout> WallLayoutReader::load(const QString &idOrFile)
{
    const Result<QByteArray> bytes = ShippedJson::bytes(shippedLayouts().pathOf(idOrFile));
    if (!bytes) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("WallLayoutReader",
                                        "There is no wallboard layout and no readable file called “%1”. Shipped: %2.")
                .arg(idOrFile, shippedIds().join(u", "_s)),
            bytes.error().detail};
    }
    return ShippedJson::valueOf(read(*bytes, idOrFile), &WallLayoutRead::layout);
}

} // namespace Floorwalk
