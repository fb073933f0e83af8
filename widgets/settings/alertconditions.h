// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/alertrule.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace Floorwalk {

class Button;
class OptionalNumber;

/** Edits the further conditions of an alert rule: a figure of the queue and the range it must be in, a line each. */
class AlertConditions : public QWidget
{
    Q_OBJECT

public:
    explicit AlertConditions(QWidget *parent = nullptr);

    void show(const std::vector<AlertCondition> &conditions);
    std::vector<AlertCondition> conditions() const;

signals:
    void edited();

private:
    struct Line
    {
        QWidget *whole;
        QComboBox *figure;
        OptionalNumber *least;
        OptionalNumber *most;
    };
    void add(const AlertCondition &condition);
    void remove(QWidget *line);

    std::vector<Line> m_lines;
    QBoxLayout *m_column;
    Button *m_add;
};

} // namespace Floorwalk
