// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/piepanel.h"

#include "widgets/common/piecard.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QComboBox>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds turn{40};
constexpr size_t turnsForAll = 6;
} // namespace

PiePanel::PiePanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_whose(new QComboBox(this))
    , m_along(new QScrollBar(Qt::Horizontal, this))
{
    setObjectName(u"piePanel"_s);
    m_owner = tr("Team");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *const content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(0);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() fills it
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_along->setObjectName(u"queuesInSight"_s);
    m_along->setAccessibleName(tr("Queues in sight"));
    m_along->setFocusPolicy(Qt::StrongFocus);
    m_along->hide();
    connect(m_along, &QScrollBar::valueChanged, this, &PiePanel::showInSight);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_scroll);
    layout->addWidget(m_along);
    m_turns.setInterval(turn);
    connect(&m_turns, &QTimer::timeout, this, &PiePanel::showNext);
    m_whose->setObjectName(u"pieChoice"_s);
    m_whose->setAccessibleName(tr("Whose pie"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_whose->addItem(m_owner, QString());
    m_whose->hide();
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this] {
        showFront();
        markFilter(m_filter);
    });
    add({}).card->setTitlePart(m_whose);
    applyLook();
}

void PiePanel::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    m_whose->setItemText(0, owner);
    if (m_pies.front().queue.isEmpty())
        m_pies.front().card->setCaption(owner);
    fit();
}

PiePanel::Pie &PiePanel::add(const QString &queue)
{
    const bool isTeam = m_pies.empty();
    const RingSize size = ringOf(m_pies.size());
    auto *const card = new PieCard(m_small ? size.small : size.full, this);
    if (isTeam)
        card->setCaption(m_owner);
    const size_t place = m_pies.size();
    connect(card, &PieCard::shareClicked, this, [this, place](const QList<StateKey> &states) {
        const std::vector<AgentsProxy::Slice> filter = filterOf(states, m_pies[place].queue);
        emit filterChosen(filter == m_filter ? std::vector<AgentsProxy::Slice>() : filter);
    });
    connect(card, &PieCard::figureClicked, this,
            [this, place] { emit figureWanted(FigureKind::ServiceLevel, m_pies[place].queue); });
    // What is made late would come last when one steps through the window.
    if (!isTeam)
        QWidget::setTabOrder(m_pies.back().card->lastStop(), card->headStop());
    m_pies.push_back({queue, card, {}, {}, {}});
    card->setCounts({});
    bind(m_pies.back(), queue);
    arrange();
    applyLook();
    return m_pies.back();
}

void PiePanel::setRows(int rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_widest = 0;
    const RingSize team = ringOf(0);
    m_pies.front().card->setDiameter(m_small ? team.small : team.full);
    arrange();
    applyLook();
    fit();
}

/** In reading order; alone in its column the team's pie is the widest. */
void PiePanel::arrange()
{
    const int columns = columnsOf(m_pies.size());
    for (size_t i = 0; i < m_pies.size(); ++i)
        m_grid->addWidget(m_pies[i].card, int(i) / columns, int(i) % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column >= columns ? 0 : column == 0 && m_rows == 1 ? 5 : 4);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, row < (m_single ? 1 : m_rows) ? 1 : 0);
    update();
}

/** Has @p pie stand for @p queue from now on. */
void PiePanel::bind(Pie &pie, const QString &queue)
{
    pie.queue = queue;
    pie.level.reset();
    pie.card->setObjectName(queue.isEmpty() ? u"pie"_s : u"pie."_s + queue);
    pie.card->setTitle(queue);
}

void PiePanel::show(const StateTotals &team, const std::vector<QueueRow> &queues, const CentreSettings &settings)
{
    if (settings != m_settings) {
        m_settings = settings;
        for (Pie &pie : m_pies)
            pie.level.reset();
    }
    m_queues.resize(queues.size());
    QueueCounts all;
    for (size_t i = 0; i < queues.size(); ++i) {
        Queue &mine = m_queues[i];
        if (mine.name != queues[i].queue)
            mine.name = queues[i].queue;
        mine.totals = queues[i].totals;
        mine.counts = queues[i].counts;
        all += queues[i].counts;
    }
    m_team = {{}, team, all};
    fillWhose();
    showFront();
    showInSight();
    fit();
    if (!m_turns.isActive())
        m_turns.start();
}

void PiePanel::showInSight()
{
    offerScrolling(); // what was in sight may be less, or more, than fits by now
    const size_t wanted = size_t(piesThatFit()) + 1;
    while (m_pies.size() > wanted) {
        keepFocusFrom(m_pies.back().card);
        delete m_pies.back().card;
        m_pies.pop_back();
        arrange();
    }
    bool rebound = false;
    for (size_t i = 1; i < wanted; ++i) {
        const Queue &queue = m_queues[size_t(m_along->value()) + i - 1];
        Pie &pie = i < m_pies.size() ? m_pies[i] : add(queue.name);
        pie.card->setVisible(!m_single);
        const bool other = pie.queue != queue.name;
        if (other)
            bind(pie, queue.name);
        pie.wanted = queue.totals;
        if (other || pie.shown == StateTotals())
            put(pie);
        putLevel(pie, queue.counts);
        rebound = rebound || other;
    }
    if (rebound)
        markFilter(m_filter);
}

