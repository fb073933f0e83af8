// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/piepanel.h"

#include "widgets/common/piecard.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds turn{40};
constexpr size_t turnsForAll = 6;

struct RingSize
{
    int full;
    int small;
};
constexpr RingSize teamRing{84, 76};
constexpr RingSize queueRing{64, 44};

} // namespace

PiePanel::PiePanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"piePanel"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *const content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() fills it
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_scroll);
    m_turns.setInterval(turn);
    connect(&m_turns, &QTimer::timeout, this, &PiePanel::showNext);
    add({});
    applyLook();
}

PiePanel::Pie &PiePanel::add(const QString &queue)
{
    const RingSize &size = queue.isEmpty() ? teamRing : queueRing;
    auto *const card = new PieCard(m_small ? size.small : size.full, this);
    card->setObjectName(queue.isEmpty() ? u"pie"_s : u"pie."_s + queue);
    card->setTitle(queue);
    if (queue.isEmpty())
        card->setCaption(tr("Team"));
    m_row->addWidget(card, queue.isEmpty() ? 5 : 4);
    connect(card, &PieCard::shareClicked, this, [this, queue](const QList<StateKey> &states) {
        const std::vector<AgentsProxy::Slice> filter = filterOf(states, queue);
        emit filterChosen(filter == m_filter ? std::vector<AgentsProxy::Slice>() : filter);
    });
    connect(card, &PieCard::figureClicked, this, [this, queue] { emit figureWanted(FigureKind::ServiceLevel, queue); });
    if (!m_pies.empty())
        QWidget::setTabOrder(m_pies.back().card->lastStop(), card);
    m_pies.push_back({queue, card, {}, {}});
    card->setCounts({});
    applyLook();
    return m_pies.back();
}

void PiePanel::show(const StateTotals &team, const std::vector<QueueRow> &queues, const CentreSettings &settings)
{
    const auto gone = [&queues](const Pie &pie) {
        return !pie.queue.isEmpty() && std::none_of(queues.begin(), queues.end(), [&pie](const QueueRow &row) {
            return row.queue == pie.queue;
        });
    };
    for (auto it = m_pies.begin(); it != m_pies.end();) {
        if (gone(*it)) {
            delete it->card;
            it = m_pies.erase(it);
        } else {
            ++it;
        }
    }
    const auto want = [this](Pie &pie, const StateTotals &totals) {
        pie.wanted = totals;
        if (pie.shown == StateTotals())
            put(pie);
    };
    want(m_pies.front(), team);
    QueueCounts all;
    for (const QueueRow &row : queues) {
        const auto found =
            std::find_if(m_pies.begin(), m_pies.end(), [&row](const Pie &pie) { return pie.queue == row.queue; });
        Pie &pie = found == m_pies.end() ? add(row.queue) : *found;
        want(pie, row.totals);
        putLevel(*pie.card, row.counts, row.queue, settings);
        all += row.counts;
    }
    putLevel(*m_pies.front().card, all, {}, settings);
    if (!m_turns.isActive())
        m_turns.start();
}

/** The service level beside the pie, in the variant that is chosen for the queue. */
void PiePanel::putLevel(PieCard &card, const QueueCounts &counts, const QString &queue, const CentreSettings &settings)
{
    const FigureVariant variant = chosenVariant(FigureKind::ServiceLevel, settings, queue);
    //: in the tool tip of a figure: its name, its variant and how it is counted
    const QString full = tr("%1, %2: %3")
                             .arg(FigureWords::title(FigureKind::ServiceLevel), FigureWords::variant(variant),
                                  FigureWords::formula(variant, LiveSettings::from(settings), queue));
    //: the service level, as short as it is known by
    card.setFigure(tr("SL"), FigureWords::value(variant, shareOf(variant, counts)), full);
}

void PiePanel::put(Pie &pie)
{
    if (pie.shown == pie.wanted)
        return;
    pie.shown = pie.wanted;
    const size_t shares = pie.card->shares().size();
    pie.card->setCounts(stateCounts(pie.shown));
    if (pie.card->shares().size() != shares)
        fit();
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
    if (std::ranges::all_of(m_pies, [](const Pie &pie) { return pie.shown == pie.wanted; }))
        m_turns.stop();
}

/** Smaller rings where the words would not fit beside each other: long words, large texts, many queues. */
void PiePanel::fit()
{
    const Theme &theme = themeOf(this);
    const int queues = int(m_pies.size()) - 1;
    const int saved = theme.px(teamRing.full - teamRing.small + queues * (queueRing.full - queueRing.small));
    int wanted = m_small ? saved : 0;
    for (const Pie &pie : m_pies)
        wanted += pie.card->sizeHint().width();
    const bool small = wanted > m_scroll->viewport()->width();
    if (small == m_small)
        return;
    m_small = small;
    for (const Pie &pie : m_pies) {
        const RingSize &size = pie.queue.isEmpty() ? teamRing : queueRing;
        pie.card->setDiameter(small ? size.small : size.full);
    }
}

void PiePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PiePanel::takeFocus()
{
    m_pies.front().card->firstStop()->setFocus(Qt::ShortcutFocusReason);
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
    setFixedHeight(theme.px(104));
    for (const Pie &pie : m_pies)
        pie.card->layout()->setContentsMargins(theme.space(Space::M), 0, theme.space(Space::Xs), 0);
}

void PiePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void PiePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::frame(&painter, rect(), theme.color(ColorRole::Base), theme.color(ColorRole::Border),
                 theme.radius(Radius::Medium), theme.borderWidth());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (size_t i = 1; i < m_pies.size(); ++i) {
        const int x = m_pies[i].card->mapTo(this, QPoint(0, 0)).x();
        painter.fillRect(QRect(x, theme.hairline(), theme.hairline(), height() - 2 * theme.hairline()),
                         theme.color(ColorRole::Border));
    }
}

} // namespace Floorwalk
