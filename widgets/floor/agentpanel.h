// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/breakrecord.h"
#include "models/domain/flooraction.h"
#include "models/service/agentday.h"
#include "models/service/flooractiondesk.h"
#include "models/service/floorview.h"
#include "widgets/floor/agentnotes.h"

#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Floorwalk {

class AgentActions;
class AgentDuty;
class AgentFigureGrid;
class Button;
class DayStrip;
class StateChip;
class StoreWorker;
class TextLabel;

/** One agent: state, since when and how surely, the day as a strip, today's figures and calls, what can be done now. */
class AgentPanel : public QWidget
{
    Q_OBJECT

public:
    /** @p reader null: nothing is kept, so the day is what this console saw. */
    AgentPanel(const FloorView &floor, StoreWorker *reader, const Zone &zone, QWidget *parent = nullptr);

    /** Looks at another floor; the agent stays. */
    void setFloor(const FloorView &floor);
    void showAgent(quint32 id);
    quint32 agent() const { return m_id; }
    /** Repaints what hangs on the time. */
    void tick();
    /** What feed and own phone let the leader do; as far as rights and the agent's state do, it is offered. */
    void setPossible(FloorActionKinds possible);
    /** Who hears whom now: one leader a call. @p ownPhone is that of whoever looks. */
    void setListeners(std::vector<CallListener> listeners, const QString &ownPhone);
    using AskRights =
        std::function<QFuture<Result<FloorActionDesk::Rights>>(const QString &agent, const QString &interface)>;
    /** Offers only what @p ask says of the agent and of whoever is on duty; nothing before it has answered. */
    void setRights(AskRights ask);
    /** Shows what @p ask tells of the agent's coaching under the calls, and nothing of it in the past. */
    void setNotes(AgentNotes::Ask ask);
    /** What stands there may be another by now. */
    void refreshNotes();
    void changeLeader();
    /** Who is out, or sent: their busy needs no approval. */
    void setAway(const std::vector<BreakRecord> &away);
    /** Asks for the agent's coaching, as the button there does. */
    void openCoaching();
    /** Has the agent's call listened to silently, as soon as the rights are known; listenRefused() says why not. */
    void listen();
    /** Takes the agent's alert, where one is open: as its button does. */
    void accept();

signals:
    void closed();
    /** The open alert of this agent is taken. */
    void accepted(const AlertRecord &alert);
    void actionWanted(const FloorAction &action);
    /** Nobody listens now, and why, in a sentence for the foot of the window. */
    void listenRefused(const QString &why);
    /** A coaching note about this agent is to be written. */
    void noteWanted();
    /** The Coaching page is wanted, at @p person. */
    void coachingWanted(PersonId person);
    /** The agent's busy is to be approved. */
    void busyApproved();
    /** The agent's call escalates. */
    void escalationWanted();
    /** What is behind that figure of the agent is wanted. */
    void figureWanted(FigureVariant variant);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void buildActions(QVBoxLayout &column);
    void buildDay(QVBoxLayout &column);
    QWidget *buildRecords();
    void applyLook();
    void load();
    void showAbsence();
    void showNotes();
    void showSpan();
    void showAlert();
    void showActions();
    QString whyNotSilently() const;
    void tryListening();
    QString whyNoListening() const;
    void showApproval();
    void loadRights();
    void showDay(const AgentDay &day);
    void showNote(const QString &note);
    void showStates();
    void showCalls();
    /** How many calls have room without scrolling, on a screen that is high enough. */
    size_t mostCalls() const;
    QString sitterOf(const CallRecord &call) const;
    void showFigures(const AgentRow &agent);
    void showStrain(const std::optional<Strain> &strain);
    const AlertRecord *openAlert() const;
    TimeRange today() const;

    const FloorView *m_floor;
    StoreWorker *m_reader;
    Zone m_zone;
    quint32 m_id = 0;
    AgentRow m_shown;
    Moment m_loadedAt{};
    AgentDay m_day; ///< as it was read last
    /** Of the day of another agent. */
    enum class Reading : quint8 { Awaited, Read, Failed };
    Reading m_reading = Reading::Read;
    /** A call of today, in the words of its row. */
    struct CallLine
    {
        QString when; ///< and in which queue
        QString caller;
        QString talk;

        bool operator==(const CallLine &) const = default;
    };
    struct CallLines
    {
        std::vector<CallLine> calls;
        QString none; ///< said where there are no calls

        bool operator==(const CallLines &) const = default;
    };
    CallLines m_callsShown; ///< so that a list that stays the same is left alone
    TextLabel *m_name;
    TextLabel *m_about;
    TextLabel *m_since;
    StateChip *m_chip;
    TextLabel *m_age;
    Button *m_accept;
    Button *m_approve;
    QSet<QString> m_away; ///< keys of those who are out
    AgentActions *m_actions;
    FloorActionKinds m_possible;
    std::vector<CallListener> m_listeners;
    QString m_ownPhone;
    AskRights m_askRights;
    FloorActionDesk::Rights m_rights{anyFloorAction, true, {}};
    quint64 m_rightsAsked = 0; ///< which question waits for its answer
    bool m_areRightsKnown = true; ///< … and none does
    bool m_listenDue = false; ///< listening was asked for before the rights were known
    TextLabel *m_calm;
    DayStrip *m_strip;
    TextLabel *m_span; ///< what the chosen stretch is
    TextLabel *m_dayNote;
    TextLabel *m_strain; ///< the hint that the agent has no rest
    AgentFigureGrid *m_figures;
    AgentDuty *m_duty;
    QVBoxLayout *m_records = nullptr; ///< calls and notes
    QVBoxLayout *m_calls = nullptr;
    AgentNotes *m_notes = nullptr;
};

} // namespace Floorwalk
