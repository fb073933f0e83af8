// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;

namespace Floorwalk {

/** Rates one thing of the floor: ok, not ok, not applicable; arrow keys move between the three. */
class RatingSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit RatingSwitch(const QString &subject, QWidget *parent = nullptr);

    /** "ok", "notOk", "notApplicable" or empty. */
    QString answer() const;
    void setAnswer(const QString &answer);

signals:
    void answered(const QString &answer);

private:
    QList<QAbstractButton *> m_parts;
};

} // namespace Floorwalk
