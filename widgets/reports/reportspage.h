// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/page.h"
#include "widgets/reports/reportbook.h"

#include <QTimer>

#include <array>
#include <functional>
#include <optional>

class QStackedWidget;

namespace Floorwalk {

class Button;
class CardList;
class FilterChip;
class HandoverPane;
class LeaderWordsPanel;
class Panel;
class Prompter;
class SheetView;
class TextLabel;

/**
 * Reports: the day as it wrote itself beside what the leader adds; the hand-over of the shift; the week and the month
 * with what is behind each figure; and what was submitted and received.
 */
class ReportsPage : public Page
{
    Q_OBJECT

public:
    enum class View : quint8 { Day, Handover, Week, Month, Submitted };
    static constexpr int viewCount = 5;
    /** Puts a sheet on paper once @p first lets it go on; @p problem tells why it did not. */
    using Printing =
        std::function<void(QWidget *parent, const ReportSheet &sheet, std::function<void(std::function<void()>)> first,
                           std::function<void(const Error &)> problem)>;

    /** @p book and @p prompter outlive the page. */
    ReportsPage(ReportBook &book, Prompter &prompter, const Zone &zone, const QString &language,
                QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    QList<KeyWords> keys() const override;
    /**
     * "view:week", or "day:2026-11-23": what is shown; "submitted:17:2026-11-23": that submitted report, which begins
     * on that day; "plan": today, and the keys at tomorrow's plan.
     */
    void showSubject(const QString &subject) override;
    QVariantMap draft() const override;
    View view() const { return m_view; }
    QDate day() const { return m_date; }
    void setPrinting(Printing printing) { m_printing = std::move(printing); }
    /** Which shift day runs; absent while that is not known. Without it the page begins on the local date. */
    void setShiftDay(std::function<std::optional<QDate>()> ask);
    /** Another shift day runs: where the last one was shown, and nobody is writing, it is shown. */
    void followDay();
    /** Reads what is shown again, as soon as what is typed is kept. */
    void reload();
    /**
     * The sheet of the running day anew, where it is looked at: what is typed, and what is being copied, stays. By
     * itself once a minute.
     */
    void followHistory();
    /** Another leader is on duty: what the last one typed is kept as theirs, and the new one's day is read. */
    void changeDuty();

signals:
    /** Another page of the console is wanted, by its name. */
    void pageWanted(const QString &name);
    /** The same, with what is to be shown there, as Page::showSubject() takes it. */
    void subjectWanted(const QString &name, const QString &subject);
    /** A hand-over was written or answered. */
    void handedOver();
    /** Open alerts of a hand-over are the leader's on duty from now on. */
    void alertsTaken(const std::vector<AlertRecord> &alerts);
    /** The operations manager has another of the submitted reports in hand. */
    void received();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void takeDraft(const QVariantMap &draft) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildSide();
    void connectUp();
    void connectHandover();
    void addActions();

    void setView(View view);
    void setDay(QDate day);
    void step(int by);
    QDate today() const;
    ReportKind kind() const;
    void forget(bool isDay);
    void setShown(bool shown);
    bool isManager() const;
    bool isOwn(const QString &leader) const; ///< of whoever is on duty and leads: may be written to
    void followRole();
    void load();
    void loadDay();
    void loadPeriod();
    void loadSubmitted();
    void loadHandovers();
    template <class T> void follow(const QFuture<Result<T>> &answer, void (ReportsPage::*take)(const Result<T> &));
    void takeFailure(const Error &problem);
    void takeDay(const Result<DayReport> &report);
    bool isFollowing() const;
    void takePeriod(const Result<PeriodReport> &report);
    void showDaySheet();
    void showPeriodSheet();
    void showTomorrow();
    std::vector<HandoverItem> ownOpen() const;
    void showOffer();
    void showWaiting(const std::vector<Handover> &waiting);
    void showBehind(const QString &link);
    void openSubmitted();
    void loaded(quint64 asked);

    void keepTyped() const;
    void keepNote(const QString &kind, const QString &text);
    void keepPeriodNote(const QString &text);
    void keep(const QString &kind, QDate date, const QString &text);
    void noteKept(const QString &kind, const Result<void> &kept);
    void handOver(const QString &to, const QString &words, const std::vector<HandoverItem> &items);
    void makeTasks();
    void submit();
    void writePdf();
    void print();
    ReportCopy copyOfShown(bool onPaper) const;
    void noteCopy(const ReportCopy &copy, std::function<void()> go);
    void receive();
    void openLink(const QString &link);
    void done(const Result<void> &result, const QString &text);
    void accepted(const Result<std::vector<AlertRecord>> &alerts, const QString &words);
    void showProblem(const QString &problem);
    void showHead();

    ReportBook &m_book;
    Prompter &m_prompter;
    Zone m_zone;
    QString m_language;
    Printing m_printing;
    std::function<std::optional<QDate>()> m_shiftDay;
    View m_view = View::Day;
    QDate m_date;
    QDate m_today; ///< the shift day that ran when it was asked last
    Actor m_owner; ///< whose day is shown: who was on duty when it was read
    QTimer m_follow;
    quint64 m_asked = 0; ///< answers to earlier asking are dropped
    quint64 m_notes = 0; ///< how often words were given to be kept
    int m_keeping = 0; ///< notes that are not answered yet
    bool m_again = false; ///< to be read again when they are
    bool m_isShown = false; ///< the sheet is that of this view and day
    bool m_submitting = false;
    bool m_isStale = false; ///< it was out of sight
    bool m_isBehind = false; ///< the history moved on while it was read
    qint64 m_wanted = 0; ///< the submitted report to be shown once the list is read
    QVariantMap m_draft; ///< to be put back when the day is read
    std::optional<DayReport> m_report;
    std::optional<PeriodReport> m_period;
    std::optional<TomorrowPlan> m_tomorrow;
    std::vector<SubmittedReport> m_reports;
    QJsonObject m_facts; ///< of what is shown, for submitting

    std::array<FilterChip *, viewCount> m_chips{};
    Button *m_back = nullptr;
    Button *m_forth = nullptr;
    TextLabel *m_dayLabel = nullptr;
    Button *m_submit = nullptr;
    Button *m_print = nullptr;
    Button *m_pdf = nullptr;
    Button *m_notice = nullptr; ///< a hand-over waits
    TextLabel *m_problem = nullptr;
    QStackedWidget *m_body = nullptr;
    Panel *m_sheetPanel = nullptr;
    SheetView *m_sheet = nullptr;
    QStackedWidget *m_side = nullptr;
    LeaderWordsPanel *m_words = nullptr;
    LeaderWordsPanel *m_periodWords = nullptr;
    Panel *m_behindPanel = nullptr;
    CardList *m_behind = nullptr;
    Panel *m_listPanel = nullptr;
    CardList *m_list = nullptr;
    Button *m_received = nullptr;
    HandoverPane *m_handover = nullptr;
};

} // namespace Floorwalk
