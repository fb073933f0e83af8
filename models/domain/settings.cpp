// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/settings.h"

#include "models/domain/workhours.h"

#include <QCoreApplication>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Type = SettingDefinition::Type;

constexpr std::array definitionList{
    SettingDefinition{
        "zone", Type::Zone, "", 0, 0, "", "",
        QT_TRANSLATE_NOOP("Settings", "The centre's time zone; it rules every shift day and every import.")},
    SettingDefinition{
        "region", Type::Text, "", 0, 64, "", "",
        QT_TRANSLATE_NOOP("Settings",
                          "The region whose labour rules apply, for example CN-GD; some forbid money effects.")},
    SettingDefinition{
        "money_effects", Type::Switch, "false", 0, 0, "", "",
        QT_TRANSLATE_NOOP("Settings",
                          "Whether penalties carry money. Off as shipped; an administrator names the local rule.")},
    SettingDefinition{"attendance_pack", Type::Text, "floor-2012", 1, 64, "", "",
                      QT_TRANSLATE_NOOP("Settings", "The attendance rule pack of the centre.")},
    SettingDefinition{"duty_leader", Type::Text, "", 0, 64, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Who is on duty now, by name.")},
    SettingDefinition{
        "duty_manager", Type::Text, "", 0, 64, "", "",
        QT_TRANSLATE_NOOP("Settings", "The operations manager who sits at the console in the leader's place, by name; "
                                      "empty: nobody does.")},
    SettingDefinition{"operations_managers", Type::Text, "", 0, 400, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Who may act as operations manager, by name, “;” between them; "
                                                    "empty: whoever says so.")},
    SettingDefinition{"demo", Type::Switch, "false", 0, 0, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Whether this store belongs to the demo floor.")},
    SettingDefinition{
        "grace_s", Type::Number, "0", 0, 1800, "s", "",
        QT_TRANSLATE_NOOP("Settings", "Lateness up to this length has no effect; beyond it the whole counts.")},
    SettingDefinition{"papers_due_days", Type::Number, "3", 0, 60, "days", "",
                      QT_TRANSLATE_NOOP("Settings", "Working days until papers left open at the day close are due.")},
    SettingDefinition{"long_call_warn_s", Type::Number, "480", 10, 14400, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "A call this long is a warning.")},
    SettingDefinition{"long_call_alarm_s", Type::Number, "720", 10, 14400, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "A call this long is an alarm.")},
    SettingDefinition{"long_busy_warn_s", Type::Number, "600", 10, 14400, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "Being busy this long without a break is a warning.")},
    SettingDefinition{"long_busy_alarm_s", Type::Number, "900", 10, 14400, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "Being busy this long without a break is an alarm.")},
    SettingDefinition{"queue_wait_warn_s", Type::Number, "30", 1, 3600, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "A caller waiting this long is a warning.")},
    SettingDefinition{"queue_wait_alarm_s", Type::Number, "60", 1, 3600, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "A caller waiting this long is an alarm.")},
    SettingDefinition{
        "abnormal_offline_s", Type::Number, "60", 5, 3600, "s", "",
        QT_TRANSLATE_NOOP("Settings", "Off line without an allowed reason for longer than this is abnormal.")},
    SettingDefinition{
        "incident_share", Type::Number, "30", 1, 100, "%", "",
        QT_TRANSLATE_NOOP("Settings", "When this share of a team at work goes off line at once, it is one incident.")},
    SettingDefinition{"incident_within_s", Type::Number, "30", 1, 600, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "Going within this time is going at once.")},
    SettingDefinition{"incident_least", Type::Number, "3", 2, 200, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Fewer people than this are never an incident.")},
    SettingDefinition{"work_hours", Type::Text, "", 0, 200, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Hours in which people work who are on no roster, such as "
                                                    "08:30-17:30, several with blanks between: who goes at their end "
                                                    "has gone home, which is no incident.")},
    SettingDefinition{"walk_alerts", Type::Choice, "strip", 0, 0, "", "off|strip|deputy",
                      QT_TRANSLATE_NOOP("Settings", "Where new alerts go while the leader walks the floor.")},
    SettingDefinition{"walk_deputy", Type::Text, "", 0, 64, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Who takes new alerts while the leader walks the floor.")},
    SettingDefinition{
        "walk_deputy_on", Type::Text, "", 0, 10, "", "",
        QT_TRANSLATE_NOOP("Settings", "The date on which the deputy was chosen; on others there is none.")},
    SettingDefinition{"walk_since", Type::Text, "", 0, 20, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Since when the leader walks the floor; empty at the desk.")},
    SettingDefinition{"walk_leader", Type::Text, "", 0, 64, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Who walks the floor now.")},
    SettingDefinition{"day_template", Type::Text, "service-team", 1, 64, "", "",
                      QT_TRANSLATE_NOOP("Settings", "The day template of teams that have none of their own: "
                                                    "service-team, sales-team or phone-service-week.")},
    SettingDefinition{"leads.*", Type::Text, "", 0, 400, "", "",
                      QT_TRANSLATE_NOOP("Settings", "The teams that one leader leads, by name, “;” between them; "
                                                    "unset: the leader’s own team, or all.")},
    SettingDefinition{"count_leaders", Type::Switch, "false", 0, 0, "", "",
                      QT_TRANSLATE_NOOP("Settings",
                                        "Whether a leader who also takes calls counts in the figures of the "
                                        "team: roll, reports, listening, care and stories.")},
    SettingDefinition{"holidays", Type::Text, "", 0, 8000, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Public holidays, such as 2026-10-01, blanks between them.")},
    SettingDefinition{"remind_minutes", Type::Number, "5", 0, 60, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "How long before an activity of the day its reminder comes; 0 = "
                                                    "there is none.")},
    SettingDefinition{"callback_warn_min", Type::Number, "15", 1, 240, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "How long before a promised call-back or another due time of the "
                                                    "register its row comes into the inbox.")},
    SettingDefinition{"hotline", Type::Text, "", 0, 64, "", "",
                      QT_TRANSLATE_NOOP("Settings", "The queue or the extension of the leader hotline; empty: there "
                                                    "is none.")},
    SettingDefinition{"leader_phone", Type::Text, "", 0, 200, "", "",
                      QT_TRANSLATE_NOOP("Settings", "The leader’s own phone, such as PJSIP/8001 or 8001: a call that "
                                                    "comes in on it proposes a hotline entry. Several with blanks "
                                                    "between them.")},
    SettingDefinition{
        "alert_rules", Type::Text, "floor", 1, 200'000, "", "",
        QT_TRANSLATE_NOOP("Settings",
                          "The alert rules: “floor” as shipped, the path of a file, or the rules themselves (see the "
                          "manual).")},
    SettingDefinition{"snooze_s", Type::Number, "300", 10, 14400, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "How long a snoozed alert stays silent.")},
    SettingDefinition{"service_level_s", Type::Number, "20", 1, 600, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "Answered within this time counts for the service level.")},
    SettingDefinition{"service_level_s.*", Type::Number, "20", 1, 600, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "The service level's time limit for one queue.")},
    SettingDefinition{"service_level_target", Type::Number, "85", 1, 100, "%", "",
                      QT_TRANSLATE_NOOP("Settings", "The service level that is aimed at.")},
    SettingDefinition{"service_level_target.*", Type::Number, "85", 1, 100, "%", "",
                      QT_TRANSLATE_NOOP("Settings", "The service level that is aimed at in one queue.")},
    SettingDefinition{"service_level_variant", Type::Choice, "ignoreAbandons", 0, 0, "",
                      "ignoreAbandons|negative|positive|answeredOnly",
                      QT_TRANSLATE_NOOP("Settings", "How the service level treats callers who gave up.")},
    SettingDefinition{"service_level_variant.*", Type::Choice, "ignoreAbandons", 0, 0, "",
                      "ignoreAbandons|negative|positive|answeredOnly",
                      QT_TRANSLATE_NOOP("Settings", "How one queue's service level treats callers who gave up.")},
    SettingDefinition{"short_abandon_s", Type::Number, "5", 0, 120, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "Callers who give up sooner than this are counted apart.")},
    SettingDefinition{"short_abandon_s.*", Type::Number, "5", 0, 120, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "The limit of short abandons for one queue.")},
    SettingDefinition{"abandon_variant", Type::Choice, "withoutShort", 0, 0, "", "withoutShort|all",
                      QT_TRANSLATE_NOOP("Settings", "Whether the abandon rate leaves short abandons out.")},
    SettingDefinition{"abandon_variant.*", Type::Choice, "withoutShort", 0, 0, "", "withoutShort|all",
                      QT_TRANSLATE_NOOP("Settings", "Whether one queue's abandon rate leaves short abandons out.")},
    SettingDefinition{"wrap_up_s.*", Type::Number, "0", 0, 3600, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "The wrap-up time configured for one queue.")},
    SettingDefinition{"member_wrap_up_s.*", Type::Number, "0", 0, 3600, "s", "",
                      QT_TRANSLATE_NOOP("Settings",
                                        "The wrap-up time of one member, by name or interface, in every queue; it goes "
                                        "before the queue's. What the telephone system tells goes before both.")},
    SettingDefinition{"occupancy_variant", Type::Choice, "a", 0, 0, "", "a|b|c",
                      QT_TRANSLATE_NOOP("Settings", "Which variant of occupancy is shown.")},
    SettingDefinition{"attendance_variant", Type::Choice, "planned", 0, 0, "", "planned|raw|byHours",
                      QT_TRANSLATE_NOOP("Settings", "How the attendance rate treats leave that was approved before the "
                                                    "start, and whether it counts people or hours.")},
    SettingDefinition{"adherence_tolerance_s", Type::Number, "0", 0, 1800, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "Away from work for at most this long is no exception in "
                                                    "adherence.")},
    SettingDefinition{"adherence_neutral", Type::Text, "break meal training meeting unreachable", 0, 100, "", "",
                      QT_TRANSLATE_NOOP("Settings",
                                        "Activities that adherence and conformance leave out on both sides: "
                                        "any of break, meal, training, meeting, busy and unreachable, "
                                        "blanks between them.")},
    SettingDefinition{"unpaid_activities", Type::Text, "meal", 0, 100, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Activities that are no paid time, as utilisation and shrinkage "
                                                    "count it; named as in adherence_neutral.")},
    SettingDefinition{"burnout_occupancy", Type::Number, "85", 50, 100, "%", "",
                      QT_TRANSLATE_NOOP("Settings", "An occupancy above this for long shows a hint at the agent.")},
    SettingDefinition{"burnout_minutes", Type::Number, "60", 10, 480, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "How long an occupancy is to be above it for the hint.")},
    SettingDefinition{"attendance_target", Type::Number, "95", 1, 100, "%", "",
                      QT_TRANSLATE_NOOP("Settings", "The attendance rate that is aimed at.")},
    SettingDefinition{"talk_target", Type::Number, "60", 1, 100, "%", "",
                      QT_TRANSLATE_NOOP("Settings", "The talk utilisation that is aimed at.")},
    SettingDefinition{"aht_target_s", Type::Number, "300", 10, 3600, "s", "",
                      QT_TRANSLATE_NOOP("Settings", "The average handling time that is aimed at.")},
    SettingDefinition{"break_places", Type::Number, "4", 0, 200, "", "",
                      QT_TRANSLATE_NOOP("Settings", "How many agents may be on a short break at once.")},
    SettingDefinition{
        "break_places_step", Type::Number, "3", 0, 200, "", "",
        QT_TRANSLATE_NOOP("Settings", "Each so many waiting callers take one break place away; 0 = they never do.")},
    SettingDefinition{"break_places_least", Type::Number, "0", 0, 200, "", "",
                      QT_TRANSLATE_NOOP("Settings", "Break places that waiting callers never take away.")},
    SettingDefinition{"break_minutes", Type::Number, "10", 1, 240, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "How long a short break may last.")},
    SettingDefinition{"meal_minutes", Type::Number, "30", 1, 240, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "How long a meal may last.")},
    SettingDefinition{"busy_approve_minutes", Type::Number, "15", 1, 240, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "How long busy may last once a leader has approved it.")},
    SettingDefinition{"break_extend_minutes", Type::Number, "5", 1, 120, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "How much time one extension adds to a break.")},
    SettingDefinition{
        "break_not_gone_minutes", Type::Number, "3", 1, 60, "min", "",
        QT_TRANSLATE_NOOP("Settings", "Sent on a break and not paused for this long is shown as not gone yet.")},
    SettingDefinition{"break_overdue_alarm_minutes", Type::Number, "5", 0, 240, "min", "",
                      QT_TRANSLATE_NOOP("Settings", "A break overdue for this long is an alarm.")},
    SettingDefinition{"meal_batches", Type::Number, "3", 1, 20, "", "",
                      QT_TRANSLATE_NOOP("Settings", "In how many batches the team eats, if its queues allow it.")},
    SettingDefinition{"meal_cover", Type::Number, "1", 0, 500, "", "",
                      QT_TRANSLATE_NOOP("Settings",
                                        "How many agents of each queue must stay on line while others eat.")},
    SettingDefinition{
        "meal_cover.*", Type::Number, "1", 0, 500, "", "",
        QT_TRANSLATE_NOOP("Settings", "How many agents of one queue must stay on line while others eat.")},
    SettingDefinition{
        "keep_history_days", Type::Number, "400", 31, 3650, "days", "",
        QT_TRANSLATE_NOOP(
            "Settings",
            "How long state spans and calls are kept; then their half-hour sums, as long as the audit trail.")},
    SettingDefinition{
        "keep_audit_days", Type::Number, "1096", 731, 36525, "days", "",
        QT_TRANSLATE_NOOP("Settings",
                          "How long the audit trail keeps what was changed; then only who, when and its hash stay.")},
    SettingDefinition{"qa_items", Type::Text, "", 0, 4000, "", "",
                      QT_TRANSLATE_NOOP("Settings",
                                        "What can be found wrong with a call, as quality assurance names it, "
                                        "with “;” between: offered where an error is entered.")},
    SettingDefinition{"wallboard_message", Type::Text, "", 0, 100, "", "",
                      QT_TRANSLATE_NOOP("Settings", "The line at the foot of the wallboard, for everybody to read.")},
};

