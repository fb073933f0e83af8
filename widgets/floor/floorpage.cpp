// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/floorpage.h"

#include "models/policy/flooractions.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/shiftboard.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/consolehost.h"
#include "widgets/floor/agentactions.h"
#include "widgets/floor/agentpanel.h"
#include "widgets/floor/agentspane.h"
#include "widgets/floor/breakpanel.h"
#include "widgets/floor/figurepanel.h"
#include "widgets/floor/indicators.h"
#include "widgets/floor/momentbar.h"
#include "widgets/floor/pastbanner.h"
#include "widgets/floor/piepanel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** Narrower than this the table would lose what it shows. */
constexpr int leastWidthForDesk = 920;
} // namespace

FloorPage::FloorPage(const PageContext &context, Prompter *prompter)
    : m_context(context)
    , m_session(*context.floor)
    , m_past(m_session, context.reader, context.zone, this)
    , m_prompter(prompter ? *prompter : m_dialogs)
    , m_floor(&m_session)
    , m_agents(m_session.agents(), StateLimits(m_session.settings()), this)
    , m_indicators(new Indicators(this))
    , m_pies(new PiePanel(this))
    , m_people(new AgentsPane(m_agents, context.reader, context.zone, this))
    , m_search(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_asCards(Button::withIcon(u"view-cards"_s, tr("Cards (V)"), this))
    , m_asTable(Button::withIcon(u"view-table"_s, tr("Table (V)"), this))
    , m_filter(new FilterChip(tr("Filtered; show all"), this))
    , m_count(new CountBadge(0, Tone::Neutral, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_lower(new QStackedWidget(this))
    , m_breaks(new BreakPanel(context.zone, this))
    , m_column(new QWidget(this))
    , m_banner(new PastBanner(m_session, m_past, context.zone, this))
    , m_moment(new MomentBar(m_session, m_past, context.zone, this))
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
    showFloor();
}

void FloorPage::takeFocus()
{
    if (m_agents.rowCount() > 0)
        m_people->setFocus();
    else
        setFocus(); // its keys work without agents too
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
    m_search->installEventFilter(this);
    m_order->setObjectName(u"agentOrder"_s);
    m_order->setAccessibleName(tr("Order of the agents"));
    m_order->addItems({tr("Needs me first"), tr("By state"), tr("By time in state"), tr("By name")});
    m_order->setToolTip(tr("Order: O"));
    m_filter->setObjectName(u"agentFilter"_s);
    m_filter->setToolTip(tr("Show all: Esc"));
    m_filter->setCheckable(true);
    panel->addToHeader(m_count);
    panel->addToHeader(m_filter);
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
    connect(&m_past, &FloorView::floorChanged, this, &FloorPage::showPast);
    connect(&m_past, &PastView::failed, this, [this](const Error &error) {
        emit toastWanted(error.text);
        goLive();
    });
    connect(m_moment, &MomentBar::liveWanted, this, &FloorPage::goLive);
    connect(m_banner, &PastBanner::subjectWanted, this, &FloorPage::showSubject);
    connect(new QShortcut(QKeySequence(Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_moment, &MomentBar::takeFocus);
    connect(&m_session, &FloorSession::settingsChanged, this, [this](const CentreSettings &settings) {
        m_agents.setLimits(StateLimits(settings));
        tick();
    });
    if (m_context.shift)
        connect(m_context.shift, &ShiftBoard::changed, this, &FloorPage::tick);
    connect(&m_timer, &QTimer::timeout, this, &FloorPage::tick);
    connect(m_clear, &QAction::triggered, m_search, &QLineEdit::clear);
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
    connect(m_indicators, &Indicators::rollWanted, this, [this] {
        if (m_context.host)
            m_context.host->showPage(u"attendance"_s);
    });
    connect(m_pies, &PiePanel::figureWanted, this, [this](FigureKind kind, const QString &queue) {
        openFigure(chosenVariant(kind, m_session.settings(), queue), queue);
    });
    connect(m_people, &AgentsPane::agentActivated, this, &FloorPage::choose);
    connect(m_people, &AgentsPane::agentChosen, this, [this](quint32 id) {
        if (isPanelOpen() && id != 0)
            m_panel->showAgent(id);
    });
}

void FloorPage::connectActions()
{
    const auto offer = [this] {
        if (m_panel)
            m_panel->setPossible(possibleActions());
    };
    connect(&m_session, &FloorSession::feedChanged, this, offer);
    if (m_context.duty)
        connect(m_context.duty, &DutyLeader::changed, this, offer);
    connect(&m_session, &FloorSession::actionDone, this, [this](const FloorCommand &command) {
        const bool pretended = m_context.demo && listenKinds.testFlag(command.action.kind);
        emit toastWanted(pretended ? tr("Your phone would ring now and you would hear %1’s call; in the demo nothing "
                                        "is heard.")
                                         .arg(command.action.name)
                                   : actionDoneText(command.action));
    });
}

/** Made when the first agent is opened: most openings of the page need none. */
AgentPanel &FloorPage::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new AgentPanel(*m_floor, m_context.reader, m_context.zone, this);
    m_panel->hide();
    layout()->addWidget(m_panel);
    connect(m_panel, &AgentPanel::closed, this, &FloorPage::closePanel);
    connect(m_panel, &AgentPanel::accepted, this, [this](const AlertRecord &alert) {
        const Actor by = m_context.duty ? m_context.duty->actor() : Actor();
        m_session.act({AlertCommand::Act::Accept, alert, by, Millis(0), {}, {}});
    });
    connect(m_panel, &AgentPanel::actionWanted, this, &FloorPage::askFor);
    m_panel->setPossible(possibleActions());
    return *m_panel;
}

bool FloorPage::isPanelOpen() const
{
    return m_panel && m_panel->isVisibleTo(this);
}

/** Made when the first figure is opened. */
FigurePanel &FloorPage::figurePanel()
{
    if (m_figure)
        return *m_figure;
    m_figure = new FigurePanel({m_session, m_context.reader, m_context.writer, m_prompter,
                                [duty = m_context.duty] { return duty ? duty->actor() : Actor(); }, m_context.zone},
                               this);
    m_figure->setFloor(*m_floor);
    m_lower->addWidget(m_figure);
    connect(m_figure, &FigurePanel::closed, this, &FloorPage::closeFigure);
    connect(m_figure, &FigurePanel::told, this, &Page::toastWanted);
    return *m_figure;
}

bool FloorPage::isFigureOpen() const
{
    return m_figure && m_lower->currentWidget() == m_figure;
}

void FloorPage::askFor(FloorAction action)
{
    const Actor by = m_context.duty ? m_context.duty->actor() : Actor();
    action.by = by.name;
    if (listenKinds.testFlag(action.kind)) {
        action.phone = ownPhone();
        if (!m_context.demo)
            emit toastWanted(tr("Your phone %1 rings; lift it to hear the call.").arg(action.phone));
    } else if (const AgentRow *const agent = m_session.agents().agent(m_panel->agent());
               agent && FloorActionRules::waitsForCall(action.kind, agent->state)) {
        emit toastWanted(tr("%1 is taken out of %2 when the call is over.").arg(action.name, action.queue));
    }
    m_session.act(FloorCommand{action, by});
}

/** What the feed can do and whoever is on duty may; listening needs a phone. */
FloorActionKinds FloorPage::possibleActions() const
{
    const Role role = m_context.duty ? m_context.duty->actor().role : Role::DutyLeader;
    const FloorActionKinds kinds = m_session.feed().can & FloorActionRules::allowedTo(role);
    return ownPhone().isEmpty() ? kinds & ~listenKinds : kinds;
}

QString FloorPage::ownPhone() const
{
    const QString phone = m_context.host ? m_context.host->machine().text(u"phone"_s) : QString();
    return phone.isEmpty() && m_context.demo ? DemoData::leaderPhone() : phone;
}

void FloorPage::connectBreaks()
{
    const auto show = [this](const BreakBoard &board) {
        m_breaks->show(board);
        showAway();
    };
    connect(&m_session, &FloorSession::breaksChanged, this, show);
    connect(&m_session, &FloorSession::breakDone, m_breaks, &BreakPanel::tellDone);
    connect(&m_session, &FloorSession::breakFailed, m_breaks, &BreakPanel::tellFailed);
    connect(m_breaks, &BreakPanel::told, this, &Page::toastWanted);
    connect(m_breaks, &BreakPanel::agentActivated, this, &FloorPage::showSubject);
    connect(m_breaks, &BreakPanel::commanded, this, [this](BreakCommand command) {
        command.by = m_context.duty ? m_context.duty->actor() : Actor();
        m_session.act(command);
    });
    connect(m_people, &AgentsPane::agentChosen, this, [this](quint32 id) {
        const AgentRow *const agent = m_session.agents().agent(id);
        m_breaks->setChosen(agent ? BreakPanel::Person{agent->key, agent->name} : BreakPanel::Person());
    });
    show(m_session.breaks());
}

/** Beside the agents where there is room for both, else a strip beside the pies. */
void FloorPage::placeBreaks()
{
    const bool roomy = !isPanelOpen() && width() >= themeOf(this).px(leastWidthForDesk);
    const BreakPanel::Form wanted = roomy ? BreakPanel::Form::Column : BreakPanel::Form::Strip;
    if (wanted == m_breaks->form())
        return;
    m_breaks->setForm(wanted);
    (roomy ? m_besideAgents : m_besidePies)->addWidget(m_breaks);
    m_breaks->setVisible(true); // a new parent hides it
}

/** @p keep: for the next time, too. */
void FloorPage::setView(AgentsPane::View view, bool keep)
{
    const bool asCards = view == AgentsPane::View::Cards;
    m_people->setView(view);
    m_asCards->setChecked(asCards);
    m_asTable->setChecked(!asCards);
    if (!keep || !m_context.host)
        return;
    MachineSettings machine = m_context.host->machine();
    Result<void> kept = machine.set(u"agents_view"_s, asCards ? u"cards"_s : u"table"_s);
    if (kept)
        kept = m_context.host->changeMachine(machine);
    if (!kept)
        emit toastWanted(kept.error().text);
}

void FloorPage::showFloor()
{
    const bool stale = !m_floor->isHeard();
    m_pies->show(m_floor->team(), m_floor->queues(), m_floor->settings());
    m_pies->setStale(stale);
    m_people->setStale(stale);
    m_breaks->setStale(!m_session.isHeard());
    // Who comes or goes is put in its place at once; all else waits for the next second.
    if (std::exchange(m_placed, m_floor->agents().rowCount()) != m_floor->agents().rowCount())
        tick();
    showEmptiness();
    // What is told while the feed connects is still the past.
    const bool told = m_session.hasFloor() && m_session.feed().health != FeedStatus::Health::Connecting;
    if (told && (m_session.agents().rowCount() > 0 || stale))
        setSettled();
}

void FloorPage::showEmptiness()
{
    const int all = m_floor->agents().rowCount();
    m_count->set(m_agents.rowCount(), Tone::Neutral);
    if (m_agents.rowCount() > 0) {
        m_stack->setCurrentWidget(m_people);
        return;
    }
    if (all > 0)
        m_empty->setTexts(tr("No agent fits"), m_filter->isVisible()
                                                   ? tr("Change the search, or press “Filtered; show all”.")
                                                   : tr("Change the search, or press Esc for all agents."));
    else if (m_floor->isPast())
        m_empty->setTexts(tr("Nothing is kept of this moment"),
                          tr("The floor was not listened to. Choose another moment, or press Esc for the present."));
    else if (!m_session.feed().isLive())
        m_empty->setTexts(tr("The floor is not heard yet"),
                          m_session.feed().text.isEmpty() ? tr("Choose in the settings where the floor comes from.")
                                                          : m_session.feed().text);
    else
        m_empty->setTexts(tr("No agents in any queue"),
                          tr("The telephone system is heard, but no queue has members. Add agents to a queue there; "
                             "they appear here at once."));
    m_stack->setCurrentWidget(m_empty);
}

QString FloorPage::staleSince() const
{
    if (m_floor->isHeard())
        return {};
    const std::optional<Moment> heard =
        m_past.silence() ? std::optional(m_past.silence()->range.from) : m_session.feed().lastHeard;
    return heard ? m_context.zone.localTime(*heard).toString(u"HH:mm:ss"_s) : u"–"_s;
}

void FloorPage::tick()
{
    m_people->tick(m_floor->now());
    m_breaks->tick(m_session.now());
    // A floor without agents has told so by now.
    if (m_session.hasFloor() && m_session.feed().isLive())
        setSettled();
    const bool past = m_floor->isPast();
    std::optional<ShiftSummary> shift;
    QString whyNoShift = tr("There is no store, hence no roll.");
    if (past) {
        whyNoShift = tr("The rate of an earlier moment is not kept; the Attendance page has the day.");
    } else if (m_context.shift) {
        shift = m_context.shift->shift();
        whyNoShift = m_context.shift->why();
    }
    m_indicators->show(
        {*m_floor, shift, whyNoShift, staleSince(),
         m_floor->since() ? m_context.zone.localTime(*m_floor->since()).toString(u"HH:mm"_s) : QString()});
    m_banner->show(past);
    m_moment->tick();
    if (isPanelOpen())
        m_panel->tick();
    showEmptiness();
}

void FloorPage::setFloor(FloorView &floor)
{
    if (m_floor == &floor)
        return;
    const quint32 agent = m_people->currentAgent();
    const int scrolled = m_people->scrolled();
    m_floor = &floor;
    m_agents.setFloor(floor.agents());
    if (m_panel)
        m_panel->setFloor(floor);
    m_breaks->setEnabled(!floor.isPast());
    if (m_figure)
        m_figure->setFloor(floor);
    showAway();
    showFloor();
    tick();
    if (agent != 0)
        m_people->chooseAgent(agent);
    m_people->setScrolled(scrolled);
}

/** Who is due back when is of the present. */
void FloorPage::showAway()
{
    m_agents.setAway(m_floor->isPast() ? std::vector<BreakRecord>() : m_session.breaks().away, m_context.zone);
}

void FloorPage::goLive()
{
    setFloor(m_session);
    m_past.leave();
    m_moment->showMoment();
}

void FloorPage::showPast()
{
    if (!m_past.isEntered())
        return;
    setFloor(m_past);
    showFloor();
    tick();
    m_moment->showMoment();
    if (m_figure)
        m_figure->follow();
}

void FloorPage::choose(quint32 id)
{
    if (id == 0)
        return;
    panel().showAgent(id);
    m_panel->show();
    placeBreaks();
    emit spaceWanted(true);
}

void FloorPage::closePanel()
{
    m_panel->hide();
    placeBreaks();
    emit spaceWanted(false);
    m_people->setFocus();
}

/** "figure:serviceLevel/QUEUE" is what is behind a figure; else an agent's key. */
void FloorPage::showSubject(const QString &subject)
{
    if (const QString mark = u"figure:"_s; subject.startsWith(mark)) {
        const QString name = subject.mid(mark.size());
        const QString queue = name.section(u'/', 1);
        if (const std::optional<FigureKind> kind = figureKindNamed(name.section(u'/', 0, 0)))
            openFigure(chosenVariant(*kind, m_session.settings(), queue), queue);
        return;
    }
    for (int row = 0; row < m_floor->agents().rowCount(); ++row) {
        const AgentRow &agent = m_floor->agents().row(row);
        if (agent.key != subject)
            continue;
        m_search->clear();
        setFilter({});
        m_people->chooseAgent(agent.id);
        choose(agent.id);
        return;
    }
}

QVariantMap FloorPage::draft() const
{
    QVariantMap draft = Page::draft();
    if (m_people->view() == AgentsPane::View::Cards)
        draft.insert(u"view"_s, u"cards"_s);
    const AgentRow *const agent = m_session.agents().agent(m_people->currentAgent());
    if (agent && isPanelOpen())
        draft.insert(u"agent"_s, agent->key);
    if (isFigureOpen())
        draft.insert(u"figure"_s, QVariantList{int(m_figure->variant()), m_figure->queue()});
    return draft;
}

void FloorPage::takeDraft(const QVariantMap &draft)
{
    if (draft.value(u"view"_s) == u"cards"_s)
        setView(AgentsPane::View::Cards, false);
    showSubject(draft.value(u"agent"_s).toString());
    const QVariantList figure = draft.value(u"figure"_s).toList();
    if (figure.size() == 2)
        openFigure(FigureVariant(figure[0].toInt()), figure[1].toString());
    Page::takeDraft(draft);
}

void FloorPage::setFilter(const std::vector<AgentsProxy::Slice> &filter)
{
    m_agents.setSlices(filter);
    m_pies->markFilter(filter);
    m_filter->setVisible(!filter.empty());
    m_filter->setChecked(!filter.empty());
    showEmptiness();
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

bool FloorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        m_people->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        m_people->setFocus();
        return true;
    default:
        return false;
    }
}

void FloorPage::openFigure(FigureVariant variant, const QString &queue)
{
    FigurePanel &figure = figurePanel();
    m_lower->setCurrentWidget(&figure);
    figure.open(variant, queue);
    figure.takeFocus();
}

void FloorPage::closeFigure()
{
    m_lower->setCurrentIndex(0);
    m_figure->forget();
    m_people->setFocus();
}

/** While a figure is open the agents' keys have nothing to act on. */
bool FloorPage::isFigureKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F) {
        openFigure(chosenVariant(FigureKind::ServiceLevel, m_session.settings()));
        return true;
    }
    return isFigureOpen() && event->key() != Qt::Key_Escape && event->key() != Qt::Key_P;
}

