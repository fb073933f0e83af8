// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page does with a day that is not there yet, and with what is open from before.

#include "models/day/daymodel.h"
#include "models/day/dayparts.h"
#include "models/day/daysteps.h"
#include "models/policy/callermask.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/textlabel.h"
#include "widgets/print/reportwords.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/planfacts.h"
#include "widgets/today/plannotice.h"
#include "widgets/today/timelineview.h"
#include "widgets/today/todaypage.h"

#include <QBoxLayout>
#include <QMenu>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QTime middleOfTheDay{12, 0};

} // namespace

QWidget *TodayPage::buildPlanHead()
{
    auto *const head = new QWidget(this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::S));
    auto *const back = new Button(tr("To the report"), ButtonKind::Normal, head);
    back->setObjectName(u"planBack"_s);
    back->setIconName(u"chevron-left"_s);
    back->setKeyHint(u"B"_s);
    connect(back, &QAbstractButton::clicked, this, [this] { emit pageWanted(u"reports"_s); });
    m_planDay = new TextLabel({}, TextStyle::PageTitle, Ink::Text, head);
    m_planDay->setObjectName(u"planDate"_s);
    m_planTold = new TextLabel({}, TextStyle::Small, Ink::Muted, head);
    row->addWidget(back);
    row->addWidget(m_planDay);
    m_planTold->setWordWrap(true); // large texts leave it no line of its own
    m_planTold->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_planTold, 1);
    return head;
}

/** Which day comes next hangs on the roster: it is read before the day itself. */
void TodayPage::reloadPlan()
{
    m_after = today();
    whenDone(m_book.tomorrow(m_after), this, [this, changes = m_changes](const Result<TomorrowPlan> &plan) {
        if (changes != m_changes) {
            reloadPlan(); // it was read before what was changed meanwhile
            return;
        }
        if (!plan) {
            m_came.roll = true;
            take(plan.error());
            return;
        }
        m_date = plan->date;
        m_planDay->setText(tr("Plan for %1").arg(ReportWords::date(m_date)));
        //: a plan's date, such as 11-28
        m_planTold->setText(
            tr("Changes are kept at once. The Today page shows this plan on %1.").arg(m_date.toString(u"MM-dd"_s)));
        m_planFacts->showPlan(*plan);
        m_came.roll = true;
        reloadPlannedDay();
    });
    whenDone(m_book.openEntries(), this, [this](const Result<RegisterItems> &open) {
        if (open)
            m_planFacts->showOpen(*open);
    });
}

void TodayPage::reloadPlannedDay()
{
    whenDone(m_book.planAhead(m_date), this, [this, changes = m_changes](const Result<LeaderDay> &day) {
        if (changes == m_changes)
            take(day);
        else
            reloadPlannedDay();
    });
}

/** The day as it is on record, whichever this page shows. */
QFuture<Result<LeaderDay>> TodayPage::readDay()
{
    return isPlan() ? m_book.planAhead(m_date) : m_book.day(m_date);
}

/** Of an activity's form what is of use now. */
QStringList TodayPage::partsOf(const QString &activity) const
{
    const TemplateActivity *const known = m_template.activity(activity);
    QStringList parts = known ? known->parts.value_or(QStringList()) : QStringList();
    if (isPlan())
        parts.removeIf([](const QString &part) { return !DayParts::isForPlanning(part); });
    return parts;
}

QString TodayPage::titleOfStep(const ActivityRecord &activity, const QString &step) const
{
    const qint64 number = DaySteps::attachedEntry(step);
    if (number == 0)
        return m_model->stepTitle(activity.key, step, activity.date);
    //: a step of an activity that is an open entry of the register: its number and its words
    return tr("#%1: %2").arg(number).arg(m_attached.value(number).section(u'\n', 0, 0));
}

void TodayPage::showFindings()
{
    if (isPlan())
        m_notice->showFindings(PlanCheck::of(m_model->activities()));
}

void TodayPage::noteChanges()
{
    if (!m_notice->hasChanges())
        return;
    started();
    whenDone(m_book.noteChanges(m_date), this, [this](const Result<void> &noted) {
        if (noted)
            m_notice->showChanges({});
        else
            showProblem(tr("Nothing was saved: %1").arg(noted.error().text));
        ended();
    });
}

