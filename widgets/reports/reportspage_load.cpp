// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reports page reads, and how it shows the answers.

#include "models/service/dayreportfile.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/pill.h"
#include "widgets/print/reportwords.h"
#include "widgets/reports/handovercards.h"
#include "widgets/reports/handoverpane.h"
#include "widgets/reports/leaderwordspanel.h"
#include "widgets/reports/reportspage.h"
#include "widgets/reports/sheetview.h"

#include <QTextCursor>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Activities open in Today, which shows the running day alone. */
ReportSheet withoutActivityLinks(ReportSheet sheet)
{
    for (SheetSection &section : sheet.sections) {
        for (SheetTable::Row &row : section.table.rows) {
            if (row.link.startsWith("activity:"_L1))
                row.link.clear();
        }
    }
    return sheet;
}

} // namespace

void ReportsPage::load()
{
    showProblem({});
    ++m_asked;
    m_again = false;
    if (!m_isShown)
        m_sheet->showReading(m_view == View::Submitted ? tr("Submitted") : ReportWords::kindWord(kind()));
    switch (m_view) {
    case View::Day:
    case View::Handover:
        loadDay();
        break;
    case View::Week:
    case View::Month:
        loadPeriod();
        break;
    case View::Submitted:
        loadSubmitted();
        break;
    }
    loadHandovers();
}

void ReportsPage::loaded(quint64 asked)
{
    if (asked == m_asked && !m_draft.isEmpty())
        Page::takeDraft(std::exchange(m_draft, {}));
    if (!isSettled())
        setSettled();
}

/** Takes @p answer, unless another was asked for by now; where words were kept meanwhile, it is asked again. */
template <class T>
void ReportsPage::follow(const QFuture<Result<T>> &answer, void (ReportsPage::*take)(const Result<T> &))
{
    whenDone(answer, this, [this, take, asked = m_asked, notes = m_notes](const Result<T> &report) {
        const bool isCurrent = asked == m_asked && notes == m_notes;
        if (isCurrent)
            (this->*take)(report);
        else if (asked == m_asked)
            reload(); // read before the last words were kept
        if (isCurrent || asked != m_asked)
            loaded(asked);
    });
}

void ReportsPage::loadDay()
{
    m_owner = m_book.actor();
    follow(m_book.day(m_date), &ReportsPage::takeDay);
    whenDone(m_book.tomorrow(m_date), this, [this, asked = m_asked](const Result<TomorrowPlan> &plan) {
        if (asked != m_asked)
            return;
        m_tomorrow = plan ? std::optional(*plan) : std::nullopt;
        if (!plan)
            showProblem(plan.error().text);
        else
            showTomorrow();
    });
}

/** What was asked for cannot be read: nothing is on its way any more. */
void ReportsPage::takeFailure(const Error &problem)
{
    if (!m_isShown)
        m_sheet->showSheet({});
    showProblem(problem.text);
}

void ReportsPage::takeDay(const Result<DayReport> &report)
{
    if (!report) {
        takeFailure(report.error());
        return;
    }
    m_report = *report;
    m_words->showWords(m_report->words);
    const bool own = isOwn(m_report->leader);
    m_words->setEditable(own);
    m_handover->setEditable(own);
    showDaySheet();
    setShown(true);
    showOffer();
    showTomorrow();
    if (std::exchange(m_isBehind, false))
        followHistory();
}

bool ReportsPage::isFollowing() const
{
    return isVisible() && m_isShown && m_view == View::Day && m_report && !m_report->over && m_date == today()
           && !m_sheet->textCursor().hasSelection();
}

void ReportsPage::followHistory()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isBehind = !m_isShown; // what is being read is read once more
    if (!isFollowing())
        return;
    whenDone(m_book.day(m_date), this, [this, asked = m_asked](const Result<DayReport> &report) {
        if (asked != m_asked || !report || !isFollowing())
            return; // what could not be read just now is read in a minute
        m_report = *report;
        showDaySheet();
    });
}

void ReportsPage::showDaySheet()
{
    if (!m_report || m_view != View::Day)
        return;
    const ReportSheet sheet = ReportWords::sheet(*m_report, m_language);
    m_sheet->showSheet(m_date == today() ? sheet : withoutActivityLinks(sheet));
    m_facts = dayReportJson(*m_report);
}

void ReportsPage::showTomorrow()
{
    if (!m_tomorrow)
        return;
    const auto open = ownOpen();
    const auto left = std::ranges::count_if(open, [](const HandoverItem &item) { return item.kind != "register"_L1; });
    m_words->showTomorrow(*m_tomorrow, int(left));
}

/** What is open, in the words in which it is handed over; the own things only: nobody gives away another's. */
std::vector<HandoverItem> ReportsPage::ownOpen() const
{
    std::vector<HandoverItem> items;
    if (!m_report)
        return items;
    for (const ReportOpenItem &one : m_report->open) {
        const bool isAnothers = (one.kind == "activity"_L1 || one.kind == "register"_L1) && one.who != m_report->leader;
        if (isAnothers)
            continue;
        HandoverItem item;
        item.kind = one.kind;
        item.ref = one.ref;
        item.text = ReportWords::openItem(one, m_report->dayTemplate, m_language, m_zone);
        items.push_back(std::move(item));
    }
    return items;
}

