// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reports page does: keep, submit, print, hand over, open a figure.

#include "models/day/daysteps.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/panel.h"
#include "widgets/common/prompter.h"
#include "widgets/common/textlabel.h"
#include "widgets/print/reportwords.h"
#include "widgets/print/sheetprinter.h"
#include "widgets/reports/handoverpane.h"
#include "widgets/reports/leaderwordspanel.h"
#include "widgets/reports/reportspage.h"
#include "widgets/reports/sheetview.h"

#include <algorithm>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView floorWalkKey("floorWalk");

/** Whether @p record is one of those behind the figure that @p link, without "activities:", names. */
bool isBehind(const ActivityRecord &record, const QString &link, Moment now)
{
    if (link.startsWith("key:"_L1))
        return record.key == link.mid(4);
    if (link.startsWith("day:"_L1))
        return record.date.toString(Qt::ISODate) == link.mid(4);
    if (link == "done"_L1)
        return record.status == ActivityStatus::Done;
    if (link == "skipped"_L1)
        return record.status == ActivityStatus::Skipped;
    if (link == "missed"_L1)
        return DaySteps::isMissed(record, now);
    if (link == "walks"_L1)
        return record.key == floorWalkKey && record.mandatory;
    if (link == "floor"_L1)
        return record.key == floorWalkKey && record.actualStart;
    return true;
}

} // namespace

void ReportsPage::keepTyped() const
{
    m_words->keepNow();
    m_periodWords->keepNow();
    m_handover->keepNow();
}

void ReportsPage::keepNote(const QString &kind, const QString &text)
{
    if (m_report) {
        QString *const word = kind == "reflection"_L1 ? &m_report->words.reflection
                              : kind == "tomorrow"_L1 ? &m_report->words.tomorrow
                                                      : &m_report->words.handover;
        *word = text;
        showDaySheet();
        showOffer();
        m_words->showWords(m_report->words); // the hand-over's are written in two places
    }
    keep(kind, m_date, text);
}

void ReportsPage::keepPeriodNote(const QString &text)
{
    if (!m_period)
        return;
    m_period->words = text;
    showPeriodSheet();
    keep(reportKindName(m_period->kind), m_period->from, text);
}

/** @p text as the owner's words of that kind, of the day or period that begins on @p date. */
void ReportsPage::keep(const QString &kind, QDate date, const QString &text)
{
    ++m_notes;
    ++m_keeping;
    whenDone(m_book.setNote(m_owner, date, kind, text), this,
             [this, kind, date, owner = m_owner](const Result<void> &kept) {
                 --m_keeping;
                 const bool isPeriods = reportKindFromName(kind).has_value();
                 const bool isShown = isPeriods
                                          ? m_period && m_period->from == date && reportKindName(m_period->kind) == kind
                                          : date == m_date;
                 if (isShown && owner == m_owner)
                     noteKept(kind, kept);
                 else if (!kept)
                     emit complained(kept.error().text);
                 if (m_keeping == 0 && m_again)
                     load();
             });
}

void ReportsPage::noteKept(const QString &kind, const Result<void> &kept)
{
    const bool isPeriods = reportKindFromName(kind).has_value();
    LeaderWordsPanel *const words = isPeriods ? m_periodWords : m_words;
    words->showKept(
        kept ? tr("Kept %1").arg(m_zone.localTime(m_book.now()).toString(u"HH:mm:ss"_s)) : kept.error().text, !kept);
    if (kept)
        return;
    words->setNotKept(isPeriods ? u"period"_s : kind);
    if (kind == "handover"_L1)
        m_handover->setNotKept();
    if (m_view == View::Handover)
        showProblem(kept.error().text);
}

void ReportsPage::makeTasks()
{
    keepTyped();
    whenDone(m_book.makeTasks(m_date), this, [this](const Result<int> &made) {
        const Result<void> result = made ? Result<void>() : Result<void>(made.error());
        done(result, tr("%n task(s) for the next day", nullptr, made ? *made : 0));
    });
}

void ReportsPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    keepTyped();
    ReportToSubmit report;
    report.kind = kind();
    std::tie(report.from, report.to) = periodOf(report.kind, m_date);
    report.sheet = m_sheet->sheet();
    report.facts = m_facts;
    if (report.kind == ReportKind::Day && m_report)
        report.teams = m_report->teams;
    else if (m_period)
        report.teams = m_period->teams;
    m_submitting = true;
    setShown(m_isShown);
    whenDone(m_book.submit(report), this, [this](const Result<SubmittedReport> &submitted) {
        m_submitting = false;
        setShown(m_isShown);
        const Result<void> result = submitted ? Result<void>() : Result<void>(submitted.error());
        done(result, submitted ? tr("Submitted, version %1").arg(submitted->version) : QString());
    });
}

