// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/coaching.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QWidgetAction>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void InboxPane::openMenu(const QModelIndex &index, const QString &action)
{
    const std::vector<AlertRecord> alerts = m_model.members(index.row());
    m_menu->clear();
    const bool agreed = alerts.front().kind == followUpKind; // nobody else takes it
    if (agreed && action != "snooze"_L1) {
        fillDismiss(*m_menu, alerts);
    } else if (action == "snooze"_L1) {
        fillSnooze(*m_menu, alerts);
    } else if (action == "assign"_L1) {
        fillAssign(*m_menu, alerts);
    } else if (action == "note"_L1) {
        fillNote(*m_menu, alerts);
    } else if (action == "dismiss"_L1) {
        fillDismiss(*m_menu, alerts);
    } else {
        fillAssign(*m_menu->addMenu(tr("Assign to")), alerts);
        fillNote(*m_menu->addMenu(tr("Note")), alerts);
        fillDismiss(*m_menu->addMenu(tr("Dismiss because")), alerts);
    }
    const QRect row = m_list->visualRect(index);
    m_menu->popup(m_list->viewport()->mapToGlobal(row.bottomLeft() + QPoint(themeOf(this).px(40), 0)));
    if (QAction *const first = m_menu->actions().value(0))
        m_menu->setActiveAction(first);
}

/** The same for each of @p alerts. */
void InboxPane::command(const std::vector<AlertRecord> &alerts, AlertCommand what)
{
    for (const AlertRecord &alert : alerts) {
        what.alert = alert;
        emit commanded(what);
    }
}

void InboxPane::fillSnooze(QMenu &menu, const std::vector<AlertRecord> &alerts)
{
    if (alerts.front().kind == followUpKind) {
        const std::array<std::pair<QString, std::chrono::hours>, 3> lengths{
            {{tr("&1 hour"), std::chrono::hours(1)},
             {tr("Until &tomorrow"), std::chrono::hours(24)},
             {tr("A &week"), std::chrono::hours(24 * 7)}}};
        for (const auto &[words, length] : lengths) {
            connect(menu.addAction(words), &QAction::triggered, this, [this, alerts, length = length] {
                command(alerts, {AlertCommand::Act::Snooze, {}, {}, length, {}, {}});
            });
        }
        return;
    }
    for (const int minutes : {2, 5, 10, 30}) {
        connect(menu.addAction(tr("&%n minute(s)", nullptr, minutes)), &QAction::triggered, this,
                [this, alerts, minutes] {
                    command(alerts, {AlertCommand::Act::Snooze, {}, {}, std::chrono::minutes(minutes), {}, {}});
                });
    }
}

void InboxPane::fillAssign(QMenu &menu, const std::vector<AlertRecord> &alerts)
{
    const auto assign = [this, alerts](const QString &owner) {
        command(alerts, {AlertCommand::Act::Assign, {}, {}, Millis(0), owner, {}});
    };
    for (const QString &owner : std::as_const(m_owners))
        connect(menu.addAction(owner), &QAction::triggered, this, [assign, owner] { assign(owner); });
    addNameEntry(menu, tr("Another name, then Enter"), u"inboxOwner"_s, assign);
}

void InboxPane::fillNote(QMenu &menu, const std::vector<AlertRecord> &alerts)
{
    addNameEntry(menu, tr("Note, then Enter"), u"inboxNote"_s, [this, alerts](const QString &note) {
        command(alerts, {AlertCommand::Act::Annotate, {}, {}, Millis(0), {}, note});
    });
}

void InboxPane::fillDismiss(QMenu &menu, const std::vector<AlertRecord> &alerts)
{
    const auto dismiss = [this, alerts](const QString &outcome, const QString &reason) {
        command(alerts, {AlertCommand::Act::Dismiss, {}, {}, Millis(0), {}, reason, outcome});
    };
    if (alerts.front().kind == followUpKind) {
        connect(menu.addAction(tr("All of them are done")), &QAction::triggered, this,
                [dismiss] { dismiss(u"done"_s, {}); });
        return;
    }
    const std::array<std::pair<QString, QString>, 4> outcomes{{{u"settled"_s, tr("Settled at the seat")},
                                                               {u"needsTime"_s, tr("The call needs its time")},
                                                               {u"agreed"_s, tr("Known and agreed")},
                                                               {u"falseAlarm"_s, tr("False alarm")}}};
    for (const auto &[outcome, words] : outcomes) {
        connect(menu.addAction(words), &QAction::triggered, this,
                [dismiss, outcome = outcome, words = words] { dismiss(outcome, words); });
    }
    addNameEntry(menu, tr("Another reason, then Enter"), u"inboxReason"_s,
                 [dismiss](const QString &reason) { dismiss(u"other"_s, reason); });
}

void InboxPane::addNameEntry(QMenu &menu, const QString &hint, const QString &objectName,
                             const std::function<void(const QString &)> &chosen)
{
    auto *const action = new QWidgetAction(&menu);
    auto *const entry = new QLineEdit;
    entry->setObjectName(objectName);
    entry->setPlaceholderText(hint);
    entry->setAccessibleName(hint);
    entry->setMaxLength(200);
    entry->setMinimumWidth(themeOf(this).px(200));
    action->setDefaultWidget(entry);
    menu.addAction(action);
    // A menu that is but this entry is typed into at once.
    connect(&menu, &QMenu::aboutToShow, entry, [&menu, entry] {
        if (menu.actions().size() == 1)
            entry->setFocus();
    });
    connect(entry, &QLineEdit::returnPressed, this, [this, entry, chosen] {
        const QString text = entry->text().trimmed();
        if (text.isEmpty())
            return;
        m_menu->close();
        chosen(text);
    });
}

} // namespace Floorwalk
