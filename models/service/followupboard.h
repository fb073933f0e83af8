// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/dayrecord.h"
#include "models/domain/result.h"
#include "models/domain/zone.h"
#include "models/service/onereading.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace Floorwalk {

class DutyLeader;
class StoreWorker;
struct AlertCommand;

/** A follow-up that is due as a row of the inbox: of kind followUpKind, its instance the action's number. */
AlertRecord followUpAlert(const FollowUp &followUp, const Zone &zone);

/**
 * Keeps the follow-ups that are due for whoever is on duty, as rows of the inbox, and carries out what is done about
 * them there. Lives on the screen's thread.
 */
class FollowUpBoard : public QObject
{
    Q_OBJECT

public:
    /** @p writer and @p reader null: there is no store, hence nothing is due. All outlive the board. */
    FollowUpBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent = nullptr);

    /** Reads now, and again every @p every: a day begins, a snooze is over. */
    void start(Millis every = std::chrono::seconds(30));
    void refresh();
    /** Due ones that are not put off, the oldest date first. */
    const std::vector<AlertRecord> &due() const { return m_due; }
    /** Snoozes, or ends what was agreed; other acts have no meaning here. */
    void act(const AlertCommand &command);
    /** Notes, actions or the register were changed at this console. */
    void tellWritten();

signals:
    void changed(const std::vector<AlertRecord> &due);
    /** What is shown of coaching may be another by now. */
    void written();
    void failed(const Error &error);

private:
    StoreWorker *m_writer;
    StoreWorker *m_reader;
    DutyLeader &m_duty;
    std::vector<AlertRecord> m_due;
    QTimer m_timer;
    OneReading m_reading;
};

} // namespace Floorwalk
