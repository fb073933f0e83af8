// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/figurekind.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Kind = FigureKind;
using Variant = FigureVariant;

struct VariantFacts
{
    Variant variant;
    Kind kind;
    FigureUnit unit;
    bool ofQueue;
    const char *name;
};

constexpr std::array facts{
    VariantFacts{Variant::IgnoreAbandons, Kind::ServiceLevel, FigureUnit::Share, true, "ignoreAbandons"},
    VariantFacts{Variant::Negative, Kind::ServiceLevel, FigureUnit::Share, true, "negative"},
    VariantFacts{Variant::Positive, Kind::ServiceLevel, FigureUnit::Share, true, "positive"},
    VariantFacts{Variant::AnsweredOnly, Kind::ServiceLevel, FigureUnit::Share, true, "answeredOnly"},
    VariantFacts{Variant::WithoutShort, Kind::AbandonRate, FigureUnit::Share, true, "withoutShort"},
    VariantFacts{Variant::All, Kind::AbandonRate, FigureUnit::Share, true, "all"},
    VariantFacts{Variant::Mean, Kind::AnswerSpeed, FigureUnit::Seconds, true, "mean"},
    VariantFacts{Variant::OfWindow, Kind::LongestWait, FigureUnit::Seconds, true, "ofWindow"},
    VariantFacts{Variant::Waiting, Kind::LongestWait, FigureUnit::Seconds, true, "waiting"},
    VariantFacts{Variant::QueueCalls, Kind::HandlingTime, FigureUnit::Seconds, true, "queue"},
    VariantFacts{Variant::DirectCalls, Kind::HandlingTime, FigureUnit::Seconds, false, "direct"},
    VariantFacts{Variant::OutboundCalls, Kind::HandlingTime, FigureUnit::Seconds, false, "outbound"},
    VariantFacts{Variant::InternalCalls, Kind::HandlingTime, FigureUnit::Seconds, false, "internal"},
    VariantFacts{Variant::OfLoggedIn, Kind::TalkUtilisation, FigureUnit::Share, false, "ofLoggedIn"},
    VariantFacts{Variant::OccupancyA, Kind::Occupancy, FigureUnit::Share, false, "a"},
    VariantFacts{Variant::OccupancyB, Kind::Occupancy, FigureUnit::Share, false, "b"},
    VariantFacts{Variant::OccupancyC, Kind::Occupancy, FigureUnit::Share, false, "c"},
    VariantFacts{Variant::BusyTotal, Kind::BusyTime, FigureUnit::Seconds, false, "total"},
    VariantFacts{Variant::BusyLongest, Kind::BusyTime, FigureUnit::Seconds, false, "longest"},
    VariantFacts{Variant::BusyOverLimit, Kind::BusyTime, FigureUnit::Count, false, "overLimit"},
    VariantFacts{Variant::AttendancePlanned, Kind::AttendanceRate, FigureUnit::Share, false, "planned"},
    VariantFacts{Variant::AttendanceRaw, Kind::AttendanceRate, FigureUnit::Share, false, "raw"},
    VariantFacts{Variant::AttendanceByHours, Kind::AttendanceRate, FigureUnit::Share, false, "byHours"},
    VariantFacts{Variant::AnsweredCalls, Kind::CallsTaken, FigureUnit::Count, true, "answered"},
    VariantFacts{Variant::UtilisationOfPaid, Kind::Utilisation, FigureUnit::Share, false, "ofPaid"},
    VariantFacts{Variant::AdherenceRaw, Kind::Adherence, FigureUnit::Share, false, "raw"},
    VariantFacts{Variant::AdherenceAdjusted, Kind::Adherence, FigureUnit::Share, false, "adjusted"},
    VariantFacts{Variant::ConformanceOfScheduled, Kind::Conformance, FigureUnit::Share, false, "ofScheduled"},
    VariantFacts{Variant::ShrinkageAll, Kind::Shrinkage, FigureUnit::Share, false, "all"},
    VariantFacts{Variant::ShrinkagePlanned, Kind::Shrinkage, FigureUnit::Share, false, "planned"},
    VariantFacts{Variant::ShrinkageUnplanned, Kind::Shrinkage, FigureUnit::Share, false, "unplanned"},
};

constexpr auto variantList = [] {
    std::array<Variant, facts.size()> list{};
    std::ranges::transform(facts, list.begin(), &VariantFacts::variant);
    return list;
}();

const VariantFacts &factsOf(Variant variant)
{
    return facts[size_t(variant)];
}

static_assert([] {
    for (size_t i = 0; i < facts.size(); ++i) {
        if (size_t(facts[i].variant) != i)
            return false;
    }
    return true;
}());

} // namespace

std::span<const FigureVariant> figureVariants(FigureKind kind)
{
    const auto first = std::ranges::find(facts, kind, &VariantFacts::kind);
    const auto count = std::ranges::count(facts, kind, &VariantFacts::kind);
    return {variantList.data() + (first - facts.begin()), size_t(count)};
}

FigureKind figureKind(FigureVariant variant)
{
    return factsOf(variant).kind;
}

FigureUnit figureUnit(FigureVariant variant)
{
    return factsOf(variant).unit;
}

bool isFigureOfQueue(FigureVariant variant)
{
    return factsOf(variant).ofQueue;
}

