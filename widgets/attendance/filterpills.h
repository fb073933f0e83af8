// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/rollwords.h"

#include <QWidget>

namespace Floorwalk {

class FilterChip;
class RollModel;

/** The kinds of the roll as pills in a fixed order; one is chosen, "rostered" for everybody. */
class FilterPills : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPills(QWidget *parent = nullptr);
    void setCounts(const RollModel &model);
    std::optional<RollKind> chosen() const { return m_chosen; }

signals:
    void kindChosen(std::optional<RollKind> kind);

private:
    FilterChip *add(const RollLook &look, std::optional<RollKind> kind);

    FilterChip *m_all;
    QList<std::pair<RollKind, FilterChip *>> m_pills;
    std::optional<RollKind> m_chosen;
};

} // namespace Floorwalk
