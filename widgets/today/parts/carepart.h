// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class PartList;

/** Everybody of the team by who needs a talk, each with the reason; Enter writes a note of care about the chosen one.
 */
class CarePart : public DayPart
{
    Q_OBJECT

public:
    CarePart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    PartList *m_queue;
    TextLabel *m_hint;
};

} // namespace Floorwalk
