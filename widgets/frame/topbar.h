// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/walk.h"
#include "models/domain/zone.h"
#include "models/service/feedstatus.h"
#include "models/service/shiftsummary.h"
#include "widgets/frame/leaderchip.h"

#include <QTimer>
#include <QWidget>

namespace Floorwalk {

class Button;
class FeedBadge;
class TextLabel;

/** The line above every page: which shift, whose team, how many are here; the feed's health, the time, who is on duty.
 */
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Clock &clock, const Zone &zone, QWidget *parent = nullptr);

    /** Absent: there is no roll to read; @p why says so in words. */
    void showShift(const std::optional<ShiftSummary> &shift, const QString &why);
    /**
     * @p now is the feed's present: what the age of its last word is measured to. @p silent: for how long nothing was
     * heard; absent while it is.
     */
    void showFeed(const FeedStatus &feed, Moment now, std::optional<Millis> silent);
    void showLeader(const Actor &onDuty, const LeaderChip::Known &known);
    /** Asks who is on duty, as a press on the name does. */
    void askLeader();
    /** Says that the leader is away from the desk; a press ends the walk. */
    void showWalk(const Walk &walk);
    /** The part at the left that only tells and is not acted on. */
    QRect quietPart() const;
    /** Marks everything as a demo, with the way out of it. */
    void setDemo(bool demo);

signals:
    void leaderChosen(const QString &name);
    void managerChosen(const QString &name);
    void walkEnded();
    void leaveDemo();
    void feedDetailsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fit();
    void applyLook();
    void tick();

    const Clock &m_clock;
    Zone m_zone;
    TextLabel *m_shift;
    TextLabel *m_team;
    TextLabel *m_present;
    TextLabel *m_rostered;
    QList<QWidget *> m_separators;
    Button *m_walk;
    Button *m_leaveDemo;
    FeedBadge *m_feed;
    TextLabel *m_time;
    LeaderChip *m_leader;
    QTimer m_timer;
    bool m_demo = false;
    bool m_hasTeam = false;
    Millis m_ahead{0}; ///< the demo floor lives at another time of day; its clock is the one to read
};

} // namespace Floorwalk
