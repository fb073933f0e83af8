// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/panel.h"
#include "widgets/today/checklist.h"
#include "widgets/today/parts/daypart.h"

class QScrollArea;
class QStackedWidget;

namespace Floorwalk {

class Button;
class DayForm;
class FloorSession;
class Pill;
class TextLabel;

/** The activity that is chosen: what it is and how it stands, its checklist, the parts of its form, what to do with it.
 */
class ActivityPanel : public Panel
{
    Q_OBJECT

public:
    enum class Act : quint8 { Start, Finish, Resume, Pause, Postpone, Skip, Correct, TakeBack };
    Q_ENUM(Act)
    static bool isPossible(Act act, ActivityStatus status);

    /** All that is said of an activity. */
    struct Shown
    {
        ActivityRecord record;
        QString title;
        QString purpose;
        QString standing; ///< how it stands in the day
        QStringList parts; ///< of its form
        Checklist::Title stepTitle;
        Checklist::Rated isRated;
    };

    /** @p forms outlives the panel. */
    ActivityPanel(const Zone &zone, const PartContext &forms, QWidget *parent);

    void showActivity(const Shown &shown, Moment now);
    void showNothing();
    /** Activities of a day that is only planned are shown from now on: they are skipped and planned again, no more. */
    void setPlanning();
    /** What the floor answers of the checklist is as of now; for the page's own pace, does nothing while unseen. */
    void showFloor();
    /** Reads again what the form shows. */
    void reloadForm();
    /** Whether Ctrl+Enter stores something of the form while @p focus has the keys. */
    bool takesStoreKey(const QWidget *focus) const;
    /** Brings the form before the eyes, and gives the keys to it. */
    void goToForm();
    /** What is still being typed is told now. */
    void flush();
    void showProblem(const QString &problem);
    bool hasProblem() const;
    /** Something is on its way to the store; and after all of it came there. */
    void showSaving();
    void showSaved(Moment now);

    void ask(const AnswerBar::Question &question);
    /** False when nothing was asked. */
    bool stopAsking();
    bool isAsking() const;
    AnswerBar &answers() { return *m_answers; }

signals:
    void actWanted(ActivityPanel::Act act);
    void answered(const AnswerBar::Answer &answer);
    void cancelled();
    void ticked(int position, const QString &step, bool on, const QString &answer, const QString &note);
    void noteChanged(int position, const QString &note);
    void alertWanted();
    void pageWanted(const QString &page, const QString &subject);
    void noteWanted(const QString &subject);
    /** A part of the form keeps something … */
    void keeping();
    /** … or has, unless @p problem says why not. */
    void kept(const QString &problem);
    void formShown();
    /** A part of the form put something on record that others may show, too. */
    void formWritten();

private:
    void buildContent();
    void buildFoot();
    void addActButtons(QWidget *actions);
    Button *addAct(Act act, QWidget *parent);
    bool isOffered(Act act, ActivityStatus status) const;
    void showStatus(const ActivityRecord &record, Moment now);
    void orderStops();
    void handOver(const QString &step, const QString &note);

    Zone m_zone;
    const FloorSession *m_floor;
    Pill *m_status;
    TextLabel *m_purpose;
    TextLabel *m_standing;
    Button *m_alert; ///< shows the alert it came from
    Button *m_toForm;
    Button *m_times = nullptr; ///< corrects when it really was
    QScrollArea *m_scroll;
    Checklist *m_checklist;
    DayForm *m_form;
    QStackedWidget *m_foot;
    AnswerBar *m_answers;
    QList<std::pair<Act, Button *>> m_buttons;
    TextLabel *m_saved = nullptr;
    TextLabel *m_problem;
    int m_position = -1; ///< of the activity that is shown
    bool m_isPlanning = false;
    bool m_over = false; ///< it is done, or left out
};

} // namespace Floorwalk
