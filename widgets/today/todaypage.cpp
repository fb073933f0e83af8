// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/todaypage.h"

#include "models/day/daymodel.h"
#include "models/day/daysteps.h"
#include "models/live/figurekind.h"
#include "models/service/floorsession.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/daystanding.h"
#include "widgets/today/factspanel.h"
#include "widgets/today/planfacts.h"
#include "widgets/today/plannotice.h"
#include "widgets/today/timelinedelegate.h"
#include "widgets/today/timelineview.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
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

} // namespace

TodayPage::TodayPage(DayBook &book, DayFormBook &forms, RegisterBook &entries, FloorSession *floor, const Zone &zone,
                     const QString &language, Shows shows, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_floor(floor)
    , m_zone(zone)
    , m_shows(shows)
    , m_date(zone.localDate(book.now()))
    , m_language(language)
    , m_model(new DayModel(this))
    , m_delegate(new TimelineDelegate(zone, this))
    , m_minute(new QTimer(this))
    , m_forms{forms, entries, floor, zone, language}
{
    setObjectName(isPlan() ? u"planPage"_s : u"todayPage"_s);
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
        connect(pace, &QTimer::timeout, m_activity, &ActivityPanel::showFloor);
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
    return isPlan() ? tr("Plan for tomorrow") : tr("Today");
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
    if (today() != (isPlan() ? m_after : m_date) && !m_pending)
        reload();
}

void TodayPage::build()
{
    const Theme &theme = themeOf(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    if (isPlan())
        column->addWidget(buildPlanHead());
    m_notice = new PlanNotice(
        m_zone, [this](const QString &key) { return m_model->titleOf(key); }, this);
    connect(m_notice, &PlanNotice::noted, this, &TodayPage::noteChanges);
    column->addWidget(m_notice);
    auto *const row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::M));
    row->addWidget(buildTimeline());
    m_activity = new ActivityPanel(m_zone, m_forms, this);
    if (isPlan())
        m_activity->setPlanning();
    connectActivity();
    row->addWidget(m_activity, 1);
    buildFacts(row);
    column->addLayout(row, 1);
}

void TodayPage::buildFacts(QBoxLayout *row)
{
    if (isPlan()) {
        m_planFacts = new PlanFacts(m_zone, this);
        connect(m_planFacts, &PlanFacts::linesWanted, this, [this] { emit subjectWanted(u"reports"_s, u"plan"_s); });
        row->addWidget(m_planFacts);
        return;
    }
    m_facts = new FactsPanel(this);
    connect(m_facts, &FactsPanel::figureWanted, this,
            [this](FigureKind kind) { emit subjectWanted(u"floor"_s, u"figure:"_s + figureKindName(kind)); });
    connect(m_facts, &FactsPanel::handoverWanted, this, [this] { emit pageWanted(u"reports"_s); });
    row->addWidget(m_facts);
}

