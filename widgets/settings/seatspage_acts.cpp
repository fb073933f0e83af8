// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the page of seats.

#include "models/exchange/csvreader.h"
#include "models/service/seatdesk.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/panel.h"
#include "widgets/common/prompter.h"
#include "widgets/common/seatgrid.h"
#include "widgets/settings/seatmodel.h"
#include "widgets/settings/seatspage.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

// Of the draft, beside the fields.
const QString dayDraft = u"day"_s;
const QString rowsDraft = u"rows"_s;

/** A distance on the floor, in seats: "2", "1.4". */
QString seatsApart(int squared)
{
    return QLocale().toString(std::sqrt(double(squared)), 'g', 2);
}

} // namespace

QVariantMap SeatsPage::draft() const
{
    QVariantMap draft = Page::draft();
    draft.insert(dayDraft, m_date->date());
    if (const QVariantList rows = m_model->draft(); !rows.isEmpty())
        draft.insert(rowsDraft, rows);
    return draft;
}

bool SeatsPage::hasUnsaved() const
{
    return m_model->isDirty();
}

void SeatsPage::takeDraft(const QVariantMap &draft)
{
    m_draft = draft;
    const QSignalBlocker quiet(m_date); // it is read once
    m_date->setDate(draft.value(dayDraft).toDate());
    reload();
}

void SeatsPage::restoreDraft()
{
    const QVariantMap draft = std::exchange(m_draft, {});
    if (draft.isEmpty())
        return;
    m_model->takeDraft(draft.value(rowsDraft).toList());
    Page::takeDraft(draft);
}

/** What is being written in a cell counts as typed. */
void SeatsPage::commitCell()
{
    if (QWidget *const cell = m_table->findChild<QWidget *>(u"seatCell"_s); cell && cell->hasFocus())
        m_table->setFocus();
}

void SeatsPage::addSeat()
{
    const int row = m_model->addSeat();
    showTable();
    const QModelIndex name = m_model->index(row, SeatModel::SeatName);
    m_table->setFocus();
    m_table->setCurrentIndex(name);
    m_table->scrollTo(name);
    m_table->edit(name);
}

void SeatsPage::retireSeat()
{
    m_model->retire(m_table->currentIndex().row());
    showTable();
}

/** The shift of the column that is written in; −1 while that is none. */
int SeatsPage::currentShift() const
{
    const int column = m_table->currentIndex().column();
    return column >= SeatModel::FirstShift && column < m_model->remarkColumn() ? column - SeatModel::FirstShift : -1;
}

/** The floor in the shift that is at hand; without any place there is none to draw. */
void SeatsPage::showFloor()
{
    const int shift = std::max(0, currentShift());
    const std::vector<SeatSpot> spots = m_model->spots(shift);
    const bool known = shift < int(m_model->day().shifts.size());
    m_floor->setTitle(known ? m_model->headerData(SeatModel::FirstShift + shift, Qt::Horizontal).toString()
                            : tr("The floor"));
    m_floor->setVisible(!spots.empty());
    m_grid->showSpots(spots);
}

void SeatsPage::goToSeat()
{
    const SeatSpot *const spot = m_grid->current();
    for (int row = 0; spot && row < m_model->rowCount(); ++row) {
        if (m_model->index(row, SeatModel::SeatName).data().toString() != spot->key)
            continue;
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(row, SeatModel::FirstShift + std::max(0, currentShift())));
        return;
    }
}

