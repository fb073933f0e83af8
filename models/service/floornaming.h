// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsession.h"
#include "models/service/onereading.h"

#include <QTimer>

namespace Floorwalk {

class DutyLeader;
class SettingsWatch;
class StoreWorker;

/**
 * Has the live floor name whoever sits where by the seat plan of the moment. Reads people and plan on the reader: when
 * it starts, when the plan is another, and now and then for people who came on record; with them whose teams are those
 * of whoever is on duty. A wallboard has none: it names nobody.
 */
class FloorNaming final : public QObject
{
    Q_OBJECT

public:
    /** @p reader outlives it; null: there are no records, and the floor names whom the feed names. */
    FloorNaming(FloorSession &floor, StoreWorker *reader, const SettingsWatch &settings, QObject *parent = nullptr);

    /** Reads now, and again every @p every. */
    void start(Millis every = std::chrono::minutes(1));
    void look();
    /** The floor is looked at by whoever @p duty has on duty; it outlives this. */
    void follow(const DutyLeader &duty);

signals:
    void failed(const QString &why);

private:
    struct Read
    {
        FloorNamesPtr names;
        QStringList teams;
    };
    static Result<Read> read(StoreSession &session, const Actor &actor);

    FloorSession &m_floor;
    StoreWorker *m_reader;
    const DutyLeader *m_duty = nullptr;
    QTimer m_timer;
    OneReading m_reading;
};

} // namespace Floorwalk
