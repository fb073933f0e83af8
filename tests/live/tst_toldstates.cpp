// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/livefloor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

constexpr Moment start = momentFromEpochMs(1'795'400'000'000);

class Record : public HistorySink, public PresenceSink
{
public:
    void spanClosed(const StateSpan &span) override { spans.push_back(span); }
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &) override {}
    void onPresence(const PresenceSign &sign) override { signs.push_back(sign); }
    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<PresenceSign> signs;
};

/** A feed that says itself what its agents do. */
class Teller
{
public:
    Record record;
    LiveFloor floor{LiveSettings(), &record, &record};

    Teller() { tell(event(EventType::Connected, start)); }

    static Event event(EventType type, Moment at)
    {
        Event event;
        event.type = type;
        event.received = at;
        if (type > EventType::ChannelsEnd)
            event.at = at;
        return event;
    }
    void tell(const Event &event) { floor.onEvent(event); }
    void plain(EventType type, Moment at) { tell(event(type, at)); }
    void state(Moment at, std::string_view agent, AgentState state, std::string_view reason = {},
               std::optional<CallKind> kind = std::nullopt)
    {
        Event told = event(EventType::AgentTold, at);
        told.member = agent;
        told.interface = agent;
        told.state = state;
        told.reason = reason;
        told.kind = kind;
        tell(told);
    }
    void member(Moment at, std::string_view agent, std::string_view queue)
    {
        Event told = event(EventType::MemberSeen, at);
        told.member = told.interface = agent;
        told.queue = queue;
        told.dynamicMember = false;
        tell(told);
    }
    AgentFigures of(const QString &agent, Moment at)
    {
        floor.advanceTo(at);
        return floor.figures(at).agents.value(agent);
    }
};

} // namespace

class TestToldStates : public QObject
{
    Q_OBJECT

private slots:
    void aToldStateIsMeasuredAndStands()
    {
        Teller t;
        t.member(start + 1s, "Anna", "sales");
        t.state(start + 2s, "Anna", AgentState::Ready);
        t.state(start + 10s, "Anna", AgentState::Talking, {}, CallKind::Outbound);
        t.state(start + 40s, "Anna", AgentState::WrapUp);
        const AgentFigures anna = t.of(u"Anna"_s, start + 55s);
        QCOMPARE(anna.state, AgentState::WrapUp);
        QCOMPARE(anna.certainty, Certainty::Measured);
        QCOMPARE(anna.queues, QStringList{u"sales"_s});
        QCOMPARE(anna.sums.talk, Millis(30s));
        QCOMPARE(anna.sums.wrap, Millis(15s));
        QCOMPARE(t.record.spans.back().state, AgentState::Talking);
        QCOMPARE(t.record.spans.back().callKind, std::optional(CallKind::Outbound));
    }

    void aToldStateNeedsNoQueue()
    {
        Teller t;
        t.state(start + 2s, "Ben", AgentState::Unreachable);
        QCOMPARE(t.of(u"Ben"_s, start + 3s).state, AgentState::Unreachable);
    }

    void pausesAreCountedByReason()
    {
        Teller t;
        t.state(start + 1s, "Anna", AgentState::Ready);
        t.state(start + 10s, "Anna", AgentState::Paused, "break");
        t.state(start + 10s, "Anna", AgentState::Paused, "break");
        t.state(start + 70s, "Anna", AgentState::Paused, "meal");
        t.state(start + 100s, "Anna", AgentState::Ready);
        t.state(start + 200s, "Anna", AgentState::Paused, "break");
        const AgentFigures anna = t.of(u"Anna"_s, start + 210s);
        QCOMPARE(anna.pauses.value(u"break"_s), (PauseFigure{2, 70}));
        QCOMPARE(anna.pauses.value(u"meal"_s), (PauseFigure{1, 30}));
        QCOMPARE(anna.pausedSeconds, 100);
        QVERIFY(anna.paused);
        QCOMPARE(anna.reason, u"break"_s);
    }

