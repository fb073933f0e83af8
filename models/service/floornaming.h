// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsession.h"
#include "models/service/onereading.h"

#include <QTimer>

namespace Floorwalk {

class SettingsWatch;
class StoreWorker;

/**
 * Has the live floor name whoever sits where by the seat plan of the moment. Reads people and plan on the reader: when
 * it starts, when the plan is another, and now and then for people who came on record. A wallboard has none: it names
 * nobody.
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

signals:
    void failed(const QString &why);

private:
    FloorSession &m_floor;
    StoreWorker *m_reader;
    QTimer m_timer;
    OneReading m_reading;
};

} // namespace Floorwalk