QWidget *TodayPage::buildTimeline()
{
    m_line = new Panel(isPlan() ? tr("Activities") : tr("Plan of the day"), this);
    m_line->setFixedWidth(themeOf(this).px(timelineWidth));
    if (!isPlan())
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
    //: keys that plan an activity earlier or later
    auto *const moves = new TextLabel(tr("Alt ↑ ↓: move"), TextStyle::Small, Ink::Muted, m_line);
    moves->setObjectName(u"moveHint"_s);
    m_line->foot()->addWidget(moves);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        stopAsking();
        showProblem({}); // of another one
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

void TodayPage::connectActivity()
{
    connect(m_activity, &ActivityPanel::actWanted, this, &TodayPage::act);
    connect(m_activity, &ActivityPanel::answered, this, &TodayPage::answered);
    connect(m_activity, &ActivityPanel::cancelled, this, &TodayPage::stopAsking);
    connect(m_activity, &ActivityPanel::ticked, this, &TodayPage::tick);
    connect(m_activity, &ActivityPanel::noteChanged, this, &TodayPage::keepNote);
    connect(m_activity, &ActivityPanel::alertWanted, this, &TodayPage::showCause);
    connect(m_activity, &ActivityPanel::pageWanted, this, [this](const QString &page, const QString &subject) {
        if (subject.isEmpty())
            emit pageWanted(page);
        else
            emit subjectWanted(page, subject);
    });
    connect(m_activity, &ActivityPanel::formWritten, this, &TodayPage::written);
    connect(m_activity, &ActivityPanel::noteWanted, this, [this](const QString &subject) {
        const std::optional<ActivityRecord> chosen = current();
        emit noteWanted(subject, chosen && chosen->id ? u"activity:%1"_s.arg(chosen->id->value()) : QString());
    });
    connect(m_activity, &ActivityPanel::keeping, this, &TodayPage::started);
    connect(m_activity, &ActivityPanel::kept, this, [this](const QString &problem) {
        showProblem(problem.isEmpty() ? QString() : tr("Nothing was saved: %1").arg(problem));
        ended();
        if (problem.isEmpty())
            emit formKept();
    });
    connect(m_activity, &ActivityPanel::formShown, this, &TodayPage::takeForm);
}

void TodayPage::reload()
{
    if (isPlan()) {
        reloadPlan();
        return;
    }
    m_date = today();
    whenDone(m_book.day(m_date), this, [this, changes = m_changes](const Result<LeaderDay> &day) {
        if (changes == m_changes)
            take(day);
        else
            reload(); // it was read before what was ticked or begun meanwhile
    });
    reloadRoll();
    whenDone(m_book.lookBack(m_date), this, [this, date = m_date](const Result<DaySheet> &sheet) {
        if (sheet && date == m_date && m_facts)
            m_facts->showLookBack(*sheet, date);
    });
}

void TodayPage::reloadRoll()
{
    if (isPlan())
        return;
    whenDone(m_book.roll(m_date), this, [this](const Result<AttendanceDay> &roll) { takeRoll(roll); });
}

void TodayPage::take(const Result<LeaderDay> &day)
{
    if (day)
        showDay(*day);
    showProblem(day ? QString() : tr("The day could not be loaded: %1 Press F5 to try again.").arg(day.error().text));
    m_came.day = true;
    // Where nothing is chosen there is no form to wait for.
    m_came.form = m_came.form || !current();
    settleIfCame();
}

void TodayPage::takeForm()
{
    m_came.form = true;
    settleIfCame();
}

void TodayPage::takeRoll(const Result<AttendanceDay> &roll)
{
    if (roll)
        m_roll = *roll;
    showFacts();
    m_came.roll = true;
    settleIfCame();
}

void TodayPage::settleIfCame()
{
    if (m_came.day && m_came.roll && m_came.form)
        setSettled();
}

void TodayPage::reloadForm()
{
    m_activity->reloadForm();
}

void TodayPage::showDay(const LeaderDay &day)
{
    const bool first = m_model->rowCount() == 0;
    // What is being typed belongs to the day that goes.
    if (const std::vector<ActivityRecord> &before = m_model->activities();
        !before.empty() && !isOfDay(before.front(), day.activities))
        m_activity->flush();
    const ActivityRecord *due = DaySteps::current(day.activities);
    const int position = due ? due->position : 0;
    if (m_template != day.dayTemplate) {
        m_template = day.dayTemplate;
        m_model->setTemplate(m_template, m_language);
    }
    m_attached = day.attached;
    m_model->setAbout(day.about);
    m_model->setActivities(day.activities);
    m_notice->showChanges(day.changes);
    showFindings();
    emit dayChanged();
    m_line->setNote(QLocale().toString(isPlan() ? m_date : m_zone.local(m_book.now()).date(), tr("ddd d MMM")));
    if (isPlan())
        showEmptyPlan();
    else
        showEmpty(day.ranBefore);
    m_lineStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    fitLine();
    passMinute();
    if (first && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->indexOfPosition(position));
    if (!m_wanted.isEmpty())
        showSubject(std::exchange(m_wanted, QString()));
    showActivity();
}

/** Why the line is empty, and what helps. */
void TodayPage::showEmpty(const QStringList &ranBefore)
{
    const bool named = !m_book.dutyLeader().isEmpty();
    m_plan->setVisible(named);
    m_shift->setVisible(named);
    if (!named)
        m_empty->setTexts(tr("No leader is on duty"),
                          tr("Choose the duty leader at the top right: every plan belongs to a leader."));
    else if (ranBefore.isEmpty())
        m_empty->setTexts(
            tr("No shift is rostered today"),
            tr("The plan follows the shift. Import a roster on the Attendance page, or plan the day by its hours."));
    else
        m_empty->setTexts(
            tr("Nothing is left of today’s plan"),
            tr("%1 has led the day so far. Accept the hand-over to get what is open, or plan the hours you work.")
                .arg(QLocale().createSeparatedList(ranBefore)));
}

/** Of the next activity of @p key that is not over, else of the last one; -1 where the day has none. */
int TodayPage::positionOf(const QString &key) const
{
    int position = -1;
    for (const ActivityRecord &one : m_model->activities()) {
        if (one.key != key)
            continue;
        position = one.position;
        if (!DaySteps::isOver(one))
            break;
    }
    return position;
}

void TodayPage::showSubject(const QString &subject)
{
    if (!subject.startsWith("activity:"_L1))
        return;
    const QString named = subject.section(u':', 1);
    bool isPosition = false;
    const int position = named.toInt(&isPosition);
    const QModelIndex index = m_model->indexOfPosition(isPosition ? position : positionOf(named));
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
    if (!chosen) {
        m_activity->showNothing();
        return;
    }
    const QModelIndex index = m_list->currentIndex();
    const int number = index.data(DayModel::OccurrenceRole).toInt();
    ActivityPanel::Shown shown;
    shown.record = *chosen;
    shown.title = index.data().toString() + (number > 0 ? u" #%1"_s.arg(number) : QString());
    shown.purpose = index.data(DayModel::PurposeRole).toString();
    shown.standing = DayStanding::full(index, m_zone);
    shown.parts = partsOf(chosen->key);
    shown.stepTitle = [this, chosen](const QString &step) { return titleOfStep(*chosen, step); };
    shown.isRated = [this, key = chosen->key](const QString &step) { return isRated(key, step); };
    m_activity->showActivity(shown, m_book.now());
}

/** The line of the present, and what is told by it in other rows. */
void TodayPage::showNow()
{
    if (!isPlan()) {
        m_delegate->setNow(m_book.now());
        m_model->setNow(m_book.now());
    }
    m_list->viewport()->update();
}

void TodayPage::passMinute()
{
    showNow();
    m_activity->showFloor();
    const std::optional<ActivityRecord> chosen = current();
    if (chosen && !DaySteps::isOver(*chosen))
        showActivity(); // how long it lasts, and what it runs into
    followDay();
}

void TodayPage::showProblem(const QString &problem)
{
    m_activity->showProblem(problem);
}

} // namespace Floorwalk

#include "moc_todaypage.cpp"
