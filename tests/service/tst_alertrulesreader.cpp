// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/alertrules.h"
#include "models/service/alertrulesdraft.h"
#include "models/service/alertrulesreader.h"
#include "models/service/alertruleswriter.h"
#include "models/service/shippedjson.h"
#include "tests/support/schemakeys.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject schema()
{
    return schemaOf(u":/schemas/alerts.schema.json"_s);
}

QStringList namesAt(const QString &definition, const QString &key)
{
    QStringList names;
    for (const QJsonValue &name : schema()[u"$defs"_s][definition][u"properties"_s][key][u"enum"_s].toArray())
        names << name.toString();
    return names;
}

/** A file with @p rules, which begin on line 2. */
QByteArray fileOf(const QByteArray &rules)
{
    return QByteArray(
               R"({"schema": "floorwalk.alerts/1", "id": "x", "version": "1", "title": {"en": "X"}, "note": "n",)"
               "\n")
           + R"("rules": )" + rules + "}";
}

/** A file with one rule of @p kind that has @p more. */
QByteArray ruleOf(const QByteArray &kind, const QByteArray &more)
{
    return fileOf(R"([{"id": "a", "name": {"en": "A"}, "kind": ")" + kind + R"(", )" + more + "}]");
}

const QByteArray everything(R"([{"id": "a", "kind": "longBusy", "name": {"en": "A", "zh_CN": "甲", "zh_TW": "甲"},
    "scope": {"queues": ["sales"], "teams": ["一组"], "agents": ["王芳"], "tenure_below_days": 90, "reasons": ["示忙"]},
    "also": [{"figure": "waiting", "least": 1, "most": 9}], "warn": 60, "alarm": 120, "cooldown_s": 30,
    "quiet": [{"from": "22:00", "to": "06:30"}], "follows_settings": true, "enabled": false, "note": "n"},
    {"id": "b", "kind": "queueLength", "name": {"en": "B"}, "warn": 5, "clears": 3, "lasts_s": 10}])");

} // namespace

/** Alert rules are data: read whole or refused with a place, and what the schema says is what the reader reads. */
class TestAlertRulesReader : public QObject
{
    Q_OBJECT

private slots:
    void theShippedOnesAreValidAndNameEveryKindInBothLanguages()
    {
        const Result<AlertRuleSet> set = AlertRulesReader::load();
        QVERIFY2(set.ok(), qPrintable(set ? QString() : set.error().text));
        QSet<AlertKind> kinds;
        for (const AlertRule &rule : set->rules) {
            QVERIFY2(rule.name.contains(u"en"_s) && rule.name.contains(u"zh_CN"_s), qPrintable(rule.id));
            kinds.insert(rule.kind);
        }
        QCOMPARE(kinds.size(), alertKindNames().size());
    }

    void shippedThresholdsAreThoseOfTheSettings()
    {
        const Result<AlertRuleSet> set = AlertRulesReader::load();
        QVERIFY(set.ok());
        CentreSettings own;
        QVERIFY(own.set(u"long_busy_warn_s"_s, u"300"_s).ok());
        QVERIFY(own.set(u"long_busy_alarm_s"_s, u"200"_s).ok());
        for (const AlertRule &rule : set->rules) {
            const AlertRule followed = withSettings(rule, CentreSettings());
            QVERIFY2(followed == rule, qPrintable(rule.id));
            AlertRule unset = rule;
            unset.warn.reset();
            if (rule.followsSettings)
                QCOMPARE(withSettings(unset, CentreSettings()).warn, rule.warn);
            if (rule.kind == AlertKind::LongBusy) {
                QCOMPARE(withSettings(rule, own).warn, std::optional(300.0));
                QCOMPARE(withSettings(rule, own).alarm, std::optional(300.0));
            }
        }
    }

