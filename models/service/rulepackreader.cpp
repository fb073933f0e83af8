// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/rulepackreader.h"

#include "models/service/shippedjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayOfSeconds = 86'400;

/** The options a band offers; "days" and "amount" belong to one kind each. */
RuleEffect readEffect(JsonReading &reading, const JsonValue &value)
{
    JsonFields fields(reading, value, u"effect"_s);
    RuleEffect effect;
    const QString kind =
        fields.choice(u"kind"_s, {u"none"_s, u"money"_s, u"absence_days"_s, u"decide"_s}, Need::Required)
            .value_or(QString());
    const std::optional<qint64> amount = fields.amount(u"amount"_s);
    const std::optional<double> days = fields.number(u"days"_s, 0, 1);
    fields.refuseUnknown();
    if (kind == "money"_L1) {
        effect.kind = RuleEffect::Kind::Money;
        effect.minor = amount.value_or(0);
        if (!amount)
            reading.refuse(value, QCoreApplication::translate("RulePackReader", "A money effect needs “amount”."));
    } else if (kind == "absence_days"_L1) {
        effect.kind = RuleEffect::Kind::AbsenceDays;
        effect.absenceDays = days.value_or(0);
        if (!days)
            reading.refuse(value, QCoreApplication::translate("RulePackReader", "An absence effect needs “days”."));
    } else if (kind == "decide"_L1) {
        effect.kind = RuleEffect::Kind::Decide;
    }
    return effect;
}

class PackBuilder
{
public:
    explicit PackBuilder(JsonReading &reading)
        : m_reading(reading)
    {}
    RulePack pack(const JsonValue &root);

private:
    RuleName name(JsonFields &fields);
    std::optional<RuleName> nameObject(JsonFields &fields, const QString &key, Need need);
    QList<EvidenceKind> evidence(JsonFields &fields, const QString &key);
    std::vector<TimeBand> bands(JsonFields &fields);
    void checkBands(const JsonValue &at, const std::vector<TimeBand> &bands, TimeBand::Notice notice);
    void late(const JsonValue *value, RulePack &into);
    void early(const JsonValue *value, RulePack &into);
    void leave(JsonFields &fields, RulePack &into);
    void casesAndSwaps(JsonFields &fields, RulePack &into);
    void limits(JsonFields &fields, RulePack &into);
    void head(JsonFields &fields, RulePack &into);
    int seconds(JsonFields &fields, const QString &key, int fallback = 0)
    {
        return int(fields.integer(key, 0, dayOfSeconds).value_or(fallback));
    }

    JsonReading &m_reading;
    QSet<QString> m_ids;
};

RuleName PackBuilder::name(JsonFields &fields)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,63}$"_s);
    RuleName name;
    if (const std::optional<QString> id = fields.text(u"id"_s, Need::Required)) {
        const JsonValue &at = *fields.value().member(u"id"_s);
        if (!form.match(*id).hasMatch()) {
            m_reading.refuse(at, QCoreApplication::translate("RulePackReader",
                                                             "A rule’s id is made of a-z, 0-9 and _, a letter first."));
        } else if (m_ids.contains(*id)) {
            m_reading.refuse(at,
                             QCoreApplication::translate("RulePackReader", "The rule id “%1” is used twice.").arg(*id));
        }
        m_ids.insert(*id);
        name.id = *id;
    }
    name.clause = fields.text(u"clause"_s).value_or(QString());
    name.title = ShippedJson::texts(m_reading, fields, u"title"_s, Need::Required);
    return name;
}

std::optional<RuleName> PackBuilder::nameObject(JsonFields &fields, const QString &key, Need need)
{
    const JsonValue *value = fields.object(key, need);
    if (!value)
        return std::nullopt;
    JsonFields own(m_reading, *value, u"rule"_s);
    RuleName read = name(own);
    own.refuseUnknown();
    return read;
}

