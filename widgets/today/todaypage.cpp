// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/todaypage.h"

#include "models/day/daymodel.h"
#include "models/day/daysteps.h"
#include "models/service/floorsession.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/checklist.h"
#include "widgets/today/daystanding.h"
#include "widgets/today/factspanel.h"
#include "widgets/today/timelinedelegate.h"
#include "widgets/today/timelineview.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QMetaEnum>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeEdit>
#include <QTimer>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int timelineWidth = 312;
constexpr int widestTimeline = 384;
/** What a shift is offered to be where no roster says it. */
const QTime usualStart{8, 30};
const QTime usualEnd{17, 30};
/** The line of the present and the running times are redrawn this often. */
constexpr std::chrono::seconds step{15};

QString word(TodayPage::Act act)
{
    switch (act) {
    case TodayPage::Act::Start:
        return TodayPage::tr("Start");
    case TodayPage::Act::Finish:
        return TodayPage::tr("Finish");
    case TodayPage::Act::Resume:
        return TodayPage::tr("Resume");
    case TodayPage::Act::Pause:
        return TodayPage::tr("Pause");
    case TodayPage::Act::Postpone:
        return TodayPage::tr("Postpone…");
    case TodayPage::Act::Skip:
        return TodayPage::tr("Skip…");
    case TodayPage::Act::TakeBack:
        return TodayPage::tr("Plan again");
    }
    Q_UNREACHABLE();
}

bool possible(TodayPage::Act act, ActivityStatus status)
{
    const bool open = status == ActivityStatus::Planned || status == ActivityStatus::Postponed;
    switch (act) {
    case TodayPage::Act::Start:
    case TodayPage::Act::Postpone:
    case TodayPage::Act::Skip:
        return open;
    case TodayPage::Act::Finish:
        return status == ActivityStatus::Running || status == ActivityStatus::Paused;
    case TodayPage::Act::Pause:
        return status == ActivityStatus::Running;
    case TodayPage::Act::Resume:
        return status == ActivityStatus::Paused;
    case TodayPage::Act::TakeBack:
        return status == ActivityStatus::Skipped;
    }
    Q_UNREACHABLE();
}

QString keyOfAct(TodayPage::Act act)
{
    switch (act) {
    case TodayPage::Act::Start:
    case TodayPage::Act::Finish:
        return u"Ctrl ↵"_s;
    case TodayPage::Act::Resume:
    case TodayPage::Act::Pause:
        return u"R"_s;
    case TodayPage::Act::Postpone:
        return u"P"_s;
    case TodayPage::Act::Skip:
        return u"S"_s;
    case TodayPage::Act::TakeBack:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

TodayPage::TodayPage(DayBook &book, FloorSession *floor, const Zone &zone, const QString &language, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_floor(floor)
    , m_zone(zone)
    , m_date(zone.localDate(book.now()))
    , m_language(language)
    , m_model(new DayModel(this))
    , m_delegate(new TimelineDelegate(zone, this))
    , m_minute(new QTimer(this))
{
    setObjectName(u"todayPage"_s);
    build();
    addKeys();
    m_minute->setInterval(step);
    connect(m_minute, &QTimer::timeout, this, &TodayPage::passMinute);
    m_minute->start();
    if (m_floor) {
        // Once a second is enough for figures of a whole day.
        auto *pace = new QTimer(this);
        pace->setSingleShot(true);
        pace->setInterval(std::chrono::seconds(1));
        connect(pace, &QTimer::timeout, this, &TodayPage::showFacts);
        connect(m_floor, &FloorSession::floorChanged, pace, [pace] {
            if (!pace->isActive())
                pace->start();
        });
        connect(m_floor, &FloorSession::settingsChanged, this, [this] { showFacts(); });
    }
    reload();
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::iconName() const
{
    return u"nav-today"_s;
}

void TodayPage::takeFocus()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else if (isSettled())
        Page::takeFocus();
    else
        setFocus();
}

QDate TodayPage::today() const
{
    const std::optional<QDate> shiftDay = m_shiftDay ? m_shiftDay() : std::nullopt;
    return shiftDay.value_or(m_zone.localDate(m_book.now()));
}

void TodayPage::setShiftDay(std::function<std::optional<QDate>()> ask)
{
    m_shiftDay = std::move(ask);
    followDay();
}

void TodayPage::followDay()
{
    if (today() != m_date && !m_pending)
        reload();
}

void TodayPage::build()
{
    const Theme &theme = themeOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.pageMargins());
    row->setSpacing(theme.space(Space::M));
    row->addWidget(buildTimeline());
    row->addWidget(buildActivity(), 1);
    m_facts = new FactsPanel(this);
    connect(m_facts, &FactsPanel::handoverWanted, this, &TodayPage::handoverWanted);
    row->addWidget(m_facts);
}

QWidget *TodayPage::buildTimeline()
{
    m_line = new Panel(tr("Plan of the day"), this);
    m_line->setFixedWidth(themeOf(this).px(timelineWidth));
    m_line->setAside(tr("plan · real"));
    m_list = new TimelineView(m_line);
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Plan of the day"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("Drag an activity, or press Alt+Up and Alt+Down, to move it by five minutes"));
    connect(m_list, &TimelineView::dropped, this, [this](const QModelIndex &index, std::chrono::minutes by) {
        m_list->setCurrentIndex(index);
        moveActivity(by);
    });
    buildEmpty();
    m_lineStack = new QStackedWidget(m_line);
    m_lineStack->addWidget(m_list);
    m_lineStack->addWidget(m_empty);
    m_line->body()->addWidget(m_lineStack, 1);
    auto *add = new Button(tr("Add activity…"), ButtonKind::Normal, m_line);
    add->setObjectName(u"addActivity"_s);
    add->setIconName(u"plus"_s);
    add->setKeyHint(u"A"_s);
    connect(add, &Button::clicked, this, &TodayPage::chooseActivity);
    m_line->foot()->addWidget(add);
    m_line->foot()->addStretch();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        stopAsking();
        showActivity();
    });
    return m_line;
}

