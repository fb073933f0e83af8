// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/seatgrid.h"

#include "widgets/common/listkeys.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int spotLine = 18;
constexpr int spotLines = 3;
constexpr int spotMargin = 4;
constexpr int betweenSpots = 4;
constexpr int leastSpotWidth = 84;

/** One seat: its name and the time, who sits there, and their state as tile and word. */
class SpotDelegate : public QStyledItemDelegate
{
public:
    SpotDelegate(const SeatGridModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    static int height(const Theme &theme)
    {
        return spotLines * theme.px(spotLine) + 2 * theme.px(spotMargin) + theme.px(betweenSpots);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SeatSpot *const spot = m_model.at(index);
        if (!spot)
            return;
        const Theme &theme = themeOf(option.widget);
        const int gap = theme.px(betweenSpots) / 2;
        const QRect box = option.rect.adjusted(gap, gap, -gap, -gap);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = selected && option.widget && option.widget->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const ColorRole edge = focused ? ColorRole::Focus : selected ? ColorRole::Accent : ColorRole::Border;
        const ColorRole ground = selected               ? ColorRole::Selection
                                 : spot->name.isEmpty() ? ColorRole::Window
                                                        : ColorRole::Base;
        Paint::frame(painter, box, theme.color(ground), theme.color(edge), theme.radius(Radius::Medium),
                     focused ? theme.focusWidth() : theme.borderWidth());
        painter->setRenderHint(QPainter::Antialiasing, false);
        const int side = theme.px(spotMargin) + theme.px(2);
        QRect line(box.left() + side, box.top() + theme.px(spotMargin), box.width() - 2 * side, theme.px(spotLine));
        paintHead(painter, line, *spot, option.widget, selected);
        line.translate(0, line.height());
        const QString who = spot->name.isEmpty() ? SeatGridModel::tr("nobody") : spot->name;
        Paint::text(painter, line, who, theme.font(TextStyle::Body, spot->strong),
                    theme.rowInk(spot->name.isEmpty() ? Ink::Muted : Ink::Text, selected), Qt::AlignLeft,
                    Paint::Cut::Allowed);
        line.translate(0, line.height());
        if (spot->state)
            paintState(painter, line, *spot->state, option.widget, selected);
        painter->restore();
    }

private:
    /** The seat's name, a check where it was seen, and how long the state lasts. */
    static void paintHead(QPainter *painter, QRect line, const SeatSpot &spot, const QWidget *widget, bool selected)
    {
        const Theme &theme = themeOf(widget);
        const QFont small = theme.font(TextStyle::Small, spot.urgency.has_value());
        const Ink ink = spot.urgency ? inkOf(*spot.urgency) : Ink::Muted;
        Paint::text(painter, line, spot.value, small, theme.rowInk(ink, selected), Qt::AlignRight);
        line.setRight(line.right() - Paint::textWidth(spot.value, small) - theme.space(Space::Xs));
        if (spot.urgency) {
            const int size = theme.px(14);
            const QRect mark(line.right() - size, line.top() + (line.height() - size) / 2, size, size);
            iconsOf(widget).paint(painter, mark, toneIcon(*spot.urgency), theme.rowInk(ink, selected));
            line.setRight(mark.left() - theme.space(Space::Xs));
        }
        if (spot.seen) {
            const int size = theme.px(12);
            const QRect mark(line.left(), line.top() + (line.height() - size) / 2, size, size);
            iconsOf(widget).paint(painter, mark, u"check"_s, theme.rowInk(Ink::Good, selected));
            line.setLeft(mark.right() + theme.space(Space::Xs));
        }
        Paint::text(painter, line, spot.seat, theme.font(TextStyle::Small, true), theme.rowInk(Ink::Muted, selected),
                    Qt::AlignLeft, Paint::Cut::Allowed);
    }

    static void paintState(QPainter *painter, QRect line, const StateLook &look, const QWidget *widget, bool selected)
    {
        const Theme &theme = themeOf(widget);
        const int size = theme.px(14);
        Paint::stateTile(painter, QRect(line.left(), line.top() + (line.height() - size) / 2, size, size), look.key,
                         theme, iconsOf(widget), selected && theme.isHighContrast());
        line.setLeft(line.left() + size + theme.space(Space::Xs));
        Paint::text(painter, line, look.word, theme.font(TextStyle::Small), theme.rowInk(Ink::Text, selected),
                    Qt::AlignLeft, Paint::Cut::Allowed);
    }

    const SeatGridModel &m_model;
};

} // namespace

SeatGrid::SeatGrid(const QString &name, const QString &meaning, QWidget *parent)
    : QTableView(parent)
    , m_model(this)
{
    setObjectName(name);
    setAccessibleName(meaning);
    setModel(&m_model);
    setItemDelegate(new SpotDelegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_showing)
            emit currentSpotChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &SeatGrid::taken);
    fit();
}

void SeatGrid::showSpots(const std::vector<SeatSpot> &spots)
{
    const QString before = current() ? current()->key : QString();
    m_showing = true; // another shape of the floor begins anew
    m_model.show(spots);
    if (!current() || current()->key != before) {
        const QModelIndex same = m_model.indexOf(before);
        setCurrentIndex(same.isValid() ? same : m_model.first());
    }
    m_showing = false;
    setVisible(!spots.empty());
    fit();
    if (before != (current() ? current()->key : QString()))
        emit currentSpotChanged();
}

bool SeatGrid::choose(const QString &key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void SeatGrid::fit()
{
    const Theme &theme = themeOf(this);
    horizontalHeader()->setMinimumSectionSize(theme.px(leastSpotWidth));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(SpotDelegate::height(theme));
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(std::max(1, m_model.rowCount() * SpotDelegate::height(theme) + bar));
}

void SeatGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void SeatGrid::keyPressEvent(QKeyEvent *event)
{
    if (ListKeys::takes(*event) && current())
        emit taken();
    else if (ListKeys::isLetter(*event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void SeatGrid::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Floorwalk

#include "moc_seatgrid.cpp"