Error badValue(const QString &key, const QString &text, const QString &expected)
{
    return Error{Error::Kind::BadInput,
                 QCoreApplication::translate("Settings", "“%1” is no value for %2: %3 is expected.")
                     .arg(text.left(60), key, expected),
                 {}};
}

Result<QString> normaliseSwitch(const QString &key, const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "on"_L1 || word == "yes"_L1 || word == "1"_L1)
        return u"true"_s;
    if (word == "false"_L1 || word == "off"_L1 || word == "no"_L1 || word == "0"_L1)
        return u"false"_s;
    return badValue(key, text, QCoreApplication::translate("Settings", "true or false"));
}

Result<QString> normaliseNumber(const SettingDefinition &definition, const QString &key, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (isNumber && number >= definition.least && number <= definition.most)
        return QString::number(number);
    return badValue(key, text,
                    QCoreApplication::translate("Settings", "a whole number from %1 to %2")
                        .arg(definition.least)
                        .arg(definition.most));
}

/** The first part of @p text that is not a date, 2026-10-01; empty when all are. */
QString notADate(const QString &text)
{
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part.size() != 10 || !QDate::fromString(part, Qt::ISODate).isValid())
            return part;
    }
    return {};
}

/** The first part of @p text that is no stretch of a day, 08:30-17:30; empty when all are. */
QString notHours(const QString &text)
{
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!WorkHours::parse(part))
            return part;
    }
    return {};
}

