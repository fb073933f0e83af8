// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/alertrule.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

const QStringList &alertKindNames()
{
    static const QStringList names{u"longCall"_s,       u"longHold"_s,        u"longWrap"_s,    u"longBusy"_s,
                                   u"ringUnanswered"_s, u"abnormalOffline"_s, u"notLoggedIn"_s, u"queueWait"_s,
                                   u"queueLength"_s,    u"serviceLevel"_s,    u"tooFewReady"_s, u"overStaffed"_s,
                                   u"feedLost"_s};
    return names;
}

QString alertKindName(AlertKind kind)
{
    return alertKindNames()[qsizetype(kind)];
}

std::optional<AlertKind> alertKindFromName(QStringView name)
{
    const qsizetype place = alertKindNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(AlertKind(place));
}

AlertUnit unitOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::ServiceLevel:
    case AlertKind::OverStaffed:
        return AlertUnit::Percent;
    case AlertKind::QueueLength:
    case AlertKind::TooFewReady:
        return AlertUnit::Count;
    case AlertKind::LongCall:
    case AlertKind::LongHold:
    case AlertKind::LongWrap:
    case AlertKind::LongBusy:
    case AlertKind::RingUnanswered:
    case AlertKind::AbnormalOffline:
    case AlertKind::NotLoggedIn:
    case AlertKind::QueueWait:
    case AlertKind::FeedLost:
        return AlertUnit::Seconds;
    }
    Q_UNREACHABLE();
}

bool isLessWorse(AlertKind kind)
{
    return kind == AlertKind::ServiceLevel || kind == AlertKind::TooFewReady || kind == AlertKind::NotLoggedIn;
}

bool isAboutAgent(AlertKind kind)
{
    return kind <= AlertKind::NotLoggedIn;
}

bool namesAgent(QStringView kind)
{
    const std::optional<AlertKind> ruled = alertKindFromName(kind);
    return ruled ? isAboutAgent(*ruled) : kind == breakOverdueKind;
}

bool isLevel(AlertKind kind)
{
    return unitOf(kind) != AlertUnit::Seconds;
}

AlertMeaning meaningOf(AlertKind kind)
{
    AlertMeaning meaning;
    meaning.agents = isAboutAgent(kind);
    meaning.teams = meaning.agents || kind == AlertKind::TooFewReady || kind == AlertKind::OverStaffed;
    // Nobody serves a queue before logging in, and the telephone system is of all queues.
    meaning.queues = kind != AlertKind::FeedLost && kind != AlertKind::NotLoggedIn;
    meaning.conditions = meaning.queues;
    meaning.reasons = kind == AlertKind::LongBusy || kind == AlertKind::AbnormalOffline;
    meaning.lasts = isLevel(kind);
    meaning.clears = isLevel(kind) || kind == AlertKind::QueueWait;
    return meaning;
}

const QStringList &alertFigureNames()
{
    static const QStringList names{u"waiting"_s, u"ready"_s, u"loggedIn"_s, u"offered"_s, u"serviceLevel"_s};
    return names;
}

namespace {

/** The end of one day's stretch of @p hours that @p moment lies in, if it does. */
std::optional<Moment> endOf(const QuietHours &hours, const Zone &zone, Moment moment)
{
    const QDate today = zone.localDate(moment);
    const int overnight = hours.to <= hours.from ? 1 : 0;
    for (const QDate begins : {today.addDays(-overnight), today}) {
        const Moment end = zone.toMoment(begins.addDays(overnight), hours.to);
        if (zone.toMoment(begins, hours.from) <= moment && moment < end)
            return end;
    }
    return std::nullopt;
}

} // namespace

Moment quietUntil(const std::vector<QuietHours> &hours, const Zone &zone, Moment moment)
{
    // Stretches may follow on one another; each is passed once at most.
    for (size_t passed = 0; passed < hours.size(); ++passed) {
        std::optional<Moment> end;
        for (const QuietHours &each : hours) {
            if (!end)
                end = endOf(each, zone, moment);
        }
        if (!end)
            break;
        moment = *end;
    }
    return moment;
}

QString warnSetting(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LongCall:
        return u"long_call_warn_s"_s;
    case AlertKind::LongBusy:
        return u"long_busy_warn_s"_s;
    case AlertKind::QueueWait:
        return u"queue_wait_warn_s"_s;
    case AlertKind::AbnormalOffline:
        return u"abnormal_offline_s"_s;
    case AlertKind::ServiceLevel:
        return u"service_level_target"_s;
    case AlertKind::LongHold:
    case AlertKind::LongWrap:
    case AlertKind::RingUnanswered:
    case AlertKind::NotLoggedIn:
    case AlertKind::QueueLength:
    case AlertKind::TooFewReady:
    case AlertKind::OverStaffed:
    case AlertKind::FeedLost:
        return {};
    }
    Q_UNREACHABLE();
}

QString alarmSetting(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LongCall:
        return u"long_call_alarm_s"_s;
    case AlertKind::LongBusy:
        return u"long_busy_alarm_s"_s;
    case AlertKind::QueueWait:
        return u"queue_wait_alarm_s"_s;
    default:
        return {};
    }
}

namespace {

/** Puts an alarm and an end that the thresholds overtook back on their side of the warning. */
void putInOrder(AlertRule &rule)
{
    if (rule.warn && rule.alarm)
        rule.alarm = isLessWorse(rule.kind) ? std::min(*rule.alarm, *rule.warn) : std::max(*rule.alarm, *rule.warn);
    if (rule.clears)
        rule.clears = isLessWorse(rule.kind) ? std::max(*rule.clears, rule.threshold())
                                             : std::min(*rule.clears, rule.threshold());
}

} // namespace

AlertRule withSettings(AlertRule rule, const CentreSettings &settings)
{
    if (!rule.followsSettings)
        return rule;
    const auto follow = [&settings](std::optional<double> &threshold, const QString &key) {
        if (!key.isEmpty() && (settings.isSet(key) || !threshold))
            threshold = settings.number(key);
    };
    follow(rule.warn, warnSetting(rule.kind));
    follow(rule.alarm, alarmSetting(rule.kind));
    putInOrder(rule);
    return rule;
}

std::optional<AlertRule> withSettingsOf(const QString &queue, AlertRule rule, const CentreSettings &settings)
{
    const QString key = warnSetting(rule.kind) + u'.' + queue;
    const bool isAbout =
        rule.scope.teams.isEmpty() && (rule.scope.queues.isEmpty() || rule.scope.queues.contains(queue));
    if (!rule.followsSettings || !isAbout || !settings.isSet(key))
        return std::nullopt;
    rule = withSettings(std::move(rule), settings);
    rule.warn = settings.number(key);
    rule.scope.queues = {queue};
    putInOrder(rule);
    return rule;
}

} // namespace Floorwalk
