// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/breakpanel.h"

#include "widgets/common/button.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/floor/breakdelegate.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

BreakPanel::BreakPanel(const Zone &zone, QWidget *parent)
    : Panel(tr("Break desk"), parent)
    , m_model(zone)
    , m_delegate(new BreakDelegate(m_model, this))
    , m_places(new Pill({}, Tone::Good, {}, this))
    , m_more(Button::withIcon(u"more"_s, tr("More of the break desk"), this))
    , m_why(new TextLabel({}, TextStyle::Caption, Ink::Muted, this))
    , m_list(new QListView(this))
    , m_totals(new TextLabel({}, TextStyle::Caption, Ink::Muted, this))
    , m_send(new Button(tr("Send"), ButtonKind::Primary, this))
    , m_back(new Button(tr("Back"), ButtonKind::Normal, this))
    , m_extend(new Button(tr("Extend"), ButtonKind::Normal, this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"breakDesk"_s);
    setAccessibleName(tr("Break desk"));
    build();
    applyLook();
    show({});
}

void BreakPanel::build()
{
    auto *const gap = new QWidget(this);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHorizontalStretch(100); // the panel's own stretch comes after the tools
    gap->setSizePolicy(wide);
    addToHeader(gap);
    addToHeader(m_places);
    addToHeader(m_more);
    m_more->setSmall(true);
    m_more->setObjectName(u"breakMore"_s);
    m_menu->setObjectName(u"breakMenu"_s);
    m_list->setObjectName(u"breakList"_s);
    m_list->setAccessibleName(tr("Who is out and who waits"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_totals->setObjectName(u"breakTotals"_s);
    m_why->setObjectName(u"breakWhy"_s);
    m_totals->setWordWrap(true);
    m_why->setWordWrap(true);
    body()->addWidget(m_why);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_totals);
    int key = 0;
    for (Button *button : {m_send, m_back, m_extend}) {
        static constexpr std::array keys{Qt::Key_S, Qt::Key_R, Qt::Key_E};
        const Qt::Key own = keys[size_t(key++)];
        button->setKeyHint(keyText(own));
        foot()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, own] { actOn(own); });
    }
    foot()->addStretch();
    m_send->setObjectName(u"breakSend"_s);
    m_back->setObjectName(u"breakBack"_s);
    m_extend->setObjectName(u"breakExtend"_s);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QString agent = index.data(BreakModel::AgentRole).toString(); !agent.isEmpty())
            emit agentActivated(agent);
    });
}

void BreakPanel::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    m_delegate->setCompact(form != Form::Column);
    applyLook();
    m_list->doItemsLayout();
    // Who is out is what a strip has room for.
    if (const int first = m_model.firstOf(BreakRow::Kind::Away); form != Form::Column && first >= 0)
        choose(first);
}

void BreakPanel::show(const BreakBoard &board)
{
    m_board = board;
    m_delegate->setNotGoneAfter(board.notGoneAfter);
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model.show(board);
    m_list->verticalScrollBar()->setValue(scrolled);
    chooseSomething();
    showFacts();
}

void BreakPanel::choose(int row)
{
    m_offered = row < 0 ? QString() : m_model.row(row).key();
    if (row != m_list->currentIndex().row())
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

/**
 * There is always a row that keys act on, where there is any: whose turn it is, else who is due first, else a batch. A
 * strip shows few rows: there who is out comes first. Until the leader moves to another, it is whose turn it is by now.
 */
void BreakPanel::chooseSomething()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_model.flags(current).testFlag(Qt::ItemIsSelectable)
        && m_model.row(current.row()).key() != m_offered)
        return;
    using Kind = BreakRow::Kind;
    static constexpr std::array usual{Kind::Turn, Kind::Away, Kind::Meal};
    static constexpr std::array inStrip{Kind::Away, Kind::Turn, Kind::Meal};
    int row = -1;
    for (const Kind kind : m_form == Form::Column ? usual : inStrip) {
        if (row < 0)
            row = m_model.firstOf(kind);
    }
    choose(row);
}

