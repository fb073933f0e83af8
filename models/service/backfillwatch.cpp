// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/backfillwatch.h"

#include "models/service/feedlines.h"
#include "models/service/floorsession.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** By itself only what is not long ago: older gaps are filled by the command. */
constexpr std::chrono::hours longestAgo{7 * 24};
/** After that the log will not tell any more than it does. */
constexpr std::chrono::hours worthAnotherLook{24};

} // namespace

BackfillWatch::BackfillWatch(FloorSession &floor, StoreWorker *writer, const Clock &clock, QObject *parent)
    : BackfillWatch(floor, writer, clock, Pace(), parent)
{}

BackfillWatch::BackfillWatch(FloorSession &floor, StoreWorker *writer, const Clock &clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_writer(writer)
    , m_clock(clock)
    , m_pace(pace)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackfillWatch::work);
}

BackfillWatch::~BackfillWatch() = default;

void BackfillWatch::start(const std::vector<FeedAddress> &feeds, const QString &storePath)
{
    m_storePath = storePath;
    const QStringList labels = feeds.size() > 1 ? FeedLines::labels(feeds) : QStringList(QString());
    for (size_t i = 0; i < feeds.size(); ++i) {
        if (feeds[i].queueLog().isEmpty())
            continue;
        BackfillRequest request{feeds[i].queueLog()};
        request.feed = labels[qsizetype(i)];
        request.feeds = feeds.size() > 1 ? labels : QStringList();
        m_requests.push_back(std::move(request));
    }
    if (m_requests.empty())
        return;
    connect(&m_floor, &FloorSession::feedChanged, this, &BackfillWatch::look);
    look(m_floor.feed());
}

void BackfillWatch::look(const FeedStatus &status)
{
    if (!status.isLive() || status.gaps == m_gaps)
        return;
    m_gaps = status.gaps;
    m_timer.start(m_pace.settle);
}

void BackfillWatch::work()
{
    if (m_working || !m_writer->writable()) {
        m_timer.start(m_pace.settle);
        return;
    }
    if (!m_reader)
        m_reader = std::make_unique<StoreWorker>(m_storePath, StoreSession::Access::Read, u"backfill"_s, m_clock);
    m_working = true;
    m_again = false;
    m_at = 0;
    next();
}

void BackfillWatch::next()
{
    if (m_at < m_requests.size()) {
        m_floor.open(this, [this](const OpenRecords &open) { plan(open); });
        return;
    }
    m_working = false;
    if (m_again && !m_timer.isActive())
        m_timer.start(m_pace.again);
}

void BackfillWatch::plan(const OpenRecords &open)
{
    BackfillRequest request = m_requests[m_at];
    request.open = open;
    request.from = m_clock.now() - longestAgo;
    request.to = m_clock.now();
    using Plan = std::shared_ptr<const BackfillPlan>;
    const auto answer = m_reader->run([request](StoreSession &session) -> Result<Plan> {
        Result<BackfillPlan> plan = Backfill(session).plan(request);
        return plan ? Result<Plan>(std::make_shared<const BackfillPlan>(std::move(*plan))) : plan.error();
    });
    whenDone(answer, this, [this](const Result<Plan> &plan) {
        if (plan)
            apply(*plan);
        else
            fail(plan.error());
    });
}

void BackfillWatch::apply(std::shared_ptr<const BackfillPlan> plan)
{
    const auto answer = m_writer->run([plan](StoreSession &session) { return Backfill(session).apply(*plan); });
    whenDone(answer, this, [this](const Result<BackfillReport> &report) {
        if (!report) {
            fail(report.error());
            return;
        }
        m_failure.clear();
        note(*report);
        ++m_at;
        next();
    });
}

void BackfillWatch::fail(const Error &error)
{
    if (m_failure != error.text)
        emit failed(error.text);
    m_failure = error.text;
    m_again = true; // a folder of another computer comes back
    ++m_at;
    next();
}

void BackfillWatch::note(const BackfillReport &report)
{
    const Moment now = m_clock.now();
    m_again = m_again || std::ranges::any_of(report.gaps, [now](const FilledGap &gap) {
                  return gap.isOpen() && now - gap.gap.range.to < worthAnotherLook;
              });
    if (report.changed())
        emit filled(report);
}

} // namespace Floorwalk

#include "moc_backfillwatch.cpp"
