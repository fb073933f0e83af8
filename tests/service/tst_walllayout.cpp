// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shippedjson.h"
#include "models/service/walllayoutreader.h"
#include "tests/support/schemakeys.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** A layout around @p pages; every key there is stands in it. */
QByteArray layoutOf(const QByteArray &pages, const QByteArray &more = {})
{
    return QByteArray(R"({"schema": "floorwalk.wallboard/1", "id": "x", "version": "1", "title": {"en": "X"},)"
                      "\n")
           + more + R"("pages": )" + pages + "}";
}

const QByteArray group(R"([{"scope": "group", "title": {"en": "Team A", "zh_CN": "一组"}, "queues": ["sales"],
    "seats": ["10*"], "pie": false, "longest_calls": false, "note": "n",
    "figures": [{"kind": "waiting", "target": 3, "warn": 4, "alarm": 9, "note": "n"}]}])");

} // namespace

/** Layouts are data: read whole or refused with a place, and what the schema says is what the reader reads. */
class TestWallLayout : public QObject
{
    Q_OBJECT

private slots:
    void theShippedOnesAreValid()
    {
        QVERIFY(WallLayoutReader::shippedIds().contains(u"floor"_s));
        for (const QString &id : WallLayoutReader::shippedIds()) {
            const Result<WallLayout> layout = WallLayoutReader::load(id);
            QVERIFY2(layout.ok(), qPrintable(layout ? QString() : layout.error().text));
            QCOMPARE(layout->id, id);
        }
    }

    void everythingIsRead()
    {
        const WallLayoutRead read = WallLayoutReader::read(
            layoutOf(group, R"("note": "n", "turn_s": 7, "most_queue_pages": 3, "digits_percent": 9,
                              "burn_in": {"shift_px": 2, "every_s": 60},)"),
            u"x"_s);
        QVERIFY2(read.layout, qPrintable(read.problems.empty() ? QString() : problemText(read.problems.front())));
        QCOMPARE(read.layout->turn, std::chrono::seconds(7));
        QCOMPARE(read.layout->mostQueuePages, 3);
        QCOMPARE(read.layout->digits, 0.09);
        QCOMPARE(read.layout->shiftPx, 2);
        QCOMPARE(read.layout->shiftEvery, std::chrono::seconds(60));
        const WallPage &page = read.layout->pages.at(0);
        QVERIFY(page.scope == WallPage::Scope::Group);
        QCOMPARE(page.title.value(u"zh_CN"_s), u"一组"_s);
        QCOMPARE(page.queues, QStringList{u"sales"_s});
        QCOMPARE(page.seats, QStringList{u"10*"_s});
        QVERIFY(!page.pie && !page.longestCalls);
        QVERIFY((page.figures.at(0) == WallFigure{WallFigureKind::Waiting, {3, 4, 9}}));
    }

    void schemaAndReaderAgree()
    {
        const SchemaKeys read = WallLayoutReader::read(layoutOf(group, R"("burn_in": {},)"), u"x"_s).knownKeys;
        const QJsonObject schema = schemaOf(u":/schemas/wallboard.schema.json"_s);
        QCOMPARE(read, schemaKeys(schema, u"layout"_s));
        QStringList kinds;
        for (const QJsonValue &kind : schema[u"$defs"_s][u"figure"_s][u"properties"_s][u"kind"_s][u"enum"_s].toArray())
            kinds << kind.toString();
        QCOMPARE(kinds, wallFigureNames());
        QCOMPARE(size_t(kinds.size()), wallFigureKindCount);
    }

