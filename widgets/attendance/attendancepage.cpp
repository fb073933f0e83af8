// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/attendancepage.h"

#include "models/domain/naturalorder.h"
#include "models/service/shiftsummary.h"
#include "models/service/whendone.h"
#include "widgets/attendance/exportbar.h"
#include "widgets/attendance/filterpills.h"
#include "widgets/attendance/rolldelegate.h"
#include "widgets/attendance/rollfilter.h"
#include "widgets/attendance/rollmodel.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** What is loaded within this time needs no word about it. */
constexpr std::chrono::milliseconds patience{300};

} // namespace

AttendancePage::AttendancePage(AttendanceBook &book, Prompter &prompter, const Zone &zone, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_prompter(prompter)
    , m_zone(zone)
    , m_date(zone.localDate(book.now()))
    , m_model(new RollModel(this))
    , m_filter(new RollFilter(m_model, this))
    , m_slow(new QTimer(this))
{
    setObjectName(u"attendancePage"_s);
    build();
    addKeys();
    m_slow->setSingleShot(true);
    m_slow->setInterval(patience);
    connect(m_slow, &QTimer::timeout, m_progress, &QWidget::show);
    showDate(m_date);
}

QString AttendancePage::title() const
{
    return tr("Attendance");
}

QString AttendancePage::iconName() const
{
    return u"nav-attendance"_s;
}

void AttendancePage::takeFocus()
{
    if (m_tabs->currentIndex() == 0)
        m_table->setFocus();
    else
        m_close->focusList();
}

void AttendancePage::build()
{
    const Theme &theme = themeOf(this);
    m_problem = new TextLabel({}, TextStyle::Body, Ink::Critical, this);
    m_problem->setObjectName(u"attendanceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_export = new ExportBar(this);
    m_export->hide();
    m_close = new DayClosePanel(this);
    m_body = new QStackedWidget(this);
    m_body->addWidget(buildRoll());
    m_body->addWidget(m_close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(buildHeader());
    column->addWidget(m_export);
    column->addWidget(m_problem);
    column->addWidget(m_body, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_body, &QStackedWidget::setCurrentIndex);
    connect(m_pills, &FilterPills::kindChosen, this, [this](std::optional<RollKind> kind) {
        m_filter->setKind(kind);
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_table->selectRow(0);
        showSelected();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showProblem({}); // it spoke of the row before
        showSelected();
    });
    connect(m_explain, &ExplainPanel::actChosen, this, &AttendancePage::act);
    connect(m_close, &DayClosePanel::actChosen, this, &AttendancePage::actOnOpenItem);
    for (AnswerBar *bar : {&m_explain->answers(), &m_close->answers()}) {
        connect(bar, &AnswerBar::accepted, this,
                [this, bar](const AnswerBar::Answer &answer) { answered(*bar, answer); });
        connect(bar, &AnswerBar::cancelled, this, &AttendancePage::stopAsking);
    }
    connect(m_export, &ExportBar::writeRequested, this, &AttendancePage::writeFile);
    connect(m_export, &ExportBar::closed, this, [this] {
        m_export->hide();
        m_table->setFocus();
    });
}

QWidget *AttendancePage::buildHeader()
{
    auto *header = new QWidget(this);
    m_tabs = new QTabBar(header);
    m_tabs->setObjectName(u"attendanceTabs"_s);
    m_tabs->setAccessibleName(tr("Attendance"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Day roll"));
    m_tabs->addTab(tr("Day close"));
    m_progress = new TextLabel(tr("Loading…"), TextStyle::Small, Ink::Muted, header);
    m_progress->hide();
    m_rate = new TextLabel({}, TextStyle::Small, Ink::Muted, header);
    m_teamChoice = new QComboBox(header);
    m_teamChoice->setObjectName(u"teamChoice"_s);
    m_teamChoice->setAccessibleName(tr("Team"));
    m_teamChoice->hide();
    auto *previous = Button::withIcon(u"chevron-left"_s, tr("Day before (Alt+Left)"), header);
    auto *next = Button::withIcon(u"chevron-right"_s, tr("Day after (Alt+Right)"), header);
    auto *today = new Button(tr("Today"), ButtonKind::Normal, header);
    auto *file = new Button(tr("File for HR…"), ButtonKind::Normal, header);
    for (Button *step : {previous, next})
        step->setKind(ButtonKind::Normal);
    previous->setObjectName(u"dayBefore"_s);
    next->setObjectName(u"dayAfter"_s);
    today->setObjectName(u"dayToday"_s);
    today->setToolTip(tr("Alt+Home"));
    file->setObjectName(u"exportButton"_s);
    file->setToolTip(tr("Ctrl+E"));
    m_dateEdit = new QDateEdit(header);
    m_dateEdit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_dateEdit->setObjectName(u"dayDate"_s);
    m_dateEdit->setAccessibleName(tr("Day"));
    //: The date in the stepper, as QLocale formats are written; for example “M月d日 ddd”.
    m_dateEdit->setDisplayFormat(tr("ddd d MMM yyyy"));

    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeOf(this).space(Space::S));
    row->addWidget(m_tabs);
    row->addWidget(m_progress);
    row->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_rate, m_teamChoice, previous, m_dateEdit, next, today, file})
        row->addWidget(part);

    connect(previous, &Button::clicked, this, [this] { showDate(m_date.addDays(-1)); });
    connect(next, &Button::clicked, this, [this] { showDate(m_date.addDays(1)); });
    connect(today, &Button::clicked, this, [this] { showDate(m_zone.localDate(m_book.now())); });
    connect(file, &Button::clicked, this, &AttendancePage::openExport);
    connect(m_dateEdit, &QDateEdit::editingFinished, this, [this] {
        if (m_dateEdit->date() != m_date)
            showDate(m_dateEdit->date());
    });
    connect(m_teamChoice, &QComboBox::activated, this, [this] { showTeam(m_teamChoice->currentText()); });
    return header;
}

QWidget *AttendancePage::buildRoll()
{
    auto *roll = new QWidget(this);
    m_pills = new FilterPills(roll);
    m_table = new QTableView(roll);
    m_table->setObjectName(u"rollTable"_s);
    m_table->viewport()->installEventFilter(this);
    m_table->setAccessibleName(tr("Day roll"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RollDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(themeOf(this).extent(Extent::RowList));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows = new QStackedWidget(roll);
    m_rows->addWidget(m_table);
    m_rows->addWidget(buildEmpty());
    auto *frame = new Panel({}, roll);
    frame->body()->addWidget(m_rows);
    m_explain = new ExplainPanel(roll);
    // Enough to read a finding without scrolling, at the smallest size too; the rest is for the people.
    m_explain->setFixedHeight(themeOf(this).px(240));

    auto *column = new QVBoxLayout(roll);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(Space::S));
    column->addWidget(m_pills);
    column->addWidget(frame, 1);
    column->addWidget(m_explain);
    return roll;
}

QWidget *AttendancePage::buildEmpty()
{
    auto *empty = new QWidget(this);
    m_emptyTitle = new TextLabel({}, TextStyle::Title, Ink::Text, empty);
    m_emptyText = new TextLabel({}, TextStyle::Body, Ink::Muted, empty);
    m_emptyText->setWordWrap(true);
    m_importButton = new Button(tr("Import a roster…"), ButtonKind::Primary, empty);
    m_importButton->setObjectName(u"importRoster"_s);
    connect(m_importButton, &Button::clicked, this, &AttendancePage::importRoster);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(themeOf(this).space(Space::S));
    column->addStretch();
    for (TextLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_importButton, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

void AttendancePage::addKey(QWidget *target, const QKeySequence &key, const QString &words, std::function<void()> act)
{
    auto *action = new QAction(words, target);
    action->setShortcut(key);
    action->setShortcutContext(target == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    target->addAction(action);
}

void AttendancePage::addKeys()
{
    using Act = ExplainPanel::Act;
    const std::initializer_list<std::pair<Qt::Key, Act>> keys{
        {Qt::Key_P, Act::Present},      {Qt::Key_N, Act::Notice},     {Qt::Key_A, Act::Missing},
        {Qt::Key_E, Act::Excuse},       {Qt::Key_L, Act::Leave},      {Qt::Key_C, Act::Correct},
        {Qt::Key_Z, Act::TakeBack},     {Qt::Key_R, Act::Reduce},     {Qt::Key_V, Act::Void},
        {Qt::Key_S, Act::Substitute},   {Qt::Key_W, Act::Swap},       {Qt::Key_X, Act::DropCover},
        {Qt::Key_Return, Act::Confirm}, {Qt::Key_Enter, Act::Confirm}};
    for (const auto &[key, what] : keys)
        addKey(m_table, key, ExplainPanel::word(what), [this, what = what] { act(what); });
    addKey(this, QKeySequence(Qt::ALT | Qt::Key_Left), tr("the day before"), [this] { showDate(m_date.addDays(-1)); });
    addKey(this, QKeySequence(Qt::ALT | Qt::Key_Right), tr("the day after"), [this] { showDate(m_date.addDays(1)); });
    addKey(this, QKeySequence(Qt::ALT | Qt::Key_Home), tr("today"),
           [this] { showDate(m_zone.localDate(m_book.now())); });
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_E), tr("export"), [this] { openExport(); });
    addKey(this, Qt::Key_F5, tr("read again"), [this] { reload(); });
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("the day’s roll"), [this] { showDayRoll(); });
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("day close"), [this] { showDayClose(); });
}

void AttendancePage::showDayRoll()
{
    m_tabs->setCurrentIndex(0);
    m_table->setFocus();
}

void AttendancePage::showDayClose()
{
    m_tabs->setCurrentIndex(1);
    m_close->focusList();
}

void AttendancePage::showDate(QDate date)
{
    if (!date.isValid())
        return;
    stopAsking();
    m_date = date;
    m_dateEdit->setDate(date);
    reload();
}

void AttendancePage::showTeam(const QString &team)
{
    stopAsking();
    m_team = team;
    m_teamChoice->setCurrentText(team);
    m_shown.reset();
    reload();
}

void AttendancePage::reload()
{
    if (m_loading && m_shown == m_date) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    m_slow->start();
    const int serial = ++m_serial;
    whenDone(m_book.day(m_date, m_team), this, [this, serial](const Result<AttendanceDay> &day) { take(day, serial); });
    whenDone(m_book.people(), this, [this](const Result<std::vector<Person>> &people) {
        if (people)
            m_people = *people;
    });
}

void AttendancePage::take(const Result<AttendanceDay> &day, int serial)
{
    if (serial != m_serial)
        return;
    if (!day) {
        showProblem(tr("The day could not be loaded: %1 Press F5 to try again.").arg(day.error().text));
        finishLoad();
        return;
    }
    m_day = *day;
    if (m_team.isEmpty() && m_teams.isEmpty()) {
        showTeams();
        if (m_teams.size() > 1) {
            m_loading = false;
            reload();
            return;
        }
    }
    showDay();
    finishLoad();
}

void AttendancePage::finishLoad()
{
    m_loading = false;
    m_slow->stop();
    m_progress->hide();
    setSettled();
    if (m_stale)
        reload();
    else if (!isBusy())
        emit idle();
}

void AttendancePage::showTeams()
{
    for (const PersonDay &person : m_day.people) {
        if (!person.person.team.isEmpty() && !m_teams.contains(person.person.team))
            m_teams << person.person.team;
    }
    sortNaturally(m_teams);
    // A day is closed for one team: with several, one is always chosen.
    if (!m_teams.isEmpty())
        m_team = m_teams.first();
    m_teamChoice->clear();
    m_teamChoice->addItems(m_teams);
    m_teamChoice->setVisible(m_teams.size() > 1);
}

void AttendancePage::showDay()
{
    m_model->setDay(m_day, m_book.now());
    // Once a day is closed other rows ask for the leader than before.
    const bool another = m_shown != m_date || m_shownClosed != m_day.close.has_value();
    if (another) {
        m_shown = m_date;
        m_shownClosed = m_day.close.has_value();
        m_filter->settleOrder();
        fitColumns();
        m_problem->hide();
    }
    m_pills->setCounts(*m_model);
    m_rows->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (another && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateHeader();
    showSelected();
    m_close->show(m_day, m_book.now());
}

void AttendancePage::updateHeader()
{
    m_tabs->setTabText(1, m_day.open.empty() ? tr("Day close") : tr("Day close  %1").arg(m_day.open.size()));
    const Moment now = m_book.now();
    const ShiftSummary summary = shiftSummary(m_day.people, now);
    const std::optional<double> rate = summary.attendanceRate(FigureVariant::AttendancePlanned);
    m_rate->setText(rate ? tr("Attendance rate (planned) %1 % · %2 of %3")
                               .arg(100.0 * *rate, 0, 'f', 1)
                               .arg(summary.presentDue())
                               .arg(summary.rostered)
                         : QString());
    m_rate->setToolTip(
        tr("Present of those whose shift has begun, without leave approved before it; late people are present."));
    m_emptyTitle->setText(tr("Nobody is rostered on this day"));
    m_emptyText->setText(
        tr("Import a roster (CSV with employee_no, date, start, end, shift), or step to another day with Alt "
           "and the arrow keys."));
}

void AttendancePage::fitColumns()
{
    m_widths.clear();
    for (int column = 0; column < RollModel::columns; ++column)
        m_widths << RollDelegate::columnWidth(m_table, RollModel::Column(column), *m_model);
    spreadColumns();
}

/** What the columns leave over goes to those between, in equal parts; the proposal takes what is left. Where they are
 * too wide together, the proposal gives way, which stands whole below; beyond that the table scrolls sideways. */
void AttendancePage::spreadColumns()
{
    using Column = RollModel::Column;
    if (m_widths.isEmpty())
        return;
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(0);
    const QList<Column> growing{Column::Shift, Column::Notice, Column::Came, Column::Left, Column::Result};
    const int wanted = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0);
    const int left = m_table->viewport()->width() - wanted;
    const int spare = std::max(0, left) / int(growing.size() + 1);
    const int title = header->sectionSizeHint(int(Column::Proposal));
    const bool fits = left >= title - m_widths[int(Column::Proposal)];
    for (int column = 0; column < RollModel::columns; ++column) {
        const bool stretches = fits && Column(column) == Column::Proposal;
        header->setSectionResizeMode(column, stretches ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!stretches)
            header->resizeSection(column, m_widths[column] + (growing.contains(Column(column)) ? spare : 0));
    }
}

bool AttendancePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        spreadColumns();
    return Page::eventFilter(watched, event);
}

void AttendancePage::showSelected()
{
    if (m_asked && current() && current()->person.id != m_asked)
        stopAsking();
    m_explain->show(current(), m_day, m_book.now());
}

void AttendancePage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

PersonDayPtr AttendancePage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->at(index.row()) : nullptr;
}

PersonDayPtr AttendancePage::personOf(PersonId person) const
{
    const std::optional<int> row = m_model->rowOf(person);
    return row ? m_model->at(*row) : nullptr;
}

void AttendancePage::selectPerson(PersonId person)
{
    if (const std::optional<int> row = m_model->rowOf(person)) {
        const QModelIndex shown = m_filter->mapFromSource(m_model->index(*row, 0));
        if (shown.isValid())
            m_table->setCurrentIndex(shown);
    }
}

void AttendancePage::selectNext()
{
    const int next = m_table->currentIndex().row() + 1;
    if (next < m_filter->rowCount())
        m_table->setCurrentIndex(m_filter->index(next, m_table->currentIndex().column()));
}

} // namespace Floorwalk

#include "moc_attendancepage.cpp"
