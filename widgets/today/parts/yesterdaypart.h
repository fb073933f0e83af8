// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class FigureLines;

/** The last worked day's figures beside their targets, each named with its variant. */
class YesterdayPart : public DayPart
{
    Q_OBJECT

public:
    YesterdayPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    FigureLines *m_lines;
    TextLabel *m_none;
    TextLabel *m_how;
};

} // namespace Floorwalk
