// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/domain/settings.h"

#include <QObject>
#include <QTimer>

namespace Floorwalk {

class StoreWorker;

/** Notices when somebody changes the centre's settings in the store, also from another program. */
class SettingsWatch : public QObject
{
    Q_OBJECT

public:
    /** @p reader outlives the watch. */
    explicit SettingsWatch(StoreWorker &reader, QObject *parent = nullptr);

    /** Reads now, and again every @p every. */
    void start(Millis every = std::chrono::seconds(30));
    void look();
    /** The defaults until they were read, and the last ones read while the store cannot be. */
    const CentreSettings &settings() const { return m_settings; }

signals:
    /** The first look is over, whether there is a store to read or not. */
    void looked();
    void changed(const CentreSettings &settings);

private:
    void take(const Result<CentreSettings> &read);

    StoreWorker &m_reader;
    CentreSettings m_settings;
    QTimer m_timer;
    bool m_looking = false;
    bool m_looked = false;
};

} // namespace Floorwalk