void BreakPanel::showFacts()
{
    const int free = m_board.free();
    const bool heard = m_silence.isEmpty();
    //: free of all places
    m_places->set(tr("Free %1 / %2").arg(free).arg(m_board.places),
                  !heard     ? Tone::Neutral
                  : free > 0 ? Tone::Good
                             : Tone::Warning,
                  heard ? QString() : m_feed.icon);
    m_places->setToolTip(m_silence);
    m_why->setInk(heard ? Ink::Muted : inkOf(m_feed.tone));
    if (!heard)
        m_why->setText(m_silence);
    else
        m_why->setText(m_board.places < m_board.basePlaces ? tr("%1 places, %2 callers waiting: reduced to %3")
                                                                 .arg(m_board.basePlaces)
                                                                 .arg(m_board.waitingCallers)
                                                                 .arg(m_board.places)
                                                           : tr("%1 places").arg(m_board.places));
    const BreakTotals &totals = m_board.totals;
    QStringList lines;
    lines << tr("Today %n breaks", nullptr, totals.breaks)
                 + (totals.average ? u" · "_s + tr("mean %1").arg(lengthText(*totals.average)) : QString())
                 + (totals.breaks > 0 ? u" · "_s + tr("%n over time", nullptr, totals.overtime) : QString());
    const auto done = std::ranges::count(m_board.meals, MealLine::Stage::Done, &MealLine::stage);
    QString meals = m_board.meals.empty() ? tr("No meal batches yet (M plans them)")
                                          : tr("%n meal batches done", nullptr, int(done));
    if (!m_board.gaps.empty())
        meals += u" · "_s + tr("cover: %1 lacks %2").arg(m_board.gaps.front().queue).arg(m_board.gaps.front().missing);
    else if (!m_board.meals.empty())
        meals += u" · "_s + tr("cover holds");
    lines << meals;
    m_totals->setText(lines.join(u'\n'));
    m_back->setEnabled(!m_board.away.empty());
    m_extend->setEnabled(!m_board.away.empty());
}

void BreakPanel::setSilence(const QString &silence, const FeedLook &look)
{
    if (silence == m_silence)
        return;
    m_silence = silence;
    m_feed = look;
    showFacts();
    showGrey();
}

void BreakPanel::setBesidePast(bool past)
{
    m_besidePast = past;
    setEnabled(!past);
    //: beside the break desk's title while the floor shows an earlier moment
    setNote(past ? tr("of now, not of then") : QString());
    m_places->setVisible(!past);
    m_more->setVisible(!past);
    showGrey();
}

void BreakPanel::showGrey()
{
    m_delegate->setStale(!m_silence.isEmpty() || m_besidePast);
    m_list->viewport()->update();
}

void BreakPanel::tick(Moment now)
{
    m_delegate->setNow(now);
    m_list->viewport()->update();
}

void BreakPanel::applyLook()
{
    const Theme &theme = themeOf(this);
    const int side = theme.space(Space::M);
    const bool column = m_form == Form::Column;
    m_why->setContentsMargins(side, theme.space(Space::Xs), side, theme.space(Space::Xs));
    m_totals->setContentsMargins(side, theme.space(Space::S), side, theme.space(Space::S));
    m_why->setVisible(column);
    m_totals->setVisible(column);
    foot()->parentWidget()->setVisible(column);
    foot()->setContentsMargins(theme.space(Space::S), theme.space(Space::S), theme.space(Space::S),
                               theme.space(Space::S));
    foot()->setSpacing(theme.space(Space::Xs) + 2);
    if (column)
        setFixedWidth(
            std::max(theme.extent(Extent::BreakDesk), foot()->minimumSize().width() + 2 * theme.borderWidth()));
    else
        setFixedWidth(m_form == Form::Block ? theme.extent(Extent::BreakDesk) : theme.px(340));
    setSizePolicy(QSizePolicy::Fixed, column ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void BreakPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void BreakPanel::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    if (m_form != Form::Column)
        return;
    const Theme &theme = themeOf(this);
    const int border = theme.borderWidth();
    QPainter(this).fillRect(QRect(border, m_totals->y(), width() - 2 * border, theme.hairline()),
                            theme.color(ColorRole::Border));
}

bool BreakPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Lists search by typed letters, which are commands here.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        if (!(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && actOn(press->key()))
            return true;
    }
    return Panel::eventFilter(watched, event);
}

void BreakPanel::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) || !actOn(event->key()))
        Panel::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_breakpanel.cpp"