QList<EvidenceKind> PackBuilder::evidence(JsonFields &fields, const QString &key)
{
    QList<EvidenceKind> kinds;
    const bool coming = key == "arrival"_L1;
    const QStringList allowed = coming ? QStringList{u"punchIn"_s, u"present"_s, u"login"_s}
                                       : QStringList{u"punchOut"_s, u"logout"_s, u"lastCallEnd"_s};
    for (const JsonValue &item : fields.array(key, Need::Required)) {
        if (item.type == JsonValue::Type::String && allowed.contains(item.text)) {
            kinds << *evidenceKindFromName(item.text);
        } else {
            m_reading.refuse(
                item, QCoreApplication::translate("RulePackReader", "Expected one of: %1.").arg(allowed.join(u", "_s)));
        }
    }
    return kinds;
}

void PackBuilder::checkBands(const JsonValue &at, const std::vector<TimeBand> &bands, TimeBand::Notice notice)
{
    std::optional<int> reached = 0;
    bool any = false;
    for (const TimeBand &band : bands) {
        if (band.notice != TimeBand::Notice::Any && band.notice != notice)
            continue;
        any = true;
        if (!reached || band.overSeconds != *reached) {
            m_reading.refuse(
                at, QCoreApplication::translate(
                        "RulePackReader", "The bands must follow each other without gap or overlap; “%1” does not.")
                        .arg(band.name.id));
            return;
        }
        reached = band.uptoSeconds;
    }
    if (any && reached)
        m_reading.refuse(at, QCoreApplication::translate("RulePackReader", "The last band must have no “upto_s”."));
}

std::vector<TimeBand> PackBuilder::bands(JsonFields &fields)
{
    std::vector<TimeBand> all;
    for (const JsonValue &item : fields.array(u"bands"_s, Need::Required)) {
        JsonFields own(m_reading, item, u"band"_s);
        TimeBand band;
        band.name = name(own);
        band.overSeconds = int(own.integer(u"over_s"_s, 0, dayOfSeconds, Need::Required).value_or(0));
        if (const std::optional<qint64> upto = own.integer(u"upto_s"_s, band.overSeconds + 1, dayOfSeconds))
            band.uptoSeconds = int(*upto);
        const QString notice = own.choice(u"notice"_s, {u"any"_s, u"given"_s, u"missing"_s}).value_or(u"any"_s);
        band.notice = notice == "given"_L1     ? TimeBand::Notice::Given
                      : notice == "missing"_L1 ? TimeBand::Notice::Missing
                                               : TimeBand::Notice::Any;
        if (const JsonValue *effect = own.object(u"effect"_s, Need::Required))
            band.effect = readEffect(m_reading, *effect);
        own.refuseUnknown();
        all.push_back(std::move(band));
    }
    if (m_reading.ok()) {
        checkBands(fields.value(), all, TimeBand::Notice::Given);
        if (m_reading.ok())
            checkBands(fields.value(), all, TimeBand::Notice::Missing);
    }
    return all;
}

void PackBuilder::late(const JsonValue *value, RulePack &into)
{
    if (!value)
        return;
    JsonFields fields(m_reading, *value, u"late"_s);
    into.late.graceSeconds = seconds(fields, u"grace_s"_s);
    into.late.targetBeforeSeconds = seconds(fields, u"target_before_s"_s);
    into.late.noticeBeforeSeconds = seconds(fields, u"notice_before_s"_s);
    into.late.target = nameObject(fields, u"target"_s, Need::Optional);
    into.late.bands = bands(fields);
    if (into.late.targetBeforeSeconds > 0 && !into.late.target)
        m_reading.refuse(
            *value, QCoreApplication::translate("RulePackReader", "A target before the start needs a rule “target”."));
    fields.refuseUnknown();
}

void PackBuilder::early(const JsonValue *value, RulePack &into)
{
    if (!value)
        return;
    JsonFields fields(m_reading, *value, u"early"_s);
    into.early.graceSeconds = seconds(fields, u"grace_s"_s);
    into.early.afterEndSeconds = seconds(fields, u"after_end_s"_s);
    into.early.bands = bands(fields);
    fields.refuseUnknown();
}

