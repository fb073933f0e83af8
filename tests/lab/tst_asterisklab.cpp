// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/asterisklab.h"
#include "tests/lab/labconsole.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using Kind = FloorActionKind;

namespace {

const QString fang = u"王芳"_s; // of 一组, at PJSIP/1001; has signed the notice about silent listening
const QString na = u"李娜"_s; // of 二组, at PJSIP/1002; has not

} // namespace

/**
 * What leaders do on the floor, done with a real Asterisk: two leaders at consoles of their own, 组长赵 of 一组 and
 * 班长李 of 二组, and a third console whose account may not call phones. Skipped where there is no Asterisk.
 */
class TestAsteriskLab : public QObject
{
    Q_OBJECT

    std::unique_ptr<AsteriskLab> m_lab;
    std::unique_ptr<LabConsole> m_zhao;
    std::unique_ptr<LabConsole> m_li;
    std::unique_ptr<LabConsole> m_watcher;

    /** 王芳 talks to somebody, and all consoles know it. */
    bool talks()
    {
        return m_lab->call(u"sales"_s) && m_zhao->comesTo(fang, AgentState::Talking)
               && m_li->comesTo(fang, AgentState::Talking) && m_watcher->comesTo(fang, AgentState::Talking);
    }
    /** As it was before it died: 李娜's phone rings on, so that it is 王芳 who takes the calls. */
    bool comesBack()
    {
        const QString problem = m_lab->start();
        if (!problem.isEmpty())
            qWarning("%s", qPrintable(problem));
        return problem.isEmpty() && m_lab->handset(u"1002"_s, u"ring"_s)
               && LabConsole::comes([this] { return m_zhao->floor().isHeard() && m_li->floor().isHeard(); }, 60'000);
    }
    static bool says(LabConsole &console, const QString &part)
    {
        return LabConsole::comes([&] { return !console.said().filter(part).isEmpty(); }, 50'000);
    }
    /** Whom @p console knows to be heard, by whom: "PJSIP/1001 组长赵", with "rings" after it. */
    static QStringList listeners(LabConsole &console)
    {
        QStringList all;
        for (const CallListener &one : console.floor().feed().listeners)
            all << one.heard + u' ' + one.name + (one.rings ? u" rings"_s : QString());
        return all;
    }
    static bool seesListeners(LabConsole &console, const QStringList &wanted)
    {
        return LabConsole::comes([&] { return listeners(console) == wanted; });
    }
    /** What the audit trail of 组长赵 has of 王芳 in this test, once it is that many entries. */
    QStringList trail(qsizetype size)
    {
        QStringList trail;
        (void)LabConsole::comes([&] {
            trail += m_zhao->takeTrail(fang);
            return trail.size() >= size;
        });
        return trail;
    }

private slots:
    void initTestCase()
    {
        if (AsteriskLab::program().isEmpty())
            QSKIP("There is no Asterisk here: install one, or name a command that starts one in FLOORWALK_ASTERISK.");
        QVERIFY(applyTheme(*qApp, {ThemeName::Light, u"en"_s, 1.0}).ok());
        m_lab = std::make_unique<AsteriskLab>();
        QCOMPARE(m_lab->start(), QString());
        qInfo("Asterisk %s", qPrintable(m_lab->version()));
        m_zhao = std::make_unique<LabConsole>(
            LabConsole::Seat{u"组长赵"_s, u"一组"_s, u"PJSIP/8001"_s, m_lab->address(u"console"_s)});
        m_li = std::make_unique<LabConsole>(
            LabConsole::Seat{u"班长李"_s, u"二组"_s, u"PJSIP/8002"_s, m_lab->address(u"console"_s)});
        m_watcher = std::make_unique<LabConsole>(
            LabConsole::Seat{u"组长钱"_s, u"一组;二组"_s, u"PJSIP/8002"_s, m_lab->address(u"watcher"_s)});
        for (LabConsole *const console : {m_zhao.get(), m_li.get(), m_watcher.get()})
            QCOMPARE(console->open(), QString());
        QVERIFY(LabConsole::comes([this] { return m_zhao->floor().feed().can == anyFloorAction; }));
    }

    void init()
    {
        for (const QString &phone : {u"1001"_s, u"8001"_s, u"8002"_s, u"9001"_s})
            QVERIFY(m_lab->handset(phone, u"lift"_s));
        QVERIFY(m_lab->handset(u"1002"_s, u"ring"_s)); // so that it is 王芳 who takes the calls
        for (LabConsole *const console : {m_zhao.get(), m_li.get(), m_watcher.get()}) {
            QVERIFY(console->comesTo(fang, AgentState::Ready));
            (void)console->takeSaid();
            (void)console->takeTrail(fang);
        }
    }

    void cleanup()
    {
        if (!m_lab)
            return;
        for (const QString &phone : {u"8001"_s, u"8002"_s, u"1001"_s, u"1002"_s, u"9001"_s})
            m_lab->hangUp(phone);
        QVERIFY(seesListeners(*m_zhao, {}));
        QVERIFY(seesListeners(*m_li, {}));
    }

    void cleanupTestCase()
    {
        m_watcher.reset();
        m_li.reset();
        m_zhao.reset();
        m_lab.reset();
    }

    void aPauseHasItsReason()
    {
        QVERIFY(m_zhao->press(fang, u"agentPause"_s, 1)); // Meal
        QVERIFY(m_zhao->comesTo(fang, AgentState::Paused));
        QCOMPARE(m_lab->pauseOf(fang), u"meal"_s);
        QVERIFY(LabConsole::comes([this] { return m_li->agent(fang).reason == u"meal"_s; }));
        QVERIFY(says(*m_zhao, u"done"_s));
        QVERIFY(m_zhao->press(fang, u"agentResume"_s));
        QVERIFY(m_zhao->comesTo(fang, AgentState::Ready));
        QCOMPARE(m_lab->pauseOf(fang), QString());
        QCOMPARE(trail(2), (QStringList{u"floor.pause"_s, u"floor.resume"_s}));
    }

    void queuesAreJoinedAndLeft()
    {
        QVERIFY(LabConsole::comes([this] {
            return m_zhao->menu(fang, u"agentQueues"_s) == QStringList{u"Take out of sales"_s, u"Add to support"_s};
        }));
        QVERIFY(m_zhao->press(fang, u"agentQueues"_s, 1));
        QVERIFY(LabConsole::comes([this] { return m_zhao->agent(fang).queues.contains(u"support"_s); }));
        QVERIFY(m_lab->isMember(fang, u"support"_s));
        QVERIFY(m_zhao->press(fang, u"agentQueues"_s, 1));
        QVERIFY(LabConsole::comes([this] { return !m_zhao->agent(fang).queues.contains(u"support"_s); }));
        QVERIFY(!m_lab->isMember(fang, u"support"_s));
        // Asterisk takes nobody out of a queue that its own file put there: its word comes back.
        (void)m_zhao->takeSaid();
        m_zhao->order(Kind::RemoveFromQueue, fang, u"sales"_s);
        QVERIFY(says(*m_zhao, u"Asterisk refuses this for 王芳"_s));
        QCOMPARE(trail(4), (QStringList{u"floor.addToQueue"_s, u"floor.removeFromQueue"_s, u"floor.removeFromQueue"_s,
                                        u"floor.removeFromQueue.failed"_s}));
    }

    void whatWouldHurtACallerWaitsForTheCallsEnd()
    {
        m_zhao->order(Kind::AddToQueue, fang, u"support"_s);
        QVERIFY(says(*m_zhao, u"done"_s));
        QVERIFY(LabConsole::comes([this] { return m_zhao->agent(fang).queues.contains(u"support"_s); }));
        QVERIFY(talks());
        (void)m_zhao->takeSaid();
        QVERIFY(m_zhao->menu(fang, u"agentQueues"_s).contains(u"Take out of support after the call"_s));
        QVERIFY(m_zhao->press(fang, u"agentQueues"_s, 1));
        QCOMPARE(trail(2), (QStringList{u"floor.addToQueue"_s, u"floor.removeFromQueue"_s}));
        QVERIFY(m_lab->isMember(fang, u"support"_s));
        QVERIFY(!m_lab->channels(u"9001"_s).isEmpty());
        QCOMPARE(m_zhao->said(), QStringList());
        QVERIFY(m_lab->hangUp(u"9001"_s));
        QVERIFY(says(*m_zhao, u"done"_s));
        QVERIFY(!m_lab->isMember(fang, u"support"_s));
    }

    void aCallIsHeardToItsEnd_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("verb");
        QTest::newRow("silently") << 0 << u"qES"_s << u"floor.listen"_s;
        QTest::newRow("whispering") << 1 << u"qESw"_s << u"floor.whisper"_s;
        QTest::newRow("joining") << 2 << u"qESB"_s << u"floor.barge"_s;
    }
    void aCallIsHeardToItsEnd()
    {
        QFETCH(int, line);
        QFETCH(QString, options);
        QFETCH(QString, verb);
        QVERIFY(talks());
        QVERIFY(m_zhao->press(fang, u"agentListen"_s, line));
        QVERIFY(says(*m_zhao, u"done"_s));
        QCOMPARE(m_lab->channels(u"8001"_s), QStringList{u"Up ChanSpy PJSIP/1001-,"_s + options});
        // Who else comes is told who is there, by the menu and below it, and no phone rings.
        const QStringList known{u"PJSIP/1001 组长赵"_s};
        QVERIFY(seesListeners(*m_li, known));
        QVERIFY(seesListeners(*m_zhao, known));
        QCOMPARE(m_li->menu(fang, u"agentListen"_s), QStringList{u"[组长赵 hears this call already]"_s});
        QCOMPARE(m_zhao->menu(fang, u"agentListen"_s), QStringList{u"[You hear this call]"_s});
        const size_t entries = m_li->heard(fang).size();
        m_li->order(Kind::Listen, fang);
        QVERIFY(says(*m_li, u"组长赵"_s));
        QCOMPARE(m_lab->channels(u"8002"_s), QStringList());
        // Nor is there anything to be written about.
        QVERIFY(LabConsole::comes([this, entries] { return m_li->heard(fang).size() == entries; }));

        QVERIFY(m_lab->hangUp(u"9001"_s));
        QCOMPARE(trail(2), (QStringList{verb, verb + u".ended"_s}));
        QVERIFY(m_zhao->lastOf(fang).contains(u"seconds"_s));
        QVERIFY(m_zhao->heard(fang).front().length.has_value());
        QVERIFY(seesListeners(*m_li, {}));
        QVERIFY(LabConsole::comes([this] { return !m_zhao->toasts().filter(u"Listening is over"_s).isEmpty(); }));
        QCOMPARE(m_lab->channels(u"8001"_s), QStringList());
    }

    void whoHangsUpListensNoMore()
    {
        QVERIFY(talks());
        m_zhao->order(Kind::Whisper, fang);
        QVERIFY(says(*m_zhao, u"done"_s));
        QVERIFY(m_lab->hangUp(u"8001"_s));
        QCOMPARE(trail(2), (QStringList{u"floor.whisper"_s, u"floor.whisper.ended"_s}));
        QVERIFY(seesListeners(*m_li, {}));
        QVERIFY(!m_lab->channels(u"9001"_s).isEmpty()); // the caller knows nothing of it
        m_li->order(Kind::Listen, fang);
        QVERIFY(says(*m_li, u"done"_s));
        QCOMPARE(m_lab->channels(u"8002"_s).size(), 1);
    }

    /** A leader's phone that rings takes the turn, at every console, until it is clear that nobody lifts it. */
    void theSecondIsToldWhosePhoneRings()
    {
        QVERIFY(m_lab->handset(u"8001"_s, u"ring"_s));
        QVERIFY(talks());
        m_zhao->order(Kind::Listen, fang);
        QVERIFY(seesListeners(*m_li, {u"PJSIP/1001 组长赵 rings"_s}));
        QCOMPARE(m_li->menu(fang, u"agentListen"_s), QStringList{u"[组长赵’s phone rings to hear this call]"_s});
        m_li->order(Kind::Whisper, fang);
        QVERIFY(says(*m_li, u"组长赵"_s));
        QCOMPARE(m_lab->channels(u"8002"_s), QStringList());
        // Thirty seconds it rings.
        QVERIFY(says(*m_zhao, u"was not answered"_s));
        QCOMPARE(trail(2), (QStringList{u"floor.listen"_s, u"floor.listen.failed"_s}));
        QCOMPARE(m_lab->channels(u"8001"_s), QStringList());
        QVERIFY(seesListeners(*m_li, {}));
        (void)m_li->takeSaid();
        m_li->order(Kind::Whisper, fang);
        QVERIFY(says(*m_li, u"done"_s));
    }

    void whatWasNotHeardLeavesNoEntry_data()
    {
        QTest::addColumn<QString>("phoneDoes");
        QTest::addColumn<bool>("callerGoes");
        QTest::addColumn<QString>("words");
        QTest::newRow("the phone refuses") << u"reject"_s << false << u"Your phone PJSIP/8001"_s;
        QTest::newRow("over before it is lifted") << u"late"_s << true << u"was over before you could hear it"_s;
    }
    void whatWasNotHeardLeavesNoEntry()
    {
        QFETCH(QString, phoneDoes);
        QFETCH(bool, callerGoes);
        QFETCH(QString, words);
        QVERIFY(m_lab->handset(u"8001"_s, phoneDoes));
        QVERIFY(talks());
        const size_t before = m_zhao->heard(fang).size();
        m_zhao->order(Kind::Listen, fang);
        if (callerGoes) {
            QVERIFY(seesListeners(*m_li, {u"PJSIP/1001 组长赵 rings"_s}));
            QVERIFY(m_lab->hangUp(u"9001"_s));
        }
        QVERIFY(says(*m_zhao, words));
        QCOMPARE(trail(2), (QStringList{u"floor.listen"_s, u"floor.listen.failed"_s}));
        QCOMPARE(m_zhao->heard(fang).size(), before);
        QVERIFY(seesListeners(*m_li, {}));
    }

    /** Without the right there is no button, and what is asked for all the same is refused before any phone rings. */
    void withoutTheRightNothingIsThereAndNothingIsDone()
    {
        QVERIFY(talks());
        // 班长李 leads other people: may hear 王芳, as every leader may, and nothing else.
        QVERIFY(LabConsole::comes([this] { return m_li->buttons(fang) == QStringList{u"agentListen"_s}; }));
        m_li->order(Kind::Pause, fang, u"meal"_s);
        QVERIFY(LabConsole::comes([this] { return m_li->said().size() == 1; }));
        m_li->order(Kind::RemoveFromQueue, fang, u"sales"_s);
        QVERIFY(LabConsole::comes([this] { return m_li->said().size() == 2; }));
        m_li->orderAs({u"人事"_s, Role::HumanResources, {}}, Kind::Listen, fang);
        QVERIFY(LabConsole::comes([this] { return m_li->said().size() == 3; }));
        QCOMPARE(m_li->said().filter(u"done"_s), QStringList());
        QCOMPARE(m_li->takeTrail(fang), QStringList());
        QCOMPARE(m_lab->pauseOf(fang), QString());
        QVERIFY(m_lab->isMember(fang, u"sales"_s));
        QCOMPARE(m_lab->channels(u"8002"_s), QStringList());
        // The account that may not call phones: neither button nor call.
        QVERIFY(LabConsole::comes([this] {
            return m_watcher->buttons(fang) == QStringList{u"agentPause"_s, u"agentQueues"_s};
        }));
        m_watcher->order(Kind::Listen, fang);
        QVERIFY(says(*m_watcher, u"cannot be done"_s));
        QCOMPARE(m_lab->channels(u"8002"_s), QStringList());
    }

    /** 李娜 has not signed the notice: silently nobody hears her, whoever asks. */
    void nobodyIsHeardSilentlyWithoutTheNotice()
    {
        QVERIFY(m_lab->handset(u"1001"_s, u"ring"_s));
        QVERIFY(m_lab->handset(u"1002"_s, u"lift"_s));
        QVERIFY(m_lab->call(u"sales"_s));
        QVERIFY(m_li->comesTo(na, AgentState::Talking));
        QVERIFY(LabConsole::comes([this] { return m_li->buttons(na).contains(u"agentListen"_s); }));
        const QStringList ways = m_li->menu(na, u"agentListen"_s);
        QCOMPARE(ways.size(), 3);
        QVERIFY(ways.back().startsWith(u"[Silently: only once 李娜"_s));
        m_li->order(Kind::Listen, na);
        QVERIFY(says(*m_li, u"has not signed the notice"_s));
        QCOMPARE(m_lab->channels(u"8002"_s), QStringList());
    }

    /** The last: Asterisk dies while a call is heard, and comes back. */
    void aRestartEndsWhatWasHeard()
    {
        QVERIFY(talks());
        m_zhao->order(Kind::Listen, fang);
        QVERIFY(says(*m_zhao, u"done"_s));
        QVERIFY(seesListeners(*m_li, {u"PJSIP/1001 组长赵"_s}));
        m_lab->kill();
        QVERIFY(LabConsole::comes([this] { return !m_zhao->floor().isHeard() && !m_li->floor().isHeard(); }));
        QCOMPARE(listeners(*m_zhao), QStringList());
        QVERIFY(!m_zhao->toasts().filter(u"whether your phone still hears"_s).isEmpty());
        QCOMPARE(m_zhao->buttons(fang), QStringList());
        QVERIFY(comesBack());
        // That it is over is on record, and not for how long it was: nobody heard the end.
        QCOMPARE(trail(2), (QStringList{u"floor.listen"_s, u"floor.listen.ended"_s}));
        QVERIFY(!m_zhao->lastOf(fang).contains(u"seconds"_s));
        QVERIFY(m_watcher->comesTo(fang, AgentState::Ready));
        (void)m_li->takeSaid();
        QVERIFY(talks());
        m_li->order(Kind::Barge, fang);
        QVERIFY(says(*m_li, u"done"_s));
    }

    void aRestartWhileThePhoneRingsLeavesItToThePerson()
    {
        QVERIFY(m_lab->handset(u"8001"_s, u"ring"_s));
        QVERIFY(talks());
        const size_t before = m_zhao->heard(fang).size();
        m_zhao->order(Kind::Listen, fang);
        QVERIFY(seesListeners(*m_li, {u"PJSIP/1001 组长赵 rings"_s}));
        m_lab->kill();
        QVERIFY(says(*m_zhao, u"look whether it happened"_s));
        QCOMPARE(trail(2), (QStringList{u"floor.listen"_s, u"floor.listen.failed"_s}));
        QCOMPARE(m_zhao->heard(fang).size(), before + 1); // a proposal that the leader withdraws or completes
        QVERIFY(comesBack());
    }
};

QTEST_MAIN(TestAsteriskLab)
#include "tst_asterisklab.moc"
