// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/pastview.h"

#include "models/service/storeworker.h"
#include "models/service/whendone.h"

#include <QElapsedTimer>

namespace Floorwalk {

namespace {
/** Ids of agents whom only the history knows; live ones count up from 0. */
constexpr quint32 firstPastId = 0x8000'0000;
} // namespace

PastView::PastView(FloorSession &live, StoreWorker *reader, const Zone &zone, QObject *parent)
    : FloorView(parent)
    , m_live(live)
    , m_reader(reader)
    , m_past(std::make_shared<PastReader>())
    , m_zone(zone)
{
    connect(&m_live, &FloorSession::scopeChanged, this, [this] {
        if (m_wanted && !m_loading)
            load();
    });
}

std::optional<Moment> PastView::since() const
{
    return m_shown.delta.at == Moment{} ? std::nullopt : std::optional(m_shown.delta.since);
}

std::optional<FloorView::Sample> PastView::earlier(Millis ago) const
{
    if (m_shown.summedTo || now() - ago < m_shown.delta.since)
        return std::nullopt;
    return Sample{now() - pastTrend, m_shown.before};
}

/** As the reader found it; of an alert that it did not read nothing is known. */
QString PastView::teamOf(const AlertRecord &alert) const
{
    return alert.id ? m_shown.alertTeams.value(alert.id->value()) : QString();
}

void PastView::goTo(Moment at)
{
    if (!m_reader || m_wanted == at)
        return;
    m_wanted = at;
    if (!m_loading)
        load();
}

void PastView::leave()
{
    ++m_visit;
    m_wanted.reset();
    m_loading = false;
    m_shown = {};
    m_agents.clear();
    m_past = std::make_shared<PastReader>(); // the day that was read goes with the last that still reads it
}

void PastView::load()
{
    m_loading = true;
    m_live.open(this, [this, at = *m_wanted, visit = m_visit](const OpenRecords &open) { request(open, at, visit); });
}

void PastView::request(const OpenRecords &open, Moment at, quint64 visit)
{
    if (visit != m_visit)
        return;
    const QDate date = m_zone.localDate(at);
    const FloorScope scope = m_live.scope();
    PastRequest wish{at, date, LiveSettings::from(m_live.settings()), open, known(date), scope};
    const auto answer = m_reader->run(
        [wish = std::move(wish), past = m_past](StoreSession &session) { return past->moment(session, wish); });
    whenDone(answer, this, [this, at, visit, scope](const Result<PastMoment> &moment) {
        if (visit != m_visit)
            return;
        arrive(moment, at);
        if (m_wanted && !m_loading && scope != m_live.scope())
            load(); // somebody else's floor is looked at by now
    });
}

/** Who the agents are. Of another day it is not known what they were members of. */
QHash<QString, KnownAgent> PastView::known(QDate date) const
{
    const bool today = date == m_zone.localDate(m_live.now());
    QHash<QString, KnownAgent> known;
    for (int row = 0; row < m_live.agents().rowCount(); ++row) {
        const AgentRow &agent = m_live.agents().row(row);
        known.insert(agent.key, {agent.id, agent.name, agent.interface, today ? agent.queues : QStringList()});
    }
    return known;
}

void PastView::arrive(const Result<PastMoment> &moment, Moment at)
{
    m_loading = false;
    if (!moment) {
        emit failed(moment.error());
        return;
    }
    m_shown = *moment;
    for (AgentRow &agent : m_shown.delta.agents) {
        const bool isLive = m_live.agents().agent(agent.id) && m_live.agents().agent(agent.id)->key == agent.key;
        if (isLive)
            continue;
        const auto known = m_ids.constFind(agent.key);
        agent.id = known != m_ids.constEnd() ? *known : firstPastId + quint32(m_ids.size());
        m_ids.insert(agent.key, agent.id);
    }
    m_agents.setOccupancy(chosenVariant(FigureKind::Occupancy, m_live.settings()));
    m_agents.apply(m_shown.delta);
    if (*m_wanted != at)
        load();
    else if (!m_shown.hasRoll)
        loadShift(at);
    emit floorChanged();
}

/** Only where the slider rests: the roll of a large centre takes as long as its floor. */
void PastView::loadShift(Moment at)
{
    const auto answer = m_reader->run([date = m_zone.localDate(at), at, past = m_past, scope = m_live.scope()](
                                          StoreSession &session) { return past->shift(session, date, at, scope); });
    whenDone(answer, this, [this, at, visit = m_visit](const Result<std::optional<ShiftSummary>> &shift) {
        // Where the roll cannot be read the figure says how to ask for it, which tells why.
        if (!shift || visit != m_visit || m_shown.delta.at != at || m_wanted != at)
            return;
        m_shown.shift = *shift;
        m_shown.hasRoll = true;
        emit shiftChanged();
    });
}

void PastView::loadDay(QDate date)
{
    if (!m_reader)
        return;
    m_wantedDay = date;
    m_live.open(this, [this, date](const OpenRecords &open) {
        QElapsedTimer reading;
        reading.start();
        const auto answer = m_reader->run(
            [date, open, past = m_past](StoreSession &session) { return past->day(session, date, open); });
        whenDone(answer, this, [this, date, reading](const Result<PastDay> &day) {
            m_dayTook = Millis(reading.elapsed());
            if (date != m_wantedDay)
                return;
            if (!day) {
                emit failed(day.error());
                return;
            }
            m_day = *day;
            emit dayChanged();
        });
    });
}

} // namespace Floorwalk

#include "moc_pastview.cpp"
