// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/figurelines.h"

#include "widgets/common/factrow.h"
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
    for (const Line &line : lines)
        addLine(*grid, line);
    layout()->addWidget(m_rows);
    // A layout shows what it is given, and places it, in a later turn of events: until then there would be a hole.
    m_rows->show();
    layout()->activate();
}

/** Below the others, whose columns it shares. */
void FigureLines::addLine(QGridLayout &grid, const Line &line)
{
    const int row = grid.count() > 0 ? grid.rowCount() : 0;
    const QString name = line.detail.isEmpty() ? line.name : tr("%1 (%2)").arg(line.name, line.detail);
    if (!line.opens.isEmpty()) { // behind the words, which let what presses them through to it
        auto *const opener = new FactRow(m_rows);
        opener->setOpens(name);
        connect(opener, &QAbstractButton::clicked, this, [this, what = line.opens] { emit opened(what); });
        opener->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        grid.addWidget(opener, row, 0, 1, 4);
    }
    const auto add = [this, &grid, row](const QString &text, TextStyle style, Ink ink, int column,
                                        Qt::Alignment where) {
        auto *const label = new TextLabel(text, style, ink, m_rows);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        grid.addWidget(label, row, column, where);
        return label;
    };
    add(name, TextStyle::Body, Ink::Text, 0, {})->setWordWrap(true);
    add(line.value, TextStyle::BodyStrong, Ink::Text, 1, Qt::AlignRight);
    // A column that nobody fills takes no room.
    if (!line.target.isEmpty())
        add(u"/ "_s + line.target, TextStyle::Small, Ink::Muted, 2, {});
    if (!line.distance.isEmpty())
        add(line.distance, TextStyle::Small, line.ink, 3, Qt::AlignRight);
}

} // namespace Floorwalk

#include "moc_figurelines.cpp"
