// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Floorwalk {

/** The inbox folded to a strip: how many alarms, how many warnings; a press unfolds it. */
class FoldedInbox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldedInbox(QWidget *parent = nullptr);
    void show(int alarms, int warnings);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_alarms = 0;
    int m_warnings = 0;
};

} // namespace Floorwalk
