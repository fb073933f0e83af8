// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiteller.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/** Writes down what an event says, only what is there. */
class Digest : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        QStringList parts{QString::number(int(event.type))};
        const auto add = [&parts](const char *key, const QString &value) {
            parts << QLatin1StringView(key) + u'=' + value;
        };
        const auto view = [&add](const char *key, std::string_view value) {
            if (!value.empty())
                add(key, text(value));
        };
        const auto number = [&add](const char *key, std::optional<int> value) {
            if (value)
                add(key, QString::number(*value));
        };
        view("queue", event.queue);
        view("member", event.member);
        view("interface", event.interface);
        view("call", event.call);
        view("peer", event.peer);
        view("reason", event.reason);
        view("device", event.device);
        view("deviceState", event.deviceState);
        if (event.status)
            number("status", int(*event.status));
        if (event.paused)
            number("paused", *event.paused ? 1 : 0);
        if (event.inCall)
            number("inCall", *event.inCall ? 1 : 0);
        number("position", event.position);
        number("wait", event.waitSeconds);
        number("talk", event.talkSeconds);
        number("ringMs", event.ringMs);
        number("wrapUp", event.wrapUpSeconds);
        if (event.at)
            add("at", QString::number(epochMs(*event.at)));
        lines << parts.join(u' ');
    }
    QStringList lines;
};

QString line(EventType type, const QString &rest = {})
{
    return QString::number(int(type)) + (rest.isEmpty() ? QString() : u' ' + rest);
}

} // namespace

