// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/floorpage.h"

#include "models/service/floorsession.h"
#include "models/service/shiftboard.h"
#include "widgets/common/button.h"
#include "widgets/common/countedwords.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/feedlook.h"
#include "widgets/common/pill.h"
#include "widgets/common/searchfield.h"
#include "widgets/consolehost.h"
#include "widgets/floor/agentpanel.h"
#include "widgets/floor/agentspane.h"
#include "widgets/floor/breakpanel.h"
#include "widgets/floor/figurepanel.h"
#include "widgets/floor/figuresubject.h"
#include "widgets/floor/indicators.h"
#include "widgets/floor/momentbar.h"
#include "widgets/floor/pastbanner.h"
#include "widgets/floor/piepanel.h"

#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

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
        emit complained(kept.error().text);
}

void FloorPage::showFloor()
{
    const bool stale = !m_floor->isHeard();
    const bool isWhole = m_floor->scope().isWhole();
    const std::vector<QueueRow> own = isWhole ? std::vector<QueueRow>() : m_floor->ownQueues();
    m_pies->show(m_floor->team(), isWhole ? m_floor->queues() : own, m_floor->settings());
    m_pies->setStale(stale);
    m_people->setStale(stale);
    showSilence();
    // Who comes or goes is put in its place at once; all else waits for the next second.
    if (std::exchange(m_placed, m_floor->agents().rowCount()) != m_floor->agents().rowCount())
        tick();
    showEmptiness();
    // What is told while the feed connects is still the past.
    const bool told = m_session.hasFloor() && m_session.feed().health != FeedStatus::Health::Connecting;
    if (told && (m_session.agents().rowCount() > 0 || stale))
        setSettled();
}

/** The desk is the present's even beside the past; the table says it of what it shows. */
void FloorPage::showSilence()
{
    const QString silence = silenceWords(m_session);
    const FeedLook look = feedLook(feedShape(m_session.feed()));
    m_breaks->setSilence(silence, look);
    m_silent->setVisible(!silence.isEmpty() && !m_floor->isPast());
    m_silent->set(silence, look.tone, look.icon);
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
    const QString counted = countedWords(*m_floor, m_context.zone);
    m_agents.setCounted(counted);
    m_people->tick(m_floor->now());
    m_breaks->tick(m_session.now());
    showSilence();
    // A floor without agents has told so by now.
    if (m_session.hasFloor() && m_session.feed().isLive())
        setSettled();
    const bool past = m_floor->isPast();
    std::optional<ShiftSummary> shift;
    QString whyNoShift = tr("There is no store, hence no roll.");
    ViewTargets targets;
    if (past) {
        shift = m_past.shift();
        whyNoShift = m_past.hasRoll() ? tr("Nobody was rostered to be here then.")
                                      : tr("Press for the rate of that moment, person by person.");
        if (const std::optional<PastDay> &day = m_past.day())
            targets = day->targets;
    } else if (m_context.shift) {
        shift = m_context.shift->of(m_floor->scope().teams);
        whyNoShift = m_context.shift->why();
        targets = m_context.shift->targets();
    }
    QSet<QString> mayBeBusy;
    for (const BreakRecord &record : m_session.breaks().away) {
        if (!past && record.kind == PauseKind::Busy && record.due().value_or(Moment::min()) >= m_session.now())
            mayBeBusy.insert(record.agent);
    }
    m_indicators->show({*m_floor, shift, whyNoShift, staleSince(), counted,
                        m_held.over(targets.of(m_floor->scope().teams), m_session.settings()), mayBeBusy});
    m_banner->show(past);
    m_moment->tick();
    if (isPanelOpen())
        m_panel->tick();
    showEmptiness();
}

/** Whose floor is shown has changed, or that there is a choice. */
void FloorPage::showScope()
{
    m_wholeFloor->setVisible(m_session.isDivided());
    m_wholeFloor->setChecked(m_session.wantsWhole());
    m_agents.setScope(m_floor->scope());
    const bool areOthersToo = m_session.isDivided() && m_session.wantsWhole();
    m_pies->setOwner(areOthersToo ? tr("Whole floor") : tr("Team"));
    if (!m_floor->isPast()) {
        m_placed = m_floor->agents().rowCount(); // they are put in their places below, once
        showFloor();
    }
    tick();
}

/** Kept for the next time, and for the inbox: alerts are of those who are looked at. */
void FloorPage::setWhole(bool whole)
{
    m_session.setWhole(whole);
    if (!m_context.host)
        return;
    MachineSettings machine = m_context.host->machine();
    Result<void> kept = machine.set(u"floor_whole"_s, whole ? u"true"_s : u"false"_s);
    if (kept)
        kept = m_context.host->changeMachine(machine);
    if (!kept)
        emit complained(kept.error().text);
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
    m_breaks->setBesidePast(floor.isPast());
    if (m_figure)
        m_figure->setFloor(floor);
    showAway();
    showFloor();
    tick();
    if (agent != 0)
        m_people->chooseAgent(agent);
    m_people->setScrolled(scrolled);
    emit pastChanged();
}

/** Who is due back when is of the present. */
void FloorPage::showAway()
{
    m_agents.setAway(m_floor->isPast() ? std::vector<BreakRecord>() : m_session.breaks().away, m_context.zone);
    if (m_panel)
        m_panel->setAway(m_session.breaks().away);
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

/**
 * "figure:serviceLevel/QUEUE" is what is behind a figure, one of a time that is over as FigureSubject has it,
 * "moment:13:40" a time of today; else an agent's key.
 */
void FloorPage::showSubject(const QString &subject)
{
    if (const QString mark = u"moment:"_s; subject.startsWith(mark)) {
        m_moment->goTo(QTime::fromString(subject.mid(mark.size()), u"HH:mm"_s));
        return;
    }
    if (const std::optional<FigureWish> wish = FigureSubject::wishOf(subject)) {
        FigurePanel &figure = figurePanel();
        m_lower->setCurrentWidget(&figure);
        figure.open(*wish);
        figure.takeFocus();
        return;
    }
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
        if (!m_floor->scope().has(agent)) // somebody else's, who was asked for all the same
            m_session.setWhole(true);
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
        draft.insert(u"figure"_s, QVariantList{int(m_figure->variant()), m_figure->queue(), m_figure->agent(),
                                               m_figure->agentName()});
    return draft;
}

void FloorPage::takeDraft(const QVariantMap &draft)
{
    if (draft.value(u"view"_s) == u"cards"_s)
        setView(AgentsPane::View::Cards, false);
    showSubject(draft.value(u"agent"_s).toString());
    const QVariantList figure = draft.value(u"figure"_s).toList();
    if (figure.size() == 4) {
        openFigure(FigureVariant(figure[0].toInt()), figure[1].toString(),
                   {figure[2].toString(), figure[3].toString()});
    }
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

} // namespace Floorwalk