/** Without a roster the leader says which hours the day has. */
void TodayPage::buildEmpty()
{
    m_empty = new EmptyState({}, {}, m_line);
    m_shift = new QWidget(m_empty);
    auto *hours = new QHBoxLayout(m_shift);
    hours->setContentsMargins(0, 0, 0, 0);
    hours->setSpacing(themeOf(this).space(Space::S));
    m_from = new QTimeEdit(usualStart, m_shift);
    m_from->setObjectName(u"planFrom"_s);
    m_from->setAccessibleName(tr("Start of the shift"));
    m_to = new QTimeEdit(usualEnd, m_shift);
    m_to->setObjectName(u"planTo"_s);
    m_to->setAccessibleName(tr("End of the shift"));
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    hours->addStretch();
    hours->addWidget(m_from);
    hours->addWidget(new TextLabel(u"–"_s, TextStyle::Body, Ink::Muted, m_shift));
    hours->addWidget(m_to);
    hours->addStretch();
    m_empty->addPart(m_shift);
    m_plan = m_empty->addAction(tr("Plan this shift"));
    m_plan->setObjectName(u"planDay"_s);
    connect(m_plan, &Button::clicked, this, &TodayPage::planShift);
    // Enter in a field means what the button says.
    for (QTimeEdit *edit : {m_from, m_to}) {
        auto *enter = new QAction(edit);
        enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
        enter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QAction::triggered, this, &TodayPage::planShift);
        edit->addAction(enter);
    }
}

QWidget *TodayPage::buildActivity()
{
    m_activity = new Panel(tr("Nothing is chosen"), this);
    m_status = new Pill({}, Tone::Neutral, {}, m_activity);
    m_activity->addToHeader(m_status);
    m_checklist = new Checklist(m_zone);
    connect(m_checklist, &Checklist::ticked, this, &TodayPage::tick);
    connect(m_checklist, &Checklist::noteChanged, this, &TodayPage::keepNote);
    m_scroll = new QScrollArea(m_activity);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 12, 12, 12);
    m_purpose = new TextLabel({}, TextStyle::Small, Ink::Muted);
    m_purpose->setWordWrap(true);
    column->setSpacing(8);
    column->addWidget(m_purpose);
    m_standing = new TextLabel({}, TextStyle::Small, Ink::Muted);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setWordWrap(true);
    column->addWidget(m_standing);
    m_alert = new Button(tr("Show its alert"), ButtonKind::Normal);
    m_alert->setObjectName(u"showAlert"_s);
    connect(m_alert, &Button::clicked, this, [this] {
        if (const std::optional<ActivityRecord> chosen = current())
            emit alertWanted(chosen->alert);
    });
    column->addWidget(m_alert, 0, Qt::AlignLeft);
    column->addWidget(m_checklist);
    column->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_problem = new TextLabel({}, TextStyle::Body, Ink::Critical, m_activity);
    m_problem->setObjectName(u"todayProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 8, 12, 8);
    m_problem->hide();
    m_activity->body()->addWidget(m_problem);
    m_activity->body()->addWidget(m_scroll, 1);

    m_foot = new QStackedWidget(m_activity);
    auto *actions = new QWidget(m_foot);
    addActButtons(actions);
    m_answers = new AnswerBar(m_foot);
    connect(m_answers, &AnswerBar::accepted, this, &TodayPage::answered);
    connect(m_answers, &AnswerBar::cancelled, this, &TodayPage::stopAsking);
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
    m_activity->foot()->addWidget(m_foot);
    return m_activity;
}

