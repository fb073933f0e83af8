// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractButton>

namespace Floorwalk {

/** A figure in a line of text: its name and its value, which a click opens. */
class FigureLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureLink(QWidget *parent = nullptr);
    /** @p name: short, as there is room; @p full: name and variant in words, for the tool tip and screen readers. */
    void setFigure(const QString &name, const QString &value, const QString &full, const QString &variant = {});

    /** Small unless it is said otherwise. */
    void setTextStyle(TextStyle style);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameWidth() const;
    int valueWidth() const;
    TextStyle m_style = TextStyle::Small;
    QString m_name;
    QString m_value;
    QString m_variant;
};

} // namespace Floorwalk
