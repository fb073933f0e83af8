// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class FigureLines;

/**
 * What callers wanted in the last period, held against the one before: the reasons that agents noted, the topics of the
 * register, and the calls of each queue.
 */
class ReasonsPart : public DayPart
{
    Q_OBJECT

public:
    ReasonsPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    void showReasons(const ReasonsSheet &reasons);
    FigureLines *m_reasons;
    TextLabel *m_against;
    TextLabel *m_topics;
    FigureLines *m_queues;
    TextLabel *m_none;
};

} // namespace Floorwalk
