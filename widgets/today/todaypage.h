// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytargets.h"
#include "models/domain/zone.h"
#include "widgets/page.h"
#include "widgets/today/activitypanel.h"
#include "widgets/today/daybook.h"

#include <functional>
#include <optional>

class QBoxLayout;
class QStackedWidget;
class QTimeEdit;
class QTimer;

namespace Floorwalk {

class DayModel;
class EmptyState;
class FactsPanel;
class FloorSession;
class Panel;
class PlanFacts;
class PlanNotice;
class TimelineDelegate;
class TimelineView;
struct PlannedLines;

/**
 * The leader's day: what is planned, what is being done with its checklist, and the facts of the day. The same of the
 * day that comes next, while that is only planned.
 */
class TodayPage : public Page
{
    Q_OBJECT

public:
    using Act = ActivityPanel::Act;
    enum class Shows : quint8 { RunningDay, NextDay };

    /** @p book, @p forms and @p entries outlive the page; so does @p floor, which may be null: then there are no live
     * figures. */
    TodayPage(DayBook &book, DayFormBook &forms, RegisterBook &entries, FloorSession *floor, const Zone &zone,
              const QString &language, Shows shows = Shows::RunningDay, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    bool isBusy() const { return m_pending > 0; }
    /** @p ask says which shift day runs, absent while that is not known; without it the page is on the local date. */
    void setShiftDay(std::function<std::optional<QDate>()> ask);
    QVariantMap draft() const override;
    /** Makes the activity at the position @p subject ("activity:12") the chosen one. */
    /** "activity:3" by its place in the day, "activity:floorWalk" the next of that key. */
    void showSubject(const QString &subject) override;

signals:
    /** The day on record is another now: what reminds of it reads it again. */
    void dayChanged();
    /** The alert that an activity came from is wanted before the leader's eyes: its key. */
    void alertWanted(const QString &key);
    /** Something was put on record here that others may show, too. */
    void written();
    /** Words of an activity's form are on record by now. */
    void formKept();
    /** Another page of the console is wanted. */
    void pageWanted(const QString &page);
    /** … and something of it before the leader's eyes, as its showSubject() takes it. */
    void subjectWanted(const QString &page, const QString &subject);

public slots:
    /** What came over from before: the plan made on the last day worked, and a hand-over that nobody took, in a
     * sentence. */
    void showCarried(const PlannedLines &planned, const QString &handover);
    /** What was set for today in place of the centre's targets. */
    void showTargets(const DayTargets &targets);
    void reload();
    /** Reads again what the form of the chosen activity shows. */
    void reloadForm();
    /** Reads again who is there. */
    void reloadRoll();
    /** Goes to the shift day that runs now, unless it is shown already. */
    void followDay();
    /** Something on the floor became an activity: accepted by the leader, it enters the line now. */
    void acceptActivity(const QString &key, const QString &subject);
    /** Plans what is chosen @p by later, or earlier, and with it what hangs on it. */
    void moveActivity(std::chrono::minutes by);

protected:
    void takeDraft(const QVariantMap &draft) override;
    /** Esc leads from an activity and its form back to the timeline. */
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    bool isPlan() const { return m_shows == Shows::NextDay; }
    QWidget *buildTimeline();
    QWidget *buildPlanHead();
    void buildFacts(QBoxLayout *row);
    void buildEmpty();
    void connectActivity();
    void addKeys();
    QAction *addKey(QWidget *target, const QKeySequence &keys, const QString &words, std::function<void()> act);
    void addPlanKeys();
    void addDayKeys();
    void reloadPlan();
    void reloadPlannedDay();
    QFuture<Result<LeaderDay>> readDay();
    void take(const Result<LeaderDay> &day);
    void showBegun(int position);
    void takeRoll(const Result<AttendanceDay> &roll);
    void takeForm();
    void settleIfCame();
    void showDay(const LeaderDay &day);
    void showEmpty(const QStringList &ranBefore);
    void showEmptyPlan();
    void showFindings();
    void noteChanges();
    QStringList partsOf(const QString &activity) const;
    QString titleOfStep(const ActivityRecord &activity, const QString &step) const;
    void showActivity();
    void showFacts();
    void showProblem(const QString &problem);
    void showNow();
    void passMinute();
    void fitLine();

    void act(Act what);
    void showCause();
    void ask(Act what, const ActivityRecord &activity);
    void answered(const AnswerBar::Answer &answer);
    AnswerBar::Question timesQuestion(const ActivityRecord &activity, const QString &name) const;
    Result<ActivityRecord> corrected(const ActivityRecord &activity, const AnswerBar::Answer &answer) const;
    void stopAsking();
    void chooseActivity();
    void askWhen(const QString &activity);
    Moment momentAt(QTime time) const; ///< of this day; see DaySteps::momentIn()
    void addAt(QTime time);
    void chooseOpen();
    void offerOpen(const ActivityRecord &activity, const RegisterItems &open);
    void attach(int position, qint64 number, const QString &words, bool isIn);
    void planShift();
    void tick(int position, const QString &step, bool on, const QString &answer, const QString &note);
    void keepNote(int position, const QString &note);
    /** Stores @p next and shows it when it is durable; the problem in place if it is not. @p question: what it answers.
     */
    void save(const Result<ActivityRecord> &next, std::optional<int> question = {});
    /** The same for several that moved together, the first the one that was asked for. */
    void saveMoved(const std::vector<ActivityRecord> &moved, std::optional<int> question = {});
    std::vector<ActivityRecord> withFollowers(const ActivityRecord &before, const ActivityRecord &after) const;
    void saveFailed(std::optional<int> question, const Error &error);
    void saveDone(std::optional<int> question);
    void started();
    void ended();

    int positionOf(const QString &key) const;
    std::optional<ActivityRecord> current() const;
    void replace(const ActivityRecord &next);
    void keepId(const ActivityRecord &record, ActivityId id);
    void putBack(const std::vector<ActivityRecord> &before);
    std::vector<ActivityRecord> shownOf(const std::vector<ActivityRecord> &next) const;
    static bool isOfDay(const ActivityRecord &activity, const std::vector<ActivityRecord> &day);
    bool isRated(const QString &activity, const QString &step) const;
    QDate today() const;

    DayBook &m_book;
    FloorSession *m_floor;
    Zone m_zone;
    Shows m_shows;
    QDate m_date;
    QDate m_after; ///< the running day that the one shown comes after, where that is only planned
    std::function<std::optional<QDate>()> m_shiftDay;
    QString m_language;
    DayTemplate m_template; ///< the words of the day that is shown
    QString m_wanted; ///< the subject to show when the day has come
    std::optional<AttendanceDay> m_roll;
    DayTargets m_targets; ///< of the day
    QMap<qint64, QString> m_attached; ///< the words of entries of the register that are steps of the day
    std::optional<Act> m_asked;
    QString m_adding; ///< the activity whose time is asked for
    int m_question = 0; ///< the number of what was asked last
    int m_position = -1; ///< of the activity that was asked about
    int m_pending = 0;
    quint64 m_changes = 0; ///< made here: what was asked for before one is old when it comes
    /** What came of what the page loads on opening: settled when all did. */
    struct Came
    {
        bool day = false;
        bool roll = false;
        bool form = false; ///< of the activity that is chosen first
    };
    Came m_came;

    DayModel *m_model;
    TimelineDelegate *m_delegate;
    QTimer *m_minute;
    Panel *m_line;
    QStackedWidget *m_lineStack;
    TimelineView *m_list;
    EmptyState *m_empty;
    QWidget *m_shift; ///< the hours to plan without a roster
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    Button *m_plan;
    PartContext m_forms;
    ActivityPanel *m_activity;
    FactsPanel *m_facts = nullptr; ///< of the running day …
    PlanFacts *m_planFacts = nullptr; ///< … or of the planned one
    TextLabel *m_planDay = nullptr;
    TextLabel *m_planTold = nullptr; ///< when the plan is shown on Today
    PlanNotice *m_notice = nullptr;
};

} // namespace Floorwalk
