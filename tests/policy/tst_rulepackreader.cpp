// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/casereader.h"
#include "models/service/daytemplatereader.h"
#include "models/service/rulepackreader.h"
#include "models/service/shippedjson.h"
#include "tests/support/schemakeys.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

void merge(SchemaKeys &into, const SchemaKeys &from)
{
    for (auto section = from.begin(); section != from.end(); ++section)
        into[section.key()].insert(section.value());
}

QByteArray floor2012()
{
    return bytesOf(u":/packs/floor-2012.json"_s);
}

} // namespace

/** Packs are data: read whole or refused with a place, and what the schema says is what the reader reads. */
class TestRulePackReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void floor2012IsComplete()
    {
        const Result<RulePack> pack = RulePackReader::load(u"floor-2012"_s);
        QVERIFY2(pack.ok(), pack ? "" : qPrintable(pack.error().text));
        QCOMPARE(pack->late.bands.size(), 3U);
        QCOMPARE(pack->late.bands[0].effect.minor, 2000);
        QCOMPARE(pack->leaveRule(u"personal")->noticeDays, std::optional<int>(3));
        QCOMPARE(pack->leaveRule(u"sick")->noticeDays, std::optional<int>(1));
        QCOMPARE(pack->leaveRule(u"emergency")->noticeSeconds, std::optional<int>(3 * 3600));
        QCOMPARE(pack->absenceCase->consecutive, std::optional<int>(3));
        QCOMPARE(pack->swap->maxPerMonth, 3);
        QVERIFY(!pack->busy);
        QCOMPARE(pack->earlyOver30, EarlyOver30::Decide);
        QCOMPARE(pack->ruleTitle(u"late_30"_s, u"zh_CN"_s), u"迟到 30 分钟以内"_s);
        QCOMPARE(pack->ruleTitle(u"late_30"_s, u"fr"_s), u"Late, up to 30 minutes"_s);
        QVERIFY(pack->validOn(QDate(2012, 4, 1)));
        QVERIFY(!pack->validOn(QDate(2012, 3, 31)));
    }

    void packSchemaAndReaderAreEqual()
    {
        SchemaKeys reader = RulePackReader::read(floor2012(), u"a"_s).knownKeys;
        for (const QString &name : {u"seat"_s, u"worksystem"_s}) {
            const RulePackRead read =
                RulePackReader::readFile(QStringLiteral(FLOORWALK_TEST_DATA) + u"/packs/"_s + name + u".json"_s);
            QVERIFY2(read.pack, qPrintable(name));
            merge(reader, read.knownKeys);
        }
        QCOMPARE(reader, schemaKeys(schemaOf(u":/schemas/rulepack.schema.json"_s), u"pack"_s));
    }

    void templateSchemaAndReaderAreEqual()
    {
        const DayTemplateRead read = DayTemplateReader::read(bytesOf(u":/templates/service-team.json"_s), u"a"_s);
        QVERIFY(read.dayTemplate);
        QCOMPARE(read.knownKeys, schemaKeys(schemaOf(u":/schemas/daytemplate.schema.json"_s), u"template"_s));
    }

    void brokenPacksAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("unknown key") << QByteArray("\"window_months\"") << QByteArray("\"window\"")
                                     << u"/absence_case/window"_s;
        QTest::newRow("missing key") << QByteArray("\"currency\": \"CNY\",") << QByteArray() << QString();
        QTest::newRow("wrong type") << QByteArray("\"max_per_month\": 3") << QByteArray("\"max_per_month\": \"3\"")
                                    << u"/swap/max_per_month"_s;
        QTest::newRow("out of range") << QByteArray("\"days\": 0.5") << QByteArray("\"days\": 5")
                                      << u"/late/bands/1/effect/days"_s;
        QTest::newRow("unknown effect") << QByteArray("\"kind\": \"decide\"") << QByteArray("\"kind\": \"resign\"")
                                        << u"/early/bands/1/effect/kind"_s;
        QTest::newRow("gap between bands")
            << QByteArray("\"over_s\": 3600") << QByteArray("\"over_s\": 3601") << u"/late"_s;
        QTest::newRow("closed last band")
            << QByteArray("\"over_s\": 3600,") << QByteArray("\"over_s\": 3600, \"upto_s\": 7200,") << u"/late"_s;
        QTest::newRow("rule id twice") << QByteArray("\"id\": \"late_over_60\"") << QByteArray("\"id\": \"late_30\"")
                                       << u"/late/bands/2/id"_s;
        QTest::newRow("bad date") << QByteArray("2012-04-01") << QByteArray("2012-04-31") << u"/valid_from"_s;
        QTest::newRow("bad zone") << QByteArray("Asia/Shanghai") << QByteArray("Asia/Nowhere") << u"/zone"_s;
        QTest::newRow("bad currency") << QByteArray("\"CNY\"") << QByteArray("\"yuan\"") << u"/currency"_s;
        QTest::newRow("leaving is no arrival")
            << QByteArray("\"present\", ") << QByteArray("\"logout\", ") << u"/arrival/1"_s;
        QTest::newRow("another schema") << QByteArray("rulepack/1") << QByteArray("rulepack/2") << u"/schema"_s;
        QTest::newRow("money without amount") << QByteArray("\"kind\": \"money\", \"amount\": 20")
                                              << QByteArray("\"kind\": \"money\"") << u"/late/bands/0/effect"_s;
    }
    void brokenPacksAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        QByteArray text = floor2012();
        const qsizetype where = text.indexOf(from);
        QVERIFY(where >= 0);
        text.replace(where, from.size(), to);
        const RulePackRead read = RulePackReader::read(text, u"mine.json"_s);
        QVERIFY(!read.pack);
        QCOMPARE(read.problems.front().where, pointer);
        QVERIFY(read.problems.front().line > 0);
        QVERIFY(problemText(read.problems.front()).startsWith("mine.json:"_L1));
    }

    void aPackThatIsNotThereIsNamed()
    {
        const Result<RulePack> pack = RulePackReader::load(u"nowhere"_s);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, Error::Kind::NotFound);
        QVERIFY(pack.error().text.contains("floor-2012"_L1));
    }

    void brokenCasesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *shift, const QString &pointer) {
            QTest::newRow(name) << QByteArray("{\"shifts\": [") + shift + "]}" << pointer;
        };
        QTest::newRow("not an object") << QByteArray("[]") << QString();
        QTest::newRow("no shifts") << QByteArray("{}") << QString();
        QTest::newRow("bad zone") << QByteArray(R"({"zone": "Mars", "shifts": []})") << u"/zone"_s;
        QTest::newRow("bad employment") << QByteArray(R"({"shifts": [], "person": {"employment": "boss"}})")
                                        << u"/person/employment"_s;
        QTest::newRow("money is no text")
            << QByteArray(R"({"shifts": [], "settings": {"money_effects": "yes"}})") << u"/settings/money_effects"_s;
        QTest::newRow("bad status") << QByteArray(
            R"({"shifts": [], "history": [{"kind": "absence", "date": "2026-10-12", "status": "sure"}]})")
                                    << u"/history/0/status"_s;
        row("no segments", R"({"date": "2026-11-02"})", u"/shifts/0"_s);
        row("end before start",
            R"({"date": "2026-11-02", "segments": [{"start": "2026-11-02T17:30", "end": "2026-11-02T08:30"}]})",
            u"/shifts/0/segments/0/end"_s);
        row("overlapping segments",
            R"({"date": "2026-11-02", "segments": [{"start": "2026-11-02T08:00", "end": "2026-11-02T12:00"}, {"start": "2026-11-02T11:00", "end": "2026-11-02T15:00"}]})",
            u"/shifts/0/segments/1"_s);
        row("evidence of no kind",
            R"({"date": "2026-11-02", "segments": [], "evidence": [{"kind": "seen", "at": "2026-11-02T08:30"}]})",
            u"/shifts/0/evidence/0/kind"_s);
        row("no such day",
            R"({"date": "2026-11-02", "segments": [], "evidence": [{"kind": "login", "at": "2026-02-30T08:30"}]})",
            u"/shifts/0/evidence/0/at"_s);
        row("a day twice", R"({"date": "2026-11-02", "segments": []}, {"date": "2026-11-02", "segments": []})",
            u"/shifts/1"_s);
    }
    void brokenCasesAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pointer);
        const CaseRead read = CaseReader::read(text, u"case.json"_s, *RulePackReader::load(u"floor-2012"_s));
        QVERIFY(!read.input);
        QCOMPARE(read.problems.front().where, pointer);
        QVERIFY(read.problems.front().line > 0);
    }

    void whatACaseDoesNotKnowIsToldNotHidden()
    {
        const CaseRead read =
            CaseReader::read(R"({"shifts": [], "leve": []})", u"case.json"_s, *RulePackReader::load(u"floor-2012"_s));
        QVERIFY(read.input);
        QCOMPARE(read.warnings.size(), 1U);
        QCOMPARE(read.warnings.front().where, u"/leve"_s);
    }
};

QTEST_GUILESS_MAIN(TestRulePackReader)
#include "tst_rulepackreader.moc"
