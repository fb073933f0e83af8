// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/figuresubject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** No kind of figure, which other subjects begin with, begins so. */
constexpr QLatin1StringView wishMark("figure:{");

QStringList listOf(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray())
        names << name.toString();
    return names;
}

Moment momentOf(const QJsonValue &value)
{
    return momentFromEpochMs(qint64(value.toDouble()));
}

} // namespace

QString FigureSubject::of(const FigureWish &wish)
{
    QJsonObject asked{{u"kind"_s, figureKindName(wish.kind())},
                      {u"variant"_s, figureVariantName(wish.variant)},
                      {u"from"_s, qint64(epochMs(wish.window.from))},
                      {u"to"_s, qint64(epochMs(wish.window.to))},
                      {u"teams"_s, QJsonArray::fromStringList(wish.teams)}};
    if (wish.queues)
        asked.insert(u"queues"_s, QJsonArray::fromStringList(*wish.queues));
    return u"figure:"_s + QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact));
}

std::optional<FigureWish> FigureSubject::wishOf(const QString &subject)
{
    if (!subject.startsWith(wishMark))
        return std::nullopt;
    const QJsonObject asked = QJsonDocument::fromJson(subject.mid(wishMark.size() - 1).toUtf8()).object();
    const std::optional<FigureKind> kind = figureKindNamed(asked[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    const auto variants = figureVariants(*kind);
    const auto variant = std::ranges::find(variants, asked[u"variant"_s].toString(), figureVariantName);
    if (variant == variants.end())
        return std::nullopt;
    FigureWish wish;
    wish.variant = *variant;
    wish.window = {momentOf(asked[u"from"_s]), momentOf(asked[u"to"_s])};
    wish.teams = listOf(asked[u"teams"_s]);
    if (asked.contains(u"queues"_s))
        wish.queues = listOf(asked[u"queues"_s]);
    return wish;
}

} // namespace Floorwalk