    void everythingIsRead()
    {
        const AlertRulesRead read = AlertRulesReader::read(fileOf(everything), u"x"_s);
        QVERIFY2(read.rules, qPrintable(read.problems.empty() ? QString() : problemText(read.problems.front())));
        const AlertRule &rule = read.rules->rules.at(0);
        QVERIFY(rule.kind == AlertKind::LongBusy);
        QCOMPARE(rule.name.value(u"zh_CN"_s), u"甲"_s);
        QVERIFY((rule.scope == AlertScope{{u"sales"_s}, {u"一组"_s}, {u"王芳"_s}, 90, {u"示忙"_s}}));
        QVERIFY((rule.also == std::vector<AlertCondition>{{AlertFigure::Waiting, 1.0, 9.0}}));
        QVERIFY(rule.warn == 60.0 && rule.alarm == 120.0);
        QCOMPARE(rule.cooldown, std::chrono::seconds(30));
        QVERIFY((rule.quiet == std::vector<QuietHours>{{QTime(22, 0), QTime(6, 30)}}));
        QVERIFY(rule.followsSettings && !rule.enabled);
        QCOMPARE(read.rules->rules.at(1).clears, std::optional(3.0));
        QCOMPARE(read.rules->rules.at(1).lasts, std::chrono::seconds(10));
    }

    void schemaAndReaderAgree()
    {
        const SchemaKeys read = AlertRulesReader::read(fileOf(everything), u"x"_s).knownKeys;
        QCOMPARE(read, schemaKeys(schema(), u"rules"_s));
        QCOMPARE(namesAt(u"rule"_s, u"kind"_s), alertKindNames());
        QCOMPARE(namesAt(u"condition"_s, u"figure"_s), alertFigureNames());
    }