void PackBuilder::leave(JsonFields &fields, RulePack &into)
{
    QSet<QString> kinds;
    for (const JsonValue &item : fields.array(u"leave"_s)) {
        JsonFields own(m_reading, item, u"leaveRule"_s);
        LeaveRule rule;
        rule.name = name(own);
        rule.kind = own.text(u"kind"_s, Need::Required).value_or(QString());
        if (const std::optional<qint64> days = own.integer(u"notice_days"_s, 0, 366))
            rule.noticeDays = int(*days);
        if (const std::optional<qint64> exact = own.integer(u"notice_s"_s, 0, 30 * dayOfSeconds))
            rule.noticeSeconds = int(*exact);
        rule.papers = own.flag(u"papers"_s).value_or(false);
        rule.isProtected = own.flag(u"protected"_s).value_or(false);
        own.refuseUnknown();
        if (kinds.contains(rule.kind))
            m_reading.refuse(item,
                             QCoreApplication::translate("RulePackReader", "There are two rules for the leave “%1”.")
                                 .arg(rule.kind));
        kinds.insert(rule.kind);
        into.leave.push_back(std::move(rule));
    }
}

void PackBuilder::casesAndSwaps(JsonFields &fields, RulePack &into)
{
    if (const JsonValue *value = fields.object(u"absence_case"_s)) {
        JsonFields own(m_reading, *value, u"absenceCase"_s);
        AbsenceCaseRule rule;
        rule.name = name(own);
        if (const std::optional<qint64> number = own.integer(u"consecutive"_s, 1, 366))
            rule.consecutive = int(*number);
        if (const std::optional<qint64> number = own.integer(u"cumulative"_s, 1, 366))
            rule.cumulative = int(*number);
        rule.windowMonths = int(own.integer(u"window_months"_s, 1, 120).value_or(12));
        own.refuseUnknown();
        into.absenceCase = rule;
    }
    if (const JsonValue *value = fields.object(u"swap"_s)) {
        JsonFields own(m_reading, *value, u"swap"_s);
        SwapRules rules;
        rules.limit = nameObject(own, u"limit"_s, Need::Required).value_or(RuleName());
        rules.maxPerMonth = int(own.integer(u"max_per_month"_s, 0, 31, Need::Required).value_or(0));
        rules.notice = nameObject(own, u"notice"_s, Need::Required).value_or(RuleName());
        rules.noticeDays = int(own.integer(u"notice_days"_s, 0, 366, Need::Required).value_or(0));
        own.refuseUnknown();
        into.swap = rules;
    }
}

void PackBuilder::limits(JsonFields &fields, RulePack &into)
{
    if (const JsonValue *value = fields.object(u"busy"_s)) {
        JsonFields own(m_reading, *value, u"busy"_s);
        BusyRules rules;
        rules.name = name(own);
        rules.limitSeconds = int(own.integer(u"limit_s"_s, 0, dayOfSeconds, Need::Required).value_or(0));
        rules.strict = own.flag(u"strict"_s).value_or(false);
        own.refuseUnknown();
        into.busy = rules;
    }
    if (const JsonValue *value = fields.object(u"overtime"_s)) {
        JsonFields own(m_reading, *value, u"overtime"_s);
        OvertimeRules rules;
        rules.name = name(own);
        rules.limitSeconds = int(own.integer(u"limit_s"_s, 0, dayOfSeconds, Need::Required).value_or(0));
        own.refuseUnknown();
        into.overtime = rules;
    }
}

