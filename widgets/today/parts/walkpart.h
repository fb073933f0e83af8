// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/walkneeds.h"
#include "widgets/common/cardmodel.h"
#include "widgets/common/typingpause.h"
#include "widgets/floor/agentsproxy.h"
#include "widgets/theme/tokens.h"
#include "widgets/today/parts/daypart.h"

#include <QHash>

#include <functional>

class QLineEdit;

namespace Floorwalk {

class PartList;
class PiePanel;
class SeatGrid;
struct AgentRow;
struct SeatSpot;

/**
 * The seats in walking order with who sits there and does what: each is marked seen, with a few words if wanted. Seats
 * that have a place are drawn where they stand, the others follow as a list. Pies above them show who does what; a
 * slice leads to the next seat of it.
 */
class WalkPart : public DayPart
{
    Q_OBJECT

public:
    WalkPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;
    void flush() override;
    /** The seat that is at hand. */
    bool takeFocus() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPies();
    void showPies();
    void showLive();
    void showRows();
    void showHint();
    void showWords();
    Card row(const WalkStop &stop, const AgentRow *agent);
    SeatSpot spot(const WalkStop &stop, const AgentRow *agent) const;
    QString details(const WalkStop &stop, const AgentRow *agent) const;
    void chooseStop();
    void showCurrent();
    void takeStop(const QString &key);
    void goTo(const QString &key);
    bool goToNext(const std::function<bool(const WalkStop &, const AgentRow &)> &wanted);
    void goOn();
    std::optional<Tone> urgencyOf(const WalkStop &stop, const AgentRow &agent) const;
    void goToSlice(const std::vector<AgentsProxy::Slice> &slices);
    qint64 idOf(const QString &key);
    WalkStop *stopOf(const QString &key);
    WalkStop *current();
    void toggleSeen();
    void passKnowledge();
    void keepWords();
    void keep(WalkStop &stop, const SeatLook &look);
    void putBack(const SeatLook &kept, const std::optional<SeatLook> &before);

    WalkSheet m_sheet;
    std::vector<KnowledgeStanding> m_points; ///< valid ones
    PiePanel *m_pies = nullptr; ///< where there is a floor
    SeatGrid *m_grid;
    TextLabel *m_spot; ///< what the grid has no room for, of the seat that is chosen in it
    PartList *m_stops;
    QString m_current; ///< the key of the stop that is at hand, in the grid or in the list
    QString m_calledTo; ///< the stop that the walk was called to, once it was chosen for the leader
    QHash<QString, WalkNeeds::Urgent> m_urgencies; ///< by agent, as they were read last
    QHash<QString, QString> m_details; ///< by key, as they were read last
    TextLabel *m_hint;
    QLineEdit *m_words;
    TextLabel *m_keys;
    TypingPause m_pause; ///< words are kept when it has come
    QHash<QString, qint64> m_ids; ///< of the rows, by the stop's key: stops come and go as the roster changes
    QString m_shownFor; ///< the key of the stop whose words the field shows
    QString m_typedFor; ///< … of the one that something was typed for; empty when nothing was
    bool m_editable = true;
};

} // namespace Floorwalk
