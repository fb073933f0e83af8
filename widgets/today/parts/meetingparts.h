// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class Button;

/** How the roll stands; one key opens it. */
class RollPart : public DayPart
{
    Q_OBJECT

public:
    RollPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    TextLabel *m_text;
    TextLabel *m_missing;
    Button *m_open;
};

/** Who tells the cheerful story today; told or passed is one key. */
class StoryPart : public DayPart
{
    Q_OBJECT

public:
    StoryPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;

private:
    void keep(StoryTurn::Outcome outcome);
    StorySheet m_story;
    TextLabel *m_who;
    TextLabel *m_next;
    Button *m_told;
    Button *m_passed;
    Button *m_back;
    bool m_editable = true;
};

} // namespace Floorwalk
