// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedfloor.h"
#include "widgets/common/piecard.h"
#include "widgets/floor/agentspane.h"
#include "widgets/floor/agentstable.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment now = momentFromEpochMs(1'790'000'000'000);

AgentRow talking(quint32 id, Millis since)
{
    AgentRow row;
    row.id = id;
    row.key = row.name = u"Agent %1"_s.arg(id);
    row.interface = u"PJSIP/%1"_s.arg(1000 + id);
    row.queues = {u"support"_s};
    row.state = AgentState::Talking;
    row.callKind = CallKind::Queue;
    row.queue = u"support"_s;
    row.since = now - since;
    row.callSince = row.since;
    row.callsToday = 12;
    row.ahtSeconds = 252;
    return row;
}

} // namespace

/** What is painted and not built of widgets is told to a screen reader in the same words. */
class TestSpokenFloor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok());
    }

    void aRowIsSpokenAsItIsPainted()
    {
        FloorModel floor;
        AgentsProxy proxy(floor, StateLimits(CentreSettings()));
        AgentsTable table(proxy);
        proxy.setNow(now);
        FloorDelta delta;
        delta.whole = true;
        delta.at = now;
        AgentRow paused = talking(2, 20s);
        paused.state = AgentState::Paused;
        paused.reason = u"lookup"_s;
        paused.callSince.reset();
        paused.ahtSeconds.reset();
        delta.agents = {talking(1, 13min), paused};
        floor.apply(delta);
        proxy.refresh();
        table.resize(900, 200);
        QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(&table);
        QVERIFY(spoken && spoken->tableInterface());
        const auto cell = [spoken](int row, FloorModel::Column column) {
            return spoken->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
        };
        QCOMPARE(cell(0, FloorModel::Seat), u"1001"_s);
        QCOMPARE(cell(0, FloorModel::Name), u"Agent 1"_s);
        QCOMPARE(cell(0, FloorModel::State), u"Talking, support"_s);
        QCOMPARE(cell(0, FloorModel::TimeInState), u"13:00, Urgent"_s); // colour and icon in a word
        QCOMPARE(cell(0, FloorModel::CallLength), u"13:00"_s);
        QCOMPARE(cell(0, FloorModel::CallsToday), u"12"_s);
        QCOMPARE(cell(0, FloorModel::Aht), u"4:12"_s);
        QCOMPARE(cell(1, FloorModel::State), u"Busy, lookup"_s);
        QCOMPARE(cell(1, FloorModel::TimeInState), u"0:20"_s);
        QCOMPARE(cell(1, FloorModel::CallLength), u"–"_s);
        QCOMPARE(cell(1, FloorModel::Aht), u"–"_s);
    }

    void aPieTellsWhatItShows()
    {
        PieCard card(84);
        card.setCaption(u"Team"_s);
        StateCounts counts{};
        counts[size_t(StateKey::Talking)] = 8;
        counts[size_t(StateKey::Ready)] = 2;
        card.setCounts(counts);
        QCOMPARE(card.accessibleName(), u"Team"_s);
        const auto rings = card.findChildren<QWidget *>();
        const auto ring =
            std::ranges::find_if(rings, [](const QWidget *one) { return one->accessibleName() == u"Team: 10"_s; });
        QVERIFY(ring != rings.end());
        QCOMPARE((*ring)->accessibleDescription(), u"Talking: 8, Ready: 2"_s);
        counts[size_t(StateKey::Ready)] = 3;
        card.setCounts(counts);
        QCOMPARE((*ring)->accessibleName(), u"Team: 11"_s);
        card.setTitle(u"support"_s);
        QCOMPARE((*ring)->accessibleName(), u"support: 11"_s);
    }
};

QTEST_MAIN(TestSpokenFloor)
#include "tst_spokenfloor.moc"
