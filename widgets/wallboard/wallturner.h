// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/wallboard/wallcontent.h"

#include <QPoint>

namespace Floorwalk {

/**
 * Which page is shown when: turns at the layout's pace, and looks anew which queues and teams have a page when the
 * round begins or one of them came or went. Time is told, so that weeks pass in a test.
 */
class WallTurner
{
public:
    WallTurner(WallLayout layout, QString language);

    /** @p teams: names of those that work now. */
    void advance(Moment now, const std::vector<QueueRow> &queues, const QStringList &teams = {});
    /** Goes @p pages on, or back when below 0, round the end; it stands there for a whole turn from @p now. */
    void step(int pages, Moment now);
    const WallSheet &sheet() const { return m_sheets[m_at]; }
    size_t index() const { return m_at; }
    size_t count() const { return m_sheets.size(); }
    const WallLayout &layout() const { return m_layout; }

private:
    void expand(const std::vector<QueueRow> &queues, const QStringList &teams);

    WallLayout m_layout;
    QString m_language;
    std::vector<WallSheet> m_sheets;
    QStringList m_queues; ///< of the last look
    QStringList m_teams;
    size_t m_at = 0;
    Moment m_since{};
};

/** Where the picture stands at @p now, off its place by a step or none, so that no edge burns in; in steps. */
QPoint wallShift(Moment now, const WallLayout &layout);

} // namespace Floorwalk
