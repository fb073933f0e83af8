// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/settingswatch.h"

#include "models/service/storeworker.h"
#include "models/service/whendone.h"

namespace Floorwalk {

namespace {

Result<CentreSettings> readSettings(StoreSession &session)
{
    if (const Result<void> read = session.reload(); !read)
        return read.error();
    return session.settings();
}

} // namespace

SettingsWatch::SettingsWatch(StoreWorker &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&m_timer, &QTimer::timeout, this, &SettingsWatch::look);
}

void SettingsWatch::start(Millis every)
{
    m_timer.start(every);
    look();
}

void SettingsWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    whenDone(m_reader.run(readSettings), this, [this](const Result<CentreSettings> &read) { take(read); });
}

void SettingsWatch::take(const Result<CentreSettings> &read)
{
    m_looking = false;
    if (read && *read != m_settings) {
        m_settings = *read;
        emit changed(m_settings);
    }
    if (!std::exchange(m_looked, true))
        emit looked();
}

} // namespace Floorwalk
