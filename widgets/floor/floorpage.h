// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"
#include "models/service/pastview.h"
#include "models/service/viewtargets.h"
#include "widgets/common/prompter.h"
#include "widgets/floor/agentspane.h"
#include "widgets/floor/agentsproxy.h"
#include "widgets/pages.h"

#include <QTimer>

#include <array>

class QAction;
class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace Floorwalk {

class AgentPanel;
class Button;
class BreakPanel;
class CountBadge;
class EmptyState;
class FigurePanel;
class FilterChip;
class Indicators;
class MomentBar;
class PastBanner;
class Pill;
class PiePanel;
class SearchField;

/** The floor now, or at an earlier moment: four indicators, who does what, the agents by need, and the chosen one. */
class FloorPage : public Page
{
    Q_OBJECT

public:
    /** @p prompter null: the dialogs of the desktop. */
    explicit FloorPage(const PageContext &context, Prompter *prompter = nullptr);

    QString title() const override;
    QString subject() const override;
    void takeFocus() override;
    QString iconName() const override { return QStringLiteral("nav-floor"); }
    void showSubject(const QString &subject) override;
    QVariantMap draft() const override;
    bool isPast() const override { return m_floor->isPast(); }
    QList<KeyWords> keys() const override;

protected:
    void takeDraft(const QVariantMap &draft) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** What a key does on the page. */
    enum class Deed : quint8 {
        Search,
        Order,
        Pies,
        View,
        Whole,
        Figure,
        AgentFigure,
        Note,
        Listen,
        Escalate,
        Coaching,
        Accept,
        Back
    };
    struct PageKey
    {
        Qt::Key key;
        Deed deed;
        const char *words;
    };
    static const std::array<PageKey, 13> pageKeys;
    void carryOut(Deed deed);
    void build();
    QWidget *makeAgents();
    void connectUp();
    void connectBreaks();
    void connectActions();
    FloorActionKinds possibleActions() const;
    QString calledOf(const FloorAction &action) const;
    void askFor(FloorAction action);
    void writeNote();
    void escalate();
    const AlertRecord *openAlertAbout(const QString &subject) const;
    AgentPanel &panel();
    void connectRecords();
    void tellListeningEnd(const FeedStatus &feed);
    bool isPanelOpen() const;
    FigurePanel &figurePanel();
    bool isFigureOpen() const;
    QString ownPhone() const;
    void placeBreaks();
    void applyLook();
    void setView(AgentsPane::View view, bool keep);
    void showFloor();
    void showScope();
    void setWhole(bool whole);
    void showSilence();
    void showEmptiness();
    void tick();
    void choose(quint32 id);
    void closePanel();
    void goBack();
    /** Of whom a figure of people is: of everybody, or of one agent. */
    struct Whose
    {
        QString key;
        QString name;
    };
    void openFigure(FigureVariant variant, const QString &queue, const Whose &whose);
    void openFigure(FigureVariant variant, const QString &queue = {}) { openFigure(variant, queue, {}); }
    void openFigureOf(quint32 agent, FigureVariant variant);
    void closeFigure();
    bool isFigureKey(QKeyEvent *event);
    /** Shows @p floor in place of what is shown; agent, order, filter and scroll position stay. */
    void setFloor(FloorView &floor);
    void showAway();
    void goLive();
    void showPast();
    QString staleSince() const;
    void setFilter(const std::vector<AgentsProxy::Slice> &filter);

    PageContext m_context;
    FloorSession &m_session;
    PastView m_past;
    DialogPrompter m_dialogs;
    Prompter &m_prompter;
    FloorView *m_floor; ///< what is shown: m_session or m_past
    AgentsProxy m_agents;
    // In the order in which one steps through them.
    PastBanner *m_banner;
    Indicators *m_indicators;
    PiePanel *m_pies;
    FilterChip *m_filter;
    SearchField *m_search;
    QComboBox *m_order;
    Button *m_wholeFloor; ///< everybody, and not the own teams alone
    Button *m_asCards;
    Button *m_asTable;
    AgentsPane *m_people;
    BreakPanel *m_breaks;
    MomentBar *m_moment;
    QAction *m_searchIcon;
    QAction *m_clear;
    CountBadge *m_count;
    Pill *m_silent; ///< that the agents' states are not of now
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QStackedWidget *m_lower; ///< the agents, or the figure that is open
    QWidget *m_column;
    FigurePanel *m_figure = nullptr;
    AgentPanel *m_panel = nullptr;
    bool m_hears = false; ///< the own phone hears a call
    QBoxLayout *m_besidePies = nullptr;
    QBoxLayout *m_besideAgents = nullptr;
    HeldTargets m_held;
    QTimer m_timer;
    int m_placed = -1; ///< how many agents there were when they were last put in order
};

} // namespace Floorwalk