/** Esc takes back one thing at a time: the figure, the past, the panel, the filter, then the search. */
void FloorPage::goBack()
{
    if (isFigureOpen()) {
        closeFigure();
        return;
    }
    if (m_past.isEntered())
        goLive();
    else if (isPanelOpen())
        closePanel();
    else if (m_filter->isVisible())
        setFilter({});
    else
        m_search->clear();
    m_people->setFocus();
}

void FloorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        Page::keyPressEvent(event);
        return;
    }
    if (isFigureKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Slash:
        m_search->setFocus();
        return;
    case Qt::Key_O:
        m_order->setFocus();
        m_order->showPopup();
        return;
    case Qt::Key_P:
        m_pies->takeFocus();
        return;
    case Qt::Key_V:
        setView(m_people->view() == AgentsPane::View::Table ? AgentsPane::View::Cards : AgentsPane::View::Table, true);
        m_people->setFocus();
        return;
    case Qt::Key_Escape:
        goBack();
        return;
    case Qt::Key_G:
        if (isPanelOpen())
            m_panel->accept();
        return;
    default: {
        const AgentRow *const agent = m_session.agents().agent(m_people->currentAgent());
        // The desk acts on the present alone.
        if (m_floor->isPast()
            || !m_breaks->actOn(event->key(),
                                agent ? BreakPanel::Person{agent->key, agent->name} : BreakPanel::Person()))
            Page::keyPressEvent(event);
    }
    }
}

} // namespace Floorwalk
