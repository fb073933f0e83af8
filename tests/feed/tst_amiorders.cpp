// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiorders.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using Kind = FloorActionKind;

namespace {

/** Hands each message of a text to a function. */
class Hearer : public AmiHandler
{
public:
    explicit Hearer(std::function<void(const AmiMessage &)> hear)
        : m_hear(std::move(hear))
    {}
    void onMessage(const AmiMessage &message) override { m_hear(message); }

private:
    std::function<void(const AmiMessage &)> m_hear;
};

void hear(const QByteArray &text, std::function<void(const AmiMessage &)> each)
{
    AmiParser parser;
    Hearer hearer(std::move(each));
    parser.feed(std::string_view("Asterisk Call Manager/9.0.0\r\n"), hearer);
    parser.feed(std::string_view(text.constData(), size_t(text.size())), hearer);
}

FloorAction action(Kind kind)
{
    return {kind, u"王芳"_s, u"王芳"_s, u"PJSIP/1001"_s, u"sales"_s, u"break"_s, u"PJSIP/8001"_s, u"组长赵"_s};
}

} // namespace

/** How orders are worded for Asterisk and what its answers come to. */
class TestAmiOrders : public QObject
{
    Q_OBJECT

    AmiOrders m_orders;
    QStringList m_said;
    AmiOrders::Done note(const QString &who)
    {
        return
            [this, who](const Result<void> &done) { m_said << who + u": "_s + (done ? u"done"_s : done.error().text); };
    }
    /** Gives the order and says what the call to the leader's phone is called by Asterisk. */
    QByteArray send(int number, const FloorAction &what, const QString &who, Moment now = Moment())
    {
        const Result<AmiOrder> order = m_orders.word(what);
        if (order)
            m_orders.sent(number, what, *order, now, note(who));
        return order ? order->channel : QByteArray();
    }
    void answer(const QByteArray &text, int number)
    {
        hear(text, [this, number](const AmiMessage &message) { m_orders.onAnswer(message, number); });
    }
    void tell(const QByteArray &text, int number = 0)
    {
        hear(text, [this, number](const AmiMessage &message) { m_orders.onEvent(message, number); });
    }

private slots:
    void init()
    {
        m_orders = {};
        m_said.clear();
    }

