// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertnews.h"
#include "models/domain/languages.h"
#include "models/policy/registerrules.h"
#include "models/service/alertdesk.h"
#include "models/service/daywatch.h"
#include "models/service/dutyleader.h"
#include "models/service/endedalertboard.h"
#include "models/service/escalations.h"
#include "models/service/floorsession.h"
#include "models/service/followupboard.h"
#include "models/service/recordboard.h"
#include "models/service/registerboard.h"
#include "models/service/reportboard.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/coaching/notecorner.h"
#include "widgets/coaching/storecoachingbook.h"
#include "widgets/frame/inboxkind.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/mainwindow.h"
#include "widgets/register/entrycorner.h"
#include "widgets/register/storeregisterbook.h"

#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** What the records have for the inbox; without those that are not there. */
std::vector<RecordBoard *> recordBoards(const PageContext &context)
{
    std::vector<RecordBoard *> boards{context.followUps, context.registers, context.reports, context.endedAlerts};
    std::erase(boards, nullptr);
    return boards;
}

} // namespace

void MainWindow::connectInbox()
{
    addKey(QKeySequence(Qt::CTRL | Qt::Key_I), tr("to the inbox"), [this] { m_inbox->takeFocus(); });
    addKey(Qt::Key_F1, tr("this list of keys"), [this] { showKeys(); });
    addKey(Qt::Key_Question, tr("this list of keys"), [this] { showKeys(); });
    connect(m_inbox, &InboxPane::commanded, this, &MainWindow::command);
    connect(m_inbox, &InboxPane::foldedChanged, this, &MainWindow::inboxFolded);
    connect(m_inbox, &InboxPane::left, this, [this] {
        if (Page *const shown = page())
            shown->takeFocus();
    });
    connect(m_inbox, &InboxPane::subjectWanted, this, &MainWindow::showSubject);
    for (RecordBoard *const board : recordBoards(m_context)) {
        connect(board, &RecordBoard::changed, this, &MainWindow::showInbox);
        connect(board, &RecordBoard::failed, this, [this](const Error &error) { complain(error.text); });
    }
    if (FloorSession *const floor = m_context.floor) {
        connect(floor, &FloorSession::alertsChanged, this, &MainWindow::showInbox);
        connect(floor, &FloorSession::scopeChanged, this, &MainWindow::showInbox);
        connect(floor, &FloorSession::settingsChanged, this, &MainWindow::nameRules);
    }
    connectDay();
    showInbox();
    nameRules();
}

/**
 * Alerts of the floor beside reminders and proposals of the day, what was agreed or promised and is due, and reports
 * that wait for the operations manager.
 */
void MainWindow::showInbox()
{
    std::vector<AlertRecord> rows;
    if (const FloorSession *const floor = m_context.floor) {
        rows = floor->alertsFor(m_context.duty ? m_context.duty->actor().name : QString());
        if (m_context.day)
            rows = m_context.day->with(std::move(rows));
    }
    for (const RecordBoard *const board : recordBoards(m_context))
        std::ranges::copy(board->due(), std::back_inserter(rows));
    m_inbox->show(rows);
}

void MainWindow::connectDay()
{
    DayWatch *const day = m_context.day;
    if (!day)
        return;
    connect(day, &DayWatch::changed, this, &MainWindow::showInbox);
    connect(day, &DayWatch::failed, this, [this](const Error &error) { complain(error.text); });
    connect(day, &DayWatch::begun, this, [this, day](const ActivityRecord &activity) {
        say(tr("%1 begun. It stands in the day.").arg(day->titleOf(activity.key)));
        if (Escalations::entryBehind(activity.alert) > 0) { // its entry is there: now it is seen to
            showSubject(u"today"_s, u"activity:%1"_s.arg(activity.position));
            return;
        }
        if (m_current == "today"_L1) // from another page nobody is carried off
            showSubject(m_current, u"activity:%1"_s.arg(activity.position));
        // What calls for an entry is one key from being written.
        if (const auto kind = RegisterRules::kindOfActivity(activity.key); kind && m_entries) {
            EntryPreset preset;
            preset.kind = *kind;
            preset.date = activity.date;
            preset.alert = activity.alert;
            preset.activity = activity.id;
            // The hotline tells the line that rings, not who calls.
            m_entries->openFor(preset, *kind == EntryKind::Hotline ? QString() : activity.subject);
        }
    });
    m_inbox->setCauses([day, zone = m_context.zone](const AlertRecord &alert) {
        InboxPane::Cause cause;
        if (const QString proposed = DayWatch::proposed(alert); !proposed.isEmpty())
            cause.proposed = day->titleOf(proposed);
        if (const ActivityRecord *const came = day->activityOf(AlertNews::keyOf(alert)); came && came->actualStart) {
            cause.came =
                u"%1 %2"_s.arg(day->titleOf(came->key), zone.localTime(*came->actualStart).toString(u"HH:mm"_s));
            cause.position = came->position;
        }
        return cause;
    });
    connect(m_inbox, &InboxPane::activityAccepted, this, [this, day](const AlertRecord &alert) {
        if (!mayDecide())
            return;
        day->accept(alert);
        // Whoever walks there has taken the alert, too.
        if (inboxKind(alert.kind).board == InboxBoard::Floor && alert.status == AlertRecord::Status::Open)
            command({AlertCommand::Act::Accept, alert, {}, Millis(0), {}, {}});
    });
}