/** The observed points of tests/data/traces that concern single messages; those about calls and members: tests/live. */
class TestAmiPoints : public QObject
{
    Q_OBJECT

private slots:
    void pointsOfTheStream_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QString &stream, const QStringList &told) {
            QTest::newRow(name) << stream << told;
        };
        row("1: an abandon tells nothing of why",
            u"Event: QueueCallerAbandon\nQueue: q\nUniqueid: a.1\nPosition: 2\nHoldTime: 60\n\n"_s,
            {line(EventType::CallerAbandoned, u"queue=q call=a.1 position=2 wait=60"_s)});
        row("3: a unique id is no number",
            u"Event: QueueCallerJoin\nQueue: q\nUniqueid: lab-ordinary-1795412990.0\nPosition: 1\n\n"_s,
            {line(EventType::CallerJoined, u"queue=q call=lab-ordinary-1795412990.0 position=1"_s)});
        row("4: AgentComplete without channels",
            u"Event: AgentComplete\nQueue: q\nInterface: PJSIP/1\nMemberName: 王芳\nHoldTime: 3\nTalkTime: 9\nReason: agent\n\n"_s,
            {line(EventType::AgentCompleted, u"queue=q member=王芳 interface=PJSIP/1 reason=agent wait=3 talk=9"_s)});
        row("5: a transfer ends the talk",
            u"Event: AgentComplete\nQueue: q\nUniqueid: a.1\nTalkTime: 9\nReason: transfer\n\n"_s,
            {line(EventType::AgentCompleted, u"queue=q call=a.1 reason=transfer talk=9"_s)});
        row("7: DialEnd twice",
            u"Event: DialEnd\nDestUniqueid: a.2\nDialStatus: NOANSWER\n\nEvent: DialEnd\nDestUniqueid: a.2\nDialStatus: CANCEL\n\n"_s,
            {line(EventType::DialEnd, u"peer=a.2 reason=NOANSWER"_s),
             line(EventType::DialEnd, u"peer=a.2 reason=CANCEL"_s)});
        row("8: RingTime in two units",
            u"Event: AgentRingNoAnswer\nRingTime: 15000\n\nEvent: AgentRingNoAnswer\nRingTime: 0\n\nEvent: AgentConnect\nRingTime: 6\n\n"_s,
            {line(EventType::AgentRingNoAnswer, u"ringMs=15000"_s), line(EventType::AgentRingNoAnswer, u"ringMs=0"_s),
             line(EventType::AgentConnected, u"ringMs=6000"_s)});
        row("9: a position in front", u"Event: QueueCallerJoin\nQueue: q\nPosition: 1\nCount: 5\n\n"_s,
            {line(EventType::CallerJoined, u"queue=q position=1"_s)});
        row("12: Wrapuptime is the member's own", u"Event: QueueMember\nQueue: q\nName: A\nWrapuptime: 0\n\n"_s,
            {line(EventType::MemberSeen, u"queue=q member=A wrapUp=0"_s)});
        row("14: InCall as it is said", u"Event: QueueMemberStatus\nQueue: q\nInCall: 0\nStatus: 2\n\n"_s,
            {line(EventType::MemberStatus, u"queue=q status=2 inCall=0"_s)});
        row("17: unpausing nobody is an event too",
            u"Event: QueueMemberPause\nQueue: q\nPaused: 0\nPausedReason: \n\n"_s,
            {line(EventType::MemberPaused, u"queue=q paused=0"_s)});
        row("18: PausedReason counts",
            u"Event: QueueMemberPause\nQueue: q\nPaused: 1\nPausedReason: break\nReason: break\n\n"_s,
            {line(EventType::MemberPaused, u"queue=q reason=break paused=1"_s)});
        row("19: added while paused",
            u"Event: QueueMemberAdded\nQueue: q\nMemberName: A\nPaused: 1\nPausedReason: 会议\n\n"_s,
            {line(EventType::MemberAdded, u"queue=q member=A reason=会议 paused=1"_s)});
        row("21: a pseudo-device and an odd status",
            u"Event: DeviceStateChange\nDevice: Queue:sales_pause_PJSIP/1001\nState: INUSE\n\nEvent: QueueMemberStatus\nStatus: 9\n\n"_s,
            {line(EventType::DeviceState, u"device=Queue:sales_pause_PJSIP/1001 deviceState=INUSE"_s),
             line(EventType::MemberStatus)});
        row("22: OriginateResponse is an event",
            u"Event: OriginateResponse\nActionID: drv-20\nResponse: Failure\nReason: 0\n\n"_s,
            {line(EventType::Other)});
        row("23: answers have no time stamp",
            u"Event: QueueMember\nQueue: q\n\nEvent: FullyBooted\nStatus: Fully Booted\n\nEvent: Hold\nTimestamp: 1795413001.402762\n\n"_s,
            {line(EventType::MemberSeen, u"queue=q"_s), line(EventType::FullyBooted),
             line(EventType::ChannelHold, u"at=1795413001402"_s)});
        row("24: two sets of names for a member",
            u"Event: QueueMember\nName: A\nLocation: I\n\nEvent: QueueMemberStatus\nMemberName: A\nInterface: I\n\n"_s,
            {line(EventType::MemberSeen, u"member=A interface=I"_s),
             line(EventType::MemberStatus, u"member=A interface=I"_s)});
        row("25: repeated keys, colons and four bytes",
            u"Event: QueueMemberStatus\nMemberName: a: \"b\" & c, 😀\nX: 1\nX: 2\n\n"_s,
            {line(EventType::MemberStatus, u"member=a: \"b\" & c, 😀"_s)});
        row("28: sliding averages are not taken for figures",
            u"Event: QueueParams\nQueue: q\nHoldtime: 22\nTalkTime: 32\nCompleted: 9\n\n"_s,
            {line(EventType::QueueSeen, u"queue=q"_s)});
        row("29: a graceful stop",
            u"Event: Shutdown\nTimestamp: 1795413218.950064\nShutdown: Cleanly\nRestart: False\n\n"_s,
            {line(EventType::PbxShutdown, u"at=1795413218950"_s)});
        row("31: a name cut in two by Asterisk",
            u"Event: QueueMember\nQueue: q\nName: 0\nLocation:  Pat\nStatus: 4\n\n"_s,
            {line(EventType::MemberSeen, u"queue=q member=0 interface= Pat status=4"_s)});
        row("32: a caller who came unheard", u"Event: QueueEntry\nQueue: q\nUniqueid: a.1\nPosition: 1\nWait: 67\n\n"_s,
            {line(EventType::CallerSeen, u"queue=q call=a.1 position=1 wait=67"_s)});
    }
    void pointsOfTheStream()
    {
        QFETCH(QString, stream);
        QFETCH(QStringList, told);
        Digest digest;
        AmiTeller teller(digest);
        AmiParser parser;
        // 27: the greeting runs straight into the first response.
        QByteArray bytes =
            "Asterisk Call Manager/5.0.4\nResponse: Success\nMessage: Authentication accepted\n\n" + stream.toUtf8();
        bytes.replace("\n", "\r\n");
        parser.feed(std::string_view(bytes.constData(), std::size_t(bytes.size())), teller);
        told.prepend(line(EventType::Connected));
        QCOMPARE(digest.lines, told);
        QCOMPARE(parser.counts().malformed, 0U);
    }
};

QTEST_GUILESS_MAIN(TestAmiPoints)
#include "tst_amipoints.moc"
