// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shiftboard.h"

#include "models/service/assessment.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

ShiftBoard::ShiftBoard(StoreWorker *reader, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_why(tr("No roster for today"))
{
    connect(&m_timer, &QTimer::timeout, this, &ShiftBoard::refresh);
}

void ShiftBoard::start(Millis every)
{
    m_timer.start(every);
    refresh();
}

void ShiftBoard::refresh()
{
    if (!m_reader || m_reading)
        return;
    m_reading = true;
    const Moment now = m_clock.now();
    m_reader
        ->run([now](StoreSession &session) -> Result<ShiftSummary> {
            const Result<AttendanceDay> day = Assessment(session).day(session.zone().localDate(now));
            return day ? Result<ShiftSummary>(shiftSummary(*day, now)) : Result<ShiftSummary>(day.error());
        })
        .then(this, [this](const Result<ShiftSummary> &read) {
            m_reading = false;
            std::optional<ShiftSummary> shift;
            QString why;
            if (!read)
                why = read.error().text;
            else if (read->planned + read->leave == 0)
                why = tr("No roster for today");
            else
                shift = *read;
            if (shift == m_shift && why == m_why)
                return;
            m_shift = shift;
            m_why = why;
            emit changed();
        });
}

} // namespace Floorwalk
