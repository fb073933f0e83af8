// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Floorwalk {

/** A line with a figure, which a click or a key opens; without anything behind it, a line. */
class FactRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FactRow(QWidget *parent = nullptr);
    /** From now on it can be opened to what is behind the figure @p name. */
    void setOpens(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Floorwalk
