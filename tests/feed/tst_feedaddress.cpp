// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/feedaddress.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

class TestFeedAddress : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        const QString pin(64, u'a');
        QTest::newRow("ami") << u"ami://console@10.0.0.5"_s << u"ami://console@10.0.0.5:5038"_s;
        QTest::newRow("ami with all") << u" AMI://console@pbx.example:6000?login=plain "_s
                                      << u"ami://console@pbx.example:6000?login=plain"_s;
        QTest::newRow("amis") << u"amis://console@pbx"_s << u"amis://console@pbx:5039"_s;
        QTest::newRow("a queue_log") << u"ami://c@pbx?queue_log=/mnt/话务 日志&login=plain"_s
                                     << u"ami://c@pbx:5038?login=plain&queue_log="_s
                                            + QString::fromLatin1(QUrl::toPercentEncoding(u"/mnt/话务 日志"_s, "/:"));
        QTest::newRow("a pin with colons")
            << u"amis://c@pbx?pin="_s + QString(u"AA:"_s.repeated(32)).chopped(1) << u"amis://c@pbx:5039?pin="_s + pin;
        QTest::newRow("IPv6") << u"ami://c@[::1]:5038"_s << u"ami://c@[::1]:5038"_s;
        QTest::newRow("files") << u"ami-file:a.ami,b.ami?speed=2"_s << u"ami-file:a.ami,b.ami?speed=2"_s;
        QTest::newRow("a question mark in a name") << u"ami-file:what?.ami"_s << u"ami-file:what?.ami"_s;
        QTest::newRow("sim") << u"sim:"_s << u"sim:?agents=20&seed=11&hours=6&rate=1"_s;
        QTest::newRow("queue_log") << u"queuelog:/var/log/asterisk"_s << u"queuelog:/var/log/asterisk"_s;
        QTest::newRow("jsonl") << u"JSONL://pbx:5000"_s << u"jsonl://pbx:5000"_s;
        QTest::newRow("jsonl that may be silent") << u"jsonl://pbx:5000?silence=0"_s << u"jsonl://pbx:5000?silence=0"_s;
        QTest::newRow("jsonl-file") << u"jsonl-file:a,b.jsonl?speed=2"_s << u"jsonl-file:a,b.jsonl?speed=2"_s;
        QTest::newRow("exec") << u"exec: python3 \"my adapter.py\" ?x=1 "_s << u"exec:python3 \"my adapter.py\" ?x=1"_s;
        QTest::newRow("sim with everything")
            << u"sim:?agents=0&seed=7&rate=2&profile=storm&absent=10&queues=5&speed=20&silent=3"_s
            << u"sim:?agents=0&seed=7&hours=6&rate=2&profile=storm&absent=10&queues=5&speed=20&silent=3"_s;
        QTest::newRow("a large sim") << u"sim:?agents=2000"_s << u"sim:?agents=2000&seed=11&hours=3&rate=1"_s;
        QTest::newRow("the largest sim") << u"sim:?agents=10000"_s << u"sim:?agents=10000&seed=11&hours=1&rate=1"_s;
        QTest::newRow("a large sim with its day")
            << u"sim:?agents=10000&hours=6"_s << u"sim:?agents=10000&seed=11&hours=6&rate=1"_s;
        QTest::newRow("sim with options") << u"sim:?agents=500&seed=7"_s << u"sim:?agents=500&seed=7&hours=6&rate=1"_s;
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        const Result<FeedAddress> address = FeedAddress::parse(text);
        QVERIFY2(address.ok(), qPrintable(address.ok() ? QString() : address.error().text));
        QCOMPARE(address->text(), normal);
        const Result<FeedAddress> again = FeedAddress::parse(address->text());
        QVERIFY(again.ok());
        QVERIFY(*again == *address);
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << u"begins with"_s;
        QTest::newRow("no scheme") << u"pbx:5038"_s << u"begins with"_s;
        QTest::newRow("password") << u"ami://console:hunter2@pbx"_s << u"holds a password"_s;
        QTest::newRow("password with an at sign") << u"ami://console:hun@ter2@pbx"_s << u"holds a password"_s;
        QTest::newRow("password in a broken address") << u"ami://console:hunter2 @@ pbx:x"_s << u"holds a password"_s;
        QTest::newRow("password as an option") << u"ami://c@pbx?password=hunter2"_s << u"password never stands"_s;
        QTest::newRow("a line end in the user") << u"ami://c%0d%0aAction@pbx"_s << u"control character"_s;
        QTest::newRow("no user") << u"ami://pbx"_s << u"names no AMI user"_s;
        QTest::newRow("no host") << u"ami://"_s << u"must look like"_s;
        QTest::newRow("a path") << u"ami://c@pbx/x"_s << u"too much"_s;
        QTest::newRow("a port too high") << u"ami://c@pbx:70000"_s << u"must look like"_s;
        QTest::newRow("unknown option") << u"ami://c@pbx?x=1"_s << u"“x”"_s;
        QTest::newRow("an empty queue_log") << u"ami://c@pbx?queue_log="_s << u"as this computer sees it"_s;
        QTest::newRow("a short pin") << u"amis://c@pbx?pin=12"_s << u"64 hexadecimal"_s;
        QTest::newRow("a pin without TLS") << u"ami://c@pbx?pin="_s + QString(64, u'a') << u"amis://"_s;
        QTest::newRow("jsonl without a port") << u"jsonl://pbx"_s << u"jsonl://host:port"_s;
        QTest::newRow("jsonl with a user") << u"jsonl://me:hunter2@pbx:5"_s << u"no password"_s;
        QTest::newRow("jsonl with a path") << u"jsonl://pbx:5/x"_s << u"jsonl://host:port"_s;
        QTest::newRow("jsonl with an option") << u"jsonl://pbx:5?x=1"_s << u"silence"_s;
        QTest::newRow("jsonl-file of nothing") << u"jsonl-file:"_s << u"names no file"_s;
        QTest::newRow("queuelog of nothing") << u"queuelog:"_s << u"names no queue_log"_s;
        QTest::newRow("queuelog with an option") << u"queuelog:/x?speed=2"_s << u"there are none"_s;
        QTest::newRow("exec of nothing") << u"exec:  "_s << u"names no program"_s;
        QTest::newRow("exec with a secret") << u"exec:adapter --password=hunter2"_s << u"holds a secret"_s;
        QTest::newRow("esl") << u"esl://pbx"_s << u"not spoken in this version"_s;
        QTest::newRow("no file") << u"ami-file:"_s << u"names no recording"_s;
        QTest::newRow("a speed in words") << u"ami-file:a?speed=fast"_s << u"“speed”"_s;
        QTest::newRow("fewer than no agents") << u"sim:?agents=-1"_s << u"“agents”"_s;
        QTest::newRow("an unknown profile") << u"sim:?profile=night"_s << u"“profile”"_s;
        QTest::newRow("more absent than there are") << u"sim:?absent=101"_s << u"“absent”"_s;
        QTest::newRow("too many agents") << u"sim:?agents=10001"_s << u"“agents”"_s;
        QTest::newRow("not a number") << u"sim:?rate=nan"_s << u"“rate”"_s;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Result<FeedAddress> address = FeedAddress::parse(text);
        QVERIFY(!address.ok());
        QCOMPARE(address.error().kind, Error::Kind::BadInput);
        QVERIFY2(address.error().text.contains(says), qPrintable(address.error().text));
        QVERIFY2(!(address.error().text + address.error().detail).contains(u"ter2"_s),
                 qPrintable(address.error().text));
    }

    void aLogThatIsStillWrittenToIsNoRecording()
    {
        QVERIFY(FeedAddress::parse(u"ami-file:x"_s)->isRecording());
        QVERIFY(FeedAddress::parse(u"jsonl-file:x"_s)->isRecording());
        QVERIFY(!FeedAddress::parse(u"queuelog:x"_s)->isRecording());
        QVERIFY(!FeedAddress::parse(u"exec:x"_s)->isRecording());
    }

    void theDemoStandsBesideNothingReal()
    {
        QVERIFY(FeedAddress::makeOneFloor({u"ami://a@b"_s, u"queuelog:x"_s}));
        QVERIFY(FeedAddress::makeOneFloor({u"sim:"_s, u"sim:?seed=2"_s}));
        QVERIFY(!FeedAddress::makeOneFloor({u"ami://a@b"_s, u"sim:"_s}));
    }

    void secretsAreKeptByUserHostAndPort()
    {
        QCOMPARE(FeedAddress::parse(u"amis://c@pbx"_s)->secretKey(), u"ami:c@pbx:5039"_s);
        QCOMPARE(FeedAddress::parse(u"sim:"_s)->secretKey(), QString());
    }
};

QTEST_GUILESS_MAIN(TestFeedAddress)
#include "tst_feedaddress.moc"
