// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/settingswatch.h"

#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "models/store/seatrepository.h"

namespace Floorwalk {

Result<SettingsWatch::Seen> SettingsWatch::read(StoreSession &session, const std::shared_ptr<const Plan> &before)
{
    if (const Result<void> reloaded = session.reload(); !reloaded)
        return reloaded.error();
    const QDate today = session.zone().localDate(session.now());
    const SeatRepository repository(session.records());
    auto seats = repository.seats();
    auto turns =
        repository.satTurns(session.zone().startOfDay(today.addDays(-1)), session.zone().startOfDay(today.addDays(2)));
    // Settings are followed whatever else cannot be read.
    Plan now{seats ? std::move(*seats) : std::vector<Seat>(), turns ? std::move(*turns) : std::vector<SeatTurn>()};
    return Seen{session.settings(), before && *before == now ? before : std::make_shared<const Plan>(std::move(now))};
}

SettingsWatch::SettingsWatch(StoreWorker &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&m_timer, &QTimer::timeout, this, &SettingsWatch::look);
}

void SettingsWatch::start(Millis every)
{
    m_timer.start(every);
    look();
}

void SettingsWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    whenDone(m_reader.run([before = m_plan](StoreSession &session) { return read(session, before); }), this,
             [this](const Result<Seen> &seen) { take(seen); });
}

void SettingsWatch::take(const Result<Seen> &read)
{
    m_looking = false;
    if (read) {
        const std::shared_ptr<const Plan> before = std::exchange(m_plan, read->plan);
        if (read->settings != m_settings) {
            m_settings = read->settings;
            emit changed(m_settings);
        }
        if (before && before != read->plan)
            emit seatsChanged();
    }
    if (!std::exchange(m_looked, true))
        emit looked();
}

} // namespace Floorwalk

#include "moc_settingswatch.cpp"
