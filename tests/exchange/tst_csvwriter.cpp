// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What a cell becomes in each profile, and that a file appears whole or not at all. */
class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void guardsCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("excel");
        QTest::addColumn<QByteArray>("plain");
        const auto same = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << text << text; };
        const auto guarded = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << text << "\"=\"\"" + text + "\"\"\"" << text;
        };
        same("name", "王芳");
        same("word", "late");
        same("letters and digits", "A00123");
        same("empty", "");
        guarded("leading zeros", "00123");
        guarded("eighteen digits", "110101199003071234");
        guarded("exponent", "3E5");
        guarded("date to Excel", "3-4");
        guarded("month", "Mar5");
        guarded("truth", "TRUE");
        guarded("Chinese date", "3月4日");
        guarded("sum", "=1+1");
        guarded("plus", "+1");
        guarded("minus", "-1");
        guarded("at", "@SUM(1)");
        guarded("full-width equals", "＝1+1");
        guarded("full-width plus", "＋1");
        guarded("full-width minus", "－1");
        guarded("full-width at", "＠a");
        QTest::newRow("blank before a formula")
            << QByteArray(" =1") << QByteArray("\"=\"\" =1\"\"\"") << QByteArray("\" =1\"");
        QTest::newRow("link with quotes") << QByteArray("=A(\"x\")") << QByteArray("\"=\"\"=A(\"\"\"\"x\"\"\"\")\"\"\"")
                                          << QByteArray("\"=A(\"\"x\"\")\"");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\"'\t=1\"") << QByteArray("\"\t=1\"");
        QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"") << QByteArray("\"\r=1\"");
        QTest::newRow("long formula") << "=" + QByteArray(300, '1') << "'=" + QByteArray(300, '1')
                                      << "=" + QByteArray(300, '1');
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"") << QByteArray("\"a\"\"b\"");
        QTest::newRow("line end") << QByteArray("a\nb") << QByteArray("\"a\nb\"") << QByteArray("\"a\nb\"");
    }
    void guardsCells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, excel);
        QFETCH(QByteArray, plain);
        const std::string_view view(text.constData(), size_t(text.size()));
        QCOMPARE(CsvWriter::cell(view, CsvProfile::Excel), excel);
        QCOMPARE(CsvWriter::cell(view, CsvProfile::Plain), plain);
        if (excel.contains("\"'") || excel.startsWith('\'') || text.isEmpty())
            return;
        const Result<CsvTable> back = CsvReader::read("h\n" + excel + "\n", u"f"_s);
        QVERIFY(back.ok());
        QCOMPARE(back->rows.at(0).cells.at(0).toUtf8(), text);
    }

    void writesBothProfiles()
    {
        QTemporaryDir dir;
        const auto written = [&dir](CsvProfile profile) {
            const QString path = dir.filePath(u"out.csv"_s);
            CsvWriter writer(path, profile);
            bool ok = writer.open().ok();
            writer.trusted("a"_L1);
            writer.trusted("b"_L1);
            writer.trusted("c"_L1);
            writer.endRow();
            writer.number(qint64(-5));
            writer.decimal(0.5);
            writer.empty();
            writer.endRow();
            ok = ok && writer.commit().ok();
            QFile file(path);
            return ok && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("failed");
        };
        QCOMPARE(written(CsvProfile::Excel), QByteArray("\xEF\xBB\xBF"
                                                        "a,b,c\r\n-5,0.5,\r\n"));
        QCOMPARE(written(CsvProfile::Plain), QByteArray("a,b,c\n-5,0.5,\n"));
    }

    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"out.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("yesterday");
        old.close();

        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 100 * 1024;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Result<void> done;
        {
            CsvWriter writer(path, CsvProfile::Excel);
            done = writer.open();
            for (int i = 0; i < 100'000; ++i) {
                writer.text(std::string_view("00123"));
                writer.endRow();
            }
            if (done)
                done = writer.commit();
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QVERIFY(done.error().text.contains(path));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("yesterday"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
    }

    void anUnwritableFolderIsNamed()
    {
        CsvWriter writer(u"/nonexistent/folder/out.csv"_s, CsvProfile::Plain);
        const Result<void> opened = writer.open();
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().text.contains(u"/nonexistent/folder/out.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
