// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/floorpage.h"

#include "models/alert/alertnews.h"
#include "models/policy/flooractions.h"
#include "models/service/coachingdesk.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/followupboard.h"
#include "models/service/storeworker.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/taborder.h"
#include "widgets/consolehost.h"
#include "widgets/floor/agentactions.h"
#include "widgets/floor/agentpanel.h"
#include "widgets/floor/agentspane.h"
#include "widgets/floor/breakpanel.h"
#include "widgets/floor/figurepanel.h"
#include "widgets/floor/indicators.h"
#include "widgets/floor/piepanel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void FloorPage::connectActions()
{
    const auto offer = [this] {
        if (m_panel) {
            m_panel->setPossible(possibleActions());
            m_panel->setListeners(m_session.feed().listeners, ownPhone());
        }
    };
    connect(&m_session, &FloorSession::feedChanged, this, offer);
    connect(&m_session, &FloorSession::feedChanged, this, &FloorPage::tellListeningEnd);
    if (m_context.duty)
        connect(m_context.duty, &DutyLeader::changed, this, offer);
    connect(&m_session, &FloorSession::actionDone, this, [this](const FloorCommand &command) {
        const bool pretended = m_context.demo && listenKinds.testFlag(command.action.kind);
        const QString name = calledOf(command.action);
        emit toastWanted(pretended ? tr("Your phone would ring now and you would hear %1’s call; in the demo nothing "
                                        "is heard.")
                                         .arg(name)
                                   : actionDoneText(command.action, name));
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
    connect(m_panel, &AgentPanel::listenRefused, this, &Page::complained);
    connect(m_panel, &AgentPanel::figureWanted, this,
            [this](FigureVariant variant) { openFigureOf(m_panel->agent(), variant); });
    connect(m_panel, &AgentPanel::noteWanted, this, &FloorPage::writeNote);
    connect(m_panel, &AgentPanel::escalationWanted, this, &FloorPage::escalate);
    connect(m_panel, &AgentPanel::busyApproved, this, [this] {
        const AgentRow *const agent = m_session.agents().agent(m_panel->agent());
        m_breaks->approveBusy(agent ? BreakPanel::Person{agent->key, agent->shownName()} : BreakPanel::Person());
    });
    m_panel->setAway(m_session.breaks().away);
    connectRecords();
    m_panel->setPossible(possibleActions());
    m_panel->setListeners(m_session.feed().listeners, ownPhone());
    return *m_panel;
}

/** Whoever listened is told when there is nothing to hear any more: a silent line sounds like a silent call. */
void FloorPage::tellListeningEnd(const FeedStatus &feed)
{
    const QString own = ownPhone();
    const auto mine = std::ranges::find_if(feed.listeners,
                                           [&own](const CallListener &one) { return one.phone == own && !one.rings; });
    const bool hears = mine != feed.listeners.end();
    if (std::exchange(m_hears, hears) && !hears) {
        if (feed.isLive())
            emit toastWanted(tr("Listening is over: your phone hears no call any more."));
        else
            emit complained(tr("The feed is lost: whether your phone still hears a call is not known."));
    }
}

/** What is kept of the chosen agent, and what may be done, as whoever is on duty has the right. */
void FloorPage::connectRecords()
{
    StoreWorker *const reader = m_context.reader;
    DutyLeader *const duty = m_context.duty;
    if (!reader || !duty)
        return;
    m_panel->setRights([reader, duty](const QString &agent, const QString &interface) {
        return reader->run([actor = duty->actor(), agent, interface](StoreSession &session) {
            return FloorActionDesk(session).rights(actor, agent, interface);
        });
    });
    m_panel->setNotes([reader, writer = m_context.writer, duty](const QString &agentKey, CoachingDesk::Trail trail) {
        const bool leaves = trail == CoachingDesk::Trail::Leave && writer;
        return (leaves ? writer : reader)->run([actor = duty->actor(), agentKey, trail](StoreSession &session) {
            return CoachingDesk(session).glance(actor, agentKey, AgentNotes::most, trail);
        });
    });
    connect(m_panel, &AgentPanel::coachingWanted, this, [this](PersonId person) {
        if (m_context.host)
            m_context.host->showSubject(u"coaching"_s, u"person:%1"_s.arg(person.value()));
    });
    connect(duty, &DutyLeader::changed, m_panel, &AgentPanel::changeLeader);
    if (m_context.followUps)
        connect(m_context.followUps, &FollowUpBoard::written, m_panel, &AgentPanel::refreshNotes);
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
    placeInTabOrder(m_pies, m_figure);
    connect(m_figure, &FigurePanel::closed, this, &FloorPage::closeFigure);
    connect(m_figure, &FigurePanel::told, this, &Page::toastWanted);
    connect(m_figure, &FigurePanel::refused, this, &Page::complained);
    return *m_figure;
}

bool FloorPage::isFigureOpen() const
{
    return m_figure && m_lower->currentWidget() == m_figure;
}

/** Whom people are told of; the telephone system knows the agent by a name of its own. */
QString FloorPage::calledOf(const FloorAction &action) const
{
    const AgentRow *const agent = m_session.agents().agentOf(action.agent);
    return agent ? agent->shownName() : action.name;
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
        emit toastWanted(tr("%1 is taken out of %2 when the call is over.").arg(calledOf(action), action.queue));
    }
    m_session.act(FloorCommand{action, by});
}

/** What the feed can do; listening needs a phone. */
FloorActionKinds FloorPage::possibleActions() const
{
    const FloorActionKinds kinds = m_session.feed().can;
    return ownPhone().isEmpty() ? kinds & ~listenKinds : kinds;
}

QString FloorPage::ownPhone() const
{
    const QString phone = m_context.host ? m_context.host->machine().text(u"phone"_s) : QString();
    return phone.isEmpty() && m_context.demo ? DemoData::leaderPhone() : phone;
}

/** About the agent that is chosen, and made from the alert that is open about them. */
void FloorPage::writeNote()
{
    const QString about = subject();
    if (about.isEmpty())
        return;
    const AlertRecord *const alert = openAlertAbout(about);
    emit noteWanted(about, alert && alert->id ? u"alert:%1"_s.arg(alert->id->value()) : QString());
}

/** The call of the agent that is chosen wants its leader: its entry in the register proposes urgent business. */
void FloorPage::escalate()
{
    const QString about = subject();
    if (about.isEmpty())
        return;
    const AlertRecord *const alert = openAlertAbout(about);
    emit escalationWanted(about, alert ? AlertNews::keyOf(*alert) : QString());
}

const AlertRecord *FloorPage::openAlertAbout(const QString &subject) const
{
    const auto alert = std::ranges::find_if(m_session.alerts(), [&subject](const AlertRecord &one) {
        return u"agent:"_s + one.subject == subject && one.status != AlertRecord::Status::Closed;
    });
    return alert == m_session.alerts().end() ? nullptr : &*alert;
}

void FloorPage::connectBreaks()
{
    const auto show = [this] {
        m_breaks->show(m_session.ownBreaks());
        showAway();
    };
    connect(&m_session, &FloorSession::breaksChanged, this, show);
    connect(&m_session, &FloorSession::scopeChanged, this, show);
    connect(&m_session, &FloorSession::sittersChanged, this, show);
    connect(&m_session, &FloorSession::breakDone, m_breaks, &BreakPanel::tellDone);
    connect(&m_session, &FloorSession::breakFailed, m_breaks, &BreakPanel::tellFailed);
    connect(m_breaks, &BreakPanel::told, this, &Page::toastWanted);
    connect(m_breaks, &BreakPanel::refused, this, &Page::complained);
    connect(m_breaks, &BreakPanel::agentActivated, this, &FloorPage::showSubject);
    connect(m_breaks, &BreakPanel::commanded, this, [this](BreakCommand command) {
        command.by = m_context.duty ? m_context.duty->actor() : Actor();
        m_session.act(command);
    });
    connect(m_people, &AgentsPane::agentChosen, this, [this](quint32 id) {
        const AgentRow *const agent = m_session.agents().agent(id);
        m_breaks->setChosen(agent ? BreakPanel::Person{agent->key, agent->shownName()} : BreakPanel::Person());
    });
    show();
}

void FloorPage::closePanel()
{
    m_panel->hide();
    placeBreaks();
    emit spaceWanted(false);
    m_people->setFocus();
}

void FloorPage::openFigure(FigureVariant variant, const QString &queue, const Whose &whose)
{
    FigurePanel &figure = figurePanel();
    m_lower->setCurrentWidget(&figure);
    figure.openOf(variant, queue, whose.key, whose.name);
    figure.takeFocus();
}

/** What stands behind a figure of one agent: nobody's where none is chosen. */
void FloorPage::openFigureOf(quint32 agent, FigureVariant variant)
{
    if (const AgentRow *const row = m_floor->agents().agent(agent))
        openFigure(variant, {}, {row->key, row->shownName()});
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
    static constexpr std::array useful{Qt::Key_F, Qt::Key_Escape, Qt::Key_P};
    return isFigureOpen() && std::ranges::find(useful, Qt::Key(event->key())) == useful.end();
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
    const auto known = std::ranges::find(pageKeys, Qt::Key(event->key()), &PageKey::key);
    if (known != pageKeys.end()) {
        carryOut(known->deed);
        return;
    }
    const AgentRow *const agent = m_session.agents().agent(m_people->currentAgent());
    // The desk acts on the present alone.
    if (m_floor->isPast()
        || !m_breaks->actOn(event->key(),
                            agent ? BreakPanel::Person{agent->key, agent->shownName()} : BreakPanel::Person()))
        Page::keyPressEvent(event);
}

const std::array<FloorPage::PageKey, 13> FloorPage::pageKeys{{
    {Qt::Key_Slash, Deed::Search, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "search by name or seat")},
    {Qt::Key_O, Deed::Order, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "choose the order of the agents")},
    {Qt::Key_V, Deed::View, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "agents as cards or as a table")},
    {Qt::Key_A, Deed::Whole, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "the own teams alone, or the whole floor")},
    {Qt::Key_P, Deed::Pies, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "to the pies: a slice narrows the agents")},
    {Qt::Key_F, Deed::Figure,
     QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "open the service level, or the indicator with the focus")},
    {Qt::Key_D, Deed::AgentFigure, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "open the agent’s figures")},
    {Qt::Key_N, Deed::Note, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "write a note about the agent")},
    {Qt::Key_L, Deed::Listen, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "listen silently to the agent’s call")},
    {Qt::Key_U, Deed::Escalate, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "the agent’s call escalates: its entry")},
    {Qt::Key_H, Deed::Coaching, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "open the agent’s coaching")},
    {Qt::Key_G, Deed::Accept, QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "go to the seat of the agent who is open")},
    {Qt::Key_Escape, Deed::Back,
     QT_TRANSLATE_NOOP("Floorwalk::FloorPage", "take back: figure, past, panel, filter, search")},
}};

