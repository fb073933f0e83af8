// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/shiftsummary.h"

#include <QObject>
#include <QTimer>

namespace Floorwalk {

class StoreWorker;

/** Keeps the line about the running shift fresh from today's roll, for the top bar and the attendance rate. */
class ShiftBoard : public QObject
{
    Q_OBJECT

public:
    /** @p reader null: there is no store, hence no roll. */
    ShiftBoard(StoreWorker *reader, const Clock &clock, QObject *parent = nullptr);

    /** Reads now, and again every @p every. */
    void start(Millis every = std::chrono::seconds(30));
    void refresh();
    /** Absent until read, and where there is no roster for today; why() says so in words. */
    const std::optional<ShiftSummary> &shift() const { return m_shift; }
    const QString &why() const { return m_why; }

signals:
    void changed();

private:
    StoreWorker *m_reader;
    const Clock &m_clock;
    std::optional<ShiftSummary> m_shift;
    QString m_why;
    QTimer m_timer;
    bool m_reading = false;
};

} // namespace Floorwalk