void TodayPage::addActButtons(QWidget *actions)
{
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Act act : {Act::Start, Act::Resume, Act::Finish, Act::Pause, Act::Postpone, Act::Skip, Act::TakeBack}) {
        const bool main = act == Act::Start || act == Act::Finish;
        auto *button = new Button(word(act), main ? ButtonKind::Primary : ButtonKind::Normal, actions);
        button->setObjectName(u"act%1"_s.arg(QString::fromLatin1(QMetaEnum::fromType<Act>().valueToKey(int(act)))));
        if (const QString key = keyOfAct(act); !key.isEmpty())
            button->setKeyHint(key);
        connect(button, &Button::clicked, this, [this, act] { TodayPage::act(act); });
        row->addWidget(button);
        m_buttons.append({act, button});
    }
    row->addStretch();
    m_saved = new TextLabel({}, TextStyle::Small, Ink::Muted, actions);
    m_saved->setObjectName(u"savedAt"_s);
    row->addWidget(m_saved);
}

void TodayPage::addKeys()
{
    const auto key = [this](QWidget *target, const QKeySequence &keys, const QString &words, auto act) {
        auto *action = new QAction(words, target);
        action->setShortcut(keys);
        action->setShortcutContext(target == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        target->addAction(action);
    };
    const auto main = [this] {
        if (const std::optional<ActivityRecord> chosen = current())
            act(possible(Act::Finish, chosen->status) ? Act::Finish : Act::Start);
    };
    key(this, QKeySequence(Qt::CTRL | Qt::Key_Return), tr("start or finish the activity"), main);
    key(this, QKeySequence(Qt::CTRL | Qt::Key_Enter), tr("start or finish the activity"), main);
    key(this, QKeySequence(Qt::Key_F5), tr("read again"), [this] { reload(); });
    key(m_list, QKeySequence(Qt::Key_P), tr("postpone"), [this] { act(Act::Postpone); });
    key(m_list, QKeySequence(Qt::Key_S), tr("skip with a reason"), [this] { act(Act::Skip); });
    key(m_list, QKeySequence(Qt::Key_A), tr("add an activity"), [this] { chooseActivity(); });
    key(m_list, QKeySequence(Qt::Key_R), tr("rest the activity, and go on with it"), [this] {
        if (const std::optional<ActivityRecord> chosen = current())
            act(chosen->status == ActivityStatus::Paused ? Act::Resume : Act::Pause);
    });
    key(m_list, QKeySequence(Qt::ALT | Qt::Key_Up), tr("plan it earlier"),
        [this] { moveActivity(-TimelineView::step); });
    key(m_list, QKeySequence(Qt::ALT | Qt::Key_Down), tr("plan it later"),
        [this] { moveActivity(TimelineView::step); });
}

void TodayPage::reload()
{
    m_date = today();
    whenDone(m_book.day(m_date), this, [this](const Result<LeaderDay> &day) { take(day); });
    whenDone(m_book.roll(m_date), this, [this](const Result<AttendanceDay> &roll) { takeRoll(roll); });
}

void TodayPage::take(const Result<LeaderDay> &day)
{
    if (day)
        showDay(*day);
    showProblem(day ? QString() : tr("The day could not be loaded: %1 Press F5 to try again.").arg(day.error().text));
    if (--m_loads == 0)
        setSettled();
}

void TodayPage::takeRoll(const Result<AttendanceDay> &roll)
{
    if (roll)
        m_roll = *roll;
    showFacts();
    if (--m_loads == 0)
        setSettled();
}

void TodayPage::showDay(const LeaderDay &day)
{
    const bool first = m_model->rowCount() == 0;
    const ActivityRecord *due = DaySteps::current(day.activities);
    const int position = due ? due->position : 0;
    if (m_template != day.dayTemplate) {
        m_template = day.dayTemplate;
        m_model->setTemplate(m_template, m_language);
    }
    m_model->setActivities(day.activities);
    emit dayChanged();
    m_line->setNote(QLocale().toString(m_zone.local(m_book.now()).date(), tr("ddd d MMM")));
    const bool named = !m_book.dutyLeader().isEmpty();
    m_plan->setVisible(named);
    m_shift->setVisible(named);
    m_empty->setTexts(named ? tr("No shift is rostered today") : tr("Nobody is on duty"),
                      named ? tr("The plan hangs on the shift. Import a roster on the Attendance page, or plan a day "
                                 "without one.")
                            : tr("Choose the duty leader at the top right: a day is somebody’s day."));
    m_lineStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    fitLine();
    passMinute();
    if (first && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->indexOfPosition(position));
    if (!m_wanted.isEmpty())
        showSubject(std::exchange(m_wanted, QString()));
    showActivity();
}

void TodayPage::showSubject(const QString &subject)
{
    if (!subject.startsWith("activity:"_L1))
        return;
    const QModelIndex index = m_model->indexOfPosition(subject.section(u':', 1).toInt());
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_wanted = subject;
}

/** The line is as wide as its words need; the activity beside it has the rest. */
void TodayPage::fitLine()
{
    const Theme &theme = themeOf(this);
    const int words = m_list->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_line->setFixedWidth(std::clamp(words, theme.px(timelineWidth), theme.px(widestTimeline)));
}

std::optional<ActivityRecord> TodayPage::current() const
{
    return m_list->currentIndex().isValid() ? m_model->activity(m_list->currentIndex()) : std::nullopt;
}

bool TodayPage::isRated(const QString &activity, const QString &step) const
{
    const TemplateActivity *known = m_template.activity(activity);
    if (!known)
        return false;
    return std::ranges::any_of(known->steps, [&step](const TemplateStep &one) { return one.key == step && one.rated; });
}

void TodayPage::showActivity()
{
    const std::optional<ActivityRecord> chosen = current();
    for (const auto &[act, button] : m_buttons)
        button->setVisible(chosen && possible(act, chosen->status));
    m_status->setVisible(chosen.has_value());
    if (!chosen) {
        m_activity->setTitle(tr("Nothing is chosen"));
        m_purpose->setText({});
        m_standing->setText({});
        m_alert->hide();
        m_checklist->clear();
        return;
    }
    const QModelIndex index = m_list->currentIndex();
    const int number = index.data(DayModel::OccurrenceRole).toInt();
    m_activity->setTitle(index.data().toString() + (number > 0 ? u" #%1"_s.arg(number) : QString()));
    m_purpose->setText(index.data(DayModel::PurposeRole).toString());
    m_standing->setText(DayStanding::full(index, m_zone));
    m_alert->setVisible(!chosen->alert.isEmpty());
    showStatus(*chosen);
    m_checklist->show(
        *chosen,
        [this, key = chosen->key, date = chosen->date](const QString &step) {
            return m_model->stepTitle(key, step, date);
        },
        [this, key = chosen->key](const QString &step) { return isRated(key, step); });
    m_checklist->setEditable(chosen->status != ActivityStatus::Skipped);
}

void TodayPage::showStatus(const ActivityRecord &chosen)
{
    const Moment now = m_book.now();
    switch (chosen.status) {
    case ActivityStatus::Planned:
        if (DaySteps::isMissed(chosen, now))
            m_status->set(tr("missed"), Tone::Critical, u"alert-critical"_s);
        else
            m_status->set(DaySteps::isOverdue(chosen, now) ? tr("due") : tr("planned"), Tone::Neutral);
        break;
    case ActivityStatus::Running:
        m_status->set(tr("running %1").arg(minutesWords(DaySteps::spent(chosen, now))), Tone::Info, u"play"_s);
        break;
    case ActivityStatus::Paused:
        m_status->set(tr("paused after %1").arg(minutesWords(DaySteps::spent(chosen, now))), Tone::Warning, u"pause"_s);
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
    }
}

void TodayPage::showFacts()
{
    DayFacts facts;
    facts.roll = m_roll;
    facts.now = m_book.now();
    if (m_floor) {
        facts.settings = m_floor->settings();
        facts.sums = m_floor->sums();
        if (m_floor->since())
            facts.countedSince = m_zone.localTime(*m_floor->since()).toString(u"HH:mm"_s);
        if (m_floor->hasFloor())
            facts.queues = m_floor->queues();
    }
    m_facts->show(facts);
}

void TodayPage::passMinute()
{
    m_delegate->setNow(m_book.now());
    m_list->viewport()->update();
    const std::optional<ActivityRecord> chosen = current();
    if (chosen && chosen->status == ActivityStatus::Running)
        showActivity();
    followDay();
}

void TodayPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace Floorwalk