void PackBuilder::head(JsonFields &fields, RulePack &into)
{
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    fields.choice(u"schema"_s, {u"floorwalk.rulepack/1"_s}, Need::Required);
    into.id = fields.text(u"id"_s, Need::Required).value_or(QString());
    into.version = fields.text(u"version"_s, Need::Required).value_or(QString());
    into.title = ShippedJson::texts(m_reading, fields, u"title"_s, Need::Required);
    into.source = fields.text(u"source"_s, Need::Required).value_or(QString());
    into.note = fields.text(u"note"_s).value_or(QString());
    into.validFrom = fields.date(u"valid_from"_s, Need::Required).value_or(QDate());
    into.validTo = fields.date(u"valid_to"_s);
    if (into.validTo && into.validFrom.isValid() && *into.validTo < into.validFrom)
        m_reading.refuse(*fields.value().member(u"valid_to"_s),
                         QCoreApplication::translate("RulePackReader", "The pack ends before it begins."));
    into.zone = fields.text(u"zone"_s, Need::Required).value_or(QString());
    if (!into.zone.isEmpty() && !Zone::parse(into.zone))
        m_reading.refuse(*fields.value().member(u"zone"_s), Zone::parse(into.zone).error().text);
    into.currency = fields.text(u"currency"_s, Need::Required).value_or(QString());
    if (!into.currency.isEmpty() && !currency.match(into.currency).hasMatch())
        m_reading.refuse(*fields.value().member(u"currency"_s),
                         QCoreApplication::translate("RulePackReader",
                                                     "Expected a currency of three capital letters, such as CNY."));
    into.adoptedOn = fields.date(u"adopted_on"_s);
    into.publishedOn = fields.date(u"published_on"_s);
    into.acknowledged = fields.texts(u"acknowledged"_s);
    if (const JsonValue *options = fields.object(u"options"_s)) {
        JsonFields own(m_reading, *options, u"options"_s);
        if (own.choice(u"early_over_30"_s, {u"decide"_s, u"as_late"_s}) == u"as_late"_s)
            into.earlyOver30 = EarlyOver30::AsLate;
        own.refuseUnknown();
    }
}

RulePack PackBuilder::pack(const JsonValue &root)
{
    RulePack pack;
    JsonFields fields(m_reading, root, u"pack"_s);
    if (root.type != JsonValue::Type::Object)
        return pack;
    head(fields, pack);
    pack.arrival = evidence(fields, u"arrival"_s);
    pack.departure = evidence(fields, u"departure"_s);
    late(fields.object(u"late"_s, Need::Required), pack);
    early(fields.object(u"early"_s, Need::Required), pack);
    pack.noShow = nameObject(fields, u"no_show"_s, Need::Required).value_or(RuleName());
    pack.missingPunch = nameObject(fields, u"missing_punch"_s, Need::Required).value_or(RuleName());
    leave(fields, pack);
    casesAndSwaps(fields, pack);
    limits(fields, pack);
    fields.refuseUnknown();
    return pack;
}

RulePack readPack(JsonReading &reading, const JsonValue &root)
{
    return PackBuilder(reading).pack(root);
}

ShippedJson shippedPacks()
{
    return ShippedJson(u"packs"_s);
}

} // namespace

RulePackRead RulePackReader::read(const QByteArray &bytes, const QString &file)
{
    return ShippedJson::parse(bytes, file, &RulePackRead::pack, readPack);
}

RulePackRead RulePackReader::readFile(const QString &file)
{
    const Result<QByteArray> bytes = ShippedJson::bytes(file);
    if (bytes)
        return read(*bytes, file);
    RulePackRead result;
    result.problems.push_back(
        {file,
         0,
         0,
         {},
         QCoreApplication::translate("RulePackReader", "The file cannot be read: %1").arg(bytes.error().text)});
    return result;
}

QStringList RulePackReader::shippedIds()
{
    return shippedPacks().ids();
}

Result<RulePack> RulePackReader::load(const QString &idOrFile)
{
    const QString path = shippedPacks().pathOf(idOrFile);
    if (!QFile::exists(path)) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("RulePackReader",
                                                 "There is no rule pack and no file called “%1”. Shipped packs: %2.")
                         .arg(idOrFile, shippedIds().join(u", "_s)),
                     {}};
    }
    return ShippedJson::valueOf(readFile(path), &RulePackRead::pack);
}

} // namespace Floorwalk
