// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class PartList;

/** Who is listened to next, and why; Enter writes a note about the chosen one. */
class ListeningPart : public DayPart
{
    Q_OBJECT

public:
    ListeningPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    PartList *m_queue;
    TextLabel *m_hint;
};

} // namespace Floorwalk
