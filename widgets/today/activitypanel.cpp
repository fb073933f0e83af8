// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/activitypanel.h"

#include "models/day/daysteps.h"
#include "models/service/escalations.h"
#include "models/service/floorsession.h"
#include "widgets/common/button.h"
#include "widgets/common/pill.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/floorsteps.h"
#include "widgets/today/parts/dayform.h"

#include <QBoxLayout>
#include <QMetaEnum>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Act = ActivityPanel::Act;

/** What the act is called where an activity stands as @p status. */
QString word(Act act, ActivityStatus status)
{
    switch (act) {
    case Act::Start:
        return ActivityPanel::tr("Start");
    case Act::Finish:
        return ActivityPanel::tr("Finish");
    case Act::Resume:
        return ActivityPanel::tr("Resume");
    case Act::Pause:
        return ActivityPanel::tr("Pause");
    case Act::Postpone:
        return ActivityPanel::tr("Postpone…");
    case Act::Skip:
        return ActivityPanel::tr("Skip…");
    case Act::Correct:
        //: when an activity really was
        return ActivityPanel::tr("Times…");
    case Act::TakeBack:
        //: an activity that was begun by mistake is planned again
        return DaySteps::isUnderWay(status) ? ActivityPanel::tr("Not begun") : ActivityPanel::tr("Plan again");
    }
    Q_UNREACHABLE();
}