    void problemsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("says");
        QTest::newRow("no rules") << fileOf("[]") << u"/rules"_s << u"at least one"_s;
        QTest::newRow("unknown kind") << ruleOf("mood", R"("warn": 1)") << u"/rules/0/kind"_s << u"longCall"_s;
        QTest::newRow("unknown key") << ruleOf("longCall", R"("warn": 1, "worn": 2)") << u"/rules/0/worn"_s
                                     << u"worn"_s;
        QTest::newRow("no threshold") << ruleOf("longCall", R"("note": "n")") << u"/rules/0"_s
                                      << u"needs a threshold"_s;
        QTest::newRow("alarm before warning")
            << ruleOf("longCall", R"("warn": 9, "alarm": 4)") << u"/rules/0/alarm"_s << u"warning’s 9 or above"_s;
        QTest::newRow("alarm before warning, less is worse") << ruleOf("serviceLevel", R"("warn": 80, "alarm": 90)")
                                                             << u"/rules/0/alarm"_s << u"warning’s 80 or below"_s;
        QTest::newRow("percent over 100") << ruleOf("serviceLevel", R"("warn": 101)") << u"/rules/0/warn"_s << u"100"_s;
        QTest::newRow("clears on the wrong side")
            << ruleOf("queueLength", R"("warn": 5, "clears": 6)") << u"/rules/0/clears"_s << u"at 5 or below"_s;
        QTest::newRow("clears on the wrong side, less is worse")
            << ruleOf("tooFewReady", R"("warn": 5, "clears": 4)") << u"/rules/0/clears"_s << u"at 5 or above"_s;
        QTest::newRow("clears of a state")
            << ruleOf("longHold", R"("warn": 5, "clears": 4)") << u"/rules/0/clears"_s << u"ends when the state does"_s;
        QTest::newRow("condition without a bound")
            << ruleOf("longCall", R"("warn": 5, "also": [{"figure": "ready"}])") << u"/rules/0/also/0"_s << u"least"_s;
        QTest::newRow("no hour") << ruleOf("longCall", R"("warn": 5, "quiet": [{"from": "24:00", "to": "06:00"}])")
                                 << u"/rules/0/quiet/0/from"_s << u"24:00"_s;
        QTest::newRow("an id twice") << fileOf(R"([{"id": "a", "kind": "longCall", "name": {"en": "A"}, "warn": 5},
                          {"id": "a", "kind": "longHold", "name": {"en": "A"}, "warn": 5}])")
                                     << u"/rules/1"_s << u"twice"_s;
        QTest::newRow("reasons of a call") << ruleOf("longCall", R"("warn": 5, "scope": {"reasons": ["a"]})")
                                           << u"/rules/0/scope/reasons"_s << u"reasons"_s;
        QTest::newRow("a team's callers") << ruleOf(
            "tooFewReady", R"("warn": 1, "scope": {"teams": ["a"]}, "also": [{"figure": "waiting", "least": 1}])")
                                          << u"/rules/0"_s << u"waiting"_s;
        QTest::newRow("no such setting") << ruleOf("longHold", R"("warn": 5, "follows_settings": true)")
                                         << u"/rules/0"_s << u"no setting"_s;
    }
    void problemsHaveAPlace()
    {
        QFETCH(QByteArray, bytes);
        const AlertRulesRead read = AlertRulesReader::read(bytes, u"own.json"_s);
        QVERIFY(!read.rules);
        QVERIFY(!read.problems.empty());
        QTEST(read.problems.front().where, "pointer");
        QCOMPARE(read.problems.front().file, u"own.json"_s);
        QVERIFY(read.problems.front().line >= 2);
        QFETCH(QString, says);
        QVERIFY2(read.problems.front().text.contains(says), qPrintable(read.problems.front().text));
    }

    void quietHours_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("until");
        QTest::newRow("before") << u"12:00-13:00"_s << u"2026-11-23T11:59:59"_s << u"2026-11-23T11:59:59"_s;
        QTest::newRow("begin") << u"12:00-13:00"_s << u"2026-11-23T12:00:00"_s << u"2026-11-23T13:00:00"_s;
        QTest::newRow("last second") << u"12:00-13:00"_s << u"2026-11-23T12:59:59"_s << u"2026-11-23T13:00:00"_s;
        QTest::newRow("end") << u"12:00-13:00"_s << u"2026-11-23T13:00:00"_s << u"2026-11-23T13:00:00"_s;
        QTest::newRow("before midnight") << u"22:00-06:00"_s << u"2026-11-23T23:59:59"_s << u"2026-11-24T06:00:00"_s;
        QTest::newRow("after midnight") << u"22:00-06:00"_s << u"2026-11-24T00:00:00"_s << u"2026-11-24T06:00:00"_s;
        QTest::newRow("the day between") << u"22:00-06:00"_s << u"2026-11-24T06:00:00"_s << u"2026-11-24T06:00:00"_s;
        QTest::newRow("one after another")
            << u"12:00-13:00 11:00-12:00"_s << u"2026-11-23T11:30:00"_s << u"2026-11-23T13:00:00"_s;
        QTest::newRow("none") << QString() << u"2026-11-23T11:30:00"_s << u"2026-11-23T11:30:00"_s;
    }
    void quietHours()
    {
        QFETCH(QString, hours);
        std::vector<QuietHours> quiet;
        for (const QString &each : hours.split(u' ', Qt::SkipEmptyParts))
            quiet.push_back({QTime::fromString(each.left(5), u"HH:mm"_s), QTime::fromString(each.mid(6), u"HH:mm"_s)});
        const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
        QFETCH(QString, at);
        QFETCH(QString, until);
        QCOMPARE(zone.isoSeconds(quietUntil(quiet, zone, *parseMoment(at, zone))), until + u"+08:00"_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        const AlertRulesRead all = AlertRulesReader::read(fileOf(everything), u"x"_s);
        QVERIFY(all.rules);
        for (const AlertRuleSet &set : {*all.rules, *AlertRulesReader::load()}) {
            const QString inStore = QString::fromUtf8(AlertRulesWriter::compact(set));
            QVERIFY(AlertRulesReader::isInline(inStore));
            const Result<AlertRuleSet> read = AlertRulesReader::load(inStore);
            QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().text));
            QVERIFY(*read == set);
            CentreSettings settings;
            QVERIFY2(settings.set(u"alert_rules"_s, inStore).ok(), "the setting has room for them");
        }
        const QTemporaryDir folder;
        QVERIFY(AlertRulesWriter::save(*all.rules, folder.filePath(u"own.json"_s)));
        QVERIFY(*AlertRulesReader::load(folder.filePath(u"own.json"_s)) == *all.rules);
        const Result<void> nowhere = AlertRulesWriter::save(*all.rules, folder.filePath(u"none/own.json"_s));
        QVERIFY(!nowhere && nowhere.error().text.contains(u"own.json"_s));
    }

    void aBadRuleInTheStoreIsNamed()
    {
        const Result<AlertRuleSet> bad = AlertRulesReader::load(u"{\"schema\": 3}"_s);
        QVERIFY(!bad);
        QVERIFY2(bad.error().text.contains(u"centre’s alert rules"_s), qPrintable(bad.error().text));
    }

    void aDraftAddsCopiesMovesAndKeepsWhatIsShipped()
    {
        const AlertRuleSet shipped = *AlertRulesReader::load();
        AlertRulesDraft draft(shipped, shipped);
        QCOMPARE(draft.text(), u"floor"_s);
        const int hold = 1; // long-hold
        const int added = draft.add(AlertKind::LongHold, u"zh_CN"_s, u"重要客户"_s);
        QCOMPARE(added, hold); // before the shipped one: the first that fits decides
        QCOMPARE(draft.at(added).id, u"longHold-1"_s);
        QCOMPARE(draft.at(added).warn, shipped.rules[hold].warn);
        QCOMPARE(draft.at(added).name.value(u"en"_s), u"重要客户"_s);
        QCOMPARE(draft.duplicate(added, u"en"_s, u"Copy"_s), added);
        QCOMPARE(draft.at(added).id, u"longHold-2"_s);
        QVERIFY(draft.isChanged() && draft.problems().empty());
        QVERIFY(AlertRulesReader::isInline(draft.text()));
        QVERIFY2(!draft.remove(0), "a shipped rule stays");
        QVERIFY(draft.remove(added));
        QVERIFY(draft.remove(added));
        QVERIFY(!draft.isChanged());
        QCOMPARE(draft.move(0, -1), 0);
        QCOMPARE(draft.move(0, 1), 1);
        QVERIFY(draft.isChanged());
        draft.resetAllToShipped();
        QCOMPARE(draft.text(), u"floor"_s);
    }

    void aDraftSaysWhatIsWrongAtItsField()
    {
        const AlertRuleSet shipped = *AlertRulesReader::load();
        AlertRulesDraft draft(shipped, shipped);
        AlertRule rule = draft.at(0);
        rule.alarm = 1;
        rule.quiet = {QuietHours{}};
        draft.replace(0, rule);
        QStringList fields;
        for (const AlertRulesDraft::Problem &problem : draft.problems()) {
            QCOMPARE(problem.rule, 0);
            fields << problem.field;
        }
        fields.removeDuplicates();
        QCOMPARE(fields, (QStringList{u"quiet"_s, u"alarm"_s}));
        draft.resetToShipped(0);
        QVERIFY(draft.problems().empty());
        draft.rename(0, u"en"_s, u" "_s);
        QCOMPARE(draft.problems().size(), size_t(1));
        QCOMPARE(draft.problems().front().field, u"name"_s);
    }

    void whatAFileLacksJoinsItSwitchedOff()
    {
        const AlertRuleSet shipped = *AlertRulesReader::load();
        AlertRuleSet own = shipped;
        own.rules.erase(own.rules.begin());
        AlertRulesDraft draft(shipped, own);
        QCOMPARE(draft.size(), int(shipped.rules.size()));
        QCOMPARE(draft.at(draft.size() - 1).id, shipped.rules.front().id);
        QVERIFY(!draft.at(draft.size() - 1).enabled);
        QVERIFY(!draft.isChanged());
    }

    void aQueueWithATargetOfItsOwnIsHeldAgainstIt()
    {
        CentreSettings settings;
        QVERIFY(settings.set(u"service_level_target"_s, u"80"_s));
        QVERIFY(settings.set(u"service_level_target.vip"_s, u"95"_s));
        const AlertRules rules(settings, AlertRulesReader::load()->rules);
        const auto warnOf = [&rules](const QString &queue) {
            return rules.levelRule(AlertKind::ServiceLevel, QueueCondition{queue})->warn;
        };
        QCOMPARE(warnOf(u"vip"_s), std::optional(95.0));
        QCOMPARE(warnOf(u"support"_s), std::optional(80.0));
        QVERIFY(*rules.levelRule(AlertKind::ServiceLevel, QueueCondition{u"vip"_s})->clears >= 95.0);
        QVERIFY(settings.set(u"service_level_target.vip"_s, QString()));
        QVERIFY2(!settings.isSet(u"service_level_target.vip"_s), "it was taken back");
        QVERIFY(!settings.set(u"service_level_target"_s, QString()));
    }
};

QTEST_GUILESS_MAIN(TestAlertRulesReader)
#include "tst_alertrulesreader.moc"
