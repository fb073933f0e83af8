// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/seatspage.h"

#include "models/service/seatdesk.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/panel.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/seatgrid.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/seatmodel.h"
#include "widgets/settings/settingstabs.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

RowDelegate::Cell cellOfSeats(const QModelIndex &index)
{
    RowDelegate::Cell cell;
    cell.text = index.data().toString();
    cell.strong = index.column() == SeatModel::SeatName || index.data(SeatModel::ChangedRole).toBool();
    if (index.data(SeatModel::RetiredRole).toBool())
        cell.ink = Ink::Disabled;
    if (!index.data(SeatModel::ProblemRole).toString().isEmpty()) {
        cell.ink = Ink::Critical;
        cell.icon = u"alert-critical"_s;
    } else if (!index.data(SeatModel::NoteRole).toString().isEmpty()) {
        cell.icon = u"alert-info"_s;
    }
    return cell;
}

/** Cells are written on with the names of the store to choose from. */
class SeatDelegate : public RowDelegate
{
public:
    SeatDelegate(SeatModel &model, QObject *parent)
        : RowDelegate(parent, cellOfSeats)
        , m_model(model)
    {}
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *const edit = new QLineEdit(parent);
        edit->setObjectName(u"seatCell"_s);
        edit->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal).toString());
        if (index.column() < SeatModel::FirstShift)
            return edit;
        auto *const names = new QCompleter(m_model.names(), edit);
        names->setFilterMode(Qt::MatchContains);
        names->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(names);
        return edit;
    }

private:
    SeatModel &m_model;
};

} // namespace

SeatsPage::SeatsPage(const Parts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_model(new SeatModel(parts.zone, this))
    , m_date(new QDateEdit(parts.today, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new SeatGrid(u"seatGrid"_s, tr("The floor: seats by row and place"), this))
    , m_floor(new Panel({}, this))
    , m_save(new Button(tr("Save"), ButtonKind::Primary, this))
    , m_discard(new Button(tr("Discard"), ButtonKind::Normal, this))
    , m_message(new TextLabel({}, TextStyle::Body, Ink::Muted, this))
{
    setObjectName(u"seatsPage"_s);
    build();
    connect(m_date, &QDateEdit::dateChanged, this, &SeatsPage::reload);
    connect(m_save, &Button::clicked, this, &SeatsPage::save);
    connect(m_discard, &Button::clicked, this, &SeatsPage::discard);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &SeatsPage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SeatsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SeatsPage::refresh);
    connect(m_grid, &SeatGrid::taken, this, &SeatsPage::goToSeat);
    reload();
}

QString SeatsPage::title() const
{
    return tr("Seats");
}

QString SeatsPage::iconName() const
{
    return u"nav-settings"_s;
}

void SeatsPage::takeFocus()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_date->setFocus();
}

