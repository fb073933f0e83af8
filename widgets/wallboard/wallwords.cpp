// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallwords.h"

#include "models/live/figurekind.h"
#include "models/service/feedstatus.h"
#include "widgets/common/feedlook.h"
#include "widgets/common/words.h"
#include "widgets/floor/figurewords.h"

#include <QCoreApplication>

#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr double hour = 3600;
constexpr double tooWide = 10'000; ///< counts from here on are told in thousands

QString phrase(const char *text)
{
    return QCoreApplication::translate("Wallboard", text);
}

Millis asLength(double seconds)
{
    return std::chrono::seconds(std::llround(seconds));
}

QString oneDecimal(double number)
{
    QString text = QString::number(number, 'f', 1);
    if (text.endsWith(".0"_L1) && number >= 100)
        text.chop(2); // "100", or it would be wider than any other share
    return text;
}

/** A threshold, as the figure itself is written but without a unit: "85", "5:00". */
QString limitText(WallFigureKind kind, double number)
{
    if (unitOf(kind) == WallUnit::Seconds)
        return lengthText(asLength(number));
    return QString::number(number, 'g', 6);
}

/** The level's limit that @p number is beyond, or nothing. */
std::optional<double> missed(WallFigureKind kind, double number, const WallThresholds &thresholds)
{
    for (const std::optional<double> &limit : {thresholds.target, thresholds.warn, thresholds.alarm}) {
        if (limit && (isMoreBetter(kind) ? number < *limit : number > *limit))
            return limit;
    }
    return std::nullopt;
}

QString serviceLevelVariant(const WallScope &scope, const CentreSettings &settings)
{
    const FigureVariant variant = chosenVariant(FigureKind::ServiceLevel, settings, scope.onlyQueue());
    const QString name = FigureWords::variant(variant); // the same word as on the floor and in reports
    const bool own = scope.queues.size() == 1;
    const QString prefix = u"service_level_s."_s;
    const QString key = own ? prefix + scope.queues.constFirst() : u"service_level_s"_s;
    if (!own && !settings.namesWith(prefix).isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "%1 · each queue’s limit")).arg(name);
    //: small print under the service level: the variant, and the time limit in seconds
    return phrase(QT_TRANSLATE_NOOP("Wallboard", "%1 · ≤ %2 s")).arg(name).arg(settings.number(key));
}

QString attendanceVariant(const CentreSettings &settings)
{
    switch (chosenVariant(FigureKind::AttendanceRate, settings)) {
    case FigureVariant::AttendanceRaw:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "raw: present ÷ rostered"));
    case FigureVariant::AttendanceByHours:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "by hours: present ÷ due"));
    default:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "planned: present ÷ due"));
    }
}

QString abandonVariant(const WallScope &scope, const CentreSettings &settings)
{
    const QString queue = scope.onlyQueue();
    if (chosenVariant(FigureKind::AbandonRate, settings, queue) == FigureVariant::All)
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "all who gave up"));
    const QString key = queue.isEmpty() ? u"short_abandon_s"_s : u"short_abandon_s."_s + queue;
    return phrase(QT_TRANSLATE_NOOP("Wallboard", "without short ones, ≤ %1 s")).arg(settings.number(key));
}

} // namespace

QString WallWords::figureName(WallFigureKind kind)
{
    switch (kind) {
    case WallFigureKind::ServiceLevel:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Service level"));
    case WallFigureKind::Waiting:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Waiting"));
    case WallFigureKind::LongestWait:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Longest wait"));
    case WallFigureKind::AnswerSpeed:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Speed of answer"));
    case WallFigureKind::AbandonRate:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Abandon rate"));
    case WallFigureKind::TalkTime:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Talk time"));
    case WallFigureKind::Ready:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Ready"));
    case WallFigureKind::Talking:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Talking"));
    case WallFigureKind::Paused:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Paused"));
    case WallFigureKind::LoggedOut:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Logged out"));
    case WallFigureKind::AttendanceRate:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Attendance rate"));
    case WallFigureKind::TalkUtilisation:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Talk utilisation"));
    case WallFigureKind::HandlingTime:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Handling time"));
    case WallFigureKind::LongestBusy:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Longest busy"));
    }
    Q_UNREACHABLE();
}

QString WallWords::variant(WallFigureKind kind, const WallScope &scope, const CentreSettings &settings)
{
    switch (kind) {
    case WallFigureKind::ServiceLevel:
        return serviceLevelVariant(scope, settings);
    case WallFigureKind::Waiting:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "callers in the queue now"));
    case WallFigureKind::LongestWait:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "of those who wait now"));
    case WallFigureKind::AnswerSpeed:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "ASA: mean, answered calls"));
    case WallFigureKind::AbandonRate:
        return abandonVariant(scope, settings);
    case WallFigureKind::TalkTime:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "mean of queue calls"));
    case WallFigureKind::Ready:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "free for a call now"));
    case WallFigureKind::Talking:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "now, with those on hold"));
    case WallFigureKind::Paused:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "now, for whatever reason"));
    case WallFigureKind::LoggedOut:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "now, or unreachable"));
    case WallFigureKind::AttendanceRate:
        return attendanceVariant(settings);
    case WallFigureKind::TalkUtilisation:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "talk ÷ logged-in time"));
    case WallFigureKind::HandlingTime:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "AHT: talk + hold + wrap-up"));
    case WallFigureKind::LongestBusy:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "now; breaks are not busy"));
    }
    Q_UNREACHABLE();
}

