// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/linecount.h"

#include <QTextLayout>

#include <algorithm>

namespace Floorwalk {

int Paint::lineCount(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption anywhere;
    anywhere.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(anywhere);
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++count;
    }
    layout.endLayout();
    return std::max(count, 1);
}

} // namespace Floorwalk
