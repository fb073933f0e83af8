// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of BreakPanel that turns keys, buttons and the menu into commands, and answers into words.

#include "widgets/floor/breakpanel.h"

#include "widgets/common/button.h"
#include "widgets/common/words.h"

#include <QListView>
#include <QMenu>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

using Act = BreakCommand::Act;

BreakRow BreakPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model.row(index.row()) : BreakRow();
}

QString BreakPanel::nameOf(const QString &agent) const
{
    const int row = m_model.rowOfAgent(agent);
    if (row >= 0)
        return m_model.row(row).record.name;
    return agent == m_chosen.key ? m_chosen.name : agent;
}

namespace {

struct DeskKey
{
    Qt::Key key;
    Act act;
    const char *words;
};
constexpr std::array deskKeys{
    DeskKey{Qt::Key_S, Act::Send, QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: send")},
    DeskKey{Qt::Key_R, Act::Back, QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: is back")},
    DeskKey{Qt::Key_E, Act::Extend, QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: extend")},
    DeskKey{Qt::Key_W, Act::Ask, QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: put on the waiting list")},
    DeskKey{Qt::Key_Delete, Act::Withdraw,
            QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: take off the waiting list")},
    DeskKey{Qt::Key_Backspace, Act::Withdraw,
            QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: take off the waiting list")},
    DeskKey{Qt::Key_B, Act::ApproveBusy, QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: approve busy")},
    DeskKey{Qt::Key_M, Act::PlanMeals, QT_TRANSLATE_NOOP("Floorwalk::BreakPanel", "break desk: plan the meal batches")},
};

} // namespace

QList<KeyWords> BreakPanel::keys()
{
    QList<KeyWords> keys;
    for (const DeskKey &one : deskKeys)
        keys.append({QKeySequence(one.key), tr(one.words)});
    return keys;
}

bool BreakPanel::actOn(int key, const Person &person)
{
    const auto known = std::ranges::find(deskKeys, Qt::Key(key), &DeskKey::key);
    if (known == deskKeys.end())
        return false;
    switch (known->act) {
    case Act::Send:
        return send(person);
    case Act::Back:
    case Act::Extend:
        return onAway(known->act, person);
    case Act::Ask:
        return ask(person.key.isEmpty() ? m_chosen : person);
    case Act::Withdraw:
        return withdraw(person);
    case Act::PlanMeals:
        command({Act::PlanMeals, {}, PauseKind::Meal, 0, false, {}});
        return true;
    case Act::ApproveBusy:
        approveBusy(person.key.isEmpty() ? m_chosen : person);
        return true;
    case Act::SendBatch:
    case Act::MoveToBatch:
        return false; // chosen in the menu
    }
    Q_UNREACHABLE();
}

void BreakPanel::command(BreakCommand command)
{
    const bool same =
        command.act == m_refused.act && command.agent == m_refused.agent && command.batch == m_refused.batch;
    command.anyway = m_mayInsist && same;
    m_mayInsist = false;
    emit commanded(command);
}

bool BreakPanel::send(const Person &person)
{
    BreakRow row = current();
    if (!person.key.isEmpty()) {
        const int known = m_model.rowOfAgent(person.key);
        const bool waits = known >= 0 && m_model.row(known).kind == BreakRow::Kind::Turn;
        command({Act::Send, person.key, waits ? m_model.row(known).record.kind : PauseKind::Break, 0, false, {}});
        return true;
    }
    if (row.kind == BreakRow::Kind::Meal) {
        command({Act::SendBatch, {}, PauseKind::Meal, row.meal.batch.number, false, {}});
        return true;
    }
    if (row.kind != BreakRow::Kind::Turn) {
        const int first = m_model.firstOf(BreakRow::Kind::Turn);
        if (first < 0) {
            emit refused(tr("Nobody waits for a break. Choose an agent in the table and press S."));
            return true;
        }
        row = m_model.row(first);
    }
    command({Act::Send, row.record.agent, row.record.kind, 0, false, {}});
    return true;
}

bool BreakPanel::onAway(BreakCommand::Act act, const Person &person)
{
    if (!person.key.isEmpty()) {
        command({act, person.key, PauseKind::Break, 0, false, {}});
        return true;
    }
    const BreakRow row = current();
    if (row.kind == BreakRow::Kind::Away) {
        command({act, row.record.agent, row.record.kind, 0, false, {}});
        return true;
    }
    // Which one is meant is not said yet: the choice goes to who is due first, the next press acts.
    if (const int first = m_model.firstOf(BreakRow::Kind::Away); first >= 0)
        m_list->setCurrentIndex(m_model.index(first));
    else
        emit refused(tr("Nobody is out now."));
    return true;
}

bool BreakPanel::ask(const Person &person)
{
    if (person.key.isEmpty())
        emit refused(tr("Choose an agent in the table first."));
    else
        command({Act::Ask, person.key, PauseKind::Break, 0, false, {}});
    return true;
}

void BreakPanel::approveBusy(const Person &person)
{
    if (person.key.isEmpty())
        emit refused(tr("Choose an agent in the table first."));
    else
        command({Act::ApproveBusy, person.key, PauseKind::Busy, 0, false, {}});
}

bool BreakPanel::withdraw(const Person &person)
{
    QString agent = person.key;
    if (agent.isEmpty() && current().kind == BreakRow::Kind::Turn)
        agent = current().record.agent;
    const int row = m_model.rowOfAgent(agent);
    if (row < 0 || m_model.row(row).kind != BreakRow::Kind::Turn)
        return false;
    command({Act::Withdraw, agent, m_model.row(row).record.kind, 0, false, {}});
    return true;
}

void BreakPanel::openMenu(const QPoint &where)
{
    m_menu->clear();
    fillMenu(*m_menu);
    m_menu->popup(where);
}

void BreakPanel::fillMenu(QMenu &menu)
{
    const auto add = [this, &menu](const QString &words, Qt::Key key, bool possible, const Person &person = {}) {
        QAction *const action = menu.addAction(u"%1\t%2"_s.arg(words, keyText(QKeySequence(key))));
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, key, person] { actOn(key, person); });
    };
    const BreakRow row = current();
    const bool away = row.kind == BreakRow::Kind::Away;
    const bool turn = row.kind == BreakRow::Kind::Turn;
    if (row.kind == BreakRow::Kind::Meal)
        add(tr("Send batch %1 to eat").arg(row.meal.batch.number), Qt::Key_S, true);
    else
        add(turn ? tr("Send %1").arg(row.record.name) : tr("Send the next"), Qt::Key_S, !m_board.waiting.empty());
    add(away ? tr("%1 is back").arg(row.record.name) : tr("Back"), Qt::Key_R, !m_board.away.empty());
    add(away ? tr("Extend for %1").arg(row.record.name) : tr("Extend"), Qt::Key_E, !m_board.away.empty());
    add(turn ? tr("Take %1 off the list").arg(row.record.name) : tr("Take off the list"), Qt::Key_Delete, turn);
    menu.addSeparator();
    if (!m_chosen.key.isEmpty()) {
        add(tr("Put %1 on the list").arg(m_chosen.name), Qt::Key_W, true, m_chosen);
        add(tr("Send %1 now").arg(m_chosen.name), Qt::Key_S, true, m_chosen);
        add(tr("Approve %1’s busy").arg(m_chosen.name), Qt::Key_B, true, m_chosen);
    }
    add(tr("Plan the meal batches"), Qt::Key_M, true);
    if (!m_chosen.key.isEmpty() && !m_board.meals.empty())
        fillBatches(*menu.addMenu(tr("Meal batch of %1").arg(m_chosen.name)), m_chosen);
}

void BreakPanel::fillBatches(QMenu &menu, const Person &person)
{
    const auto add = [this, &menu, &person](const QString &words, int batch, bool is) {
        QAction *const action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(is);
        connect(action, &QAction::triggered, this, [this, batch, agent = person.key] {
            command({Act::MoveToBatch, agent, PauseKind::Meal, batch, false, {}});
        });
    };
    bool inOne = false;
    for (const MealLine &meal : m_board.meals) {
        const bool is = meal.batch.agents.contains(person.key);
        inOne = inOne || is;
        add(tr("Batch %1").arg(meal.batch.number), meal.batch.number, is);
    }
    add(tr("In none"), 0, !inOne);
}

void BreakPanel::tellDone(const BreakCommand &command)
{
    const QString name = nameOf(command.agent);
    switch (command.act) {
    case Act::Ask:
        emit told(tr("%1 is on the waiting list.").arg(name));
        break;
    case Act::Withdraw:
        emit told(tr("%1 is off the waiting list.").arg(name));
        break;
    case Act::Send:
        emit told(command.kind == PauseKind::Meal ? tr("%1 is sent to eat.").arg(name)
                                                  : tr("%1 is sent on a short break.").arg(name));
        break;
    case Act::Back:
        emit told(tr("%1 is back.").arg(name));
        break;
    case Act::Extend:
        emit told(tr("%1 has %2 more.").arg(name, lengthText(m_board.extension)));
        break;
    case Act::ApproveBusy:
        emit told(tr("%1’s busy is approved; the desk says when it is over.").arg(name));
        break;
    case Act::PlanMeals:
        emit told(tr("The meal batches are planned."));
        break;
    case Act::MoveToBatch:
        emit told(command.batch > 0 ? tr("%1 eats with batch %2.").arg(name).arg(command.batch)
                                    : tr("%1 is in no meal batch now.").arg(name));
        break;
    case Act::SendBatch:
        emit told(tr("Batch %1 is sent to eat.").arg(command.batch));
        break;
    }
}

void BreakPanel::tellFailed(const BreakCommand &command, const Error &error)
{
    m_mayInsist = error.detail == BreakCommand::mayBeSaidAgain;
    m_refused = command;
    emit refused(m_mayInsist ? tr("%1 Press S once more to send all the same.").arg(error.text) : error.text);
}

} // namespace Floorwalk