    void aVisitToTheRestroomIsToldAsAShortBreak()
    {
        Teller t;
        t.state(start + 1s, "Anna", AgentState::Paused, "上洗手间");
        QCOMPARE(t.of(u"Anna"_s, start + 5s).reason, u"小休"_s);
        t.state(start + 61s, "Anna", AgentState::Ready);
        QCOMPARE(t.record.spans.back().reason, u"小休"_s);
        QVERIFY(!t.of(u"Anna"_s, start + 70s).pauses.contains(u"上洗手间"_s));
    }

    /** A reason is looked at once, and told so of everybody who gives it. */
    void itIsDiscreetOfEverybody()
    {
        Teller t;
        const std::array agents{"Anna"_L1, "Ben"_L1, "Cleo"_L1};
        for (const QLatin1StringView agent : agents)
            t.state(start + 1s, agent.data(), AgentState::Paused, "上洗手间");
        t.state(start + 1s, "Dan", AgentState::Paused, "上洗手间 "); // another one
        t.state(start + 1s, "Eve", AgentState::Paused, "toilet");
        t.state(start + 1s, "Finn", AgentState::Paused, "meal");
        for (const QLatin1StringView agent : agents)
            QCOMPARE(t.of(agent, start + 5s).reason, u"小休"_s);
        QCOMPARE(t.of(u"Dan"_s, start + 5s).reason, u"小休"_s);
        QCOMPARE(t.of(u"Eve"_s, start + 5s).reason, u"short break"_s);
        QCOMPARE(t.of(u"Finn"_s, start + 5s).reason, u"meal"_s);
        for (const QLatin1StringView agent : agents)
            t.state(start + 61s, agent.data(), AgentState::Ready);
        QVERIFY(std::ranges::none_of(t.record.spans,
                                     [](const StateSpan &span) { return span.reason.contains(u"洗手间"_s); }));
    }

