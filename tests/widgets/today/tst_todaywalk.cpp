// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/floorsession.h"
#include "tests/support/quietsource.h"
#include "tests/support/scriptedfloor.h"
#include "tests/widgets/today/todaystage.h"
#include "widgets/common/seatgrid.h"
#include "widgets/floor/piepanel.h"

#include <QLabel>
#include <QLineEdit>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The round that the leader makes: what the page shows of the floor beside its steps, and how keys lead through it. */
class TestTodayWalk : public QObject, private TodayStage
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init() { begin(nullptr); }
    void cleanup() { close(); }

    void oneStepsThroughTheActivityAsItIsRead()
    {
        fill();
        open();
        auto *const first = part<QWidget>(u"toForm"_s);
        QList<const QWidget *> stops;
        const QWidget *at = first;
        do {
            stops << at;
            at = at->nextInFocusChain();
        } while (at != first);
        const auto place = [this, &stops](const QString &name) { return stops.indexOf(part<QWidget>(name)); };
        QVERIFY(place(u"step_mood"_s) < place(u"activityNote"_s));
        QVERIFY(place(u"activityNote"_s) < place(u"walkStops"_s));
        QVERIFY(place(u"walkStops"_s) < place(u"actFinish"_s));
        QVERIFY(place(u"actFinish"_s) < place(u"actPause"_s));
    }

    /** Beside its steps a walk names whom they are about as the floor is now; its pies lead to the seats. */
    void aWalkNamesWhomItIsFor()
    {
        fill();
        QuietSource source;
        source.update = ScriptedFloor::of(6, m_clock.now());
        source.update.feed = ScriptedFloor::feed(FeedStatus::Health::Live, m_clock.now());
        const Moment gone = m_clock.now() - std::chrono::seconds(125);
        source.update.alerts = {ScriptedFloor::alert(u"abnormalOffline"_s, u"赵磊"_s, true, gone),
                                ScriptedFloor::alert(u"longCall"_s, u"Li Na"_s, false, gone)};
        FloorSession floor(source, m_clock, CentreSettings());
        floor.start(Millis(1));
        QTRY_VERIFY(floor.hasFloor());
        open(&floor);
        choose(ActivityStatus::Running);
        settle();
        QCOMPARE(line()->currentIndex().data(DayModel::KeyRole).toString(), u"floorWalk"_s);
        const auto *const calls = part<QLabel>(u"now_longCalls"_s);
        const auto *const offline = part<QLabel>(u"now_abnormalOffline"_s);
        QVERIFY(calls->isVisible());
        // One by the centre's limit, one by an alert whose rule is stricter; two minutes are no long call.
        QCOMPARE(calls->text(), u"→ 陈静 13:00 · Li Na 7:04"_s);
        QCOMPARE(offline->text(), u"→ 赵磊 2:05"_s);
        QTRY_VERIFY(part<SeatGrid>(u"walkGrid"_s) && part<SeatGrid>(u"walkGrid"_s)->isVisible());
        auto *const seats = part<SeatGrid>(u"walkGrid"_s);
        const auto at = [seats] { return seats->current() ? seats->current()->name : QString(); };
        auto *const pies = part<PiePanel>(u"piePanel"_s);
        QVERIFY(pies->isVisible());
        QTRY_VERIFY(seats->geometry().bottom() < part<QLineEdit>(u"walkWords"_s)->y());
        QCOMPARE(at(), u"陈静"_s);
        emit pies->filterChosen({{{}, AgentState::Paused, {}}});
        QCOMPARE(at(), u"赵磊"_s);
        emit pies->filterChosen({{{}, AgentState::Paused, {}}});
        QCOMPARE(at(), u"吴昊"_s);
        emit pies->filterChosen({{{}, AgentState::Paused, {}}});
        QCOMPARE(at(), u"赵磊"_s); // round the floor
        // Who needs the leader is marked on the seat, and one key away.
        const auto urgency = [seats] { return seats->current()->urgency; };
        QCOMPARE(urgency(), Tone::Critical);
        seats->setFocus();
        press(Qt::Key_J);
        QCOMPARE(at(), u"周婷"_s); // the seat of the phone that Li Na talks on
        QCOMPARE(urgency(), Tone::Warning);
        press(Qt::Key_J);
        QCOMPARE(at(), u"陈静"_s); // no alert is open, but the call is long
        QCOMPARE(urgency(), Tone::Warning);
        press(Qt::Key_J);
        QCOMPARE(at(), u"赵磊"_s);
        // Who was seen is calm, in the grid and for the key alike, until something new comes.
        press(Qt::Key_Return);
        press(Qt::Key_J);
        press(Qt::Key_J);
        press(Qt::Key_J);
        QVERIFY(at() != u"赵磊"_s);
        const auto zhao = [seats] {
            const SeatGridModel &spots = seats->spots();
            for (int cell = 0; cell < spots.rowCount() * spots.columnCount(); ++cell) {
                const SeatSpot *const spot =
                    spots.at(spots.index(cell / spots.columnCount(), cell % spots.columnCount()));
                if (spot && spot->name == u"赵磊"_s)
                    return *spot;
            }
            return SeatSpot();
        };
        QVERIFY(zhao().seen && !zhao().urgency);
        AlertRecord again = ScriptedFloor::alert(u"longBusy"_s, u"赵磊"_s, false, gone);
        again.raisedAt = m_clock.now() + std::chrono::seconds(1);
        source.update.alerts->push_back(again);
        QTRY_COMPARE(zhao().urgency, std::optional(Tone::Critical)); // the alarm is open still
        for (int i = 0; i < 3 && at() != u"赵磊"_s; ++i)
            press(Qt::Key_J);
        QCOMPARE(at(), u"赵磊"_s);
        line()->setFocus();
        press(Qt::Key_F);
        QVERIFY(seats->hasFocus()); // and not the pies
        QCOMPARE(at(), u"赵磊"_s);
        // The call is over, at the page's own pace.
        for (AgentRow &row : source.update.delta.agents)
            row.state = AgentState::Ready;
        source.update.alerts = std::vector<AlertRecord>();
        QTRY_COMPARE(calls->text(), u"→ nobody now"_s);
        QCOMPARE(offline->text(), u"→ nobody now"_s);
        m_page.reset();
    }

    void escapeLeadsBackToTheLine()
    {
        fill();
        open();
        const int position = typeNote(ActivityStatus::Running, u"windows shut"_s);
        press(Qt::Key_Escape);
        QVERIFY(line()->hasFocus());
        settle();
        QTRY_COMPARE(storedAt(position).note, u"windows shut"_s); // and what was typed is kept
        press(Qt::Key_F);
        QVERIFY(part<QWidget>(u"walkStops"_s)->hasFocus() || part<QWidget>(u"walkGrid"_s)->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(line()->hasFocus());
    }
};

QTEST_MAIN(TestTodayWalk)
#include "tst_todaywalk.moc"
