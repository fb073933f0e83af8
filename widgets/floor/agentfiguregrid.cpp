// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentfiguregrid.h"

#include "widgets/common/figurelink.h"
#include "widgets/common/textlabel.h"

#include <QGridLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int inRow = 3;
}

AgentFigureGrid::AgentFigureGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(0);
    add(Calls, tr("Calls today"), "callsToday");
    add(Handling, tr("AHT"), "ahtToday");
    add(Occupancy, {}, "occupancyToday");
    add(Talk, tr("Talk util."), "talkToday");
    add(Busy, tr("Busy today"), "busyToday");
    add(Breaks, tr("Breaks today"), "breaksToday");
    for (int column = 0; column < inRow; ++column)
        m_grid->setColumnStretch(column, 1);
}

void AgentFigureGrid::add(Place place, const QString &title, const char *name)
{
    auto *const words = new TextLabel(title, TextStyle::Small, Ink::Muted, this);
    auto *const value = new FigureLink(this);
    value->setObjectName(QString::fromLatin1(name));
    value->setTextStyle(TextStyle::Body);
    value->setFigure({}, u"–"_s, title);
    const bool opens = variantOf(place).has_value();
    value->setEnabled(opens);
    if (opens) {
        connect(value, &QAbstractButton::clicked, this, [this, place] { emit figureWanted(*variantOf(place)); });
    } else {
        value->setFocusPolicy(Qt::NoFocus);
        value->setCursor(Qt::ArrowCursor);
    }
    m_titles << words;
    m_values << value;
    const int row = 2 * (place / inRow);
    m_grid->addWidget(words, row, place % inRow);
    m_grid->addWidget(value, row + 1, place % inRow, Qt::AlignLeft);
}

std::optional<FigureVariant> AgentFigureGrid::variantOf(Place place) const
{
    switch (place) {
    case Calls:
        return FigureVariant::AnsweredCalls;
    case Handling:
        return FigureVariant::QueueCalls;
    case Occupancy:
        return m_occupancy;
    case Talk:
        return FigureVariant::OfLoggedIn;
    case Busy:
        return FigureVariant::BusyTotal;
    case Breaks:
    case PlaceCount:
        break;
    }
    return std::nullopt;
}

void AgentFigureGrid::put(Place place, const QString &value, const QString &tip)
{
    const QString title = m_titles[place]->text();
    m_values[place]->setFigure({}, value, tip.isEmpty() ? title : title + u". "_s + tip);
}

void AgentFigureGrid::setOccupancy(FigureVariant variant, const QString &title)
{
    m_occupancy = variant;
    m_titles[Occupancy]->setText(title);
}

} // namespace Floorwalk
