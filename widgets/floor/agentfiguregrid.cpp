// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentfiguregrid.h"

#include "models/service/dutyfigures.h"
#include "widgets/common/figurelink.h"
#include "widgets/common/textlabel.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QGridLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int inRow = 4;
constexpr int rowsEach = 3; // title, value, and what parts them from the next

QString shareText(const std::optional<double> &share)
{
    return share ? u"%1 %"_s.arg(qRound(*share * 100)) : u"–"_s;
}
} // namespace

AgentFigureGrid::AgentFigureGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(0);
    add(Calls, tr("Calls today"), u"callsToday"_s);
    add(Handling, tr("AHT"), u"ahtToday"_s);
    add(Occupancy, {}, u"occupancyToday"_s);
    add(Talk, tr("Talk util."), u"talkToday"_s);
    add(Busy, tr("Busy today"), u"busyToday"_s);
    add(Breaks, tr("Breaks today"), u"breaksToday"_s);
    for (int place = Adherence; place < PlaceCount; ++place) {
        const FigureKind kind = figureKind(*variantOf(Place(place)));
        //: adherence, adjusted for approved exceptions: above its value, as short as it is known by
        add(Place(place), place == AdjustedAdherence ? tr("Adj. adherence") : FigureWords::title(kind),
            (place == AdjustedAdherence ? u"duty.adjusted."_s : u"duty."_s) + figureKindName(kind));
    }
    applyLook();
    showDuty(std::nullopt);
}

void AgentFigureGrid::add(Place place, const QString &title, const QString &name)
{
    auto *const words = new TextLabel(title, TextStyle::Small, Ink::Muted, this);
    auto *const value = new FigureLink(this);
    value->setObjectName(name);
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
    const int row = rowsEach * (place / inRow);
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
    case Adherence:
        return FigureVariant::AdherenceRaw;
    case AdjustedAdherence:
        return FigureVariant::AdherenceAdjusted;
    case Conformance:
        return FigureVariant::ConformanceOfScheduled;
    case Utilisation:
        return FigureVariant::UtilisationOfPaid;
    case Shrinkage:
        return FigureVariant::ShrinkageAll;
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

void AgentFigureGrid::showDuty(const std::optional<DutySums> &sums)
{
    for (int place = Adherence; place < PlaceCount; ++place) {
        m_titles[place]->setVisible(sums.has_value());
        m_values[place]->setVisible(sums.has_value());
        if (!sums)
            continue;
        const FigureVariant variant = *variantOf(Place(place));
        put(Place(place), shareText(dutyValue(*sums, variant)),
            FigureWords::variant(variant) + u": "_s + FigureWords::formula(variant, {}, {}));
    }
}

void AgentFigureGrid::applyLook()
{
    const Theme &theme = themeOf(this);
    m_grid->setHorizontalSpacing(theme.space(Space::S));
    // As wide as each other, so that the eye runs down a column.
    for (int column = 0; column < inRow; ++column)
        m_grid->setColumnStretch(column, 1);
    const int width =
        (theme.extent(Extent::AgentPanel) - 2 * theme.space(Space::L) - 3 * theme.space(Space::S)) / inRow;
    for (TextLabel *const title : std::as_const(m_titles))
        title->setMinimumWidth(width);
    for (int row = rowsEach - 1; row < rowsEach * (PlaceCount - 1) / inRow; row += rowsEach)
        m_grid->setRowMinimumHeight(row, theme.space(Space::S));
}

void AgentFigureGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk

#include "moc_agentfiguregrid.cpp"
