// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shiftboard.h"

#include "models/service/attendancerate.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

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
    if (!m_reader || !m_reading.begin())
        return;
    const Moment now = m_clock.now();
    whenDone(m_reader->run([now](StoreSession &session) { return read(session, now); }), this,
             [this](const Result<Reading> &read) {
                 if (m_reading.done()) {
                     refresh(); // something was put on record while it was read
                     return;
                 }
                 Reading next;
                 QString why;
                 if (!read)
                     why = read.error().text;
                 else if (read->shift->planned + read->shift->leave == 0)
                     why = tr("No roster for today");
                 else
                     next.shift = read->shift;
                 if (read)
                     next.shiftDay = read->shiftDay;
                 if (next == m_read && why == m_why)
                     return;
                 m_read = next;
                 m_why = why;
                 emit changed();
             });
}

Result<ShiftBoard::Reading> ShiftBoard::read(StoreSession &session, Moment now)
{
    const Result<RunningShift> running = runningShiftAt(session, now);
    if (!running)
        return running.error();
    return Reading{shiftSummary(running->people, now), running->shiftDay};
}

} // namespace Floorwalk
