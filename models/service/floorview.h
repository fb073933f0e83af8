// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/settings.h"
#include "models/live/floormodel.h"
#include "models/live/floorscope.h"
#include "models/live/strainwatch.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Floorwalk {

/** A floor to look at: the live one, or an earlier moment of it. Lives on the screen's thread. */
class FloorView : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** One reading of the sums, for trends. */
    struct Sample
    {
        Moment at;
        FloorSums sums;
    };

    virtual FloorModel &agents() = 0;
    virtual const FloorModel &agents() const = 0;
    virtual const std::vector<QueueRow> &queues() const = 0;
    /** How much of the floor team(), sums(), earlier() and ownQueues() are of. */
    virtual const FloorScope &scope() const = 0;
    virtual const StateTotals &team() const = 0;
    virtual const FloorSums &sums() const = 0;
    /** Those of queues() that the people of scope() serve. */
    std::vector<QueueRow> ownQueues() const { return scope().of(queues(), agents()); }
    /** From when queues(), sums() and the agents' figures count; absent before the floor was seen. */
    virtual std::optional<Moment> since() const = 0;
    /** What of that time was not heard but told by queue_log, and counts. */
    virtual const std::vector<TimeRange> &filled() const = 0;
    /** When nobody listened since then, so that nothing of it counts. */
    virtual const std::vector<TimeRange> &unheard() const = 0;
    /** What incidents took of people's time since then: it counts in no figure of people. */
    virtual const std::vector<IncidentAbsence> &excused() const = 0;
    /** The sums about @p ago before now, if the figures are that old: what a trend is measured against. */
    virtual std::optional<Sample> earlier(Millis ago) const = 0;
    virtual const std::vector<AlertRecord> &alerts() const = 0;
    /** Whether @p alert is for whoever looks at scope(): about its people, its teams, queues they serve, or nobody's.
     */
    bool concerns(const AlertRecord &alert) const { return concerns(alert, scope()); }
    /** The same for whoever looks at @p theirs. */
    bool concerns(const AlertRecord &alert, const FloorScope &theirs) const;
    /** The moment that is looked at, on the feed's clock. */
    virtual Moment now() const = 0;
    /** Whether the moment was heard; what is shown is out of date or unknown otherwise. */
    virtual bool isHeard() const = 0;
    /** An earlier moment: nothing can be done about what is shown. */
    virtual bool isPast() const = 0;
    virtual const CentreSettings &settings() const = 0;
    /** Whether the agent of that row works above the limit for long; absent where nothing can be said. */
    virtual std::optional<Strain> strain(quint32) const { return std::nullopt; }

signals:
    void floorChanged();

protected:
    /** Of whoever @p alert is about, as the plan had it when that began: by a key of the floor, or a name or phone of
     * somebody who is not on it; empty where nobody on record is meant. */
    virtual QString teamOf(const AlertRecord &alert) const = 0;
};

} // namespace Floorwalk