/** What of the report that is shown goes on record when it leaves as a file or @p onPaper. */
ReportCopy ReportsPage::copyOfShown(bool onPaper) const
{
    const Card *const card = m_list->current();
    if (m_view == View::Submitted && card) {
        const auto found = std::ranges::find(m_reports, card->id, &SubmittedReport::id);
        if (found != m_reports.end())
            return {found->kind, found->leader, found->team.split(u';', Qt::SkipEmptyParts),
                    found->from, found->to,     onPaper};
    }
    if (m_view == View::Day && m_report)
        return {ReportKind::Day, m_report->leader, m_report->teams, m_report->date, m_report->date, onPaper};
    if (m_period)
        return {m_period->kind, m_period->leader, m_period->teams, m_period->from, m_period->to, onPaper};
    return {};
}

/** Runs @p go once @p copy is on record; where it cannot be put there, says why and nothing leaves. */
void ReportsPage::noteCopy(const ReportCopy &copy, std::function<void()> go)
{
    whenDone(m_book.noteCopy(copy), this, [this, go = std::move(go)](const Result<void> &noted) {
        showProblem(noted ? QString() : noted.error().text);
        if (noted)
            go();
    });
}

void ReportsPage::writePdf()
{
    const ReportSheet sheet = m_sheet->sheet();
    if (!m_pdf->isEnabled() || sheet.sections.empty())
        return;
    const auto save = [this, sheet](const QString &path) {
        const Result<void> written = SheetPrinter::writePdf(sheet, path);
        showProblem(written ? QString() : written.error().text);
        if (written)
            emit toastWanted(tr("Saved to %1").arg(path));
    };
    m_prompter.askSavePath(
        this, tr("Save the report"), SheetPrinter::fileName(sheet), tr("PDF files (*.pdf)"),
        [this, save, copy = copyOfShown(false)](const QString &path) { noteCopy(copy, [save, path] { save(path); }); });
}

void ReportsPage::print()
{
    const ReportSheet sheet = m_sheet->sheet();
    if (!m_print->isEnabled() || sheet.sections.empty() || !m_printing)
        return;
    m_printing(
        this, sheet, [this, copy = copyOfShown(true)](std::function<void()> go) { noteCopy(copy, std::move(go)); },
        [this](const Error &problem) { showProblem(problem.text); });
}

void ReportsPage::receive()
{
    const Card *const card = m_list->current();
    if (m_view != View::Submitted || !card || !m_received->isEnabled())
        return;
    whenDone(m_book.receive(card->id), this, [this](const Result<void> &result) {
        done(result, tr("Marked as received"));
        if (result)
            emit received();
    });
}

void ReportsPage::handOver(const QString &to, const QString &words, const std::vector<HandoverItem> &items)
{
    Handover handover;
    handover.date = m_date;
    handover.to = to;
    handover.words = words;
    handover.items = items;
    whenDone(m_book.handOver(handover), this, [this](const Result<Handover> &written) {
        const Result<void> result = written ? Result<void>() : Result<void>(written.error());
        m_handover->setAnswered(result);
        const QString whom = !written || written->to.isEmpty() ? tr("the next leader") : written->to;
        done(result, tr("Handed over to %1").arg(whom));
    });
}

void ReportsPage::openLink(const QString &link)
{
    if (link.startsWith("activities:"_L1))
        showBehind(link);
    else if (link.startsWith("page:"_L1))
        emit pageWanted(link.mid(5));
    else if (link.startsWith("figure:"_L1))
        emit pageWanted(u"floor"_s);
    else if (link.startsWith("activity:"_L1))
        emit subjectWanted(u"today"_s, link);
}

void ReportsPage::showBehind(const QString &link)
{
    if (!m_period)
        return;
    const QString which = link.section(u':', 1);
    std::vector<Card> cards;
    for (size_t i = 0; i < m_period->records.size(); ++i) {
        const ActivityRecord &record = m_period->records[i];
        if (!isBehind(record, which, m_period->made))
            continue;
        const bool missed = DaySteps::isMissed(record, m_period->made);
        Card card;
        card.id = qint64(i) + 1;
        card.title = ReportWords::activityTitle(record, m_period->dayTemplate, m_language);
        card.value = missed ? tr("missed") : ReportWords::statusWord(record.status);
        card.valueInk = missed ? Ink::Critical : Ink::Muted;
        card.body = {ReportWords::date(record.date), ReportWords::activityTimes(record, m_zone)};
        cards.push_back(std::move(card));
    }
    m_behindPanel->setNote(tr("%n activities", nullptr, int(cards.size())));
    m_behind->showCards(cards);
}

void ReportsPage::done(const Result<void> &result, const QString &text)
{
    if (!result) {
        showProblem(result.error().text);
        return;
    }
    emit toastWanted(text);
    emit handedOver();
    reload();
}

void ReportsPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace Floorwalk