QList<KeyWords> FloorPage::keys() const
{
    QList<KeyWords> keys;
    for (const PageKey &one : pageKeys)
        keys.append({QKeySequence(one.key), tr(one.words)});
    return keys + BreakPanel::keys();
}

void FloorPage::carryOut(Deed deed)
{
    switch (deed) {
    case Deed::Search:
        m_search->setFocus();
        return;
    case Deed::Order:
        m_order->setFocus();
        m_order->showPopup();
        return;
    case Deed::Pies:
        m_pies->takeFocus();
        return;
    case Deed::View:
        setView(m_people->view() == AgentsPane::View::Table ? AgentsPane::View::Cards : AgentsPane::View::Table, true);
        m_people->setFocus();
        return;
    case Deed::Whole:
        if (m_session.isDivided())
            setWhole(!m_session.wantsWhole());
        return;
    case Deed::Figure:
        openFigure(m_indicators->focused().value_or(chosenVariant(FigureKind::ServiceLevel, m_session.settings())));
        return;
    case Deed::AgentFigure:
        openFigureOf(isPanelOpen() ? m_panel->agent() : m_people->currentAgent(), FigureVariant::QueueCalls);
        return;
    case Deed::Note:
        writeNote();
        return;
    case Deed::Listen:
        if (!isPanelOpen())
            choose(m_people->currentAgent());
        if (isPanelOpen())
            m_panel->listen();
        return;
    case Deed::Escalate:
        escalate();
        return;
    case Deed::Coaching:
        if (isPanelOpen())
            m_panel->openCoaching();
        return;
    case Deed::Accept:
        if (isPanelOpen())
            m_panel->accept();
        return;
    case Deed::Back:
        goBack();
        return;
    }
}

} // namespace Floorwalk