void MainWindow::showSubject(const QString &name, const QString &subject)
{
    showPage(name);
    if (Page *const shown = m_pages.value(name))
        shown->showSubject(subject);
}

/** Tells the inbox how the rules that raise its alerts are called. */
void MainWindow::nameRules()
{
    if (!m_context.reader)
        return;
    const auto answer = m_context.reader->run([](StoreSession &session) { return AlertDesk(session).rulesInForce(); });
    whenDone(answer, this, [this](const Result<AlertRulesInForce> &rules) {
        QHash<QString, QString> names;
        if (rules) {
            for (const AlertRule &rule : rules->kept.rules)
                names.insert(rule.id, inLanguage(rule.name, m_context.language));
        }
        m_inbox->setRuleNames(names);
    });
}

void MainWindow::command(AlertCommand command)
{
    if (!mayDecide())
        return;
    command.by = m_context.duty->actor();
    // Rows of a board that is not there are in no inbox.
    switch (inboxKind(command.alert.kind).board) {
    case InboxBoard::Floor:
        m_context.floor->act(command);
        break;
    case InboxBoard::Day:
        m_context.day->act(command);
        break;
    case InboxBoard::FollowUps:
        m_context.followUps->act(command);
        break;
    case InboxBoard::EndedAlerts:
        m_context.endedAlerts->act(command);
        break;
    case InboxBoard::Register:
        m_context.registers->act(command);
        break;
    case InboxBoard::Reports:
        m_context.reports->act(command);
        break;
    }
}

bool MainWindow::mayDecide()
{
    if (m_context.duty && m_context.duty->isNamed())
        return true;
    complain(tr("Say first who is on duty, at the upper right: every decision bears a name."));
    return false;
}

/** Notes are written from anywhere. */
void MainWindow::connectNotes()
{
    DutyLeader *const duty = m_context.duty;
    if (!m_context.writer || !m_context.reader || !duty)
        return;
    m_coaching = std::make_unique<StoreCoachingBook>(*m_context.writer, *m_context.reader, m_context.clock,
                                                     [duty] { return duty->actor(); });
    m_notes = new NoteCorner(*m_coaching, m_context.zone, *m_stack, *this);
    connect(m_notes, &NoteCorner::told, this, &MainWindow::say);
    connect(m_notes, &NoteCorner::complained, this, &MainWindow::complain);
    connect(m_notes, &NoteCorner::left, this, [this] {
        if (Page *const shown = page())
            shown->takeFocus();
    });
    if (FollowUpBoard *const followUps = m_context.followUps)
        connect(m_notes, &NoteCorner::stored, followUps, &FollowUpBoard::tellWritten);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_N), tr("write a coaching note"), [this] {
        const PageEntry *const entry = findPage(m_current);
        if (entry && !entry->alone) // the first steps have nobody to write about yet
            m_notes->open(page()->subject());
    });
    connect(duty, &DutyLeader::changed, m_notes, &NoteCorner::lookForDraft);
    m_notes->lookForDraft();
}

/** Whatever has a fate is taken up from anywhere. */
void MainWindow::connectRegister()
{
    DutyLeader *const duty = m_context.duty;
    if (!m_context.writer || !m_context.reader || !duty)
        return;
    m_register = std::make_unique<StoreRegisterBook>(*m_context.writer, *m_context.reader, m_context.clock, duty);
    m_entries = new EntryCorner(*m_register, m_context.zone, *m_stack, *this);
    connect(m_entries, &EntryCorner::told, this, &MainWindow::say);
    connect(m_entries, &EntryCorner::complained, this, &MainWindow::complain);
    connect(m_entries, &EntryCorner::left, this, [this] {
        if (Page *const shown = page())
            shown->takeFocus();
    });
    if (RegisterBoard *const registers = m_context.registers)
        connect(m_entries, &EntryCorner::stored, registers, &RegisterBoard::tellWritten);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_T), tr("take something up: its entry in the register"), [this] {
        const PageEntry *const entry = findPage(m_current);
        if (entry && !entry->alone)
            m_entries->open(page()->subject());
    });
    connect(duty, &DutyLeader::changed, m_entries, &EntryCorner::lookForDraft);
    m_entries->lookForDraft();
}

} // namespace Floorwalk
