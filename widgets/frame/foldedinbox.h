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
    /** Greyed, with words that say why: the counts are the present's beside a page that shows the past. */
    void setBesidePast(bool past);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void word();
    bool m_besidePast = false;
    int m_alarms = 0;
    int m_warnings = 0;
};

} // namespace Floorwalk