/** The first word of @p text that names no activity; empty when all do. */
QString notAnActivity(const QString &text)
{
    static const QStringList known{u"break"_s, u"meal"_s, u"training"_s, u"meeting"_s, u"busy"_s, u"unreachable"_s};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!known.contains(word))
            return word;
    }
    return {};
}

Result<QString> normaliseText(const SettingDefinition &definition, const QString &key, const QString &text)
{
    if (key == "adherence_neutral"_L1 || key == "unpaid_activities"_L1) {
        const QString words = text.simplified();
        const QString wrong = notAnActivity(words);
        return wrong.isEmpty() ? Result<QString>(words)
                               : badValue(key, wrong,
                                          QCoreApplication::translate(
                                              "Settings", "any of break, meal, training, meeting, busy, unreachable"));
    }
    const bool isDates = key == "holidays"_L1;
    const bool isHours = key == "work_hours"_L1;
    const QString trimmed = isDates || isHours ? text.simplified() : text.trimmed();
    if (const QString wrong = isHours ? notHours(trimmed) : QString(); !wrong.isEmpty())
        return badValue(key, wrong, QCoreApplication::translate("Settings", "hours such as 08:30-17:30"));
    if (const QString wrong = isDates ? notADate(trimmed) : QString(); !wrong.isEmpty())
        return badValue(key, wrong, QCoreApplication::translate("Settings", "a date such as 2026-10-01"));
    if (trimmed.size() >= definition.least && trimmed.size() <= definition.most)
        return trimmed;
    return badValue(key, text,
                    QCoreApplication::translate("Settings", "a text of %1 to %2 characters")
                        .arg(definition.least)
                        .arg(definition.most));
}

