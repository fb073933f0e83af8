// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentpanel.h"

#include "models/domain/seatplan.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/countedwords.h"
#include "widgets/common/daystrip.h"
#include "widgets/common/statechip.h"
#include "widgets/common/stripwords.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentactions.h"
#include "widgets/floor/agentduty.h"
#include "widgets/floor/agentfiguregrid.h"
#include "widgets/floor/agentpaint.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds reloadEvery{30};

} // namespace

AgentPanel::AgentPanel(const FloorView &floor, StoreWorker *reader, const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_floor(&floor)
    , m_reader(reader)
    , m_zone(zone)
    , m_name(new TextLabel({}, TextStyle::Title, Ink::Text, this))
    , m_about(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_since(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_chip(new StateChip(stateLook(StateKey::Unknown), this))
    , m_age(new TextLabel({}, TextStyle::PageTitle, Ink::Text, this))
    , m_accept(new Button(tr("Go to seat"), ButtonKind::Primary, this))
    , m_approve(new Button(tr("Approve busy"), ButtonKind::Normal, this))
    , m_actions(new AgentActions(this))
    , m_calm(new TextLabel(tr("Nothing is open for this agent."), TextStyle::Small, Ink::Muted, this))
    , m_strip(new DayStrip(this))
    , m_span(new TextLabel({}, TextStyle::Caption, Ink::Muted, this))
    , m_dayNote(new TextLabel({}, TextStyle::Caption, Ink::Muted, this))
    , m_strain(new TextLabel({}, TextStyle::Small, Ink::Warning, this))
    , m_figures(new AgentFigureGrid(this))
    , m_duty(new AgentDuty(this))
{
    setObjectName(u"agentPanel"_s);
    build();
    applyLook();
    connect(m_accept, &QAbstractButton::clicked, this, &AgentPanel::accept);
    connect(m_actions, &AgentActions::wanted, this, &AgentPanel::actionWanted);
    connect(m_figures, &AgentFigureGrid::figureWanted, this, &AgentPanel::figureWanted);
    connect(m_duty, &AgentDuty::told, m_figures, &AgentFigureGrid::showDuty);
}

void AgentPanel::accept()
{
    const AlertRecord *const alert = openAlert();
    if (alert && !m_floor->isPast())
        emit accepted(*alert);
}

void AgentPanel::showAgent(quint32 id)
{
    const bool other = id != m_id;
    m_id = id;
    if (other) {
        m_shown = {};
        m_reading = m_reader ? Reading::Awaited : Reading::Read; // nothing is said of a day before it is known
        showDay({});
        m_duty->forget();
        load();
        loadRights();
    }
    tick();
}

void AgentPanel::setNotes(AgentNotes::Ask ask)
{
    m_notes = new AgentNotes(std::move(ask), m_zone, this);
    m_records->insertWidget(m_records->count() - 1, m_notes); // before the stretch
    connect(m_notes, &AgentNotes::coachingWanted, this, &AgentPanel::coachingWanted);
    showNotes();
}

/** Of the present only: a past floor tells who sat there, not what was written by then. */
void AgentPanel::showNotes()
{
    if (!m_notes)
        return;
    const AgentRow *const agent = m_floor->agents().agent(m_id);
    if (!m_floor->isPast())
        m_notes->showAgent(agent ? agent->key : QString(), agent ? agent->shownName() : QString(),
                           m_zone.localDate(m_floor->now()));
    m_notes->setVisible(!m_floor->isPast());
}

void AgentPanel::refreshNotes()
{
    if (m_notes)
        m_notes->refresh();
}

void AgentPanel::changeLeader()
{
    if (m_notes)
        m_notes->changeLeader();
    loadRights();
}

void AgentPanel::openCoaching()
{
    if (m_notes && !m_floor->isPast())
        m_notes->openCoaching();
}

const AlertRecord *AgentPanel::openAlert() const
{
    const AgentRow *const agent = m_floor->agents().agent(m_id);
    if (!agent)
        return nullptr;
    const auto found = std::find_if(m_floor->alerts().begin(), m_floor->alerts().end(), [agent](const auto &alert) {
        return alert.subject == agent->key && alert.status == AlertRecord::Status::Open;
    });
    return found == m_floor->alerts().end() ? nullptr : &*found;
}

void AgentPanel::setFloor(const FloorView &floor)
{
    m_floor = &floor;
    m_shown = {};
    tick();
}

/** The agent was not on the floor at the moment looked back at; a live one keeps what was shown last. */
void AgentPanel::showAbsence()
{
    if (!m_floor->isPast() || m_id == 0)
        return;
    m_shown = {};
    m_age->setText(u"–"_s);
    m_chip->setLook(stateLook(StateKey::Unknown));
    m_since->setText(tr("Nothing is known of this agent at this moment."));
    showAlert();
    showFigures({});
    showDay({});
}

void AgentPanel::showAlert()
{
    const bool open = openAlert() != nullptr;
    m_accept->setVisible(open && !m_floor->isPast());
    m_calm->setVisible(!m_accept->isVisibleTo(this));
    if (m_floor->isPast())
        m_calm->setText(open ? tr("An alert was open for this agent.") : tr("Nothing was open for this agent."));
    else
        m_calm->setText(tr("Nothing is open for this agent."));
}

void AgentPanel::tick()
{
    showNotes();
    const AgentRow *const agent = m_floor->agents().agent(m_id);
    if (!agent) {
        showAbsence();
        return;
    }
    m_age->setText(lengthText(m_floor->now() - agent->lastsSince()));
    m_age->setInk(m_floor->isHeard() ? Ink::Text : Ink::Disabled);
    showAlert();
    if (*agent != m_shown) {
        m_shown = *agent;
        m_name->setText(agent->shownName());
        QStringList about{agent->employeeNo, seatWords(agent->seat, agent->interface), agent->queues.join(u", "_s),
                          agent->feed};
        about.removeAll(QString());
        m_about->setText(about.join(u" · "_s));
        m_chip->setLook(stateLook(agent->state, pauseKindOf(agent->reason)));
        const QString detail = stateDetail(*agent);
        const QString since = m_zone.localTime(agent->since).toString(u"HH:mm:ss"_s);
        m_since->setText(detail.isEmpty()
                             ? tr("Since %1, %2").arg(since, certaintyWords(agent->certainty))
                             : tr("%1 · since %2, %3").arg(detail, since, certaintyWords(agent->certainty)));
        showFigures(*agent);
        showActions();
    }
    showStrain(m_floor->strain(agent->id));
    showStates();
    const Millis old = std::chrono::abs(m_floor->now() - m_loadedAt);
    if (old > reloadEvery || (m_floor->isPast() && old > Millis(0)))
        load();
}

void AgentPanel::showFigures(const AgentRow &agent)
{
    const QString since = countedWords(*m_floor, m_zone);
    const FloorModel &agents = m_floor->agents();
    const QString none = u"–"_s;
    m_figures->put(AgentFigureGrid::Calls, QString::number(agent.callsToday), since);
    m_figures->put(AgentFigureGrid::Handling,
                   agent.ahtSeconds ? lengthText(std::chrono::seconds(qRound64(*agent.ahtSeconds))) : none,
                   tr("(Talk + hold + wrap-up) of queue calls ÷ calls handled.") + u' ' + since);
    const std::optional<double> occupancy = agents.occupancy(agent);
    m_figures->setOccupancy(agents.occupancyVariant(),
                            agents.headerData(FloorModel::Occupancy, Qt::Horizontal).toString());
    m_figures->put(AgentFigureGrid::Occupancy, occupancy ? u"%1 %"_s.arg(qRound(*occupancy * 100)) : none,
                   FigureWords::variant(agents.occupancyVariant()) + u". "_s + since);
}

void AgentPanel::showStrain(const std::optional<Strain> &strain)
{
    m_strain->setVisible(strain.has_value());
    if (!strain)
        return;
    m_strain->setText(tr("%1: occupancy %2 % over the last %3. Think of a break.")
                          .arg(strainWord())
                          .arg(qRound(strain->occupancy * 100))
                          .arg(minutesWords(strain->length)));
    m_strain->setToolTip(strainTip(*strain));
}

TimeRange AgentPanel::today() const
{
    const Moment now = m_floor->now();
    return {m_zone.startOfDay(m_zone.localDate(now)), now};
}

void AgentPanel::load()
{
    m_loadedAt = m_floor->now();
    const AgentRow *const agent = m_floor->agents().agent(m_id);
    if (!agent)
        return;
    if (!m_reader) {
        showNote(tr("Nothing is recorded, so there is no day to show."));
        return;
    }
    m_duty->look(*m_floor, *m_reader, *agent, today());
    const QString key = agent->key;
    whenDone(m_reader->run([key, range = today(), phone = agent->interface](StoreSession &session) {
        return loadAgentDay(session, key, range, phone);
    }),
             this, [this, key](const Result<AgentDay> &day) {
                 const AgentRow *const still = m_floor->agents().agent(m_id);
                 if (!still || still->key != key)
                     return;
                 if (!day) {
                     if (m_reading == Reading::Awaited)
                         m_reading = Reading::Failed;
                     showNote(day.error().text); // what was read before is still what is known
                     showCalls();
                     return;
                 }
                 m_reading = Reading::Read;
                 showDay(*day);
             });
}

void AgentPanel::showDay(const AgentDay &day)
{
    m_day = day;
    QStringList notes;
    if (!day.gaps.empty())
        notes << tr("%n gap(s) in the feed today", nullptr, int(day.gaps.size()));
    if (day.sitters.size() > 1) {
        QStringList turns;
        for (const AgentSitter &one : day.sitters) {
            const QString who = one.who.name.isEmpty() ? tr("nobody by plan") : one.who.name;
            //: who sat at this seat from when on: a time and a name
            turns << tr("%1 %2").arg(m_zone.localTime(one.range.from).toString(u"HH:mm"_s), who);
        }
        //: whose day this is: several sat at the seat one after the other
        notes << tr("The seat’s day: %1").arg(turns.join(u" · "_s));
    }
    showNote(notes.join(u". "_s));
    showStates();
    showCalls();
}

void AgentPanel::showNote(const QString &note)
{
    m_dayNote->setText(note);
    m_dayNote->setVisible(!note.isEmpty());
}

/** The day's states up to the moment that is shown: what goes on counts as far as it has gone. */
void AgentPanel::showStates()
{
    const Moment now = m_floor->now();
    std::vector<StateSpan> states = m_day.spans;
    if (const AgentRow *const agent = m_floor->agents().agent(m_id)) {
        if (std::optional<StateSpan> running = runningSpan(*agent, states, now); running && m_reading == Reading::Read)
            states.push_back(std::move(*running));
    }
    std::vector<StripSpan> spans;
    spans.reserve(states.size());
    for (const StateSpan &state : states) {
        spans.push_back(stripSpan(state));
        if (const QString who = m_day.sitterAt(state.range.from); !who.isEmpty())
            spans.back().note = who + u" · "_s + spans.back().note;
    }
    const Moment from = spans.empty() ? today().from : std::max(spans.front().range.from, today().from);
    m_strip->setDay(std::move(spans), {from, now}, m_zone);
    showSpan();
    std::vector<TimeRange> excused;
    for (const IncidentAbsence &time : m_floor->excused()) {
        if (time.agent == m_day.agentKey)
            excused.push_back(time.range);
    }
    const PauseSums sums = pauseSums(states, today(), excused);
    StateSums times;
    for (const StateSpan &state : states)
        times.add(state.state, lengthOutside(state.range.cut(today()), excused), state.callKind);
    const QString left = excusedWords(m_floor->excused(), m_zone);
    const QString none = u"–"_s;
    const std::optional<double> talk = talkUtilisation(times);
    m_figures->put(AgentFigureGrid::Talk, talk ? u"%1 %"_s.arg(qRound(*talk * 100)) : none,
                   tr("Talk time ÷ logged-in time.") + u' ' + left);
    m_figures->put(AgentFigureGrid::Busy, m_reading == Reading::Read ? lengthText(sums.busy) : none, left);
    //: of the breaks of a day: how many, and how long they were together
    const QString breaks = tr("%n time(s), %1", nullptr, sums.breakCount).arg(lengthText(sums.breaks));
    m_figures->put(AgentFigureGrid::Breaks,
                   m_reading != Reading::Read ? none
                   : sums.breakCount == 0     ? u"0"_s
                                              : breaks,
                   {});
}

/** What the chosen stretch of the day is; how to look closer while none is chosen. */
void AgentPanel::showSpan()
{
    const QString span = m_strip->describe(m_strip->currentSpan());
    //: under the day's strip, in one line: what keys and mouse do there
    m_span->setText(span.isEmpty() ? tr("← → each stretch · + − closer · drag moves · 0 whole day") : span);
}

void AgentPanel::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedWidth(theme.extent(Extent::AgentPanel));
    layout()->setContentsMargins(theme.space(Space::L), theme.space(Space::M), theme.space(Space::L),
                                 theme.space(Space::M));
}

void AgentPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void AgentPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void AgentPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Base));
    painter.fillRect(QRect(0, 0, theme.hairline(), height()), theme.color(ColorRole::Border));
}

} // namespace Floorwalk

#include "moc_agentpanel.cpp"