/** Asks when what is added is to be done. */
void TodayPage::askWhen(const QString &activity)
{
    AnswerBar::Question question;
    question.text = tr("Add %1").arg(m_model->titleOf(activity));
    question.accept = tr("Add");
    question.timeLabel = tr("at");
    const std::optional<ActivityRecord> chosen = current();
    question.time = chosen && chosen->plannedEnd ? m_zone.localTime(*chosen->plannedEnd) : middleOfTheDay;
    m_asked.reset();
    m_adding = activity;
    ++m_question;
    m_activity->ask(question);
}

Moment TodayPage::momentAt(QTime time) const
{
    return DaySteps::momentIn(m_model->activities(), m_date, time, m_zone);
}

void TodayPage::addAt(QTime time)
{
    m_activity->answers().setSaving(true);
    started();
    whenDone(m_book.addAhead(m_date, m_adding, momentAt(time)), this,
             [this, question = m_question](const Result<ActivityRecord> &added) {
                 if (!added) {
                     saveFailed(question, added.error());
                     ended();
                     return;
                 }
                 saveDone(question);
                 showBegun(added->position);
             });
}

/** Offers what is open to be done with the chosen activity; what is in it already is taken out again. */
void TodayPage::chooseOpen()
{
    const std::optional<ActivityRecord> chosen = current();
    if (!chosen || !chosen->id || m_activity->isAsking())
        return;
    whenDone(m_book.openEntries(), this, [this, position = chosen->position](const Result<RegisterItems> &open) {
        const std::optional<ActivityRecord> activity = m_model->activity(m_model->indexOfPosition(position));
        if (open && activity)
            offerOpen(*activity, *open);
        else if (!open)
            showProblem(open.error().text);
    });
}

void TodayPage::offerOpen(const ActivityRecord &activity, const RegisterItems &open)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"openMenu"_s);
    for (const RegisterItem &item : open) {
        const qint64 number = item.entry.number;
        const bool isIn = std::ranges::any_of(activity.ticks, [number](const ChecklistTick &tick) {
            return DaySteps::attachedEntry(tick.step) == number;
        });
        const QString words = CallerMask::masked(item.entry.words.text);
        QAction *const action = menu->addAction(
            tr("#%1: %2").arg(number).arg(words.section(u'\n', 0, 0).replace(u'&', u"&&"_s)), this,
            [this, position = activity.position, number, words, isIn] { attach(position, number, words, !isIn); });
        action->setCheckable(true);
        action->setChecked(isIn);
    }
    if (open.empty())
        menu->addAction(tr("You have nothing open."))->setEnabled(false);
    menu->popup(m_list->mapToGlobal(QPoint(0, m_list->height() / 2)));
    if (!open.empty())
        menu->setActiveAction(menu->actions().constFirst());
}

void TodayPage::attach(int position, qint64 number, const QString &words, bool isIn)
{
    m_activity->flush(); // a note that is being typed is told before, not after
    const std::optional<ActivityRecord> activity = m_model->activity(m_model->indexOfPosition(position));
    if (!activity || !activity->id)
        return;
    m_list->setFocus();
    m_attached.insert(number, words);
    if (isIn) {
        save(DaySteps::attach(*activity, number));
        return;
    }
    started();
    whenDone(m_book.tick(*activity->id, DaySteps::detached(number)), this, [this, position](const Result<void> &done) {
        if (!done)
            showProblem(tr("Nothing was saved: %1").arg(done.error().text));
        showBegun(position);
    });
}

/** Nobody is rostered: there is nothing that a plan could hang on. */
void TodayPage::showEmptyPlan()
{
    m_plan->hide();
    m_shift->hide();
    if (m_book.dutyLeader().isEmpty())
        m_empty->setTexts(tr("No leader is on duty"),
                          tr("Choose the duty leader at the top right: every plan belongs to a leader."));
    else
        m_empty->setTexts(
            tr("No shift is rostered for that day"),
            tr("The plan follows the shift. Import a roster on the Attendance page, then plan the day here."));
}

} // namespace Floorwalk
