// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/coaching.h"
#include "models/domain/languages.h"
#include "models/service/alertdesk.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/followupboard.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/coaching/notecorner.h"
#include "widgets/coaching/storecoachingbook.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/mainwindow.h"

#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void MainWindow::connectInbox()
{
    auto *const focus = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), this);
    connect(focus, &QShortcut::activated, m_inbox, &InboxPane::takeFocus);
    connect(m_inbox, &InboxPane::commanded, this, &MainWindow::command);
    connect(m_inbox, &InboxPane::foldedChanged, this, &MainWindow::inboxFolded);
    connect(m_inbox, &InboxPane::left, this, [this] {
        if (Page *const shown = page())
            shown->takeFocus();
    });
    connect(m_inbox, &InboxPane::seatWanted, this, [this](const QString &agent) {
        showPage(u"floor"_s);
        if (Page *const floor = m_pages.value(u"floor"_s))
            floor->showSubject(agent);
    });
    connect(m_inbox, &InboxPane::incidentWanted, this, [this](const QString &subject) {
        showPage(u"incidents"_s);
        if (Page *const incidents = m_pages.value(u"incidents"_s))
            incidents->showSubject(subject);
    });
    connect(m_inbox, &InboxPane::personWanted, this, [this](const QString &subject) {
        showPage(u"coaching"_s);
        if (Page *const coaching = m_pages.value(u"coaching"_s))
            coaching->showSubject(subject);
    });
    if (FollowUpBoard *const followUps = m_context.followUps) {
        connect(followUps, &FollowUpBoard::changed, this, &MainWindow::showInbox);
        connect(followUps, &FollowUpBoard::failed, this, [this](const Error &error) { complain(error.text); });
    }
    showInbox();
    if (FloorSession *const floor = m_context.floor) {
        connect(floor, &FloorSession::alertsChanged, this, &MainWindow::showInbox);
        connect(floor, &FloorSession::settingsChanged, this, &MainWindow::nameRules);
    }
    nameRules();
}

void MainWindow::showInbox()
{
    std::vector<AlertRecord> rows;
    if (m_context.floor)
        rows = m_context.floor->alerts();
    if (m_context.followUps)
        std::ranges::copy(m_context.followUps->due(), std::back_inserter(rows));
    m_inbox->show(rows);
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
    const bool isAgreed = command.alert.kind == followUpKind;
    if (isAgreed ? !m_context.followUps : !m_context.floor)
        return;
    if (!m_context.duty || !m_context.duty->isNamed()) {
        complain(tr("Say first who is on duty, at the upper right: every decision bears a name."));
        return;
    }
    command.by = m_context.duty->actor();
    if (isAgreed)
        m_context.followUps->act(command);
    else
        m_context.floor->act(command);
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
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this), &QShortcut::activated, this, [this] {
        const PageEntry *const entry = findPage(m_current);
        if (entry && !entry->alone) // the first steps have nobody to write about yet
            m_notes->open(page()->subject());
    });
    connect(duty, &DutyLeader::changed, m_notes, &NoteCorner::lookForDraft);
    m_notes->lookForDraft();
}

} // namespace Floorwalk
