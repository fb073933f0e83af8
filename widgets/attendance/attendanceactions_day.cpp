// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the keys and buttons of the Attendance page do to a day as a whole: what is still open, close and reopen, files.

#include "models/service/whendone.h"
#include "widgets/attendance/attendancepage.h"
#include "widgets/attendance/exportbar.h"
#include "widgets/common/prompter.h"

#include <QTableView>
namespace Floorwalk {

using namespace Qt::StringLiterals;

void AttendancePage::actOnOpenItem(DayClosePanel::Act what)
{
    if (m_close->isAsking() || !canDecide())
        return;
    if (what == DayClosePanel::Act::Close || what == DayClosePanel::Act::Reopen) {
        what == DayClosePanel::Act::Close ? askClose() : askReopen();
        m_askedClose = what;
        return;
    }
    const std::optional<DayOpenItem> item = m_close->current();
    const PersonDayPtr person = item ? personOf(item->person) : nullptr;
    if (!person)
        return;
    if (what == DayClosePanel::Act::Papers) {
        run(item->person, item->name, m_book.takePapers(item->person, m_date), nullptr);
        return;
    }
    using Act = ExplainPanel::Act;
    const Act act = what == DayClosePanel::Act::Correct  ? Act::Correct
                    : what == DayClosePanel::Act::Excuse ? Act::Excuse
                                                         : Act::Leave;
    m_close->showAnswers(true);
    ask(m_close->answers(), questionFor(act, *person), answerFor(act, person), item->person);
}

void AttendancePage::askClose()
{
    AnswerBar::Question question;
    question.accept = tr("Close the day");
    question.text = m_day.open.empty()
                        ? tr("Close this day?")
                        : tr("Close this day and leave %n item(s) waiting?", nullptr, int(m_day.open.size()));
    const auto close = [this](const AnswerBar::Answer &) {
        QFuture<Result<QString>> closing = m_book.closeDay(m_date, m_team);
        whenDone(closing, this, [this](const Result<QString> &closed) {
            if (closed)
                emit toastWanted(*closed);
        });
        return closing.then(
            [](const Result<QString> &closed) { return closed ? Result<void>() : Result<void>(closed.error()); });
    };
    m_close->showAnswers(true);
    ask(m_close->answers(), question, close, PersonId(1));
    m_asked.reset();
}

void AttendancePage::askReopen()
{
    AnswerBar::Question question;
    question.accept = tr("Reopen");
    question.text = tr("Reopen this day?");
    question.draft = u"reopening:%1:%2"_s.arg(m_date.toString(Qt::ISODate), m_team);
    question.reasonHint = tr("What has to be put right");
    question.reasonNeeded = true;
    m_close->showAnswers(true);
    ask(
        m_close->answers(), question,
        [this](const AnswerBar::Answer &answer) { return m_book.reopenDay(m_date, m_team, answer.reason); },
        PersonId(1));
    m_asked.reset();
}

void AttendancePage::openExport()
{
    m_export->open(m_date);
}

void AttendancePage::writeFile()
{
    if (!canDecide())
        return;
    HrFileRequest request = m_export->request();
    request.team = m_teams.size() > 1 ? m_team : QString();
    m_prompter.askSavePath(this, tr("File for HR"), m_export->suggestedName(), tr("CSV files (*.csv)"),
                           [this, request](const QString &path) mutable {
                               request.path = path;
                               m_export->setSaving(true);
                               started();
                               whenDone(m_book.writeHrFile(request), this, [this, path](const Result<int> &rows) {
                                   if (rows) {
                                       m_export->hide();
                                       m_table->setFocus();
                                       emit toastWanted(tr("%n row(s) written to %1", nullptr, *rows).arg(path));
                                   } else {
                                       m_export->showProblem(rows.error().text);
                                   }
                                   ended();
                               });
                           });
}

void AttendancePage::importRoster()
{
    if (!canDecide())
        return;
    m_prompter.askOpenPath(this, tr("Import a roster"), tr("CSV files (*.csv *.txt)"), [this](const QString &path) {
        started();
        whenDone(m_book.importRoster(path), this, [this](const Result<QString> &done) {
            if (done)
                emit toastWanted(*done);
            showProblem(done ? QString() : done.error().text);
            m_teams.clear();
            m_shown.reset();
            if (done)
                emit written();
            ended();
        });
    });
}

} // namespace Floorwalk