WallWords::Value WallWords::length(Millis length)
{
    const double seconds = std::max(0.0, double(length.count()) / 1000);
    if (seconds < hour)
        return {lengthText(length), {}};
    //: hours, small, after the digits: "1.2 h"
    return {oneDecimal(seconds / hour), phrase(QT_TRANSLATE_NOOP("Wallboard", "h"))};
}

WallWords::Value WallWords::value(WallFigureKind kind, double number)
{
    const double shown = asShown(kind, number);
    switch (unitOf(kind)) {
    case WallUnit::Percent:
        return {oneDecimal(shown), u"%"_s};
    case WallUnit::Seconds:
        return length(asLength(shown));
    case WallUnit::Count:
        if (shown >= tooWide)
            return {oneDecimal(shown / 1000), phrase(QT_TRANSLATE_NOOP("Wallboard", "thousand"))};
        return {QString::number(shown, 'f', 0), {}};
    }
    Q_UNREACHABLE();
}

QString WallWords::target(WallFigureKind kind, const WallThresholds &thresholds)
{
    const std::optional<double> limit = thresholds.warn ? thresholds.warn : thresholds.alarm;
    if (!thresholds.target && !limit)
        return {};
    const QString bound =
        (isMoreBetter(kind) ? QString() : u"≤ "_s) + limitText(kind, thresholds.target ? *thresholds.target : *limit);
    return thresholds.target ? phrase(QT_TRANSLATE_NOOP("Wallboard", "Target %1")).arg(bound)
                             : phrase(QT_TRANSLATE_NOOP("Wallboard", "Limit %1")).arg(bound);
}

QString WallWords::distance(WallFigureKind kind, double number, const WallThresholds &thresholds)
{
    const WallLevel level = levelOf(kind, number, thresholds);
    if (level == WallLevel::Plain)
        return {};
    if (level == WallLevel::Met)
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "On target"));
    const double shown = asShown(kind, number);
    if (thresholds.target && missed(kind, shown, {thresholds.target, {}, {}}) == std::nullopt)
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Near the limit"));
    const double apart = std::abs(shown - missed(kind, shown, thresholds).value_or(shown));
    if (unitOf(kind) == WallUnit::Seconds) {
        return apart < 60 ? phrase(QT_TRANSLATE_NOOP("Wallboard", "%1 s over")).arg(std::lround(apart))
                          : phrase(QT_TRANSLATE_NOOP("Wallboard", "%1 over")).arg(lengthText(asLength(apart)));
    }
    const QString by =
        unitOf(kind) == WallUnit::Percent ? QString::number(apart, 'f', 1) : QString::number(apart, 'f', 0);
    return isMoreBetter(kind) ? phrase(QT_TRANSLATE_NOOP("Wallboard", "%1 short")).arg(by)
                              : phrase(QT_TRANSLATE_NOOP("Wallboard", "%1 over")).arg(by);
}

QString WallWords::why(WallUnknown unknown)
{
    switch (unknown) {
    case WallUnknown::None:
        return {};
    case WallUnknown::NoCalls:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "No calls yet"));
    case WallUnknown::NoQueues:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "The feed tells of no such queue"));
    case WallUnknown::NoAgents:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Nobody is on the floor"));
    case WallUnknown::TooFew:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Too few people: it would be one person’s"));
    case WallUnknown::NoRoll:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "No roster can be read for now"));
    case WallUnknown::Deaf:
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "The feed’s account may not hear calls"));
    }
    Q_UNREACHABLE();
}

QString WallWords::place(const QString &seat, const QString &phone)
{
    if (!seat.isEmpty()) {
        //: a seat by its number
        return phrase(QT_TRANSLATE_NOOP("Wallboard", "Seat %1")).arg(seat);
    }
    if (phone.startsWith(u'#'))
        return phone; // a row of the floor, for the phone is called after a person
    //: where no seat is known: the extension of a telephone
    return phrase(QT_TRANSLATE_NOOP("Wallboard", "Phone %1")).arg(phone);
}

QString WallWords::feed(const FeedStatus &feed, Moment now, const Zone &zone, const QString &silence)
{
    const FeedShape shape = feedShape(feed);
    if (shape == FeedShape::Ok || shape == FeedShape::Demo)
        return feedLook(FeedShape::Ok).word; // that it is a demo stands beside it
    const QString word = silence.isEmpty() ? feedLook(shape).word : silence;
    return word + u" · "_s + feedDetail(feed, now, zone);
}

} // namespace Floorwalk
