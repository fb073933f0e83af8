// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/floornaming.h"

#include "models/service/settingswatch.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

namespace Floorwalk {

namespace {
/** Far beyond the next reading: a reader that is busy must not leave the floor without names. */
constexpr std::chrono::hours readAheadOf{2};
} // namespace

FloorNaming::FloorNaming(FloorSession &floor, StoreWorker *reader, const SettingsWatch &settings, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_reader(reader)
{
    connect(&m_timer, &QTimer::timeout, this, &FloorNaming::look);
    connect(&settings, &SettingsWatch::seatsChanged, this, &FloorNaming::look);
    connect(&settings, &SettingsWatch::changed, this, &FloorNaming::look); // who leads, and whether leaders count
}

void FloorNaming::start(Millis every)
{
    m_timer.start(every);
    look();
}

void FloorNaming::look()
{
    if (!m_reader || !m_reading.begin())
        return;
    const auto answer = m_reader->run([](StoreSession &session) -> Result<FloorNamesPtr> {
        const Moment now = session.now();
        Result<FloorNames> names =
            FloorNames::during(session, {now - readAheadOf, now + readAheadOf}, FloorNames::Whom::Staff);
        return names ? Result<FloorNamesPtr>(std::make_shared<const FloorNames>(std::move(*names))) : names.error();
    });
    whenDone(answer, this, [this](const Result<FloorNamesPtr> &names) {
        const bool again = m_reading.done();
        if (names)
            m_floor.setNames(*names);
        else
            emit failed(names.error().text);
        if (again)
            look();
    });
}

} // namespace Floorwalk