void SeatsPage::build()
{
    const Theme &theme = themeOf(this);
    auto *const tabs = new SettingsTabs(u"seats"_s, this);
    connect(tabs, &SettingsTabs::wanted, this, &SeatsPage::pageWanted);
    m_table->setObjectName(u"seatTable"_s);
    m_table->setAccessibleName(tr("Seats, and who sits there in each shift"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SeatDelegate(*m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the words below them
    m_table->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *const panel = new Panel(tr("Who sits where"), this);
    panel->setAside(tr("F2 or letters write, Del takes out, Ctrl+Z takes back; what is past stays as it was"));
    panel->body()->addWidget(m_stack, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(tabs, 0, Qt::AlignLeft);
    column->addWidget(buildTools());
    column->addWidget(panel, 3);
    auto *const scroll = new QScrollArea(m_floor);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_grid);
    m_floor->setAside(tr("Enter: to the seat in the table"));
    m_floor->body()->setContentsMargins(theme.space(Space::S), theme.space(Space::Xs), theme.space(Space::Xs), 0);
    m_floor->body()->addWidget(scroll, 1);
    column->addWidget(m_floor, 2);
    column->addWidget(buildFoot());
    orderTabsAsRead(this);
    addSaveAction(this, [this] { save(); });
    addKeyAction(this, {QKeySequence(Qt::Key_Escape)}, tr("back to the table"), [this] { takeFocus(); });
    addKeyAction(this, {QKeySequence(Qt::CTRL | Qt::Key_E)}, tr("seat the people of the shift apart"),
                 [this] { spreadApart(); });
    addKeyAction(this, {QKeySequence(QKeySequence::Undo)}, tr("take back the last change"), [this] { takeBack(); });
}

QWidget *SeatsPage::buildTools()
{
    auto *const tools = new QWidget(this);
    auto *const row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    auto *const label = new TextLabel(tr("Day"), TextStyle::Body, Ink::Muted, tools);
    label->setBuddy(m_date);
    m_date->setObjectName(u"seatDay"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    row->addWidget(label);
    row->addWidget(m_date);
    row->addStretch(1);
    const auto add = [this, row, tools](const QString &words, const QString &name, auto act) {
        auto *const button = new Button(words, ButtonKind::Normal, tools);
        button->setObjectName(name);
        connect(button, &Button::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(tr("Add a seat"), u"seatAdd"_s, [this] { addSeat(); })->setKeyHint(u"Ins"_s);
    m_retire = add(tr("Retire the seat"), u"seatRetire"_s, [this] { retireSeat(); });
    m_retire->setKeyHint(u"Ctrl Del"_s);
    m_spread = add(tr("Seat apart"), u"seatSpread"_s, [this] { spreadApart(); });
    m_spread->setKeyHint(u"Ctrl E"_s);
    m_imports << add(tr("Read seats from CSV…"), u"seatImport"_s, [this] {
        importFrom(tr("Seats from CSV: seat, interface, row, column"),
                   [](StoreSession &session, const Actor &actor, const CsvTable &table) {
                       return SeatDesk(session).importSeats(actor, table, {});
                   });
    });
    m_imports << add(tr("Read a plan from CSV…"), u"seatPlanImport"_s, [this] {
        importFrom(tr("Who sits where from CSV: employee_no, date, seat, start, end"),
                   [](StoreSession &session, const Actor &actor, const CsvTable &table) {
                       return SeatDesk(session).importPlan(actor, table, {});
                   });
    });
    return tools;
}

QWidget *SeatsPage::buildFoot()
{
    auto *const foot = new QWidget(this);
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_save->setObjectName(u"seatSave"_s);
    m_save->setKeyHint(u"Ctrl S"_s);
    m_discard->setObjectName(u"seatDiscard"_s);
    m_message->setObjectName(u"seatMessage"_s);
    m_message->setWordWrap(true);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addWidget(m_message, 1);
    return foot;
}

void SeatsPage::reload()
{
    const QDate date = m_date->date();
    whenDone(m_parts.reader.run([date](StoreSession &session) { return SeatDesk(session).day(date); }), this,
             [this, date](const Result<SeatDay> &day) {
                 if (date != m_date->date())
                     return;
                 if (day) {
                     m_model->show(*day);
                     restoreDraft();
                     showTable();
                     refresh();
                 } else {
                     say(day.error().text, false);
                 }
                 setSettled();
             });
}

void SeatsPage::showTable()
{
    m_empty->setTexts(tr("No seat is on record"),
                      tr("Press Ins for the first one, or read a CSV file with the columns seat and interface, and row "
                         "and column where they stand."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_table->resizeColumnsToContents();
    const int least = themeOf(this).px(112);
    for (int column = 0; column < m_model->remarkColumn(); ++column)
        m_table->setColumnWidth(column, std::max(least, m_table->columnWidth(column)));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, std::min(int(SeatModel::FirstShift), m_model->remarkColumn())));
}

void SeatsPage::refresh()
{
    const bool dirty = m_model->isDirty();
    emit unsavedChanged();
    const bool wrong = dirty && m_model->hasProblems();
    m_save->setEnabled(dirty && !wrong && !m_saving);
    m_discard->setEnabled(dirty && !m_saving);
    const QModelIndex current = m_table->currentIndex();
    m_retire->setEnabled(current.isValid());
    m_retire->setText(current.data(SeatModel::RetiredRole).toBool() ? tr("Keep the seat") : tr("Retire the seat"));
    m_date->setEnabled(!dirty);
    m_spread->setEnabled(currentShift() >= 0 && !wrong && !m_saving);
    showFloor();
    for (Button *const read : std::as_const(m_imports)) {
        read->setEnabled(!dirty);
        read->setToolTip(dirty ? tr("Save or discard what is typed first.") : QString());
    }
    if (dirty)
        m_kept.clear();
    else
        m_proposed.clear();
    if (wrong)
        say(tr("Put the marked cells right, then save."), false);
    else if (dirty)
        say(m_proposed.isEmpty() ? tr("Not saved yet.") : m_proposed, true);
    else if (m_model->rowCount() > 0 && m_model->day().shifts.empty())
        say(tr("No shift is rostered on this day: import the roster, or a plan with start and end."), true);
    else
        say(m_kept, true);
}

void SeatsPage::say(const QString &text, bool good)
{
    m_message->setInk(good ? Ink::Muted : Ink::Critical);
    m_message->setText(text);
}

} // namespace Floorwalk

#include "moc_seatspage.cpp"
