// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/live/floordelta.h"
#include "widgets/common/daystripgeometry.h"

#include <QHash>
#include <QObject>

namespace Floorwalk {

class StoreWorker;

/** The days of the agents whose cards are in sight: read from the history in one go, kept for a while. */
class CardDays : public QObject
{
    Q_OBJECT

public:
    /** @p reader null: nothing is kept, and a strip shows the running state alone. */
    CardDays(StoreWorker *reader, const Zone &zone, QObject *parent = nullptr);

    /** Reads the days up to @p now of those of @p keys that are not known or too old. */
    void want(const QStringList &keys, Moment now);
    /** What is known of the day of @p agent, in order; the state that goes on lasts until @p now. */
    std::vector<StripSpan> spans(const AgentRow &agent, Moment now) const;
    /** Whether more is known of the agent's day than what runs; true where nothing is kept. */
    bool isRead(const QString &key) const { return !m_reader || m_days.contains(key); }
    /** What a strip stands for: from when the first agent began, eight hours at least unless the day is younger. */
    TimeRange range(Moment now) const;

signals:
    void came();

private:
    struct Day
    {
        std::vector<StripSpan> spans;
        Moment readTo{};
    };
    void take(const QStringList &keys, QHash<QString, std::vector<StateSpan>> spans, Moment readTo);

    StoreWorker *m_reader;
    Zone m_zone;
    QHash<QString, Day> m_days;
    std::optional<Moment> m_first;
    bool m_isReading = false;
};

} // namespace Floorwalk
