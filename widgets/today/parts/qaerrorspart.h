// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class Button;
class PartList;

/**
 * What quality assurance found since the last worked day: the most frequent items, and each person's. Enter on a person
 * opens the page about that agent, Enter on an item sends it to the training room.
 */
class QaErrorsPart : public DayPart
{
    Q_OBJECT

public:
    QaErrorsPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;

private:
    void showItems(const QaSummary &summary);
    void showPeople(const QaSheet &sheet);
    void sendItem();

    QaSheet m_sheet;
    bool m_editable = false;
    TextLabel *m_none;
    PartList *m_items;
    TextLabel *m_hint;
    PartList *m_people;
};

} // namespace Floorwalk
