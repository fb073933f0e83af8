// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/pastview.h"

#include <QWidget>

namespace Floorwalk {

class Button;
class TextLabel;

/** Says that the floor is an earlier moment, which, whether anything is known of it, and which alerts were open. */
class PastBanner : public QWidget
{
    Q_OBJECT

public:
    PastBanner(const FloorSession &live, const PastView &past, const Zone &zone, QWidget *parent = nullptr);
    void show(bool shown);

signals:
    /** The agent or queue of an alert is to be shown. */
    void subjectWanted(const QString &subject);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void showAlerts();

    const FloorSession &m_live;
    const PastView &m_past;
    Zone m_zone;
    TextLabel *m_text;
    TextLabel *m_open;
    QList<Button *> m_alerts; ///< the worst few
    std::vector<AlertRecord> m_shown;
};

} // namespace Floorwalk
