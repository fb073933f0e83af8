// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiteller.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** Touches every byte of every view, so that a sanitizer sees one that points astray. */
class Toucher : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        for (const std::string_view view :
             {event.queue, event.member, event.interface, event.stateInterface, event.call, event.linked, event.peer,
              event.channel, event.peerChannel, event.callerNumber, event.callerName, event.reason, event.device,
              event.deviceState, event.connectedNumber, event.connectedName, event.bridge, event.context,
              event.exten}) {
            for (const char byte : view)
                sum += static_cast<unsigned char>(byte);
        }
        ++events;
    }
    std::uint64_t sum = 0;
    int events = 0;
};

std::string recording()
{
    QFile file(QStringLiteral(FLOORWALK_TEST_DATA) + u"/traces/plain.console.1.ami"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void feedInPieces(AmiParser &parser, AmiTeller &teller, std::string_view bytes, std::mt19937 &random)
{
    while (!bytes.empty()) {
        const std::size_t size = std::min<std::size_t>(bytes.size(), 1 + random() % 5000);
        parser.feed(bytes.substr(0, size), teller);
        bytes.remove_prefix(size);
    }
}

constexpr std::size_t mostMemory = 2 * 1024 * 1024;

} // namespace

class TestAmiGarbage : public QObject
{
    Q_OBJECT

private slots:
    void randomBytesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("alphabet");
        QTest::newRow("all bytes") << QByteArray();
        QTest::newRow("line ends and colons") << QByteArray("\r\n: abE");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xc3\xf0: \n\r");
    }
    void randomBytesDoNoHarm()
    {
        QFETCH(QByteArray, alphabet);
        std::mt19937 random(20261123);
        Toucher sink;
        AmiTeller teller(sink);
        AmiParser parser;
        std::string bytes(1'000'000, '\0');
        for (int round = 0; round < 8; ++round) {
            for (char &byte : bytes)
                byte = alphabet.isEmpty() ? char(random())
                                          : alphabet[qsizetype(random() % std::uint32_t(alphabet.size()))];
            feedInPieces(parser, teller, bytes, random);
        }
        QCOMPARE(parser.counts().bytes, 8'000'000U);
        QVERIFY(parser.counts().malformed + parser.counts().oversized > 0);
        QVERIFY(parser.capacity() <= mostMemory);
        sink.events = 0;
        parser.feed("\r\n\r\nEvent: Hold\r\nUniqueid: 1\r\n\r\n", teller);
        QVERIFY(sink.events >= 1);
    }

    void aDamagedRecordingIsReadAsFarAsItGoes()
    {
        const std::string whole = recording();
        QVERIFY(!whole.empty());
        std::mt19937 random(7);
        for (int round = 0; round < 12; ++round) {
            std::string bytes = whole;
            for (int i = 0; i < 2000; ++i)
                bytes[random() % bytes.size()] = char(random());
            Toucher sink;
            AmiTeller teller(sink);
            AmiParser parser;
            feedInPieces(parser, teller, bytes, random);
            QVERIFY(sink.events > 1000);
            QVERIFY(parser.counts().malformed > 0);
            QVERIFY(parser.capacity() <= mostMemory);
        }
    }

    void aConnectionMayEndAnywhere()
    {
        const std::string whole = recording().substr(0, 60'000);
        Toucher sink;
        AmiTeller teller(sink);
        AmiParser parser;
        int cuts = 0;
        for (std::size_t end = 1; end < whole.size(); end += 53) {
            parser.reset();
            teller.begin();
            parser.feed(std::string_view(whole).substr(0, end), teller);
            teller.end("cut");
            QVERIFY(parser.pendingBytes() < 2000);
            ++cuts;
        }
        QCOMPARE(parser.counts().malformed, 0U);
        QVERIFY(cuts > 1000);
    }

    void endlessInputKeepsTheMemoryFlat_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<int>("times");
        QTest::newRow("100 MB without a line end") << QByteArray(1'000'000, 'x') << 100;
        QTest::newRow("1,000,000 headers of an event") << QByteArray("Event: QueueMemberStatus\r\n") << 1'000'000;
        QTest::newRow("100 MB of bytes that are not UTF-8") << QByteArray(1'000'000, '\xff') << 100;
    }
    void endlessInputKeepsTheMemoryFlat()
    {
        QFETCH(QByteArray, piece);
        QFETCH(int, times);
        Toucher sink;
        AmiTeller teller(sink);
        AmiParser parser;
        for (int i = 0; i < times; ++i) {
            parser.feed(std::string_view(piece.constData(), std::size_t(piece.size())), teller);
            QVERIFY(parser.capacity() <= mostMemory);
        }
        QCOMPARE(parser.counts().oversized, 1U);
        parser.feed("\r\n\r\nEvent: Hold\r\n\r\n", teller);
        QCOMPARE(sink.events, 2); // Connected and Hold
    }
};

QTEST_GUILESS_MAIN(TestAmiGarbage)
#include "tst_amigarbage.moc"