    /** Whoever types reasons may type many: those beyond what is remembered are told as rightly. */
    void everyReasonOfVeryManyIsToldRightly()
    {
        Teller t;
        const auto tell = [&t](int number, const QString &reason) {
            const Moment at = start + std::chrono::seconds(number);
            t.state(at, "Anna", AgentState::Paused, reason.toStdString());
            return t.of(u"Anna"_s, at).reason;
        };
        int number = 0;
        for (; number < 1'005; ++number) {
            const QString reason = u"case %1"_s.arg(number);
            QCOMPARE(tell(number, reason), reason);
        }
        const QString visit = u"restroom, row 3"_s;
        QCOMPARE(tell(++number, visit), u"short break"_s);
        QCOMPARE(tell(++number, u"case 0"_s), u"case 0"_s); // remembered
        QCOMPARE(tell(++number, visit), u"short break"_s);
        QCOMPARE(tell(++number, u"case 1004"_s), u"case 1004"_s); // and not
        const QMap<QString, PauseFigure> pauses = t.of(u"Anna"_s, start + 2000s).pauses;
        QCOMPARE(pauses.size(), 1'006);
        QCOMPARE(pauses.value(u"case 1004"_s).count, 2);
        QCOMPARE(pauses.value(u"short break"_s).count, 2);
    }

    void whoIsNotToldInASnapshotIsGone()
    {
        Teller t;
        t.state(start + 1s, "Anna", AgentState::Ready);
        t.state(start + 1s, "Ben", AgentState::Paused, "break");
        t.plain(EventType::SnapshotBegin, start + 10s);
        t.state(start + 10s, "Anna", AgentState::Ready);
        t.plain(EventType::SnapshotEnd, start + 10s);
        QCOMPARE(t.of(u"Anna"_s, start + 20s).state, AgentState::Ready);
        QCOMPARE(t.of(u"Ben"_s, start + 20s).state, AgentState::LoggedOut);
        QVERIFY(!t.of(u"Ben"_s, start + 20s).paused);
        QCOMPARE(t.of(u"Ben"_s, start + 20s).pausedSeconds, 9);
    }

    void comingAndGoingIsSigned()
    {
        Teller t;
        t.plain(EventType::SnapshotBegin, start);
        t.state(start, "Anna", AgentState::LoggedOut);
        t.state(start, "Ben", AgentState::Ready);
        t.plain(EventType::SnapshotEnd, start);
        t.state(start + 60s, "Anna", AgentState::Ready);
        t.state(start + 90s, "Anna", AgentState::Talking);
        t.state(start + 120s, "Ben", AgentState::LoggedOut);
        QStringList signs;
        for (const PresenceSign &sign : t.record.signs)
            signs << u"%1 %2"_s.arg(sign.name).arg(int(sign.kind));
        QCOMPARE(signs,
                 (QStringList{u"Ben %1"_s.arg(int(EvidenceKind::PresentBy)), u"Anna %1"_s.arg(int(EvidenceKind::Login)),
                              u"Ben %1"_s.arg(int(EvidenceKind::Logout))}));
    }

    void aGapIsLeftOutOfAToldPause()
    {
        Teller t;
        t.state(start + 1s, "Anna", AgentState::Ready);
        t.state(start + 10s, "Anna", AgentState::Paused, "break");
        t.plain(EventType::Disconnected, start + 20s);
        t.plain(EventType::Connected, start + 50s);
        t.plain(EventType::SnapshotBegin, start + 50s);
        t.state(start + 50s, "Anna", AgentState::Paused, "break");
        t.plain(EventType::SnapshotEnd, start + 50s);
        const AgentFigures anna = t.of(u"Anna"_s, start + 60s);
        QCOMPARE(anna.pausedSeconds, 20);
        QCOMPARE(anna.pauses.value(u"break"_s).count, 1);
    }

    void anExitToldOutrightIsNoAbandon()
    {
        Teller t;
        for (const EventType type : {EventType::CallerJoined, EventType::HangupRequest, EventType::CallerExited}) {
            Event call = Teller::event(type, start + 5s);
            call.queue = "sales";
            call.call = "1.1";
            call.waitSeconds = 12;
            t.tell(call);
        }
        const QueueCounts sales = t.floor.figures(start + 6s).queues.value(u"sales"_s);
        QCOMPARE(sales.exited, 1);
        QCOMPARE(sales.abandoned, 0);
        QCOMPARE(t.record.calls.back().waitSeconds, std::optional(12));
    }

    void aRestartOfTheTelephoneSystemEndsCallsAndStaticPauses()
    {
        Teller t;
        Event member = Teller::event(EventType::MemberPaused, start + 1s);
        member.member = member.interface = "Anna";
        member.queue = "sales";
        member.paused = true;
        t.tell(member);
        member.member = member.interface = "Ben";
        member.dynamicMember = true;
        t.tell(member);
        for (const std::string_view id : {"1.1", "1.2"}) {
            Event call = Teller::event(EventType::CallerJoined, start + 2s);
            call.queue = "sales";
            call.call = id;
            t.tell(call);
        }
        Event talk = Teller::event(EventType::AgentConnected, start + 4s);
        talk.queue = "sales";
        talk.call = "1.1";
        talk.member = talk.interface = "Cleo";
        talk.waitSeconds = 2;
        t.tell(talk);
        t.plain(EventType::PbxRestarted, start + 30s);
        const FloorFigures figures = t.floor.figures(start + 40s);
        const QueueCounts sales = figures.queues.value(u"sales"_s);
        QCOMPARE(sales.lost, 1);
        QCOMPARE(sales.waiting, 0);
        QCOMPARE(sales.stillTalking, 0);
        QCOMPARE(sales.talkCalls, 0);
        QVERIFY(!figures.agents.value(u"Anna"_s).paused);
        QVERIFY(figures.agents.value(u"Ben"_s).paused);
        QVERIFY(figures.gaps.empty());
    }
};

QTEST_GUILESS_MAIN(TestToldStates)
#include "tst_toldstates.moc"
