// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytargets.h"
#include "widgets/today/parts/textparts.h"

#include <array>

class QGridLayout;

namespace Floorwalk {

class TargetField;

/** The day's targets: of each indicator the centre's or one that is set for today, and what the leader says of them. */
class TargetsPart : public TextPart
{
    Q_OBJECT

public:
    TargetsPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;
    void flush() override;

private:
    struct Row
    {
        DayTarget target = DayTarget::Attendance;
        TargetField *field = nullptr;
        TextLabel *centre = nullptr;
        QString stored{}; ///< the last that was on record for sure
        QString seen{}; ///< what stands on record once all is kept that is on its way
        int pending = 0;
        std::optional<QString> refused{}; ///< typed here, when somebody else had set it meanwhile
    };
    void addRow(QGridLayout *grid, DayTarget target, const QString &name, const QString &unit);
    void keepTarget(size_t row, const QString &typed);
    void giveUp(Row &row, const QString &held);
    void showProblem(const QString &problem);

    std::array<Row, dayTargetKinds.size()> m_rows;
    TextLabel *m_level; ///< of the service level, which is the queues' and not the day's
    TextLabel *m_problem;
};

} // namespace Floorwalk
