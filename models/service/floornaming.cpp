// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/floornaming.h"

#include "models/service/dutyleader.h"
#include "models/service/ownteam.h"
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

void FloorNaming::follow(const DutyLeader &duty)
{
    m_duty = &duty;
    connect(&duty, &DutyLeader::changed, this, &FloorNaming::look);
}

/** Who is who, and whose teams are those of @p actor; who leads no single team looks at all of them. */
Result<FloorNaming::Read> FloorNaming::read(StoreSession &session, const Actor &actor)
{
    const Moment now = session.now();
    Result<FloorNames> names =
        FloorNames::during(session, {now - readAheadOf, now + readAheadOf}, FloorNames::Whom::Staff);
    if (!names)
        return names.error();
    Read read{std::make_shared<const FloorNames>(std::move(*names)), {}};
    if (leaderName(actor).isEmpty())
        return read;
    const Result<QStringList> own = ownTeamsOf(session, actor);
    if (!own)
        return own.error();
    read.teams = namedTeams(*own);
    return read;
}

void FloorNaming::look()
{
    if (!m_reader || !m_reading.begin())
        return;
    const Actor actor = m_duty ? m_duty->actor() : Actor();
    whenDone(m_reader->run([actor](StoreSession &session) { return read(session, actor); }), this,
             [this](const Result<Read> &answer) {
                 const bool again = m_reading.done();
                 if (!answer) {
                     emit failed(answer.error().text);
                 } else {
                     m_floor.setOwnTeams(answer->teams);
                     m_floor.setNames(answer->names);
                 }
                 if (again)
                     look();
             });
}

} // namespace Floorwalk

#include "moc_floornaming.cpp"
