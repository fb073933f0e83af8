// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "models/domain/clock.h"
#include "models/domain/dayrecord.h"
#include "models/domain/result.h"
#include "models/service/onereading.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace Floorwalk {

class DutyLeader;
class StoreSession;
class StoreWorker;
struct AlertCommand;

/**
 * Keeps what the records have for whoever is on duty as rows of the inbox, and carries out what is done about them
 * there. Lives on the screen's thread; reads and writes on the store's.
 */
class RecordBoard : public QObject
{
    Q_OBJECT

public:
    /** What sets one board apart; both run on the store's thread. */
    struct Work
    {
        Result<std::vector<AlertRecord>> (*read)(StoreSession &session, const Actor &actor);
        Result<void> (*carryOut)(StoreSession &session, const AlertCommand &command);
        bool (*means)(const AlertCommand &command); ///< whether what is asked has a meaning for its row
    };
    /** @p writer and @p reader null: there is no store, hence nothing is due. All outlive the board. */
    RecordBoard(const Work &work, StoreWorker *writer, StoreWorker *reader, DutyLeader &duty,
                QObject *parent = nullptr);

    /** Reads now, and again every @p every: a day begins, a time comes, a snooze is over. */
    void start(Millis every = std::chrono::seconds(30));
    void refresh();
    /** Due ones that are not put off, in their order. */
    const std::vector<AlertRecord> &due() const { return m_due; }
    void act(const AlertCommand &command);
    /** What is shown here was changed at this console. */
    void tellWritten();

signals:
    void changed(const std::vector<AlertRecord> &due);
    /** What is shown of these records may be another by now. */
    void written();
    void failed(const Error &error);

private:
    void changeLeader();

    Work m_work;
    StoreWorker *m_writer;
    StoreWorker *m_reader;
    DutyLeader &m_duty;
    std::vector<AlertRecord> m_due;
    QTimer m_timer;
    OneReading m_reading;
};

} // namespace Floorwalk
