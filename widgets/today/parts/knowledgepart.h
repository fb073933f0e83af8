// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class Button;
class PartList;

/** The valid knowledge points, and who has not confirmed them: Enter on somebody notes that they know them all. */
class KnowledgePart : public DayPart
{
    Q_OBJECT

public:
    KnowledgePart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override { m_editable = editable; }

private:
    void confirm();
    std::vector<KnowledgeStanding> m_points;
    TextLabel *m_text;
    TextLabel *m_hint;
    PartList *m_open;
    Button *m_page;
    bool m_editable = true;
};

} // namespace Floorwalk
