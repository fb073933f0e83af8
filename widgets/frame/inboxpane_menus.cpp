// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/alertoutcome.h"
#include "widgets/frame/inboxkind.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void InboxPane::openMenu(const QModelIndex &index, const QString &action)
{
    using Fill = void (InboxPane::*)(QMenu &, const std::vector<AlertRecord> &);
    struct Entry
    {
        QLatin1StringView action;
        InboxActs acts; ///< any of them
        Fill fill;
    };
    static constexpr std::array entries{
        Entry{"snooze"_L1, InboxAct::Snooze, &InboxPane::fillSnooze},
        Entry{"assign"_L1, InboxAct::Assign, &InboxPane::fillAssign},
        Entry{"note"_L1, InboxAct::Note, &InboxPane::fillNote},
        Entry{"dismiss"_L1, InboxAct::Dismiss | InboxAct::Finish, &InboxPane::fillEndings},
        Entry{"more"_L1, InboxAct::Dismiss | InboxAct::Finish, &InboxPane::fillMore},
    };
    const std::vector<AlertRecord> alerts = m_model.members(index.row());
    const auto entry = std::ranges::find(entries, action, &Entry::action);
    if (entry == entries.end() || !(inboxKind(alerts.front().kind).acts & entry->acts))
        return; // it has no meaning for such a row
    m_menu->clear();
    (this->*entry->fill)(*m_menu, alerts);
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

void InboxPane::fillMore(QMenu &menu, const std::vector<AlertRecord> &alerts)
{
    const InboxActs acts = inboxKind(alerts.front().kind).acts;
    if (!(acts & (InboxAct::Assign | InboxAct::Note))) {
        fillEndings(menu, alerts);
        return;
    }
    if (const Cause cause = causeOf(alerts.front());
        alerts.size() == 1 && !(cause.proposed.isEmpty() && cause.came.isEmpty())) {
        const QString words =
            cause.came.isEmpty() ? tr("Start: %1 (W)").arg(cause.proposed) : tr("Show: %1 (W)").arg(cause.came);
        connect(menu.addAction(words), &QAction::triggered, this,
                [this, alert = alerts.front(), cause] { takeCause(alert, cause); });
    }
    if (acts & InboxAct::Assign)
        fillAssign(*menu.addMenu(tr("Assign to")), alerts);
    if (acts & InboxAct::Note)
        fillNote(*menu.addMenu(tr("Note")), alerts);
    if (acts & (InboxAct::Dismiss | InboxAct::Finish))
        fillEndings(*menu.addMenu(tr("Dismiss because")), alerts);
}

void InboxPane::fillSnooze(QMenu &menu, const std::vector<AlertRecord> &alerts)
{
    for (const InboxRest &rest : inboxKind(alerts.front().kind).rests) {
        const bool counted = QByteArrayView(rest.words).contains("%n");
        const QString words = tr(rest.words, nullptr, counted ? int(rest.length.count()) : -1);
        connect(menu.addAction(words), &QAction::triggered, this, [this, alerts, length = rest.length] {
            command(alerts, {AlertCommand::Act::Snooze, {}, {}, length, {}, {}});
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

/** Over at once: what it came to needs no words. */
void InboxPane::finish(const std::vector<AlertRecord> &alerts)
{
    const InboxEnding &ending = inboxKind(alerts.front().kind).endings.front();
    command(alerts, {AlertCommand::Act::Dismiss, {}, {}, Millis(0), {}, {}, ending.outcome});
}

void InboxPane::fillEndings(QMenu &menu, const std::vector<AlertRecord> &alerts)
{
    const InboxKind &kind = inboxKind(alerts.front().kind);
    if (kind.acts & InboxAct::Finish) {
        connect(menu.addAction(tr(kind.endings.front().words)), &QAction::triggered, this,
                [this, alerts] { finish(alerts); });
        return;
    }
    const auto dismiss = [this, alerts](const QString &outcome, const QString &reason) {
        command(alerts, {AlertCommand::Act::Dismiss, {}, {}, Millis(0), {}, reason, outcome});
    };
    for (const InboxEnding &ending : kind.endings) {
        connect(menu.addAction(tr(ending.words)), &QAction::triggered, this,
                [dismiss, ending] { dismiss(ending.outcome, tr(ending.words)); });
    }
    addNameEntry(menu, tr("Another reason, then Enter"), u"inboxReason"_s,
                 [dismiss](const QString &reason) { dismiss(AlertOutcome::other, reason); });
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
