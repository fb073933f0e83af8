// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/feedlook.h"

#include "models/service/floorsession.h"
#include "widgets/common/words.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

FeedShape feedShape(const FeedStatus &feed)
{
    using Health = FeedStatus::Health;
    switch (feed.health) {
    case Health::Live:
        return feed.deaf ? FeedShape::Stale : feed.demo ? FeedShape::Demo : FeedShape::Ok;
    case Health::Connecting:
    case Health::Stale:
    case Health::Finished:
        return FeedShape::Stale;
    case Health::None:
    case Health::Lost:
    case Health::AskCertificate:
    case Health::AskPassword:
    case Health::Failed:
        return FeedShape::Lost;
    }
    Q_UNREACHABLE();
}

FeedLook feedLook(FeedShape shape)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Floorwalk::FeedBadge", text); };
    switch (shape) {
    case FeedShape::Ok:
        return {Tone::Good, u"feed-ok"_s, word(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "Feed healthy"))};
    case FeedShape::Stale:
        return {Tone::Warning, u"feed-stale"_s, word(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "Feed stale"))};
    case FeedShape::Lost:
        return {Tone::Critical, u"feed-lost"_s, word(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "Feed lost"))};
    case FeedShape::Demo:
        return {Tone::Info, u"alert-info"_s, word(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "Demo floor"))};
    }
    Q_UNREACHABLE();
}

QString silenceWords(const FloorSession &floor)
{
    if (floor.isHeard())
        return {};
    const QString word = feedLook(feedShape(floor.feed())).word;
    const std::optional<Millis> silent = floor.silentFor();
    return silent ? word + u' ' + lengthText(*silent) : word;
}

} // namespace Floorwalk
