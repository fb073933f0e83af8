// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallboardpage.h"

#include "models/service/floorsession.h"
#include "models/service/shiftboard.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/wallboard/wallbars.h"
#include "widgets/wallboard/wallcalls.h"
#include "widgets/wallboard/wallcard.h"
#include "widgets/wallboard/wallpie.h"
#include "widgets/wallboard/wallstrip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr Millis readEvery{500};
constexpr int mostInRow = 3;
} // namespace

WallboardPage::WallboardPage(const WallboardSetup &setup, const WallLayout &layout, QWidget *parent)
    : Page(parent)
    , m_setup(setup)
    , m_turner(layout, setup.language)
    , m_header(new WallHeader(this))
    , m_footer(new WallFooter(this))
    , m_strip(new WallStrip(this))
    , m_pie(new WallPie(this))
    , m_calls(new WallCalls(this))
{
    setObjectName(u"wallboardPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    for (size_t i = 0; i < WallLayout::mostFigures; ++i)
        m_cards.push_back(new WallCard(this));
    connect(&m_timer, &QTimer::timeout, this, &WallboardPage::refresh);
    m_timer.start(readEvery);
    refresh();
}

QString WallboardPage::title() const
{
    return tr("Wallboard");
}

QString WallboardPage::iconName() const
{
    return u"nav-wallboard"_s;
}

WallContent WallboardPage::read() const
{
    const FloorSession &floor = m_setup.floor;
    // The demo lives on its own clock; a real floor's wall shows the time of the room.
    const Moment now = m_setup.demo && floor.feed().isLive() ? floor.now() : m_setup.clock.now();
    WallInput input{floor, m_setup.shift ? m_setup.shift->shift() : std::nullopt, floor.settings().zone(), m_setup.demo,
                    now};
    if (const ShiftBoard *const shift = m_setup.shift) {
        input.teams = shift->teams();
        input.targets = shift->targets();
        input.teamOf = [shift](const AgentRow &agent) {
            const QString team = shift->teamOf(agent.key);
            return team.isEmpty() ? shift->teamOf(agent.interface) : team;
        };
    }
    WallContent content = wallContent(m_turner.sheet(), input);
    content.footer.page = int(m_turner.index());
    content.footer.pages = int(m_turner.count());
    return content;
}

void WallboardPage::refresh()
{
    const Moment now = m_setup.clock.now();
    QStringList teams;
    for (const ShiftSummary &team : m_setup.shift ? m_setup.shift->teams() : std::vector<ShiftSummary>())
        teams << team.team;
    m_turner.advance(now, m_setup.floor.queues(), teams);
    const QPoint shift = wallShift(now, m_turner.layout());
    const WallContent content = read();
    const bool moved = std::exchange(m_shift, shift) != shift;
    if (content != m_content)
        showContent(content);
    if (moved)
        arrange();
    settleWhenRead();
}

void WallboardPage::settleWhenRead()
{
    const FeedStatus &feed = m_setup.floor.feed();
    const bool isNone = feed.health == FeedStatus::Health::None;
    const bool heard = m_setup.floor.hasFloor() && !isNone && feed.health != FeedStatus::Health::Connecting;
    // A demo has a feed always; it begins when the store has been read.
    if (!isSettled() && (heard || (isNone && !m_setup.demo)))
        setSettled();
}

void WallboardPage::showContent(const WallContent &content)
{
    const bool rearranged = m_content.cards.size() != content.cards.size() || m_content.hasPie != content.hasPie
                            || m_content.hasCalls != content.hasCalls || m_content.cards.empty()
                            || m_content.strip.isShown() != content.strip.isShown();
    m_content = content;
    m_header->setFacts(content.header);
    m_footer->setFacts(content.footer);
    m_strip->setFacts(content.strip);
    m_pie->show(content);
    m_calls->show(content);
    for (size_t i = 0; i < std::min(content.cards.size(), m_cards.size()); ++i)
        m_cards[i]->setFacts(content.cards[i]);
    if (rearranged)
        arrange();
    bool stacked = false;
    for (size_t i = 0; i < content.cards.size(); ++i)
        stacked = stacked || !m_cards[i]->fitsOneLine();
    for (WallCard *card : m_cards)
        card->setStacked(stacked);
}

void WallboardPage::arrangeCards(const QRect &place)
{
    const int count = int(m_content.cards.size());
    const int columns = count <= mostInRow ? std::max(1, count) : count == 4 ? 2 : mostInRow;
    const int rows = (std::max(1, count) + columns - 1) / columns;
    const int gap = qRound(WallSize::gap * m_header->scale());
    const int across = (place.width() - (columns - 1) * gap) / columns;
    const int down = (place.height() - (rows - 1) * gap) / rows;
    for (int i = 0; i < int(m_cards.size()); ++i) {
        WallCard *const card = m_cards[size_t(i)];
        card->setVisible(i < count);
        card->setDigits(m_turner.layout().digits);
        card->setGeometry(place.x() + i % columns * (across + gap), place.y() + i / columns * (down + gap), across,
                          down);
    }
}

void WallboardPage::arrange()
{
    // A screen that is less wide than 16:9 scales by its width, so that nothing is cut.
    const double scale = std::min(double(height()) / WallSize::screenHeight, double(width()) / WallSize::screenWidth);
    const auto px = [scale](double at1080) { return qRound(at1080 * scale); };
    for (WallPart *part : findChildren<WallPart *>())
        part->setScale(scale);
    const QPoint off = m_shift * px(m_turner.layout().shiftPx);
    const QRect all = rect().translated(off);
    m_header->setGeometry(all.x(), all.y(), all.width(), px(WallSize::bar));
    m_footer->setGeometry(all.x(), all.bottom() + 1 - px(WallSize::bar), all.width(), px(WallSize::bar));
    QRect place = all.adjusted(px(WallSize::edge), px(WallSize::bar + WallSize::gap), -px(WallSize::edge),
                               -px(WallSize::bar + WallSize::gap));
    m_strip->setVisible(m_content.strip.isShown());
    if (m_content.strip.isShown()) {
        m_strip->setGeometry(all.x(), m_footer->y() - px(WallSize::bar), all.width(), px(WallSize::bar));
        place.setBottom(m_strip->y() - 1 - px(WallSize::gap));
    }
    m_pie->setVisible(m_content.hasPie);
    m_calls->setVisible(m_content.hasCalls);
    if (m_content.hasPie || m_content.hasCalls) {
        QRect side = place;
        side.setLeft(place.right() + 1 - px(WallSize::side));
        place.setRight(side.left() - 1 - px(WallSize::gap));
        const int pie = m_content.hasCalls ? px(WallSize::pieCard) : side.height();
        m_pie->setGeometry(side.x(), side.y(), side.width(), pie);
        m_calls->setGeometry(m_content.hasPie ? side.adjusted(0, pie + px(WallSize::gap), 0, 0) : side);
    }
    arrangeCards(place);
}

void WallboardPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool on = key == Qt::Key_Right || key == Qt::Key_PageDown || key == Qt::Key_Space;
    if (!on && key != Qt::Key_Left && key != Qt::Key_PageUp) {
        Page::keyPressEvent(event);
        return;
    }
    m_turner.step(on ? 1 : -1, m_setup.clock.now());
    refresh();
}

void WallboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    if (!m_content.cards.empty())
        showContent(m_content);
}

void WallboardPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void WallboardPage::paintEvent(QPaintEvent *)
{
    // Bars that are shifted leave a strip: it has their ground, so that nobody sees them move.
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, 0, width(), m_header->geometry().bottom()), theme.color(ColorRole::Base));
    painter.fillRect(QRect(0, m_footer->y() + 1, width(), height()), theme.color(ColorRole::Base));
}

} // namespace Floorwalk

#include "moc_wallboardpage.cpp"
