// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiparser.h"

#include <QFile>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** Writes down every message as text, so that two ways of cutting a stream can be compared whole. */
class Scribe : public AmiHandler
{
public:
    void onMessage(const AmiMessage &message) override
    {
        text += message.isEvent() ? '!' : '?';
        text.append(message.name());
        for (const AmiField &field : message.fields()) {
            text += '|';
            text.append(field.key);
            text += '=';
            text.append(field.value);
        }
        text += '\n';
        ++messages;
    }
    std::string text;
    std::size_t messages = 0;
};

std::string recording(const QString &name, qint64 from = 0, qint64 size = -1)
{
    QFile file(QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/"_s + name);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return {};
    return (size < 0 ? file.readAll() : file.read(size)).toStdString();
}

std::string wholeText(std::string_view bytes)
{
    AmiParser parser;
    Scribe scribe;
    parser.feed(bytes, scribe);
    return scribe.text;
}

QString asText(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

class TestAmiParser : public QObject
{
    Q_OBJECT

private slots:
    void messagesAreRead_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the banner runs straight into the first response")
            << u"Asterisk Call Manager/5.0.4\r\nResponse: Success\r\nActionID: 1\r\n\r\n"_s
            << u"?Success|Response=Success|ActionID=1\n"_s;
        QTest::newRow("line feeds alone") << u"Event: A\nX: 1\n\nEvent: B\n\n"_s << u"!A|Event=A|X=1\n!B|Event=B\n"_s;
        QTest::newRow("several empty lines") << u"\r\n\r\nEvent: A\r\n\r\n\r\n\r\n"_s << u"!A|Event=A\n"_s;
        QTest::newRow("repeated keys are kept") << u"Event: TestEvent\r\nState: X\r\nState: Y\r\n\r\n"_s
                                                << u"!TestEvent|Event=TestEvent|State=X|State=Y\n"_s;
        QTest::newRow("a value holds colons, quotes and an ampersand")
            << u"Event: V\r\nValue: a: b:c \"d\" & e, f\r\n\r\n"_s << u"!V|Event=V|Value=a: b:c \"d\" & e, f\n"_s;
        QTest::newRow("only one blank after the colon is the format's")
            << u"Event: QueueMember\r\nLocation:  Pat\r\nNone:\r\nNo:blank\r\n\r\n"_s
            << u"!QueueMember|Event=QueueMember|Location= Pat|None=|No=blank\n"_s;
        QTest::newRow("an event with a Response header stays an event")
            << u"Event: OriginateResponse\r\nActionID: drv-20\r\nResponse: Failure\r\n\r\n"_s
            << u"!OriginateResponse|Event=OriginateResponse|ActionID=drv-20|Response=Failure\n"_s;
        QTest::newRow("even when Response comes first")
            << u"Response: Failure\r\nEvent: OriginateResponse\r\n\r\n"_s
            << u"!OriginateResponse|Response=Failure|Event=OriginateResponse\n"_s;
        QTest::newRow("command output, new style")
            << u"Response: Success\r\nMessage: Command output follows\r\nOutput: a: 1\r\nOutput:   b\r\nOutput: \r\n\r\n"_s
            << u"?Success|Response=Success|Message=Command output follows|Output=a: 1|Output=  b|Output=\n"_s;
        QTest::newRow("command output, old style, with empty lines and colons")
            << u"Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nname: x\n\nEvent: no\n--END COMMAND--\r\n\r\nEvent: A\r\n\r\n"_s
            << u"?Follows|Response=Follows|Privilege=Command|ActionID=7|Output=name: x|Output=|Output=Event: no\n!A|Event=A\n"_s;
        QTest::newRow("old output whose last line has no end of its own")
            << u"Response: Follows\r\nPrivilege: Command\r\nlast--END COMMAND--\r\n\r\n"_s
            << u"?Follows|Response=Follows|Privilege=Command|Output=last\n"_s;
        QTest::newRow("names of four bytes a character") << u"Event: M\r\nMemberName: 𠮷野 😀 O'Brien, Pat\r\n\r\n"_s
                                                         << u"!M|Event=M|MemberName=𠮷野 😀 O'Brien, Pat\n"_s;
    }

    void messagesAreRead()
    {
        QFETCH(QString, stream);
        QFETCH(QString, expected);
        const std::string bytes = stream.toStdString();
        QCOMPARE(asText(wholeText(bytes)), expected);
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            AmiParser parser;
            Scribe scribe;
            parser.feed(std::string_view(bytes).substr(0, cut), scribe);
            parser.feed(std::string_view(bytes).substr(cut), scribe);
            QCOMPARE(asText(scribe.text), expected);
            QCOMPARE(parser.counts().malformed, 0U);
        }
    }

    void namesAreUndamagedAtEverySplitPoint()
    {
        const std::string bytes = recording(u"plain.console.1.ami"_s, 0, 12000);
        QVERIFY(bytes.size() == 12000);
        const std::string expected = wholeText(bytes);
        QVERIFY(expected.find("王芳") != std::string::npos);
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            AmiParser parser;
            Scribe scribe;
            parser.feed(std::string_view(bytes).substr(0, cut), scribe);
            parser.feed(std::string_view(bytes).substr(cut), scribe);
            if (scribe.text != expected)
                QFAIL(qPrintable(u"the stream cut at byte %1 reads differently"_s.arg(cut)));
        }
    }

    void theSizeOfChunksDoesNotMatter_data()
    {
        QTest::addColumn<std::size_t>("chunk");
        for (const std::size_t chunk : {1UL, 2UL, 3UL, 7UL, 64UL, 1399UL, 4096UL, 65536UL})
            QTest::addRow("%zu bytes", chunk) << chunk;
    }
    void theSizeOfChunksDoesNotMatter()
    {
        QFETCH(std::size_t, chunk);
        const std::string bytes = recording(u"restart.console.4.ami"_s);
        QVERIFY(!bytes.empty());
        AmiParser parser;
        Scribe scribe;
        for (std::size_t at = 0; at < bytes.size(); at += chunk)
            parser.feed(std::string_view(bytes).substr(at, chunk), scribe);
        QVERIFY(scribe.text == wholeText(bytes));
        QCOMPARE(parser.banner(), std::string("Asterisk Call Manager/5.0.4"));
        QCOMPARE(parser.counts().malformed, 0U);
        QCOMPARE(parser.counts().bytes, bytes.size());
        QCOMPARE(parser.pendingBytes(), 0U);
    }

    void damageIsCounted_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("malformed");
        QTest::newRow("a line without a colon") << "Event: A\r\nwhat\r\n\r\nEvent: B\r\n\r\n"_ba << 2 << 1;
        QTest::newRow("neither event nor response") << "Foo: A\r\n\r\nEvent: B\r\n\r\n"_ba << 1 << 1;
        QTest::newRow("an empty key") << "Event: A\r\n: x\r\n\r\n"_ba << 1 << 1;
        QTest::newRow("bytes that are not UTF-8 are no damage")
            << "Event: A\r\nName: \xff\xfe\xc3\r\n\r\n"_ba << 1 << 0;
        QTest::newRow("zero bytes are no damage") << QByteArray("Event: A\r\nName: a\0b\r\n\r\n", 23) << 1 << 0;
        QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba << 0 << 1;
    }
    void damageIsCounted()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, messages);
        QFETCH(int, malformed);
        AmiParser parser;
        Scribe scribe;
        parser.feed(std::string_view(stream.constData(), std::size_t(stream.size())), scribe);
        QCOMPARE(int(scribe.messages), messages);
        QCOMPARE(int(parser.counts().malformed), malformed);
        QCOMPARE(parser.counts().oversized, 0U);
    }

    void theGreetingIsToldFromOtherThings()
    {
        Scribe scribe;
        AmiParser parser;
        parser.feed("Asterisk Call Ma", scribe);
        QVERIFY(parser.banner().empty());
        QVERIFY(!parser.firstLineIsNoBanner());
        parser.feed("nager/9.0.0\r\n", scribe);
        QCOMPARE(parser.banner(), std::string("Asterisk Call Manager/9.0.0"));
        parser.reset();
        QVERIFY(parser.banner().empty());
        parser.feed("HTTP/1.1 400 Bad Request\r\n", scribe);
        QVERIFY(parser.firstLineIsNoBanner());
    }

    void limitsHold_data()
    {
        QTest::addColumn<std::string>("piece");
        QTest::addColumn<int>("times");
        QTest::newRow("100 MB without a line end") << std::string(1'000'000, 'x') << 100;
        QTest::newRow("1,000,000 headers") << std::string("Key: value\r\n") << 1'000'000;
        QTest::newRow("headers of 60 kB") << "K: " + std::string(60'000, 'y') + "\r\n" << 100;
        QTest::newRow("a header of 70 kB") << "K: " + std::string(70'000, 'z') + "\r\n" << 1;
        QTest::newRow("old output without its end") << std::string("Response: Follows\r\n\n") << 200'000;
    }
    void limitsHold()
    {
        QFETCH(std::string, piece);
        QFETCH(int, times);
        AmiParser parser;
        Scribe scribe;
        parser.feed("Asterisk Call Manager/5.0.4\r\nEvent: Before\r\n\r\n", scribe);
        for (int i = 0; i < times; ++i)
            parser.feed(piece, scribe);
        QVERIFY(parser.counts().oversized >= 1);
        QVERIFY2(parser.capacity() <= 2 * 1024 * 1024, qPrintable(QString::number(parser.capacity())));
        parser.feed("\r\n--END COMMAND--\r\n\r\nEvent: After\r\n\r\n", scribe);
        QVERIFY(scribe.text.ends_with("!After|Event=After\n"));
    }
};

QTEST_GUILESS_MAIN(TestAmiParser)
#include "tst_amiparser.moc"