/**
 * The service level beside the pie, in the variant that is chosen for the queue. The first pie, the team's, names it
 * beside the number; a queue's does where it is counted otherwise, for so many names take the room of a pie.
 */
void PiePanel::putLevel(Pie &pie, const QueueCounts &counts)
{
    if (pie.level == counts)
        return;
    pie.level = counts;
    const FigureVariant variant = chosenVariant(FigureKind::ServiceLevel, m_settings, pie.queue);
    //: in the tool tip of a figure: its name, its variant and how it is counted
    const QString full = tr("%1, %2: %3")
                             .arg(FigureWords::title(FigureKind::ServiceLevel), FigureWords::variant(variant),
                                  FigureWords::formula(variant, LiveSettings::from(m_settings), pie.queue));
    const bool isNamed = &pie == &m_pies.front() || variant != chosenVariant(FigureKind::ServiceLevel, m_settings);
    //: the service level, as short as it is known by
    pie.card->setFigure(tr("SL"), FigureWords::value(variant, shareOf(variant, counts)), full,
                        isNamed ? FigureWords::variant(variant) : QString());
}

void PiePanel::put(Pie &pie)
{
    if (pie.shown == pie.wanted)
        return;
    pie.shown = pie.wanted;
    pie.card->setCounts(stateCounts(pie.shown));
}

/** The next few pies whose figures have changed; the turns end when there are none. */
void PiePanel::showNext()
{
    size_t left = (m_pies.size() + turnsForAll - 1) / turnsForAll;
    for (size_t seen = 0; seen < m_pies.size() && left > 0; ++seen) {
        Pie &pie = m_pies[m_next++ % m_pies.size()];
        if (pie.shown == pie.wanted)
            continue;
        put(pie);
        --left;
    }
    fit();
    if (std::ranges::all_of(m_pies, [](const Pie &pie) { return pie.shown == pie.wanted; }))
        m_turns.stop();
}

/** The room there is becomes known after the panel's own size: by the time that one changes it is still the old. */
bool PiePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        fit();
        if (m_scrolls)
            showInSight();
    }
    return QWidget::eventFilter(watched, event);
}

void PiePanel::wheelEvent(QWheelEvent *event)
{
    if (!m_along->isVisible()) {
        QWidget::wheelEvent(event);
        return;
    }
    m_along->setValue(m_along->value() - (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void PiePanel::takeFocus()
{
    m_pies.front().card->legendStop()->setFocus(Qt::ShortcutFocusReason);
}

void PiePanel::setStale(bool stale)
{
    if (stale == (m_scroll->graphicsEffect() != nullptr))
        return;
    if (!stale) {
        m_scroll->setGraphicsEffect(nullptr);
        return;
    }
    auto *const faded = new QGraphicsOpacityEffect(m_scroll);
    faded->setOpacity(0.7);
    m_scroll->setGraphicsEffect(faded);
}

void PiePanel::markFilter(const std::vector<AgentsProxy::Slice> &filter)
{
    m_filter = filter;
    for (const Pie &pie : m_pies) {
        QList<StateKey> chosen;
        for (const PieShare &share : pie.card->shares()) {
            if (!filter.empty() && filterOf(share.states, pie.queue) == filter)
                chosen = share.states;
        }
        pie.card->setChosen(chosen);
    }
}

void PiePanel::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedHeight(theme.px(m_rows == 1 ? 104 : 92 * m_rows));
    const int side = theme.space(m_small ? Space::S : Space::M);
    for (const Pie &pie : m_pies) {
        pie.card->layout()->setContentsMargins(side, 0, theme.space(Space::S), 0);
        pie.card->layout()->setSpacing(side);
    }
}

void PiePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_widest = 0;
        applyLook();
    }
}

void PiePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::frame(&painter, rect(), theme.color(ColorRole::Base), theme.color(ColorRole::Border),
                 theme.radius(Radius::Medium), theme.borderWidth());
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int columns = columnsOf(m_pies.size());
    const int line = theme.hairline();
    const QColor ink = theme.color(ColorRole::Border);
    for (int i = 1; size_t(i) < m_pies.size() && !m_single; ++i) {
        const PieCard *const card = m_pies[size_t(i)].card;
        const QPoint corner = card->mapTo(this, QPoint(0, 0));
        if (i % columns > 0)
            painter.fillRect(QRect(corner.x(), corner.y(), line, card->height()), ink);
        else
            painter.fillRect(QRect(line, corner.y(), width() - 2 * line, line), ink);
    }
}

} // namespace Floorwalk

#include "moc_piepanel.cpp"
