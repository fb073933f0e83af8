// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/walkwatch.h"

#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes walkEvery{1};

QString keyOfAlert(const AlertRecord &alert)
{
    return alert.kind + u'\n' + alert.subject + u'\n' + alert.instance;
}
} // namespace

WalkWatch::WalkWatch(FloorSession &floor, const DutyLeader &duty, StoreWorker *writer, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_duty(duty)
    , m_writer(writer)
    , m_clock(clock)
    , m_walk(Walk::from(floor.settings(), clock.now()))
{
    connect(&m_floor, &FloorSession::settingsChanged, this, &WalkWatch::follow);
    connect(&m_floor, &FloorSession::alertsChanged, this, &WalkWatch::handOver);
    connect(&m_timer, &QTimer::timeout, this, &WalkWatch::follow);
    m_timer.start(walkEvery);
}

/** Walks are told by the feed's clock, as alerts are. */
Moment WalkWatch::present() const
{
    return m_floor.feed().isLive() ? m_floor.now() : m_clock.now();
}

void WalkWatch::follow()
{
    take(Walk::from(m_floor.settings(), present()));
}

void WalkWatch::take(const Walk &walk)
{
    if (walk == m_walk)
        return;
    const Walk before = std::exchange(m_walk, walk);
    emit changed(m_walk);
    if (before.since && !m_walk.since) {
        m_handed.clear();
        ask(before, std::exchange(m_called, false));
    }
    handOver(m_floor.alerts());
}

/** New alerts of nobody's are the deputy's while the leader walks; what was there before stays where it was. */
void WalkWatch::handOver(const std::vector<AlertRecord> &alerts)
{
    const QString deputy = m_walk.owner();
    if (deputy.isEmpty() || !m_duty.isNamed())
        return;
    for (const AlertRecord &alert : alerts) {
        const QString key = keyOfAlert(alert);
        if (alert.raisedAt < *m_walk.since || !alert.owner.isEmpty() || m_handed.contains(key)
            || !m_floor.concerns(alert)) // another team's leader is not away
            continue;
        m_handed.insert(key);
        AlertCommand command{AlertCommand::Act::HandOver, alert, m_duty.actor(), Millis(0), deputy, {}};
        m_floor.act(command);
        emit handedOver(alert, deputy);
    }
}

/** What was raised on @p walk about the people of who walked; of everybody where the whole floor is looked at. */
void WalkWatch::ask(const Walk &walk, bool called)
{
    if (!m_writer)
        return;
    // The writer has all that was handed to it before; a reader may not see it yet.
    whenDone(m_writer->run([from = *walk.since, to = present() + Millis(1)](StoreSession &session) {
        return WalkDesk(session).report(from, to);
    }),
             this, [this, called, scope = m_floor.scopeOf(walk.leader)](const Result<WalkReport> &report) {
                 if (!report) {
                     emit failed(report.error());
                     return;
                 }
                 m_report = *report;
                 std::erase_if(m_report->alerts,
                               [this, &scope](const AlertRecord &alert) { return !m_floor.concerns(alert, scope); });
                 emit returned(called);
             });
}

void WalkWatch::post(std::function<Result<Walk>(StoreSession &)> work)
{
    if (!m_writer)
        return;
    whenDone(m_writer->run(std::move(work)), this, [this](const Result<Walk> &done) {
        if (done)
            take(*done);
        else
            emit failed(done.error());
        m_called = false;
    });
}

void WalkWatch::toggle()
{
    const Actor actor = m_duty.actor();
    const bool begins = !m_walk.since;
    m_called = !begins;
    post([actor, begins, at = present()](StoreSession &session) {
        return begins ? WalkDesk(session).begin(actor, at) : WalkDesk(session).end(actor);
    });
}

void WalkWatch::askNames()
{
    if (!m_writer)
        return;
    whenDone(m_writer->run([](StoreSession &session) { return WalkDesk(session).names(); }), this,
             [this](const Result<QStringList> &names) {
                 if (names)
                     emit namesKnown(*names);
                 else
                     emit failed(names.error());
             });
}

void WalkWatch::setUp(Walk::Mode mode, const QString &deputy, WalkDesk::Deputy who)
{
    if (!m_writer)
        return;
    const auto done = m_writer->run([actor = m_duty.actor(), mode, deputy, at = present(), who](StoreSession &session) {
        return WalkDesk(session).setUp(actor, mode, deputy, at, who);
    });
    whenDone(done, this, [this, mode, deputy](const Result<Walk> &walk) {
        if (walk)
            take(*walk);
        else if (walk.error().kind == Error::Kind::NotFound)
            emit deputyUnknown(mode, deputy);
        else
            emit failed(walk.error());
    });
}

} // namespace Floorwalk

#include "moc_walkwatch.cpp"