bool isFigureOfCalls(FigureKind kind)
{
    switch (kind) {
    case Kind::ServiceLevel:
    case Kind::AbandonRate:
    case Kind::AnswerSpeed:
    case Kind::LongestWait:
    case Kind::CallsTaken:
        return true;
    case Kind::HandlingTime:
    case Kind::TalkUtilisation:
    case Kind::Occupancy:
    case Kind::BusyTime:
    case Kind::AttendanceRate:
    case Kind::Utilisation:
    case Kind::Adherence:
    case Kind::Conformance:
    case Kind::Shrinkage:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFigureOfMoment(FigureKind kind)
{
    return kind == Kind::AttendanceRate;
}

bool isFigureOfPeople(FigureKind kind)
{
    return (!isFigureOfCalls(kind) && !isFigureOfMoment(kind)) || kind == Kind::CallsTaken;
}

bool isFigureOfDuty(FigureKind kind)
{
    return kind == Kind::Utilisation || kind == Kind::Adherence || kind == Kind::Conformance || kind == Kind::Shrinkage;
}

bool isTimeAbove(FigureVariant variant)
{
    return figureUnit(variant) == FigureUnit::Seconds || isTimeBelow(variant);
}

bool isTimeBelow(FigureVariant variant)
{
    const FigureKind kind = figureKind(variant);
    return kind == Kind::TalkUtilisation || kind == Kind::Occupancy || isFigureOfDuty(kind)
           || variant == Variant::AttendanceByHours;
}

QString figureKindName(FigureKind kind)
{
    switch (kind) {
    case Kind::ServiceLevel:
        return u"serviceLevel"_s;
    case Kind::AbandonRate:
        return u"abandonRate"_s;
    case Kind::AnswerSpeed:
        return u"asa"_s;
    case Kind::LongestWait:
        return u"longestWait"_s;
    case Kind::HandlingTime:
        return u"aht"_s;
    case Kind::TalkUtilisation:
        return u"talkUtilisation"_s;
    case Kind::Occupancy:
        return u"occupancy"_s;
    case Kind::BusyTime:
        return u"busy"_s;
    case Kind::AttendanceRate:
        return u"attendance"_s;
    case Kind::CallsTaken:
        return u"callsTaken"_s;
    case Kind::Utilisation:
        return u"utilisation"_s;
    case Kind::Adherence:
        return u"adherence"_s;
    case Kind::Conformance:
        return u"conformance"_s;
    case Kind::Shrinkage:
        return u"shrinkage"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FigureKind> figureKindNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(allFigureKinds, [name](FigureKind kind) { return figureKindName(kind) == name; });
    return found == allFigureKinds.end() ? std::nullopt : std::optional(*found);
}

QString figureVariantName(FigureVariant variant)
{
    return QString::fromLatin1(factsOf(variant).name);
}

CallKind handledKind(FigureVariant variant)
{
    switch (variant) {
    case Variant::DirectCalls:
        return CallKind::Direct;
    case Variant::OutboundCalls:
        return CallKind::Outbound;
    case Variant::InternalCalls:
        return CallKind::Internal;
    default:
        return CallKind::Queue;
    }
}

FigureVariant chosenVariant(FigureKind kind, const CentreSettings &settings, const QString &queue)
{
    const auto key = [&queue](const QString &base) { return queue.isEmpty() ? base : base + u'.' + queue; };
    QString name;
    if (kind == Kind::ServiceLevel)
        name = settings.text(key(u"service_level_variant"_s));
    else if (kind == Kind::AbandonRate)
        name = settings.text(key(u"abandon_variant"_s));
    else if (kind == Kind::Occupancy)
        name = settings.text(u"occupancy_variant"_s);
    else if (kind == Kind::AttendanceRate)
        name = settings.text(u"attendance_variant"_s);
    const std::span<const FigureVariant> variants = figureVariants(kind);
    for (const FigureVariant variant : variants) {
        if (figureVariantName(variant) == name)
            return variant;
    }
    return variants.front();
}

std::optional<double> shareOf(FigureVariant variant, const QueueCounts &counts)
{
    switch (variant) {
    case Variant::IgnoreAbandons:
        return ServiceLevel::of(counts).ignoreAbandons;
    case Variant::Negative:
        return ServiceLevel::of(counts).negative;
    case Variant::Positive:
        return ServiceLevel::of(counts).positive;
    case Variant::AnsweredOnly:
        return ServiceLevel::of(counts).answeredOnly;
    case Variant::WithoutShort:
        return abandonRateWithoutShort(counts);
    case Variant::All:
        return abandonRateOfAll(counts);
    default:
        return std::nullopt; // no share of calls
    }
}

std::pair<bool, bool> placeInShare(AgentState state, FigureVariant variant)
{
    StateSums sums;
    sums.add(state, Millis(1));
    const bool handling = (sums.talk + sums.hold + sums.wrap).count() > 0;
    const bool loggedIn = sums.loggedIn().count() > 0;
    const bool ringing = sums.ringing.count() > 0;
    const bool ready = sums.ready.count() > 0;
    switch (variant) {
    case FigureVariant::OccupancyA:
        return {handling, handling || ready};
    case FigureVariant::OccupancyB:
        return {handling, loggedIn};
    case FigureVariant::OccupancyC:
        return {handling || ringing, handling || ringing || ready};
    default:
        return {sums.talk.count() > 0, loggedIn};
    }
}

} // namespace Floorwalk
