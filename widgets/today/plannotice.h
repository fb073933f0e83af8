// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/plancheck.h"
#include "models/domain/zone.h"

#include <QWidget>

#include <functional>

namespace Floorwalk {

class Button;
class TextLabel;

/** What roster and template changed of a plan after it was made, till it is noted; and what in it does not add up. */
class PlanNotice : public QWidget
{
    Q_OBJECT

public:
    /** The title of an activity by its key. */
    using Title = std::function<QString(const QString &key)>;

    PlanNotice(const Zone &zone, Title title, QWidget *parent);
    void showChanges(const std::vector<PlanChange> &changes);
    void showFindings(const std::vector<PlanFinding> &findings);
    bool hasChanges() const;

signals:
    /** The changes were read. */
    void noted();

private:
    QString words(const PlanChange &change) const;
    QString words(const PlanFinding &finding) const;
    QString titleOf(const ActivityRecord &activity) const;
    QString clock(const std::optional<Moment> &moment) const;
    void fit();

    Zone m_zone;
    Title m_title;
    QWidget *m_changeRow;
    TextLabel *m_changes;
    TextLabel *m_findings;
};

} // namespace Floorwalk