/** Proposes who sits where so that people sit apart: typed into the table, for the leader to save or to discard. */
void SeatsPage::spreadApart()
{
    commitCell();
    const int shift = currentShift();
    if (!m_spread->isEnabled())
        return;
    const std::optional<SeatModel::Spread> spread = m_model->spreadApart(shift);
    if (!spread) {
        say(tr("Nobody can be seated apart: it takes people of this shift and free seats with a place."), false);
        return;
    }
    const SeatSpreading::Proposal &proposal = spread->proposal;
    QStringList words;
    if (proposal.moved == 0) {
        words << tr("%1 people sit as far apart as is found on %2 seats: the closest two %3 seats.")
                     .arg(spread->people)
                     .arg(spread->seats)
                     .arg(seatsApart(proposal.after));
    } else {
        words << tr("Proposed: %n of them get another seat.", nullptr, proposal.moved);
        if (proposal.after > proposal.before && proposal.before > 0)
            words << tr("The closest two sit %1 seats apart instead of %2.")
                         .arg(seatsApart(proposal.after), seatsApart(proposal.before));
        else if (proposal.after > 0)
            words << tr("The closest two sit %1 seats apart.").arg(seatsApart(proposal.after));
        words << tr("Save keeps it, Ctrl+Z takes it back.");
    }
    if (spread->unseated > 0)
        words << tr("%n of them find no free seat with a place.", nullptr, spread->unseated);
    m_proposed = words.join(u' ');
    say(m_proposed, spread->unseated == 0);
}

/** One step back of what is typed, and no more: what was typed before stays. */
void SeatsPage::takeBack()
{
    commitCell();
    const QModelIndex at = m_table->currentIndex();
    if (m_saving)
        return;
    if (!m_model->takeBack()) {
        say(tr("There is nothing more to take back."), true);
        return;
    }
    m_proposed.clear();
    showTable();
    if (m_model->rowCount() > 0) {
        const int row = std::clamp(at.row(), 0, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(row, std::max(0, at.column())));
    }
    refresh();
    if (!m_model->hasProblems() || !m_model->isDirty())
        say(tr("The last change is taken back."), true);
}

void SeatsPage::discard()
{
    m_table->setFocus(); // the button is off once the day is there anew
    m_kept = tr("Discarded: the seats are as they are on record.");
    reload();
}

void SeatsPage::save()
{
    commitCell();
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    refresh();
    const auto done = m_parts.writer.run([actor = m_parts.onDuty(), edits = m_model->edits()](StoreSession &session) {
        return SeatDesk(session).change(actor, edits);
    });
    whenDone(done, this, [this](const Result<void> &saved) {
        m_saving = false;
        if (!saved) {
            refresh();
            say(saved.error().text, false); // what is typed stays
            return;
        }
        m_kept = tr("The seat plan is on record.");
        reload();
    });
}

void SeatsPage::importFrom(const QString &title, Importer importer)
{
    m_parts.prompter.askOpenPath(this, title, tr("CSV files (*.csv)"), [this, importer](const QString &path) {
        const auto done = m_parts.writer.run(
            [actor = m_parts.onDuty(), path, importer](StoreSession &session) -> Result<ImportReport> {
                const Result<CsvTable> table = CsvReader::readFile(path);
                return table ? importer(session, actor, *table) : Result<ImportReport>(table.error());
            });
        whenDone(done, this, [this](const Result<ImportReport> &report) { tellImport(report); });
    });
}

void SeatsPage::tellImport(const Result<ImportReport> &report)
{
    if (!report) {
        say(report.error().text, false);
        return;
    }
    if (!report->problems.empty()) {
        const InputProblem &first = report->problems.front();
        say(tr("Nothing was imported. Line %1, column %2: %3").arg(first.line).arg(first.column).arg(first.text),
            false);
        return;
    }
    m_kept = tr("Imported: %1 new, %2 changed, %3 as before.")
                 .arg(report->added)
                 .arg(report->changed)
                 .arg(report->unchanged);
    // What was typed while the file was read stays; saved or discarded, the table shows both.
    if (m_model->isDirty())
        say(m_kept + u' ' + tr("Save or discard what is typed to see it."), true);
    else
        reload();
}

bool SeatsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *const press = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_table->currentIndex();
    if (press->key() == Qt::Key_Insert) {
        addSeat();
        return true;
    }
    if (press->key() == Qt::Key_Delete && press->modifiers() == Qt::ControlModifier) {
        retireSeat();
        return true;
    }
    if (press->key() == Qt::Key_Delete && current.column() >= SeatModel::FirstShift)
        return m_model->setData(current, QString()) || Page::eventFilter(watched, event);
    if ((press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)
        && m_model->flags(current).testFlag(Qt::ItemIsEditable)) {
        m_table->edit(current);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace Floorwalk