Result<QString> normaliseChoice(const SettingDefinition &definition, const QString &key, const QString &text)
{
    const QStringList choices = QString::fromLatin1(definition.choices).split(u'|');
    if (choices.contains(text.trimmed()))
        return text.trimmed();
    return badValue(key, text, QCoreApplication::translate("Settings", "one of %1").arg(choices.join(u", "_s)));
}

} // namespace

std::span<const SettingDefinition> CentreSettings::definitions()
{
    return definitionList;
}

const SettingDefinition *CentreSettings::definition(QStringView key)
{
    for (const SettingDefinition &candidate : definitionList) {
        const QLatin1StringView name(candidate.key);
        if (key == name)
            return name.endsWith(u'*') ? nullptr : &candidate;
        if (name.endsWith(".*"_L1) && key.size() > name.size() - 1 && key.startsWith(name.chopped(1)))
            return &candidate;
    }
    return nullptr;
}

Result<QString> CentreSettings::normalise(const QString &key, const QString &text)
{
    const SettingDefinition *wanted = definition(key);
    if (!wanted) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Settings", "“%1” is not a setting. “settings list” shows all of them.")
                .arg(key),
            {}};
    }
    // One queue's value that is taken back: it has that of all queues again.
    if (text.trimmed().isEmpty() && QLatin1StringView(wanted->key).endsWith(".*"_L1))
        return QString();
    switch (wanted->type) {
    case Type::Switch:
        return normaliseSwitch(key, text);
    case Type::Number:
        return normaliseNumber(*wanted, key, text);
    case Type::Text:
        return normaliseText(*wanted, key, text);
    case Type::Choice:
        return normaliseChoice(*wanted, key, text);
    case Type::Zone:
        if (const Result<Zone> zone = Zone::parse(text.trimmed()); !zone)
            return zone.error();
        return text.trimmed();
    }
    Q_UNREACHABLE();
}