    /** People's figures are of a group, and the roll's of a team, besides the whole floor. */
    void figuresOfPeopleStandOnPagesOfPeople()
    {
        const WallLayoutRead read = WallLayoutReader::read(
            layoutOf(R"([{"scope": "each_team", "figures": [{"kind": "attendance_rate"}, {"kind": "handling_time"},
                {"kind": "talk_utilisation"}]}, {"scope": "group", "title": {"en": "A"}, "seats": ["10*"],
                "figures": [{"kind": "handling_time"}, {"kind": "talk_utilisation"}]}])"),
            u"x"_s);
        QVERIFY2(read.layout, qPrintable(read.problems.empty() ? QString() : problemText(read.problems.front())));
        QVERIFY(read.layout->pages[0].scope == WallPage::Scope::EachTeam);
        QCOMPARE(read.layout->pages[0].figures.size(), size_t(3));
    }

    void problemsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto page = [](const QByteArray &figures) {
            return layoutOf(R"([{"scope": "all", "figures": )" + figures + "}]");
        };
        const QByteArray one = R"({"kind": "waiting"})";
        QTest::newRow("no JSON") << QByteArray("{") << QString() << 1 << QString();
        QTest::newRow("unknown key") << layoutOf(group, R"("turns": 3,)") << u"/turns"_s << 2 << u"turns"_s;
        QTest::newRow("too fast") << layoutOf(group, R"("turn_s": 1,)") << u"/turn_s"_s << 2 << u"5"_s;
        QTest::newRow("small digits") << layoutOf(group, R"("digits_percent": 5,)") << u"/digits_percent"_s << 2
                                      << u"8"_s;
        QTest::newRow("no pages") << layoutOf("[]") << u"/pages"_s << 2 << u"at least one page"_s;
        QTest::newRow("no figures") << page("[]") << u"/pages/0/figures"_s << 2 << u"1 to 6"_s;
        QTest::newRow("seven figures") << page("[" + QByteArrayList(7, one).join(',') + "]") << u"/pages/0/figures"_s
                                       << 2 << u"here are 7"_s;
        QTest::newRow("unknown figure") << page(R"([{"kind": "mood"}])") << u"/pages/0/figures/0/kind"_s << 2
                                        << u"service_level"_s;
        QTest::newRow("percent over 100")
            << page(R"([{"kind": "service_level", "target": 850}])") << u"/pages/0/figures/0/target"_s << 2 << u"100"_s;
        QTest::newRow("alarm before warning, less is better")
            << page(R"([{"kind": "waiting", "warn": 9, "alarm": 4}])") << u"/pages/0/figures/0"_s << 2
            << u"at least “warn” (9)"_s;
        QTest::newRow("alarm before warning, more is better")
            << page(R"([{"kind": "ready", "warn": 1, "alarm": 4}])") << u"/pages/0/figures/0"_s << 2
            << u"at most “warn” (1)"_s;
        QTest::newRow("attendance of a queue")
            << layoutOf(R"([{"scope": "each_queue", "figures": [{"kind": "attendance_rate"}]}])")
            << u"/pages/0/figures/0"_s << 2 << u"whole floor"_s;
        QTest::newRow("attendance of a group") << layoutOf(R"([{"scope": "group", "title": {"en": "A"}, "queues": ["a"],
                "figures": [{"kind": "attendance_rate"}]}])")
                                               << u"/pages/0/figures/0"_s << 3 << u"each_team"_s;
        QTest::newRow("handling time of a queue")
            << layoutOf(R"([{"scope": "each_queue", "figures": [{"kind": "handling_time"}]}])")
            << u"/pages/0/figures/0"_s << 2 << u"serve several queues"_s;
        QTest::newRow("teams that are named")
            << layoutOf(R"([{"scope": "each_team", "queues": ["a"], "figures": [{"kind": "waiting"}]}])")
            << u"/pages/0"_s << 2 << u"group"_s;
        QTest::newRow("group of nobody") << layoutOf(
            R"([{"scope": "group", "title": {"en": "A"}, "figures": [{"kind": "waiting"}]}])")
                                         << u"/pages/0"_s << 2 << u"queues"_s;
        QTest::newRow("queues of everybody")
            << layoutOf(R"([{"scope": "all", "queues": ["a"], "figures": [{"kind": "waiting"}]}])") << u"/pages/0"_s
            << 2 << u"group"_s;
    }
    void problemsHaveAPlace()
    {
        QFETCH(QByteArray, bytes);
        const WallLayoutRead read = WallLayoutReader::read(bytes, u"wall.json"_s);
        QVERIFY(!read.layout);
        QVERIFY(!read.problems.empty());
        const InputProblem &problem = read.problems.front();
        QTEST(problem.where, "pointer");
        QTEST(problem.line, "line");
        QFETCH(QString, says);
        QVERIFY2(problem.text.contains(says), qPrintable(problem.text));
        QVERIFY(problemText(problem).startsWith(u"wall.json:"_s));
    }

    void loadNamesWhatIsWrong()
    {
        const Result<WallLayout> none = WallLayoutReader::load(u"/nowhere/wall.json"_s);
        QVERIFY(!none.ok());
        QVERIFY(none.error().text.contains(u"floor"_s));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"wall.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(layoutOf("[]"));
        file.close();
        const Result<WallLayout> bad = WallLayoutReader::load(file.fileName());
        QVERIFY(!bad.ok());
        QVERIFY2(bad.error().text.contains(u"/pages"_s), qPrintable(bad.error().text));
    }
};

QTEST_GUILESS_MAIN(TestWallLayout)
#include "tst_walllayout.moc"