    void theCommandsOfAnAccountAreItsRights_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<FloorActionKinds>("kinds");
        QTest::newRow("agent and originate")
            << QByteArray("QueueAdd: Add interface to queue.  (Priv: agent,all)\r\nQueueRemove: x\r\n"
                          "QueuePause: x\r\nOriginate: x\r\n")
            << (FloorActionKinds(Kind::Pause) | Kind::Resume | Kind::AddToQueue | Kind::RemoveFromQueue | listenKinds);
        QTest::newRow("agent alone") << QByteArray("QueuePause: x\r\nQueueStatus: x\r\n")
                                     << (FloorActionKinds(Kind::Pause) | Kind::Resume);
        QTest::newRow("none") << QByteArray("Ping: x\r\nOriginateX: x\r\n") << FloorActionKinds();
    }
    void theCommandsOfAnAccountAreItsRights()
    {
        QFETCH(QByteArray, commands);
        FloorActionKinds kinds;
        hear("Response: Success\r\n" + commands + "\r\n",
             [&kinds](const AmiMessage &message) { kinds = AmiOrders::allowedBy(message); });
        QTEST(kinds, "kinds");
    }

    void aLineEndInATextStartsNoHeader()
    {
        FloorAction pause = action(Kind::Pause);
        pause.reason = u"x\r\nAction: Command"_s;
        const Result<AmiOrder> order = m_orders.word(pause);
        QVERIFY(order);
        QCOMPARE(order->headers, QByteArray("Interface: PJSIP/1001\r\nPaused: true\r\nReason: xAction: Command\r\n"));
    }

    void listeningCallsTheLeadersPhone()
    {
        const Result<AmiOrder> order = m_orders.word(action(Kind::Whisper));
        QVERIFY(order);
        QCOMPARE(order->action, QByteArray("Originate"));
        QVERIFY(order->headers.contains("Channel: PJSIP/8001\r\n"));
        QVERIFY(order->headers.contains("Data: PJSIP/1001-,qESw\r\n")); // with the dash: not PJSIP/10010
        QVERIFY(order->headers.contains("Async: true\r\n"));
    }

    /** Behind Local/… stands the phone whose state the member's is: that one is heard, and nothing else. */
    void aMemberBehindALocalChannelIsHeardByItsPhone()
    {
        FloorAction listen = action(Kind::Listen);
        listen.interface = u"Local/1001@agents/n"_s;
        listen.device = u"PJSIP/1001"_s;
        const Result<AmiOrder> order = m_orders.word(listen);
        QVERIFY(order);
        QVERIFY(order->headers.contains("Data: PJSIP/1001-,qES\r\n"));
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8002-1\r\nSpyerCallerIDName: 班长李\r\n"
             "SpyeeChannel: PJSIP/1001-0000002a\r\n\r\n");
        QVERIFY(!m_orders.word(listen));
        tell("Event: ChanSpyStop\r\nSpyeeChannel: PJSIP/1001-0000002a\r\n\r\n");
        listen.device = u"hint:1001@agents"_s;
        QVERIFY(!m_orders.word(listen));
        listen.kind = Kind::Pause; // which is the queue's, not the phone's
        QVERIFY(m_orders.word(listen)->headers.contains("Interface: Local/1001@agents/n\r\n"));
    }

    void whatIsNoPhoneIsNotCalled_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::newRow("an argument more") << u"PJSIP/8001,qw"_s;
        QTest::newRow("another application") << u"PJSIP/8001&Local/1@x"_s;
        QTest::newRow("a local channel") << u"Local/8001@agents"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsNoPhoneIsNotCalled()
    {
        QFETCH(QString, phone);
        FloorAction listen = action(Kind::Listen);
        listen.phone = phone;
        QVERIFY(!m_orders.word(listen));
        std::swap(listen.phone, listen.interface);
        QVERIFY(!m_orders.word(listen));
    }

    void aSecondListenerIsToldWhoIsThere()
    {
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8002-1\r\nSpyerCallerIDName: 班长李\r\n"
             "SpyeeChannel: PJSIP/1001-0000002a\r\n\r\n");
        const Result<AmiOrder> second = m_orders.word(action(Kind::Listen));
        QVERIFY(!second);
        QVERIFY(second.error().text.contains(u"班长李"_s));
        FloorAction other = action(Kind::Listen);
        other.interface = u"PJSIP/100"_s;
        QVERIFY(m_orders.word(other));
        tell("Event: ChanSpyStop\r\nSpyerChannel: PJSIP/8002-1\r\n\r\n"); // who was heard is gone by then
        QVERIFY(m_orders.word(action(Kind::Listen)));
    }

    /** Between an order and the lifted phone nobody listens yet, and a second leader would be called all the same. */
    void aSecondListenerIsToldWhoseTurnItIs()
    {
        send(3, action(Kind::Whisper), u"whisper"_s);
        FloorAction second = action(Kind::Listen);
        second.by = u"班长李"_s;
        QVERIFY(!m_orders.word(second));
        QVERIFY(m_orders.word(second).error().text.contains(u"组长赵"_s));
        second.interface = u"PJSIP/1002"_s;
        QVERIFY(m_orders.word(second));
        QVERIFY(m_orders.word(action(Kind::Pause)));
        tell("Event: OriginateResponse\r\nResponse: Failure\r\n\r\n", 3);
        QVERIFY(m_orders.word(action(Kind::Listen)));
    }

    /** Each console calls its leader's phone: who lifts second is ended, in whichever order that becomes known. */
    void ofTwoWhoAreCalledTheLaterOneIsEnded_data()
    {
        QTest::addColumn<bool>("beginsFirst");
        QTest::addColumn<bool>("listed");
        QTest::newRow("the phone's answer is told first") << false << false;
        QTest::newRow("the listening is told first") << true << false;
        QTest::newRow("the list of channels is read in between") << false << true;
    }
    void ofTwoWhoAreCalledTheLaterOneIsEnded()
    {
        QFETCH(bool, beginsFirst);
        QFETCH(bool, listed);
        m_orders.sent(3, action(Kind::Listen), *m_orders.word(action(Kind::Listen)), Moment(), note(u"listen"_s));
        // Another console's leader was called meanwhile, and was quicker.
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8002-1\r\nSpyerCallerIDName: 班长李\r\n"
             "SpyeeChannel: PJSIP/1001-0000002a\r\n\r\n");
        const auto lift = [this] {
            tell("Event: OriginateResponse\r\nResponse: Success\r\nChannel: PJSIP/8001-00000009\r\n\r\n", 3);
        };
        if (!beginsFirst) {
            lift();
            QCOMPARE(m_said, QStringList()); // nobody hears anything yet
        }
        if (listed) {
            tell("Event: CoreShowChannel\r\nChannel: PJSIP/8001-00000009\r\nApplication: ChanSpy\r\n"
                 "ApplicationData: PJSIP/1001-,qES\r\n\r\n");
        }
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8001-00000009\r\nSpyerCallerIDName: 组长赵\r\n"
             "SpyeeChannel: PJSIP/1001-0000002a\r\n\r\n");
        if (beginsFirst)
            lift();
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said[0].contains(u"班长李"_s), qPrintable(m_said[0]));
        const std::vector<AmiOrder> due = m_orders.takeDue();
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due[0].action, QByteArray("Hangup"));
        QCOMPARE(due[0].headers, QByteArray("Channel: PJSIP/8001-00000009\r\n"));
        QVERIFY(m_orders.takeDue().empty());
    }

    void whoLiftsFirstHearsOn()
    {
        m_orders.sent(3, action(Kind::Listen), *m_orders.word(action(Kind::Listen)), Moment(), note(u"listen"_s));
        tell("Event: OriginateResponse\r\nResponse: Success\r\nChannel: PJSIP/8001-00000009\r\n\r\n", 3);
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8003-1\r\nSpyeeChannel: PJSIP/10010-00000001\r\n\r\n");
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8001-00000009\r\nSpyerCallerIDName: 组长赵\r\n"
             "SpyeeChannel: PJSIP/1001-0000002a\r\n\r\n");
        QCOMPARE(m_said, QStringList{u"listen: done"_s});
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8002-1\r\nSpyerCallerIDName: 班长李\r\n"
             "SpyeeChannel: PJSIP/1001-0000002a\r\n\r\n"); // which that one's own console ends
        QVERIFY(m_orders.takeDue().empty());
        QCOMPARE(m_said.size(), 1);
    }

    void aCallThatWasOverIsSaid()
    {
        m_orders.sent(3, action(Kind::Listen), *m_orders.word(action(Kind::Listen)), Moment(), note(u"listen"_s));
        tell("Event: OriginateResponse\r\nResponse: Success\r\nChannel: PJSIP/8001-00000009\r\n\r\n", 3);
        tell("Event: Hangup\r\nChannel: PJSIP/8001-00000009\r\n\r\n");
        QCOMPARE(m_said, QStringList{u"listen: The call of 王芳 was over before you could hear it."_s});
        QVERIFY(m_orders.word(action(Kind::Listen)));
    }

    /** Whoever listened when a connection is made is known by the list of channels. */
    void aListenerOfBeforeAConnectionIsKnown()
    {
        m_orders.abandon();
        tell(
            "Event: CoreShowChannel\r\nChannel: PJSIP/8002-00000007\r\nCallerIDName: 班长李\r\nApplication: ChanSpy\r\n"
            "ApplicationData: PJSIP/1001-,qES\r\n\r\n");
        tell(
            "Event: CoreShowChannel\r\nChannel: PJSIP/8003-00000008\r\nCallerIDName: 班长钱\r\nApplication: ChanSpy\r\n"
            "ApplicationData: ,q\r\n\r\n"); // hears whatever is said anywhere: nobody's listener
        const Result<AmiOrder> refused = m_orders.word(action(Kind::Listen));
        QVERIFY(!refused && refused.error().text.contains(u"班长李"_s));
        FloorAction other = action(Kind::Listen);
        other.interface = u"PJSIP/100"_s;
        QVERIFY(m_orders.word(other));
        tell("Event: Hangup\r\nChannel: PJSIP/8002-00000007\r\n\r\n");
        QVERIFY(m_orders.word(action(Kind::Listen)));
    }

    void eachAnswerComesBackToWhoAsked()
    {
        send(7, action(Kind::Pause), u"pause"_s);
        send(8, action(Kind::RemoveFromQueue), u"remove"_s);
        answer("Response: Error\r\nMessage: Member not dynamic\r\n\r\n", 8);
        answer("Response: Success\r\nMessage: Interface paused successfully\r\n\r\n", 7);
        answer("Response: Success\r\n\r\n", 7); // a second answer is nobody's
        QCOMPARE(m_said,
                 (QStringList{u"remove: Asterisk refuses this for 王芳: “Member not dynamic”."_s, u"pause: done"_s}));
    }

    /** That the phone is lifted is not enough: only then does Asterisk look for the call, and it may be over. */
    void listeningIsDoneWhenTheCallIsHeard_data()
    {
        QTest::addColumn<QByteArrayList>("told");
        QTest::addColumn<QString>("said");
        const QByteArray lifted("Event: OriginateResponse\r\nResponse: Success\r\nChannel: PJSIP/8001-1\r\n\r\n");
        const QByteArray failed("Event: OriginateResponse\r\nResponse: Failure\r\nReason: ");
        const QByteArray heard("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8001-1\r\n"
                               "SpyeeChannel: PJSIP/1001-2\r\n\r\n");
        const QByteArray over("Event: Hangup\r\nChannel: PJSIP/8001-1\r\n\r\n");
        const QString gone = u"listen: The call of 王芳 was over before you could hear it."_s;
        QTest::newRow("lifted") << QByteArrayList{lifted} << QString();
        QTest::newRow("heard") << QByteArrayList{lifted, heard} << u"listen: done"_s;
        QTest::newRow("heard, then told that it is lifted") << QByteArrayList{heard, lifted} << u"listen: done"_s;
        QTest::newRow("the call is over") << QByteArrayList{lifted, over} << gone;
        QTest::newRow("the call is over, told late") << QByteArrayList{over, lifted} << gone;
        QTest::newRow("not lifted") << QByteArrayList{failed + "3\r\n\r\n"}
                                    << u"listen: Your phone PJSIP/8001 was not answered, or cannot be reached."_s;
        QTest::newRow("refused, which ends the call first")
            << QByteArrayList{over, failed + "5\r\n\r\n"}
            << u"listen: Your phone PJSIP/8001 is busy, or refused the call."_s;
    }
    void listeningIsDoneWhenTheCallIsHeard()
    {
        QFETCH(QByteArrayList, told);
        const QByteArray id = send(3, action(Kind::Listen), u"listen"_s);
        QVERIFY(id.size() <= 32); // as columns of call records are
        answer("Response: Success\r\nMessage: Originate successfully queued\r\n\r\n", 3);
        tell("Event: OriginateResponse\r\nResponse: Failure\r\n\r\n", 4); // somebody else's
        tell("Event: Newchannel\r\nChannel: PJSIP/8001-1\r\nCallerIDName: <unknown>\r\nUniqueid: " + id + "\r\n\r\n");
        QCOMPARE(m_said, QStringList());
        for (const QByteArray &each : told)
            tell(each, each.contains("OriginateResponse") ? 3 : 0);
        QTEST(m_said.join(u'|'), "said");
    }

    /** An Asterisk that gives its own ids, as those before 12, is understood as well. */
    void anOwnCallIsKnownByItsChannelToo()
    {
        send(3, action(Kind::Listen), u"listen"_s);
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8001-1\r\nSpyeeChannel: PJSIP/1001-2\r\n\r\n");
        tell("Event: OriginateResponse\r\nResponse: Success\r\nChannel: PJSIP/8001-1\r\n\r\n", 3);
        QCOMPARE(m_said, QStringList{u"listen: done"_s});
    }

    /** The phone that rings at another console is known by the id of its call, and by nothing else. */
    void whosePhoneRingsIsKnownEverywhere()
    {
        const QByteArray id = AmiOrders().word(action(Kind::Listen))->channel;
        tell("Event: Newchannel\r\nChannel: PJSIP/8002-7\r\nCallerIDName: <unknown>\r\nUniqueid: " + id + "\r\n\r\n");
        QVERIFY(m_orders.takeChanged());
        tell("Event: NewCallerid\r\nChannel: PJSIP/8002-7\r\nCallerIDName: 班长李\r\n\r\n");
        QVERIFY(m_orders.takeChanged());
        QCOMPARE(m_orders.listeners(),
                 (std::vector<CallListener>{{u"PJSIP/1001"_s, u"班长李"_s, u"PJSIP/8002"_s, true}}));
        const Result<AmiOrder> second = m_orders.word(action(Kind::Listen));
        QVERIFY(!second && second.error().text.contains(u"班长李"_s));
        FloorAction other = action(Kind::Listen);
        other.interface = u"PJSIP/100"_s;
        QVERIFY(m_orders.word(other));
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8002-7\r\nSpyerCallerIDName: 班长李\r\n"
             "SpyeeChannel: PJSIP/1001-2\r\n\r\n");
        QVERIFY(!m_orders.listeners().front().rings);
        tell("Event: Hangup\r\nChannel: PJSIP/8002-7\r\n\r\n");
        QVERIFY(m_orders.word(action(Kind::Listen)));
        QVERIFY(m_orders.takeEnded().empty()); // it was not asked for here
        for (const char *const strange :
             {"1700000000.1", "fwl-", "fwl-PJSIP.1001", "fwl-PJSIP.1001-x", "fwl-12345678"}) {
            tell("Event: Newchannel\r\nChannel: PJSIP/8002-8\r\nUniqueid: " + QByteArray(strange) + "\r\n\r\n");
            QVERIFY2(m_orders.listeners().empty(), strange);
        }
    }

    void theEndOfListeningIsToldOnce_data()
    {
        QTest::addColumn<QByteArrayList>("told");
        const QByteArray stop("Event: ChanSpyStop\r\nSpyerChannel: PJSIP/8001-1\r\n\r\n");
        const QByteArray hangup("Event: Hangup\r\nChannel: PJSIP/8001-1\r\n\r\n");
        QTest::newRow("the call ends") << QByteArrayList{stop, hangup};
        QTest::newRow("the leader hangs up, and no more is told") << QByteArrayList{hangup};
        QTest::newRow("the leader hangs up, and Asterisk ends it late")
            << QByteArrayList{"Event: HangupRequest\r\nChannel: PJSIP/8001-1\r\n\r\n", stop, hangup};
        QTest::newRow("while the connection was lost")
            << QByteArrayList{"abandon", "Event: CoreShowChannelsComplete\r\n\r\n"};
    }
    void theEndOfListeningIsToldOnce()
    {
        QFETCH(QByteArrayList, told);
        send(3, action(Kind::Listen), u"listen"_s);
        tell("Event: OriginateResponse\r\nResponse: Success\r\nChannel: PJSIP/8001-1\r\n\r\n", 3);
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8001-1\r\nSpyeeChannel: PJSIP/1001-2\r\n\r\n");
        tell("Event: CoreShowChannelsComplete\r\n\r\n"); // of a look in between
        QVERIFY(m_orders.takeEnded().empty());
        for (const QByteArray &each : told) {
            if (each == "abandon")
                m_orders.abandon();
            else
                tell(each);
        }
        QCOMPARE(m_orders.takeEnded(), std::vector<FloorAction>{action(Kind::Listen)});
        QVERIFY(m_orders.takeEnded().empty());
        QVERIFY(m_orders.listeners().empty());
    }

    /** A connection that comes back finds who still listens. */
    void aLostConnectionIsNoEnd()
    {
        send(3, action(Kind::Listen), u"listen"_s);
        tell("Event: OriginateResponse\r\nResponse: Success\r\nChannel: PJSIP/8001-1\r\n\r\n", 3);
        tell("Event: ChanSpyStart\r\nSpyerChannel: PJSIP/8001-1\r\nSpyeeChannel: PJSIP/1001-2\r\n\r\n");
        m_orders.abandon();
        QVERIFY(m_orders.listeners().empty());
        tell("Event: CoreShowChannel\r\nChannel: PJSIP/8001-1\r\nCallerIDName: 组长赵\r\nApplication: ChanSpy\r\n"
             "ApplicationData: PJSIP/1001-,qES\r\n\r\nEvent: CoreShowChannelsComplete\r\n\r\n");
        QVERIFY(m_orders.takeEnded().empty());
        QCOMPARE(m_orders.listeners().size(), size_t(1));
    }

    void noAnswerIsSaidToo()
    {
        const Moment start{};
        send(1, action(Kind::Pause), u"pause"_s, start);
        send(2, action(Kind::Listen), u"listen"_s, start);
        m_orders.expire(start + std::chrono::seconds(9));
        QCOMPARE(m_said, QStringList());
        m_orders.expire(start + std::chrono::seconds(10));
        QCOMPARE(m_said.size(), 1);
        m_orders.abandon();
        QCOMPARE(m_said.size(), 2);
        QVERIFY(m_said[1].startsWith(u"listen: The connection was lost"_s));
    }
};

QTEST_APPLESS_MAIN(TestAmiOrders)
#include "tst_amiorders.moc"
