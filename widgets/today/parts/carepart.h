// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class PartList;

/** Who is listened to or cared for next, and why; Enter writes a note about the chosen one. */
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
