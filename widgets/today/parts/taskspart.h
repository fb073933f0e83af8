// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

#include <map>

namespace Floorwalk {

class PartList;

/** What is due today or was before: the leader's entries of the register, and what was agreed with people; Enter opens.
 */
class TasksPart : public DayPart
{
    Q_OBJECT

public:
    TasksPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    PartList *m_entries;
    PartList *m_followUps;
    TextLabel *m_agreed; ///< above the follow-ups
    TextLabel *m_hint;
    std::map<qint64, PersonId> m_people; ///< whom a follow-up is about, by its number
};

} // namespace Floorwalk
