// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/recordboard.h"

#include "models/service/dutyleader.h"
#include "models/service/floorsource.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

#include <QLoggingCategory>

namespace Floorwalk {

namespace {
Q_LOGGING_CATEGORY(recordBoardLog, "floorwalk.records")
} // namespace

RecordBoard::RecordBoard(const Work &work, StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent)
    : QObject(parent)
    , m_work(work)
    , m_writer(writer)
    , m_reader(reader)
    , m_duty(duty)
{
    connect(&m_timer, &QTimer::timeout, this, &RecordBoard::refresh);
    connect(&m_duty, &DutyLeader::changed, this, &RecordBoard::changeLeader);
}

void RecordBoard::start(Millis every)
{
    m_timer.start(every);
    refresh();
}

/** What called for the one before is nothing to whoever comes: it goes before anything new is read. */
void RecordBoard::changeLeader()
{
    if (!m_due.empty()) {
        m_due.clear();
        emit changed(m_due);
    }
    refresh();
}

void RecordBoard::refresh()
{
    if (!m_reader || !m_reading.begin())
        return;
    using Due = Result<std::vector<AlertRecord>>;
    const auto answer = m_reader->run([actor = m_duty.actor(), read = m_work.read](StoreSession &session) {
        return actor.name.isEmpty() ? Due(std::vector<AlertRecord>()) : read(session, actor);
    });
    whenDone(answer, this, [this](const Due &due) {
        if (m_reading.done()) {
            refresh();
            return;
        }
        if (!due) { // it is read with the next turn
            qCWarning(recordBoardLog, "not read: %s (%s)", qPrintable(due.error().text),
                      qPrintable(due.error().detail));
            return;
        }
        if (*due == m_due)
            return;
        m_due = *due;
        emit changed(m_due);
    });
}

void RecordBoard::act(const AlertCommand &command)
{
    if (!m_writer || !m_work.means(command))
        return;
    const auto answer = m_writer->run(
        [command, carryOut = m_work.carryOut](StoreSession &session) { return carryOut(session, command); });
    whenDone(answer, this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        tellWritten();
    });
}

void RecordBoard::tellWritten()
{
    refresh();
    emit written();
}

} // namespace Floorwalk

#include "moc_recordboard.cpp"
