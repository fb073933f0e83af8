// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/housekeeping.h"

#include "models/service/retention.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

#include <QTimer>

namespace Floorwalk {

Housekeeping::Housekeeping(StoreWorker *writer, QObject *parent)
    : Housekeeping(writer, Pace(), parent)
{}

Housekeeping::Housekeeping(StoreWorker *writer, Pace pace, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_pace(pace)
{}

void Housekeeping::start()
{
    const auto look = [this] {
        if (m_running || !m_writer->writable())
            return;
        m_erased = 0;
        step();
    };
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, look);
    timer->start(m_pace.look);
    look();
}

void Housekeeping::step()
{
    m_running = true;
    const auto answer = m_writer->run([done = m_done](StoreSession &session) -> Result<Retention::Step> {
        const QDate today = session.zone().localDate(session.now());
        if (today == done)
            return Retention::Step{today, 0, false};
        Result<Retention::Step> step = Retention(session).step();
        if (step && !step->more) {
            // Its search for what is old went through the indexes of a year.
            if (const Result<void> released = session.releaseMemory(); !released)
                return released.error();
        }
        return step;
    });
    whenDone(answer, this, [this](const Result<Retention::Step> &step) {
        m_running = false;
        if (!step) {
            emit failed(step.error().text);
            return;
        }
        m_erased += step->erased;
        if (step->more) {
            m_running = true;
            QTimer::singleShot(m_pace.pause, this, [this] { this->step(); });
            return;
        }
        if (m_done != step->day) {
            m_done = step->day;
            emit finished(m_erased);
        }
    });
}

} // namespace Floorwalk

#include "moc_housekeeping.cpp"
