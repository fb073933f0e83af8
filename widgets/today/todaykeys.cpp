// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of the Today page, and of the plan for the day that comes next.

#include "models/day/daymodel.h"
#include "widgets/today/timelineview.h"
#include "widgets/today/todaypage.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QAction *TodayPage::addKey(QWidget *target, const QKeySequence &keys, const QString &words, std::function<void()> act)
{
    auto *const action = new QAction(words, target);
    action->setShortcut(keys);
    action->setShortcutContext(target == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    target->addAction(action);
    return action;
}

/** The keys that both have; then each its own. */
void TodayPage::addKeys()
{
    addKey(this, QKeySequence(Qt::Key_F5), tr("read again"), [this] {
        reload();
        m_activity->reloadForm();
    });
    addKey(m_list, QKeySequence(Qt::Key_F), tr("to the activity’s form"), [this] { m_activity->goToForm(); });
    addKey(m_list, QKeySequence(Qt::Key_T), tr("plan tomorrow"),
           [this] { emit subjectWanted(u"reports"_s, u"plan"_s); });
    addKey(m_list, QKeySequence(Qt::Key_S), tr("skip with a reason"), [this] { act(Act::Skip); });
    addKey(m_list, QKeySequence(Qt::Key_U), tr("take back: not begun, or planned again"),
           [this] { act(Act::TakeBack); });
    addKey(m_list, QKeySequence(Qt::Key_A), tr("add an activity"), [this] { chooseActivity(); });
    addKey(m_list, QKeySequence(Qt::Key_C), tr("put an open item into the activity"), [this] { chooseOpen(); });
    addKey(m_list, QKeySequence(Qt::Key_G), tr("note the changes of the plan"), [this] { noteChanges(); });
    addKey(m_list, QKeySequence(Qt::ALT | Qt::Key_Up), tr("plan it earlier"),
           [this] { moveActivity(-TimelineView::step); });
    addKey(m_list, QKeySequence(Qt::ALT | Qt::Key_Down), tr("plan it later"),
           [this] { moveActivity(TimelineView::step); });
    if (isPlan())
        addPlanKeys();
    else
        addDayKeys();
}

void TodayPage::addPlanKeys()
{
    addKey(m_list, QKeySequence(Qt::Key_B), tr("to the report"), [this] { emit pageWanted(u"reports"_s); });
}

void TodayPage::addDayKeys()
{
    const auto main = [this] {
        if (const std::optional<ActivityRecord> chosen = current())
            act(ActivityPanel::isPossible(Act::Finish, chosen->status) ? Act::Finish : Act::Start);
    };
    const std::array mains{
        addKey(this, QKeySequence(Qt::CTRL | Qt::Key_Return), tr("start or finish the activity"), main),
        addKey(this, QKeySequence(Qt::CTRL | Qt::Key_Enter), tr("start or finish the activity"), main)};
    // In a form that stores by the same key it is the form's. The panel hears of it: a page that goes closes its window
    // when it is a page no more.
    connect(qApp, &QApplication::focusChanged, m_activity, [activity = m_activity, mains](QWidget *, QWidget *now) {
        for (QAction *const action : mains)
            action->setEnabled(!activity->takesStoreKey(now));
    });
    addKey(m_list, QKeySequence(Qt::Key_N), tr("tomorrow’s activities"), [this] { emit pageWanted(u"plan"_s); });
    addKey(m_list, QKeySequence(Qt::Key_P), tr("postpone"), [this] { act(Act::Postpone); });
    addKey(m_list, QKeySequence(Qt::Key_R), tr("pause the activity, or go on with it"), [this] {
        if (const std::optional<ActivityRecord> chosen = current())
            act(ActivityPanel::isPossible(Act::Resume, chosen->status) ? Act::Resume : Act::Pause);
    });
    addKey(m_list, QKeySequence(Qt::Key_W), tr("show the alert or the entry that it came of"), [this] { showCause(); });
    addKey(m_list, QKeySequence(Qt::Key_E), tr("correct the activity’s real times"), [this] { act(Act::Correct); });
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier
                        && m_activity->isAncestorOf(QApplication::focusWidget());
    if (leaves && m_model->rowCount() > 0)
        m_list->setFocus();
    else
        Page::keyPressEvent(event);
}

} // namespace Floorwalk
