// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/feedlook.h"

#include "models/service/floorsession.h"
#include "widgets/common/words.h"

#include <QCoreApplication>

#include <algorithm>

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

QString feedDetail(const FeedStatus &feed, Moment now, const Zone &zone)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Floorwalk::FeedBadge", text); };
    if (feed.health == FeedStatus::Health::None)
        return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "no feed chosen"));
    if (feed.health == FeedStatus::Health::Connecting)
        return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "connecting"));
    if (feed.health == FeedStatus::Health::AskPassword)
        return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "password needed"));
    if (feed.health == FeedStatus::Health::AskCertificate)
        return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "certificate to confirm"));
    if (!feed.lastHeard)
        return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "never heard"));
    const QString last = zone.localTime(*feed.lastHeard).toString(u"HH:mm:ss"_s);
    const Millis age = std::max(Millis(0), now - *feed.lastHeard);
    if (feed.isLive()) {
        if (feed.deaf)
            return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "no events: rights are missing"));
        //: age of the feed's last word in seconds
        return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "%1 s")).arg(double(age.count()) / 1000.0, 0, 'f', 1);
    }
    if (feed.health == FeedStatus::Health::Finished)
        return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "recording ended %1")).arg(last);
    return words(QT_TRANSLATE_NOOP("Floorwalk::FeedBadge", "last event %1")).arg(last);
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
