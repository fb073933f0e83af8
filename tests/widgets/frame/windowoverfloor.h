// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "tests/support/scriptedfloor.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

namespace Floorwalk::WindowTest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const Moment start = momentFromEpochMs(1'790'000'000'000);

inline FeedStatus live(Moment heard)
{
    FeedStatus feed;
    feed.health = FeedStatus::Health::Live;
    feed.source = u"AMI"_s;
    feed.lastHeard = heard;
    return feed;
}

inline AgentRow agent(quint32 id, AgentState state, Moment since)
{
    AgentRow row;
    row.id = id;
    row.name = u"Agent "_s + QString::number(id).rightJustified(3, u'0');
    row.key = row.name;
    row.interface = u"PJSIP/%1"_s.arg(1000 + id);
    row.queues = {u"support"_s};
    row.state = state;
    row.since = since;
    return row;
}

inline AlertRecord alert(const QString &subject, bool alarm, Moment since)
{
    AlertRecord record;
    record.kind = u"longCall"_s;
    record.subject = subject;
    record.instance = subject;
    record.alarm = alarm;
    record.since = since;
    record.raisedAt = since;
    record.facts = {{u"name"_s, subject}, {u"alarm_s"_s, 720}, {u"warn_s"_s, 480}};
    return record;
}

inline FloorUpdate floorOf(int agents, Moment at)
{
    FloorUpdate update;
    update.delta.whole = true;
    update.delta.at = at;
    for (int i = 1; i <= agents; ++i)
        update.delta.agents.push_back(agent(quint32(i), AgentState::Talking, start - std::chrono::seconds(i)));
    update.delta.team.byState[size_t(AgentState::Talking)] = agents;
    update.feed = live(at);
    return update;
}

/** The real window over a floor told by hand. */
class WindowOverFloor : public QObject
{
protected:
    static void prepare()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}));
    }
    void openWindow()
    {
        m_clock = std::make_unique<FixedClock>(start);
        m_source = std::make_unique<ScriptedSource>();
        m_session = std::make_unique<FloorSession>(*m_source, *m_clock, CentreSettings());
        m_duty = std::make_unique<DutyLeader>(nullptr);
        m_duty->setName(u"王芳"_s);
        PageContext context{*m_clock, Zone::utc(), u"en"_s};
        context.floor = m_session.get();
        context.duty = m_duty.get();
        m_window = std::make_unique<MainWindow>(context);
        m_window->resize(1366, 768);
        m_window->showPage(u"floor"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        pull();
    }
    void closeWindow()
    {
        m_window.reset();
        m_session.reset();
    }
    /** What the session's timer does. */
    void pull() { m_session->start(std::chrono::hours(1)); }
    void tell(const FloorUpdate &update)
    {
        if (!m_source->waiting)
            pull();
        m_source->answer(update);
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<FloorSession> m_session;
    std::unique_ptr<DutyLeader> m_duty;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Floorwalk::WindowTest
