// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/floorpage.h"

#include "models/service/floorsession.h"
#include "models/service/shiftboard.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/taborder.h"
#include "widgets/consolehost.h"
#include "widgets/floor/agentpanel.h"
#include "widgets/floor/agentspane.h"
#include "widgets/floor/breakpanel.h"
#include "widgets/floor/indicators.h"
#include "widgets/floor/momentbar.h"
#include "widgets/floor/pastbanner.h"
#include "widgets/floor/piepanel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** Narrower than this the table would lose what it shows. */
constexpr int leastWidthForDesk = 920;
/** Lower than this two rows of pies would leave the table few rows. */
constexpr int leastHeightForRows = 640;
} // namespace

FloorPage::FloorPage(const PageContext &context, Prompter *prompter)
    : m_context(context)
    , m_session(*context.floor)
    , m_past(m_session, context.reader, context.zone, this)
    , m_prompter(prompter ? *prompter : m_dialogs)
    , m_floor(&m_session)
    , m_agents(m_session.agents(), StateLimits(m_session.settings()), this)
    , m_banner(new PastBanner(m_session, m_past, context.zone, this))
    , m_indicators(new Indicators(this))
    , m_pies(new PiePanel(this))
    , m_filter(new FilterChip(tr("Filtered; show all"), this))
    , m_search(new SearchField(this))
    , m_order(new QComboBox(this))
    , m_wholeFloor(new Button(tr("Whole floor"), ButtonKind::Normal, this))
    , m_asCards(Button::withIcon(u"view-cards"_s, tr("Cards (V)"), this))
    , m_asTable(Button::withIcon(u"view-table"_s, tr("Table (V)"), this))
    , m_people(new AgentsPane(m_agents, context.reader, context.zone, this))
    , m_breaks(new BreakPanel(context.zone, this))
    , m_moment(new MomentBar(m_session, m_past, context.zone, this))
    , m_count(new CountBadge(0, Tone::Neutral, this))
    , m_silent(new Pill({}, Tone::Neutral, {}, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_lower(new QStackedWidget(this))
    , m_column(new QWidget(this))
{
    setObjectName(u"floorPage"_s);
    build();
    connectUp();
    connectBreaks();
    connectActions();
    applyLook();
    m_filter->hide();
    const bool asCards = context.host && context.host->machine().text(u"agents_view"_s) == "cards"_L1;
    setView(asCards ? AgentsPane::View::Cards : AgentsPane::View::Table, false);
    m_timer.start(std::chrono::seconds(1));
    // To put a large floor in order takes longer than a frame: the page stands before.
    if (m_session.agents().rowCount() < AgentsProxy::largeFloor)
        showScope();
    else
        QTimer::singleShot(0, this, &FloorPage::showScope);
}

void FloorPage::takeFocus()
{
    if (m_agents.rowCount() > 0)
        m_people->setFocus();
    else
        setFocus(); // its keys work without agents too
}

QString FloorPage::subject() const
{
    const AgentRow *const agent = m_session.agents().agent(isPanelOpen() ? m_panel->agent() : m_people->currentAgent());
    return agent ? u"agent:"_s + agent->key : QString();
}

QString FloorPage::title() const
{
    return tr("Floor");
}

void FloorPage::build()
{
    auto *const sides = new QHBoxLayout(this);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    auto *const column = new QVBoxLayout(m_column);
    column->addWidget(m_banner);
    column->addWidget(m_indicators);
    m_besidePies = new QHBoxLayout;
    m_besidePies->addWidget(m_pies, 1);
    column->addLayout(m_besidePies);
    auto *const agents = new QWidget(this);
    m_besideAgents = new QHBoxLayout(agents);
    m_besideAgents->setContentsMargins({});
    m_besideAgents->addWidget(makeAgents(), 1);
    m_besideAgents->addWidget(m_breaks);
    m_lower->addWidget(agents);
    column->addWidget(m_lower, 1);
    column->addWidget(m_moment);
    sides->addWidget(m_column, 1);
}

QWidget *FloorPage::makeAgents()
{
    auto *const panel = new Panel(tr("Agents"), this);
    m_search->setObjectName(u"agentSearch"_s);
    m_search->setPlaceholderText(tr("Name or seat"));
    m_search->setAccessibleName(tr("Search agents by name or seat"));
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    // Of our own: Qt's button looks through every icon theme of the desktop, which takes longer than all else here.
    m_clear = m_search->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    m_search->setToolTip(tr("Search: / or Ctrl+F"));
    connect(m_search, &SearchField::left, m_people, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchField::taken, m_people, qOverload<>(&QWidget::setFocus));
    m_order->setObjectName(u"agentOrder"_s);
    m_order->setAccessibleName(tr("Order of the agents"));
    m_order->addItems({tr("Needs me first"), tr("By state"), tr("By time in state"), tr("By name")});
    m_order->setToolTip(tr("Order: O"));
    m_filter->setObjectName(u"agentFilter"_s);
    m_filter->setToolTip(tr("Show all: Esc"));
    m_filter->setCheckable(true);
    panel->addToHeader(m_count);
    panel->addToHeader(m_silent);
    m_silent->setObjectName(u"agentsSilent"_s);
    panel->addToHeader(m_filter);
    m_wholeFloor->setObjectName(u"wholeFloor"_s);
    m_wholeFloor->setToolTip(
        tr("Everybody on the floor, with the alerts of all; not pressed: your teams and the queues "
           "they serve: A"));
    m_wholeFloor->setCheckable(true);
    m_wholeFloor->setSmall(true);
    panel->addToHeader(m_wholeFloor);
    auto *const gap = new QWidget(panel);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHorizontalStretch(100); // the panel's own stretch comes after the tools
    gap->setSizePolicy(wide);
    panel->addToHeader(gap);
    panel->addToHeader(m_search);
    panel->addToHeader(m_order);
    m_asCards->setObjectName(u"agentsAsCards"_s);
    m_asTable->setObjectName(u"agentsAsTable"_s);
    auto *const views = new QWidget(panel);
    auto *const pair = new QHBoxLayout(views);
    pair->setContentsMargins({});
    pair->setSpacing(0);
    for (Button *const each : {m_asCards, m_asTable}) {
        each->setCheckable(true);
        each->setAutoExclusive(true);
        pair->addWidget(each);
    }
    panel->addToHeader(views);
    m_stack->addWidget(m_people);
    m_stack->addWidget(m_empty);
    panel->body()->addWidget(m_stack);
    return panel;
}

void FloorPage::connectUp()
{
    const auto showLive = [this] {
        if (!m_floor->isPast())
            showFloor();
    };
    connect(&m_session, &FloorView::floorChanged, this, showLive);
    connect(&m_session, &FloorSession::feedChanged, this, showLive);
    connect(&m_session, &FloorSession::scopeChanged, this, &FloorPage::showScope);
    connect(m_wholeFloor, &QAbstractButton::clicked, this, &FloorPage::setWhole);
    connect(&m_past, &FloorView::floorChanged, this, &FloorPage::showPast);
    connect(&m_past, &PastView::shiftChanged, this, &FloorPage::tick);
    connect(&m_past, &PastView::failed, this, [this](const Error &error) {
        emit complained(error.text);
        goLive();
    });
    connect(m_moment, &MomentBar::liveWanted, this, &FloorPage::goLive);
    connect(m_banner, &PastBanner::subjectWanted, this, &FloorPage::showSubject);
    auto *const back = new QShortcut(QKeySequence(Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    back->setWhatsThis(tr("look back: to the line of the day"));
    connect(back, &QShortcut::activated, m_moment, &MomentBar::takeFocus);
    connect(&m_session, &FloorSession::settingsChanged, this, [this](const CentreSettings &settings) {
        m_agents.setLimits(StateLimits(settings));
        tick();
    });
    if (m_context.shift)
        connect(m_context.shift, &ShiftBoard::changed, this, &FloorPage::tick);
    connect(&m_timer, &QTimer::timeout, this, &FloorPage::tick);
    connect(m_clear, &QAction::triggered, m_search, &QLineEdit::clear);
    m_agents.setStrain([this](quint32 id) { return m_floor->strain(id); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_agents.setSearch(text);
        showEmptiness();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_agents.setOrder(AgentsProxy::Order(index)); });
    connect(m_pies, &PiePanel::filterChosen, this, &FloorPage::setFilter);
    connect(m_asCards, &QAbstractButton::clicked, this, [this] { setView(AgentsPane::View::Cards, true); });
    connect(m_asTable, &QAbstractButton::clicked, this, [this] { setView(AgentsPane::View::Table, true); });
    connect(m_filter, &QAbstractButton::clicked, this, [this] { setFilter({}); });
    connect(m_indicators, &Indicators::figureWanted, this, [this](FigureVariant variant) { openFigure(variant); });
    connect(m_pies, &PiePanel::figureWanted, this, [this](FigureKind kind, const QString &queue) {
        openFigure(chosenVariant(kind, m_session.settings(), queue), queue);
    });
    connect(m_people, &AgentsPane::agentActivated, this, &FloorPage::choose);
    connect(m_people, &AgentsPane::figureWanted, this, &FloorPage::openFigureOf);
    connect(m_people, &AgentsPane::agentChosen, this, [this](quint32 id) {
        if (isPanelOpen() && id != 0)
            m_panel->showAgent(id);
    });
}

/** Beside the agents where there is room for both, else beside the pies: these in two rows where the page is high. */
void FloorPage::placeBreaks()
{
    const Theme &theme = themeOf(this);
    const int column = width() - (isPanelOpen() ? theme.extent(Extent::AgentPanel) : 0);
    const bool roomy = column >= theme.px(leastWidthForDesk);
    const bool high = height() >= theme.px(leastHeightForRows);
    using Form = BreakPanel::Form;
    const Form wanted = roomy ? Form::Column : high ? Form::Block : Form::Strip;
    m_pies->setRows(wanted == Form::Block ? 2 : 1);
    if (wanted == m_breaks->form())
        return;
    m_breaks->setForm(wanted);
    (roomy ? m_besideAgents : m_besidePies)->addWidget(m_breaks);
    m_breaks->setVisible(true); // a new parent hides it
    placeInTabOrder(roomy ? static_cast<QWidget *>(m_people) : m_pies, m_breaks);
}

void FloorPage::applyLook()
{
    const Theme &theme = themeOf(this);
    m_column->layout()->setContentsMargins(theme.pageMargins());
    m_column->layout()->setSpacing(theme.space(Space::S));
    m_search->setFixedWidth(theme.px(168));
    m_searchIcon->setIcon(iconsOf(this).icon(u"search"_s, theme.extent(Extent::Icon), theme.color(ColorRole::TextMuted),
                                             theme.color(ColorRole::TextDisabled), devicePixelRatioF()));
    m_clear->setIcon(iconsOf(this).icon(u"dismiss"_s, theme.extent(Extent::Icon), theme.color(ColorRole::TextMuted),
                                        theme.color(ColorRole::TextDisabled), devicePixelRatioF()));
    m_besidePies->setSpacing(theme.space(Space::S));
    m_besideAgents->setSpacing(theme.space(Space::S));
    placeBreaks();
}

void FloorPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void FloorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeBreaks();
}

} // namespace Floorwalk

#include "moc_floorpage.cpp"
