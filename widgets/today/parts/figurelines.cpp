// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/figurelines.h"

#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

FigureLines::FigureLines(QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void FigureLines::showLines(const QList<Line> &lines)
{
    if (m_rows && lines == m_lines)
        return;
    m_lines = lines;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *const grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(themeOf(this).space(Space::S));
    grid->setVerticalSpacing(themeOf(this).space(Space::Xs));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Line &line : lines) {
        const QString name = line.detail.isEmpty() ? line.name : tr("%1 (%2)").arg(line.name, line.detail);
        auto *const title = new TextLabel(name, TextStyle::Body, Ink::Text, m_rows);
        title->setWordWrap(true);
        grid->addWidget(title, row, 0);
        grid->addWidget(new TextLabel(line.value, TextStyle::BodyStrong, Ink::Text, m_rows), row, 1, Qt::AlignRight);
        // A column that nobody fills takes no room.
        if (!line.target.isEmpty())
            grid->addWidget(new TextLabel(u"/ "_s + line.target, TextStyle::Small, Ink::Muted, m_rows), row, 2);
        if (!line.distance.isEmpty()) {
            grid->addWidget(new TextLabel(line.distance, TextStyle::Small, line.ink, m_rows), row, 3, Qt::AlignRight);
        }
        ++row;
    }
    layout()->addWidget(m_rows);
    // A layout shows what it is given, and places it, in a later turn of events: until then there would be a hole.
    m_rows->show();
    layout()->activate();
}

} // namespace Floorwalk

#include "moc_figurelines.cpp"
