// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace Floorwalk {

/** Figures beside their targets, a line each: name, value, target, and how far apart they are. */
class FigureLines : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        QString detail{}; ///< small behind the name: the variant
        QString value;
        QString target{};
        QString distance{};
        Ink ink = Ink::Muted; ///< of the distance
        QString opens{}; ///< what opened() tells when it is pressed; empty: nothing is behind it

        bool operator==(const Line &) const = default;
    };

    explicit FigureLines(QWidget *parent);
    void showLines(const QList<Line> &lines);

signals:
    void opened(const QString &what);

private:
    void addLine(QGridLayout &grid, const Line &line);

    QWidget *m_rows = nullptr;
    QList<Line> m_lines; ///< that are shown
};

} // namespace Floorwalk