QString keyOfAct(Act act)
{
    switch (act) {
    case Act::Start:
    case Act::Finish:
        return u"Ctrl ↵"_s;
    case Act::Resume:
    case Act::Pause:
        return u"R"_s;
    case Act::Postpone:
        return u"P"_s;
    case Act::Skip:
        return u"S"_s;
    case Act::Correct:
        return u"E"_s;
    case Act::TakeBack:
        return u"U"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

bool ActivityPanel::isPossible(Act act, ActivityStatus status)
{
    const bool open = status == ActivityStatus::Planned || status == ActivityStatus::Postponed;
    switch (act) {
    case Act::Start:
    case Act::Postpone:
    case Act::Skip:
        return open;
    case Act::Finish:
        return DaySteps::isUnderWay(status);
    case Act::Pause:
        return status == ActivityStatus::Running;
    case Act::Resume:
        return status == ActivityStatus::Paused || status == ActivityStatus::Done;
    case Act::Correct:
        return status != ActivityStatus::HandedOver;
    case Act::TakeBack:
        return status == ActivityStatus::Skipped || DaySteps::isUnderWay(status);
    }
    Q_UNREACHABLE();
}

ActivityPanel::ActivityPanel(const Zone &zone, const PartContext &forms, QWidget *parent)
    : Panel(tr("Nothing is chosen"), parent)
    , m_zone(zone)
    , m_floor(forms.floor)
    , m_status(new Pill({}, Tone::Neutral, {}, this))
    , m_purpose(new TextLabel({}, TextStyle::Small, Ink::Muted))
    , m_standing(new TextLabel({}, TextStyle::Small, Ink::Muted))
    , m_alert(new Button(tr("Show its alert"), ButtonKind::Normal))
    , m_toForm(new Button(tr("Go to the form"), ButtonKind::Normal))
    , m_scroll(new QScrollArea(this))
    , m_checklist(new Checklist(m_zone))
    , m_form(new DayForm(forms))
    , m_foot(new QStackedWidget(this))
    , m_answers(new AnswerBar(m_foot))
    , m_problem(new TextLabel({}, TextStyle::Body, Ink::Critical, this))
{
    addToHeader(m_status);
    m_problem->setObjectName(u"todayProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 8, 12, 8);
    m_problem->hide();
    body()->addWidget(m_problem);
    buildContent();
    body()->addWidget(m_scroll, 1);
    buildFoot();
    foot()->addWidget(m_foot);
}

void ActivityPanel::buildContent()
{
    connect(m_checklist, &Checklist::ticked, this, &ActivityPanel::ticked);
    connect(m_checklist, &Checklist::noteChanged, this, &ActivityPanel::noteChanged);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_purpose->setWordWrap(true);
    column->addWidget(m_purpose);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setWordWrap(true);
    column->addWidget(m_standing);
    m_alert->setObjectName(u"showAlert"_s);
    connect(m_alert, &Button::clicked, this, &ActivityPanel::alertWanted);
    m_toForm->setObjectName(u"toForm"_s);
    m_toForm->setSmall(true);
    m_toForm->setKeyHint(u"F"_s);
    connect(m_toForm, &Button::clicked, this, &ActivityPanel::goToForm);
    auto *const ways = new QHBoxLayout;
    ways->addWidget(m_toForm);
    ways->addWidget(m_alert);
    m_alert->setSmall(true);
    m_alert->setKeyHint(u"W"_s);
    m_times = addAct(Act::Correct, inside);
    m_times->setSmall(true);
    m_times->setToolTip(tr("When it really was, where the keys were pressed late or not at all"));
    ways->addWidget(m_times);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addSpacing(4);
    column->addWidget(m_checklist);
    connect(m_form, &DayForm::keeping, this, &ActivityPanel::keeping);
    connect(m_form, &DayForm::kept, this, &ActivityPanel::kept);
    connect(m_form, &DayForm::pageWanted, this, &ActivityPanel::pageWanted);
    connect(m_form, &DayForm::written, this, &ActivityPanel::formWritten);
    connect(m_form, &DayForm::noteWanted, this, &ActivityPanel::noteWanted);
    connect(m_form, &DayForm::shown, this, [this] {
        m_checklist->setFindings(m_form->findings());
        orderStops();
        emit formShown();
    });
    connect(m_checklist, &Checklist::findingWanted, this, &ActivityPanel::handOver);
    column->addWidget(m_form);
    column->addStretch(1); // what is left over stands below all, not between
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

void ActivityPanel::buildFoot()
{
    auto *actions = new QWidget(m_foot);
    addActButtons(actions);
    connect(m_answers, &AnswerBar::accepted, this, &ActivityPanel::answered);
    connect(m_answers, &AnswerBar::cancelled, this, &ActivityPanel::cancelled);
    m_foot->addWidget(actions);
    m_foot->addWidget(m_answers);
    // Only what is shown takes room: a question may need two lines.
    const auto fit = [this] {
        for (int i = 0; i < m_foot->count(); ++i) {
            const bool shown = i == m_foot->currentIndex();
            m_foot->widget(i)->setSizePolicy(shown ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                             shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        }
    };
    connect(m_foot, &QStackedWidget::currentChanged, this, fit);
    fit();
}

Button *ActivityPanel::addAct(Act act, QWidget *parent)
{
    const bool main = act == Act::Start || act == Act::Finish;
    auto *const button =
        new Button(word(act, ActivityStatus::Planned), main ? ButtonKind::Primary : ButtonKind::Normal, parent);
    button->setObjectName(u"act%1"_s.arg(QString::fromLatin1(QMetaEnum::fromType<Act>().valueToKey(int(act)))));
    button->setKeyHint(keyOfAct(act));
    connect(button, &Button::clicked, this, [this, act] { emit actWanted(act); });
    m_buttons.append({act, button});
    return button;
}

void ActivityPanel::addActButtons(QWidget *actions)
{
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Act act : {Act::Start, Act::Resume, Act::Finish, Act::Pause, Act::Postpone, Act::Skip, Act::TakeBack}) {
        auto *button = addAct(act, actions);
        row->addWidget(button);
    }
    row->addStretch();
    m_saved = new TextLabel({}, TextStyle::Small, Ink::Muted, actions);
    m_saved->setObjectName(u"savedAt"_s);
    row->addWidget(m_saved);
}

void ActivityPanel::setPlanning()
{
    m_isPlanning = true;
    m_checklist->setAhead(true);
}

bool ActivityPanel::isOffered(Act act, ActivityStatus status) const
{
    return isPossible(act, status) && (!m_isPlanning || act == Act::Skip || act == Act::TakeBack);
}

void ActivityPanel::showNothing()
{
    for (const auto &[act, button] : m_buttons)
        button->hide();
    m_status->hide();
    setTitle(tr("Nothing is chosen"));
    m_purpose->setText({});
    m_standing->setText({});
    m_alert->hide();
    m_toForm->hide();
    m_checklist->clear();
    m_position = -1;
    m_form->clear();
}

void ActivityPanel::showActivity(const Shown &shown, Moment now)
{
    const ActivityRecord &record = shown.record;
    for (const auto &[act, button] : m_buttons) {
        button->setText(word(act, record.status));
        button->setVisible(isOffered(act, record.status));
    }
    m_status->show();
    setTitle(shown.title);
    m_purpose->setText(shown.purpose);
    m_standing->setText(shown.standing);
    m_alert->setVisible(!record.alert.isEmpty());
    m_alert->setText(Escalations::entryBehind(record.alert) > 0 ? tr("Show its entry") : tr("Show its alert"));
    m_toForm->setVisible(!shown.parts.isEmpty());
    showStatus(record, now);
    m_checklist->show(record, shown.stepTitle, shown.isRated);
    m_checklist->setEditable(!isGivenUp(record.status));
    m_form->showActivity(record, shown.parts);
    m_checklist->setFindings(m_form->findings());
    if (m_position != record.position)
        m_scroll->verticalScrollBar()->setValue(0);
    m_position = record.position;
    m_over = DaySteps::isOver(record);
    showFloor();
    orderStops();
}

void ActivityPanel::showFloor()
{
    if (!m_floor || !isVisible())
        return;
    if (m_over || !m_floor->hasFloor()) {
        m_checklist->clearNow();
        return;
    }
    for (const QString &step : FloorSteps::keys()) {
        if (m_checklist->hasStep(step))
            m_checklist->setNow(step, FloorSteps::words(step, *m_floor));
    }
}

/** One steps through the panel as it is read; what an activity has of its own is made after the buttons below it. */
void ActivityPanel::orderStops()
{
    placeInTabOrder(m_toForm, m_alert);
    placeInTabOrder(m_alert, m_times);
    placeInTabOrder(m_times, m_checklist);
    placeInTabOrder(m_checklist, m_form);
    placeInTabOrder(m_form, m_foot);
}

void ActivityPanel::showStatus(const ActivityRecord &record, Moment now)
{
    switch (record.status) {
    case ActivityStatus::Planned:
        if (DaySteps::isMissed(record, now))
            m_status->set(tr("missed"), Tone::Critical, u"alert-critical"_s);
        else
            m_status->set(DaySteps::isOverdue(record, now) ? tr("due") : tr("planned"), Tone::Neutral);
        break;
    case ActivityStatus::Running:
        m_status->set(tr("running %1").arg(minutesWords(DaySteps::spent(record, now))), Tone::Info, u"play"_s);
        break;
    case ActivityStatus::Paused:
        m_status->set(tr("paused after %1").arg(minutesWords(DaySteps::spent(record, now))), Tone::Warning, u"pause"_s);
        break;
    case ActivityStatus::Done:
        m_status->set(tr("done"), Tone::Good, u"check"_s);
        break;
    case ActivityStatus::Postponed:
        m_status->set(tr("postponed"), Tone::Warning, u"snooze"_s);
        break;
    case ActivityStatus::Skipped:
        m_status->set(tr("skipped"), Tone::Neutral, u"skipped"_s);
        break;
    case ActivityStatus::HandedOver:
        m_status->set(tr("handed over"), Tone::Neutral, u"send"_s);
        break;
    }
}

void ActivityPanel::reloadForm()
{
    m_form->reload();
}

bool ActivityPanel::takesStoreKey(const QWidget *focus) const
{
    return m_form->takesStoreKey(focus);
}

/** What was rated as not in order gets somebody who mends it, in the form. */
void ActivityPanel::handOver(const QString &step, const QString &note)
{
    if (m_form->takeFinding(step, note))
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

void ActivityPanel::goToForm()
{
    m_scroll->verticalScrollBar()->setValue(m_form->y());
    if (m_form->takeFocus())
        m_scroll->ensureWidgetVisible(focusWidget());
}

void ActivityPanel::flush()
{
    m_checklist->flush();
    m_form->flush();
}

void ActivityPanel::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool ActivityPanel::hasProblem() const
{
    return !m_problem->isHidden();
}

void ActivityPanel::showSaving()
{
    m_saved->setText(tr("saving…"));
}

void ActivityPanel::showSaved(Moment now)
{
    const bool kept = !hasProblem();
    m_saved->setText(kept ? tr("✓ saved") : QString());
    m_saved->setToolTip(kept ? m_zone.localTime(now).toString(u"HH:mm:ss"_s) : QString());
}

void ActivityPanel::ask(const AnswerBar::Question &question)
{
    m_foot->setCurrentIndex(1);
    m_answers->ask(question);
}

bool ActivityPanel::stopAsking()
{
    const bool asking = isAsking();
    m_foot->setCurrentIndex(0);
    return asking;
}

bool ActivityPanel::isAsking() const
{
    return m_foot->currentIndex() == 1;
}

} // namespace Floorwalk

#include "moc_activitypanel.cpp"