void ReportsPage::showOffer()
{
    if (m_report)
        m_handover->showOffer(ownOpen(), m_report->words.handover);
}

void ReportsPage::loadPeriod()
{
    m_owner = m_book.actor();
    follow(m_book.period(kind(), m_date), &ReportsPage::takePeriod);
}

/** The counts are there at once; what the days say of the floor takes a while, and is not submitted before it is there.
 */
void ReportsPage::takePeriod(const Result<PeriodReport> &report)
{
    if (!report) {
        takeFailure(report.error());
        return;
    }
    m_period = *report;
    m_periodWords->showWords(m_period->words);
    m_periodWords->setEditable(isOwn(m_period->leader));
    showPeriodSheet();
    showBehind(m_period->total.missed > 0 ? u"activities:missed"_s : u"activities:all"_s);
    whenDone(m_book.completed(*m_period), this, [this, asked = m_asked](const Result<PeriodReport> &completed) {
        if (asked != m_asked || !m_period)
            return;
        if (!completed) {
            showProblem(completed.error().text);
            return;
        }
        m_period->floor = completed->floor;
        showPeriodSheet();
        setShown(true);
    });
}

void ReportsPage::showPeriodSheet()
{
    m_sheet->showSheet(ReportWords::sheet(*m_period, m_language));
    m_facts = periodReportJson(*m_period);
}

void ReportsPage::loadSubmitted()
{
    const auto [from, to] = periodOf(ReportKind::Month, m_date);
    whenDone(m_book.submitted(from, to), this,
             [this, asked = m_asked](const Result<std::vector<SubmittedReport>> &reports) {
                 if (asked == m_asked && reports) {
                     m_reports = *reports;
                     m_list->showCards(HandoverCards::reports(m_reports, m_zone));
                     m_list->choose(std::exchange(m_wanted, 0));
                     openSubmitted();
                 } else if (asked == m_asked) {
                     takeFailure(reports.error());
                 }
                 loaded(asked);
             });
}

void ReportsPage::openSubmitted()
{
    if (m_view != View::Submitted)
        return;
    const Card *const card = m_list->current();
    const auto chosen = std::ranges::find(m_reports, card ? card->id : 0, &SubmittedReport::id);
    m_received->setEnabled(chosen != m_reports.end() && !chosen->received && isManager());
    setShown(false);
    if (!card) {
        ReportSheet none;
        none.title = tr("Nothing was submitted");
        none.subtitle = tr("Reports of this month stand here once they are submitted: Ctrl+Enter in a report.");
        m_sheet->showSheet(none);
        return;
    }
    whenDone(m_book.open(card->id), this, [this, id = card->id](const Result<OpenedReport> &opened) {
        const Card *const now = m_list->current();
        if (m_view != View::Submitted || !now || now->id != id)
            return;
        if (!opened) {
            takeFailure(opened.error());
            return;
        }
        ReportSheet sheet = opened->sheet.value_or(ReportSheet());
        if (!opened->sheet) {
            sheet.title = ReportWords::kindWord(opened->report.kind);
            sheet.notices = {tr("Its text has outlived the retention and was erased.")};
        }
        sheet.signatures << tr("%1 submitted it %2, version %3")
                                .arg(opened->report.submittedBy,
                                     m_zone.local(opened->report.submittedAt).toString(u"yyyy-MM-dd HH:mm"_s))
                                .arg(opened->report.version)
                         << ReportWords::receiptLine(opened->report, m_zone);
        m_sheet->showSheet(withoutActivityLinks(sheet));
        setShown(true);
    });
}

void ReportsPage::loadHandovers()
{
    whenDone(m_book.waiting(), this, [this, asked = m_asked](const Result<std::vector<Handover>> &waiting) {
        if (asked != m_asked)
            return;
        if (waiting)
            showWaiting(*waiting);
        else
            showProblem(waiting.error().text);
    });
    if (m_view != View::Handover)
        return;
    whenDone(m_book.handovers(m_date), this, [this, asked = m_asked](const Result<std::vector<Handover>> &handovers) {
        if (asked != m_asked)
            return;
        if (handovers)
            m_handover->showHistory(*handovers);
        else
            showProblem(handovers.error().text);
    });
    whenDone(m_book.leaders(), this, [this](const Result<QStringList> &names) {
        if (names) // without them a name is typed
            m_handover->showLeaders(*names);
    });
}

void ReportsPage::showWaiting(const std::vector<Handover> &waiting)
{
    m_handover->showWaiting(waiting);
    m_chips[size_t(View::Handover)]->setCount(int(waiting.size()));
    m_notice->setVisible(!waiting.empty() && m_view != View::Handover);
    if (waiting.empty())
        return;
    const Handover &first = waiting.front();
    m_notice->setText(tr("%1 – read it first: %n open thing(s)", nullptr, first.openItems())
                          .arg(HandoverCards::headline(first, m_zone)));
}

} // namespace Floorwalk
