// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What CSV files of real programs look like, and what is said about broken ones. */
class TestCsvReader : public QObject
{
    Q_OBJECT

private:
    /** header | cells of the rows, with the line each starts on. */
    static QString shown(const CsvTable &table)
    {
        QStringList lines{table.header.cells.join(u'|')};
        for (const CsvRow &row : table.rows)
            lines << QString::number(row.line) + u':' + row.cells.join(u'|');
        return lines.join(u'/').replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1);
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsWhatProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("encoding");
        const QByteArray bom("\xEF\xBB\xBF");
        const auto utf16 = [](const QString &text) {
            QStringEncoder encoder(QStringConverter::Utf16LE);
            return QByteArray("\xFF\xFE") + QByteArray(encoder.encode(text));
        };
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << u"a|b/2:1|2"_s << u"UTF-8"_s;
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << u"a|b/2:1|2"_s << u"UTF-8"_s;
        QTest::newRow("byte order mark, CRLF") << bom + "a,b\r\n1,2\r\n" << u"a|b/2:1|2"_s << u"UTF-8"_s;
        QTest::newRow("CR alone") << QByteArray("a,b\r1,2\r3,4") << u"a|b/2:1|2/3:3|4"_s << u"UTF-8"_s;
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n") << u"a|b/2:1,5|2"_s << u"UTF-8"_s;
        QTest::newRow("sep line") << QByteArray("sep=;\r\na,x;b\r\n1;2\r\n") << u"a,x|b/3:1|2"_s << u"UTF-8"_s;
        QTest::newRow("Unicode text") << utf16(u"工号\t姓名\r\n00123\t王芳\r\n"_s) << u"工号|姓名/2:00123|王芳"_s
                                      << u"UTF-16LE"_s;
        QTest::newRow("GB18030") << QByteArray("\xB9\xA4\xBA\xC5,\xD0\xD5\xC3\xFB\n00123,\xCD\xF5\xB7\xBC\n")
                                 << u"工号|姓名/2:00123|王芳"_s << u"GB18030"_s;
        QTest::newRow("quotes and line ends inside") << QByteArray("a,b\n\"x\ny\",\"say \"\"hi\"\"\"\nz,\"\"\n")
                                                     << u"a|b/2:x\\ny|say \"hi\"/4:z|"_s << u"UTF-8"_s;
        QTest::newRow("spreadsheet guards")
            << QByteArray("a,b\n\"=\"\"00123\"\"\",=\"1+1\"\n") << u"a|b/2:00123|1+1"_s << u"UTF-8"_s;
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n,\n1,2\n\n") << u"a|b/6:1|2"_s << u"UTF-8"_s;
        QTest::newRow("short row") << QByteArray("a,b,c\n1\n") << u"a|b|c/2:1"_s << u"UTF-8"_s;
    }
    void readsWhatProgramsWrite()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QFETCH(QString, encoding);
        const Result<CsvTable> table = CsvReader::read(bytes, u"f.csv"_s);
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().text));
        QCOMPARE(shown(*table), expected);
        QCOMPARE(table->encoding, encoding);
        QVERIFY(table->problems.empty());
    }

    void namesTheBrokenRow()
    {
        const Result<CsvTable> table = CsvReader::read("a,b\n1,2\nx,y\"z\n3,\"4\"5\n6,7\n", u"f.csv"_s);
        QVERIFY(table.ok());
        QCOMPARE(shown(*table), u"a|b/2:1|2/5:6|7"_s);
        QCOMPARE(table->problems.size(), size_t(2));
        QCOMPARE(table->problems[0].line, 3);
        QCOMPARE(table->problems[0].column, 2);
        QCOMPARE(table->problems[1].line, 4);
        QCOMPARE(table->problems[1].column, 2);
    }

    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("open quote") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << u"“f.csv”, line 3, column 2"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04rest") << u"workbook"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\0\0", 6) << u"not a text file"_s;
        QTest::newRow("bad bytes") << QByteArray("a,b\n1,2\nx,\xFF\xFF\n") << u"line 3"_s;
        QTest::newRow("bad bytes after a mark") << QByteArray("\xEF\xBB\xBF"
                                                              "a\n\xCD\xF5\n")
                                                << u"line 2"_s;
        QTest::newRow("half UTF-16") << QByteArray("\xFF\xFE"
                                                   "a\0b",
                                                   5)
                                     << u"cut off"_s;
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<CsvTable> table = CsvReader::read(bytes, u"f.csv"_s);
        QVERIFY(!table.ok());
        QVERIFY2(table.error().text.contains(says), qPrintable(table.error().text));
    }

    void keepsItsLimits()
    {
        CsvLimits limits;
        limits.rows = 2;
        limits.columns = 3;
        limits.cellCharacters = 4;
        QVERIFY(CsvReader::read("a\n1\n2\n", u"f"_s, limits).ok());
        QVERIFY(!CsvReader::read("a\n1\n2\n3\n", u"f"_s, limits).ok());
        QVERIFY(!CsvReader::read("a,b,c,d\n", u"f"_s, limits).ok());
        QVERIFY(!CsvReader::read("a\n12345\n", u"f"_s, limits).ok());
        QCOMPARE(CsvReader::readFile(u"/nonexistent/f.csv"_s).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
