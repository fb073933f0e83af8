// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jsonfields.h"
#include "models/exchange/jsonreader.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Every refusal has a place that an editor can jump to. */
class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &text, const QString &place) {
            QTest::newRow(name) << text << place;
        };
        row("empty", "", u"1:1 "_s);
        row("blanks only", " \n ", u"2:2 "_s);
        row("two values", "{} {}", u"1:4 "_s);
        row("trailing comma in a list", "[1,]", u"1:4 /1"_s);
        row("trailing comma in an object", "{\"a\": 1,}", u"1:9 "_s);
        row("comment", "{\"a\": 1 // no\n}", u"1:9 "_s);
        row("single quotes", "{'a': 1}", u"1:2 "_s);
        row("duplicate key", "{\"a\": 1,\n \"a\": 2}", u"2:2 /a"_s);
        row("duplicate key by escape", R"({"a": 1, "\u0061": 2})", u"1:10 /a"_s);
        row("missing colon", "{\"a\" 1}", u"1:6 /a"_s);
        row("leading zero", "[01]", u"1:4 /0"_s);
        row("bare minus", "[-]", u"1:3 /0"_s);
        row("no digits after the point", "[1.]", u"1:4 /0"_s);
        row("NaN", "[NaN]", u"1:2 /0"_s);
        row("control character", "[\"a\nb\"]", u"1:4 /0"_s);
        row("bad escape", R"(["\x"])", u"1:4 /0"_s);
        row("half a character", R"(["\ud800"])", u"1:9 /0"_s);
        row("the other half", R"(["\udc00"])", u"1:9 /0"_s);
        row("open text", "[\"abc", u"1:6 /0"_s);
        row("open list", "[1, 2", u"1:6 "_s);
        row("not UTF-8", "{\n \"\xE5\x91\": 1}", u"2:3 "_s);
        row("overlong", "[\"\xC0\xAF\"]", u"1:3 "_s);
        row("column counts characters", "{\"王芳\": x}", u"1:8 /王芳"_s);
        row("pointer escapes", "{\"a/b~\": x}", u"1:10 /a~1b~0"_s);
        row("deep", QByteArray(40, '['), u"1:33 "_s + u"/0"_s.repeated(32));
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const JsonRead read = readJson(text, u"f.json"_s);
        QVERIFY(!read.root);
        QVERIFY(read.problem);
        QCOMPARE(u"%1:%2 %3"_s.arg(read.problem->line).arg(read.problem->column).arg(read.problem->where), place);
        QVERIFY(!read.problem->text.isEmpty());
    }

    void everyPrefixOfAGoodFileIsRefused()
    {
        const QByteArray good = R"({"a": [1, -2.5e3, true, false, null], "王": {"b": "x\n\u738b\ud83d\ude00"}})";
        QVERIFY(readJson(good, {}).root);
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY2(!readJson(good.left(length), {}).root, qPrintable(QString::number(length)));
    }

    void valuesKeepTheirPlaces()
    {
        const JsonRead read = readJson("\xEF\xBB\xBF{\n  \"list\": [1,\n    \"\\ud83d\\ude00\"]}", u"f.json"_s);
        QVERIFY(read.root);
        const JsonValue &second = read.root->member(u"list"_s)->items[1];
        QCOMPARE(second.text, u"😀"_s);
        QCOMPARE(second.line, 3);
        QCOMPARE(second.column, 5);
        QCOMPARE(second.pointer, u"/list/1"_s);
    }

    void tooLargeIsRefusedUnread() { QVERIFY(readJson(QByteArray(20, ' '), u"f"_s, {10, 4}).problem); }

    void fieldsNameWhatIsWrong()
    {
        const JsonRead read = readJson(
            R"({"n": 1.5, "d": "2026-02-30", "m": "soon", "c": "blue", "a": 20.505, "x": 1, "t": null})", u"f"_s);
        JsonReading reading(u"f"_s);
        JsonFields fields(reading, *read.root, u"thing"_s);
        QVERIFY(!fields.integer(u"n"_s, 0, 9));
        QVERIFY(!fields.date(u"d"_s));
        QVERIFY(!fields.moment(u"m"_s, Zone::utc()));
        QVERIFY(!fields.choice(u"c"_s, {u"red"_s, u"green"_s}));
        QVERIFY(!fields.amount(u"a"_s));
        QVERIFY(!fields.text(u"t"_s));
        QVERIFY(!fields.text(u"gone"_s, Need::Required));
        fields.refuseUnknown();
        QStringList places;
        for (const InputProblem &problem : reading.problems())
            places << problem.where;
        QCOMPARE(places, (QStringList{u"/n"_s, u"/d"_s, u"/m"_s, u"/c"_s, u"/a"_s, QString(), u"/x"_s}));
        QCOMPARE(reading.known().value(u"thing"_s).value(u"gone"_s), true);
        QCOMPARE(reading.known().value(u"thing"_s).value(u"n"_s), false);
    }

    void momentsTellWhetherSecondsWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("minutesOnly");
        QTest::newRow("minutes") << u"2026-11-02T08:31"_s << true;
        QTest::newRow("minutes with an offset") << u"2026-11-02T08:31+08:00"_s << true;
        QTest::newRow("minutes in UTC") << u"2026-11-02T08:31Z"_s << true;
        QTest::newRow("seconds") << u"2026-11-02T08:31:00"_s << false;
        QTest::newRow("seconds with an offset") << u"2026-11-02T08:31:00+08:00"_s << false;
        QTest::newRow("milliseconds") << u"2026-11-02T08:31:00.250Z"_s << false;
    }
    void momentsTellWhetherSecondsWereWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, minutesOnly);
        const JsonRead read = readJson("{\"at\": \"" + text.toUtf8() + "\"}", {});
        JsonReading reading({});
        JsonFields fields(reading, *read.root, u"x"_s);
        bool told = !minutesOnly;
        QVERIFY(fields.moment(u"at"_s, Zone::utc(), Need::Required, &told));
        QCOMPARE(told, minutesOnly);
    }

    void amountsAreExact()
    {
        const JsonRead read = readJson(R"({"a": 20, "b": 20.5, "c": 0.29})", {});
        JsonReading reading({});
        JsonFields fields(reading, *read.root, u"x"_s);
        QCOMPARE(fields.amount(u"a"_s), std::optional<qint64>(2000));
        QCOMPARE(fields.amount(u"b"_s), std::optional<qint64>(2050));
        QCOMPARE(fields.amount(u"c"_s), std::optional<qint64>(29));
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
