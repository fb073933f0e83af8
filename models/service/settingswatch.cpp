// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/settingswatch.h"

#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "models/store/seatrepository.h"

namespace Floorwalk {

Result<SettingsWatch::Seen> SettingsWatch::read(StoreSession &session)
{
    if (const Result<void> reloaded = session.reload(); !reloaded)
        return reloaded.error();
    const QDate today = session.zone().localDate(session.now());
    const SeatRepository repository(session.records());
    const auto seats = repository.seats();
    const auto turns =
        repository.satTurns(session.zone().startOfDay(today.addDays(-1)), session.zone().startOfDay(today.addDays(2)));
    // Settings are followed whatever else cannot be read.
    return Seen{session.settings(), seats ? *seats : std::vector<Seat>(), turns ? *turns : std::vector<SeatTurn>()};
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
    whenDone(m_reader.run(&SettingsWatch::read), this, [this](const Result<Seen> &read) { take(read); });
}

void SettingsWatch::take(const Result<Seen> &read)
{
    m_looking = false;
    if (read) {
        const std::optional<Seen> before = std::exchange(m_seen, *read);
        if (read->settings != m_settings) {
            m_settings = read->settings;
            emit changed(m_settings);
        }
        if (before && (before->seats != read->seats || before->turns != read->turns))
            emit seatsChanged();
    }
    if (!std::exchange(m_looked, true))
        emit looked();
}

} // namespace Floorwalk

#include "moc_settingswatch.cpp"
