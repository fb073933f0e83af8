// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertrulesreader.h"

#include "models/service/shippedjson.h"

#include <QCoreApplication>
#include <QSet>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostAlertSeconds = double(longestAlertTime.count());
constexpr double mostAlertCount = 100'000;

ShippedJson shippedAlerts()
{
    return ShippedJson(u"alerts"_s);
}

AlertScope readScope(JsonReading &reading, JsonFields &rule)
{
    AlertScope scope;
    const JsonValue *value = rule.object(u"scope"_s);
    if (!value)
        return scope;
    JsonFields fields(reading, *value, u"scope"_s);
    scope.queues = fields.texts(u"queues"_s);
    scope.teams = fields.texts(u"teams"_s);
    scope.agents = fields.texts(u"agents"_s);
    if (const std::optional<qint64> days = fields.integer(u"tenure_below_days"_s, 1, 36'500))
        scope.tenureBelowDays = int(*days);
    scope.reasons = fields.texts(u"reasons"_s);
    fields.refuseUnknown();
    return scope;
}

AlertCondition readCondition(JsonReading &reading, const JsonValue &value)
{
    JsonFields fields(reading, value, u"condition"_s);
    AlertCondition condition;
    if (const std::optional<QString> figure = fields.choice(u"figure"_s, alertFigureNames(), Need::Required))
        condition.figure = AlertFigure(alertFigureNames().indexOf(*figure));
    condition.least = fields.number(u"least"_s, 0, mostAlertCount);
    condition.most = fields.number(u"most"_s, 0, mostAlertCount);
    fields.refuseUnknown();
    if (!condition.least && !condition.most) {
        reading.refuse(value,
                       QCoreApplication::translate("AlertRulesReader", "A condition needs “least”, “most” or both."));
    } else if (condition.least && condition.most && *condition.least > *condition.most) {
        reading.refuse(value, QCoreApplication::translate("AlertRulesReader", "“least” must be at most “most” (%1).")
                                  .arg(*condition.most));
    }
    return condition;
}

QTime readHour(JsonReading &reading, JsonFields &fields, const QString &key)
{
    const std::optional<QString> text = fields.text(key, Need::Required);
    const QTime time = text ? QTime::fromString(*text, u"HH:mm"_s) : QTime();
    if (text && (!time.isValid() || text->size() != 5)) {
        reading.refuse(*fields.value().member(key),
                       QCoreApplication::translate("AlertRulesReader", "“%1” is no time of day; 22:00 is one.")
                           .arg(text->left(20)));
    }
    return time;
}

QuietHours readQuiet(JsonReading &reading, const JsonValue &value)
{
    JsonFields fields(reading, value, u"quiet"_s);
    QuietHours quiet;
    quiet.from = readHour(reading, fields, u"from"_s);
    quiet.to = readHour(reading, fields, u"to"_s);
    fields.refuseUnknown();
    return quiet;
}

double mostOf(AlertKind kind)
{
    switch (unitOf(kind)) {
    case AlertUnit::Seconds:
        return mostAlertSeconds;
    case AlertUnit::Percent:
        return 100;
    case AlertUnit::Count:
        return mostAlertCount;
    }
    Q_UNREACHABLE();
}

/** The member @p key of @p rule, so that what is wrong is said there; the rule itself where there is none. */
const JsonValue &memberOf(const JsonValue &rule, const QString &key)
{
    const JsonValue *const member = rule.member(key);
    return member ? *member : rule;
}

/** Alarm comes after warn, and what ends an alert lies on the good side of what begins it. */
void checkThresholds(JsonReading &reading, const JsonValue &at, const AlertRule &rule)
{
    if (!rule.warn && !rule.alarm && !rule.followsSettings) {
        reading.refuse(
            at, QCoreApplication::translate("AlertRulesReader",
                                            "A rule needs a threshold for the warning, for the alarm, or both."));
        return;
    }
    const bool less = isLessWorse(rule.kind);
    const auto isBeyond = [less](double value, double other) { return less ? value < other : value > other; };
    if (rule.warn && rule.alarm && isBeyond(*rule.warn, *rule.alarm)) {
        reading.refuse(
            memberOf(at, u"alarm"_s),
            (less ? QCoreApplication::translate("AlertRulesReader", "Less is worse here, so the alarm must come at the "
                                                                    "warning’s %1 or below.")
                  : QCoreApplication::translate("AlertRulesReader", "More is worse here, so the alarm must come at the "
                                                                    "warning’s %1 or above."))
                .arg(*rule.warn));
    }
    if (!rule.clears)
        return;
    const JsonValue &clears = memberOf(at, u"clears"_s);
    if (!meaningOf(rule.kind).clears) {
        reading.refuse(clears, QCoreApplication::translate("AlertRulesReader",
                                                           "An end of its own has no meaning here: the alert ends when "
                                                           "the state does."));
    } else if ((rule.warn || rule.alarm) && isBeyond(*rule.clears, rule.threshold())) {
        reading.refuse(clears, (less ? QCoreApplication::translate("AlertRulesReader",
                                                                   "Less is worse here, so it must end at %1 or above.")
                                     : QCoreApplication::translate(
                                         "AlertRulesReader", "More is worse here, so it must end at %1 or below."))
                                   .arg(rule.threshold()));
    }
}

/** What a kind knows nothing of is refused rather than passed over: the rule would never do what it says. */
void checkMeaning(JsonReading &reading, const JsonValue &at, const AlertRule &rule)
{
    const auto refuse = [&reading, &at, &rule](const QString &key) {
        const JsonValue *const scope = at.member(u"scope"_s);
        const JsonValue &place = scope && scope->member(key) ? *scope->member(key) : memberOf(at, key);
        reading.refuse(place, QCoreApplication::translate("AlertRulesReader", "“%1” has no meaning for “%2”.")
                                  .arg(key, alertKindName(rule.kind)));
    };
    const AlertScope &scope = rule.scope;
    const AlertMeaning meaning = meaningOf(rule.kind);
    if (!scope.reasons.isEmpty() && !meaning.reasons)
        refuse(u"reasons"_s);
    if ((!scope.agents.isEmpty() || scope.tenureBelowDays) && !meaning.agents)
        refuse(scope.agents.isEmpty() ? u"tenure_below_days"_s : u"agents"_s);
    if (!scope.teams.isEmpty() && !meaning.teams)
        refuse(u"teams"_s);
    if (!scope.queues.isEmpty() && !meaning.queues)
        refuse(u"queues"_s);
    if (!rule.also.empty() && !meaning.conditions)
        refuse(u"also"_s);
    if (rule.lasts.count() > 0 && !meaning.lasts)
        refuse(u"lasts_s"_s);
    if (rule.tolerates.count() > 0 && !meaning.lasts)
        refuse(u"tolerates_s"_s);
    if (isAboutAgent(rule.kind) || scope.teams.isEmpty())
        return;
    if (!scope.queues.isEmpty())
        refuse(u"queues"_s); // it counts the team, whatever it serves
    for (const AlertCondition &condition : rule.also) {
        if (condition.figure != AlertFigure::Ready && condition.figure != AlertFigure::LoggedIn)
            refuse(alertFigureNames()[qsizetype(condition.figure)]);
    }
}

AlertRule readRule(JsonReading &reading, const JsonValue &value, QSet<QString> &ids)
{
    JsonFields fields(reading, value, u"rule"_s);
    AlertRule rule;
    rule.id = fields.text(u"id"_s, Need::Required).value_or(QString());
    if (!rule.id.isEmpty() && ids.contains(rule.id)) {
        reading.refuse(value,
                       QCoreApplication::translate("AlertRulesReader", "The id “%1” is used twice.").arg(rule.id));
    }
    ids.insert(rule.id);
    const std::optional<QString> kind = fields.choice(u"kind"_s, alertKindNames(), Need::Required);
    rule.kind = AlertKind(kind ? alertKindNames().indexOf(*kind) : 0);
    rule.name = ShippedJson::texts(reading, fields, u"name"_s, Need::Required);
    rule.scope = readScope(reading, fields);
    for (const JsonValue &item : fields.array(u"also"_s))
        rule.also.push_back(readCondition(reading, item));
    const double most = mostOf(rule.kind);
    rule.warn = fields.number(u"warn"_s, 0, most);
    rule.alarm = fields.number(u"alarm"_s, 0, most);
    rule.clears = fields.number(u"clears"_s, 0, most);
    rule.lasts = std::chrono::seconds(fields.integer(u"lasts_s"_s, 0, qint64(mostAlertSeconds)).value_or(0));
    rule.tolerates = std::chrono::seconds(fields.integer(u"tolerates_s"_s, 0, qint64(mostAlertSeconds)).value_or(0));
    rule.cooldown = std::chrono::seconds(fields.integer(u"cooldown_s"_s, 0, qint64(mostAlertSeconds)).value_or(0));
    for (const JsonValue &item : fields.array(u"quiet"_s))
        rule.quiet.push_back(readQuiet(reading, item));
    rule.followsSettings = fields.flag(u"follows_settings"_s).value_or(false);
    rule.enabled = fields.flag(u"enabled"_s).value_or(true);
    rule.note = fields.text(u"note"_s).value_or(QString());
    fields.refuseUnknown();
    if (!kind)
        return rule;
    if (rule.followsSettings && warnSetting(rule.kind).isEmpty()) {
        reading.refuse(
            value, QCoreApplication::translate("AlertRulesReader", "The centre has no setting for “%1”.").arg(*kind));
    }
    checkThresholds(reading, value, rule);
    checkMeaning(reading, value, rule);
    return rule;
}

AlertRuleSet readRules(JsonReading &reading, const JsonValue &root)
{
    JsonFields fields(reading, root, u"rules"_s);
    AlertRuleSet set;
    fields.choice(u"schema"_s, {u"floorwalk.alerts/1"_s}, Need::Required);
    set.id = fields.text(u"id"_s, Need::Required).value_or(QString());
    set.version = fields.text(u"version"_s, Need::Required).value_or(QString());
    set.title = ShippedJson::texts(reading, fields, u"title"_s, Need::Required);
    set.note = fields.text(u"note"_s).value_or(QString());
    QSet<QString> ids;
    for (const JsonValue &item : fields.array(u"rules"_s, Need::Required))
        set.rules.push_back(readRule(reading, item, ids));
    const JsonValue *rules = root.member(u"rules"_s);
    if (rules && rules->type == JsonValue::Type::Array && set.rules.empty())
        reading.refuse(*rules, QCoreApplication::translate("AlertRulesReader", "There is at least one rule."));
    fields.refuseUnknown();
    return set;
}

} // namespace

AlertRulesRead AlertRulesReader::read(const QByteArray &bytes, const QString &file)
{
    return ShippedJson::parse(bytes, file, &AlertRulesRead::rules, readRules);
}

bool AlertRulesReader::isInline(const QString &text)
{
    return text.startsWith(u'{');
}

QStringList AlertRulesReader::shippedIds()
{
    return shippedAlerts().ids();
}

Result<AlertRuleSet> AlertRulesReader::load(const QString &idOrFile)
{
    if (isInline(idOrFile)) {
        const QString name = QCoreApplication::translate("AlertRulesReader", "the centre’s alert rules");
        return ShippedJson::valueOf(read(idOrFile.toUtf8(), name), &AlertRulesRead::rules);
    }
    const Result<QByteArray> bytes = ShippedJson::bytes(shippedAlerts().pathOf(idOrFile));
    if (!bytes) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("AlertRulesReader",
                                                 "There are no alert rules and no readable file called “%1”. "
                                                 "Shipped: %2.")
                         .arg(idOrFile, shippedIds().join(u", "_s)),
                     bytes.error().detail};
    }
    return ShippedJson::valueOf(read(*bytes, idOrFile), &AlertRulesRead::rules);
}

} // namespace Floorwalk
