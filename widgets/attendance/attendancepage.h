// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/attendancebook.h"
#include "widgets/attendance/dayclosepanel.h"
#include "widgets/attendance/explainpanel.h"
#include "widgets/common/answerbar.h"
#include "widgets/page.h"

class QAbstractItemView;
class QComboBox;
class QDateEdit;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace Floorwalk {

class ExportBar;
class FilterPills;
class Prompter;
class RollFilter;
class RollModel;

/** Takes the roll, explains what the rules make of it, closes the day and decides: all by single keys. */
class AttendancePage : public Page
{
    Q_OBJECT

public:
    /** @p book and @p prompter outlive the page. */
    AttendancePage(AttendanceBook &book, Prompter &prompter, const Zone &zone, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    QDate date() const { return m_date; }
    bool isBusy() const { return m_pending > 0 || m_loading; }
    QVariantMap draft() const override;

public slots:
    void showDate(QDate date);
    void showDayRoll();
    void showDayClose();
    void reload();

signals:
    /** Nothing is being loaded or saved any more: tests and snapshots wait for it. */
    void idle();
    /** The roll on record is another now. */
    void written();

protected:
    void takeDraft(const QVariantMap &draft) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Command = QFuture<Result<void>>;

    void build();
    QWidget *buildHeader();
    QWidget *buildRoll();
    QWidget *buildEmpty();
    void addKeys();
    void addKey(QWidget *target, const QKeySequence &key, const QString &words, std::function<void()> act);
    void fitColumns();
    void spreadColumns();

    void take(const Result<AttendanceDay> &day, int serial);
    void showDay();
    void showTeams();
    void showTeam(const QString &team);
    void updateHeader();
    void showSelected();
    void showProblem(const QString &problem);
    void finishLoad();

    void act(ExplainPanel::Act what);
    void actOnOpenItem(DayClosePanel::Act what);
    QString whyNot(ExplainPanel::Act what, const PersonDay &person) const;
    void markNow(const PersonDay &person, RollMark::Kind kind);
    void confirm(const PersonDay &person);
    void ask(AnswerBar &bar, const AnswerBar::Question &question,
             std::function<Command(const AnswerBar::Answer &)> answer, PersonId person);
    AnswerBar::Question questionFor(ExplainPanel::Act what, const PersonDay &person) const;
    LeaveRecord leaveOf(const PersonDay &person, const QString &kind) const;
    Moment momentIn(const PersonDay &person, QTime time) const;
    std::function<Command(const AnswerBar::Answer &)> answerFor(ExplainPanel::Act what, const PersonDayPtr &person);
    Command enterCover(const Result<ShiftCover> &cover);
    void answered(AnswerBar &bar, const AnswerBar::Answer &answer);
    void stopAsking();
    void askAgain(const QVariantMap &draft);
    void askClose();
    void askReopen();
    /** Runs @p command for a row: "saving…" until it is durable, the problem in place if it fails. */
    void run(PersonId person, const QString &name, Command command, AnswerBar *bar);
    void started();
    void ended();
    void openExport();
    void writeFile();
    void importRoster();

    PersonDayPtr current() const;
    PersonDayPtr personOf(PersonId person) const;
    void selectPerson(PersonId person);
    void selectNext();
    bool canDecide();
    Moment momentOn(QTime time) const;

    AttendanceBook &m_book;
    Prompter &m_prompter;
    Zone m_zone;
    QDate m_date;
    QString m_team;
    QStringList m_teams;
    AttendanceDay m_day;
    std::vector<Person> m_people; ///< who could come in somebody's place
    std::optional<QDate> m_shown; ///< the date that the rows are of
    bool m_shownClosed = false; ///< whether that day was closed then
    int m_serial = 0; ///< of the newest load; older answers are let go
    int m_pending = 0; ///< commands that are not durable yet
    bool m_loading = false;
    bool m_stale = false; ///< something was saved while a load ran: load once more
    std::function<Command(const AnswerBar::Answer &)> m_answer;
    std::optional<PersonId> m_asked;
    std::optional<ExplainPanel::Act> m_askedAct; ///< what the question on the day roll is about
    std::optional<DayClosePanel::Act> m_askedClose; ///< the same on the day close

    RollModel *m_model;
    RollFilter *m_filter;
    QTabBar *m_tabs;
    QDateEdit *m_dateEdit;
    QComboBox *m_teamChoice;
    TextLabel *m_progress;
    TextLabel *m_rate;
    TextLabel *m_problem;
    QTimer *m_slow;
    ExportBar *m_export;
    QStackedWidget *m_body;
    QStackedWidget *m_rows;
    FilterPills *m_pills;
    QTableView *m_table;
    QList<int> m_widths; ///< what each column needs
    ExplainPanel *m_explain;
    DayClosePanel *m_close;
    TextLabel *m_emptyTitle;
    TextLabel *m_emptyText;
    Button *m_importButton;
};

} // namespace Floorwalk