QString CentreSettings::text(const QString &key) const
{
    if (const auto found = m_values.constFind(key); found != m_values.constEnd())
        return *found;
    const SettingDefinition *known = definition(key);
    if (!known)
        return {};
    const QLatin1StringView name(known->key);
    // A queue without a value of its own has the one of all queues, where there is such a setting.
    if (name.endsWith(".*"_L1) && definition(name.chopped(2).toString()))
        return text(name.chopped(2).toString());
    if (known->type == Type::Zone)
        return Zone::system().id();
    return QString::fromLatin1(known->initial);
}

QStringList CentreSettings::namesWith(const QString &prefix) const
{
    QStringList names;
    for (auto it = m_values.lowerBound(prefix); it != m_values.cend() && it.key().startsWith(prefix); ++it)
        names << it.key().mid(prefix.size());
    return names;
}

Result<void> CentreSettings::set(const QString &key, const QString &text)
{
    const Result<QString> value = normalise(key, text);
    if (!value)
        return value.error();
    if (value->isEmpty() && QLatin1StringView(definition(key)->key).endsWith(".*"_L1))
        m_values.remove(key);
    else
        m_values.insert(key, *value);
    return {};
}

Zone CentreSettings::zone() const
{
    const Result<Zone> zone = Zone::parse(text(u"zone"_s));
    return zone ? *zone : Zone::system();
}

std::chrono::seconds CentreSettings::wrapUp(const QString &queue) const
{
    return seconds(u"wrap_up_s."_s + queue);
}

std::chrono::seconds CentreSettings::wrapUp(const QString &queue, const QStringList &member) const
{
    for (const QString &word : member) {
        if (const QString key = u"member_wrap_up_s."_s + word; isSet(key))
            return seconds(key);
    }
    return wrapUp(queue);
}

} // namespace Floorwalk
