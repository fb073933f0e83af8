// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QDate>
#include <QObject>

namespace Floorwalk {

class StoreWorker;

/** Has the store erase once a day what has outlived its retention, in steps between which the writer is free. */
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    /** How often it looks whether a new day has begun, and how long the writer is left alone between two steps. */
    struct Pace
    {
        Millis look = std::chrono::minutes(30);
        Millis pause = Millis(250);
    };

    explicit Housekeeping(StoreWorker *writer, QObject *parent = nullptr);
    Housekeeping(StoreWorker *writer, Pace pace, QObject *parent = nullptr);
    /** Looks now and then every Pace::look; nothing happens while this process may not write. */
    void start();

signals:
    /** The day's work is done; @p erased payloads and rows went. */
    void finished(qint64 erased);
    /** It could not be done, and why; tried again at the next look. */
    void failed(const QString &why);

private:
    void step();

    StoreWorker *m_writer;
    Pace m_pace;
    QDate m_done; ///< the last day whose work is done
    qint64 m_erased = 0;
    bool m_running = false;
};

} // namespace Floorwalk
