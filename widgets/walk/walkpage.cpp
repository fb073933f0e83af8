// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/walk/walkpage.h"

#include "models/service/dutyleader.h"
#include "models/service/walkwatch.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/formrow.h"
#include "widgets/common/panel.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/toast.h"
#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/walk/walkmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTableView>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

RowDelegate::Cell cellOfWalk(const QModelIndex &index)
{
    RowDelegate::Cell cell;
    cell.text = index.data().toString();
    if (index.column() == WalkModel::What) {
        const bool alarm = index.data(WalkModel::AlarmRole).toBool();
        cell.icon = alarm ? u"alert-critical"_s : u"alert-warning"_s;
        cell.ink = alarm ? Ink::Critical : Ink::Text;
    }
    cell.strong = index.column() == WalkModel::Ended && index.data(WalkModel::OpenRole).toBool();
    return cell;
}

} // namespace

WalkPage::WalkPage(WalkWatch &watch, const DutyLeader &duty, Zone zone, QWidget *parent)
    : Page(parent)
    , m_watch(watch)
    , m_duty(duty)
    , m_zone(std::move(zone))
    , m_model(new WalkModel(m_zone, this))
    , m_names(new QStringListModel(this))
    , m_state(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_toggle(new Button({}, ButtonKind::Primary, this))
    , m_mode(new QComboBox(this))
    , m_deputy(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_confirm(new ConfirmBar({}, tr("From outside"), tr("Another name"), this))
    , m_empty(new EmptyState({}, {}, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"walkPage"_s);
    build();
    connect(&m_watch, &WalkWatch::changed, this, &WalkPage::showWalk);
    connect(&m_watch, &WalkWatch::returned, this, &WalkPage::showReport);
    connect(m_toggle, &Button::clicked, &m_watch, &WalkWatch::toggle);
    connect(m_mode, &QComboBox::activated, this, &WalkPage::setUp);
    connect(m_deputy, &QComboBox::textActivated, this, &WalkPage::setUp);
    // A name that was not on duty here before is in no list.
    connect(m_deputy->lineEdit(), &QLineEdit::returnPressed, this, &WalkPage::setUp);
    connect(&m_watch, &WalkWatch::deputyUnknown, this, &WalkPage::askAbout);
    connect(&m_watch, &WalkWatch::namesKnown, m_names, &QStringListModel::setStringList);
    connect(m_confirm, &ConfirmBar::confirmed, this, [this] {
        m_confirm->hide();
        m_toggle->setFocus();
        if (m_asked)
            m_watch.setUp(m_asked->first, m_asked->second, WalkDesk::Deputy::FromOutside);
    });
    connect(m_confirm, &ConfirmBar::cancelled, this, [this] {
        m_confirm->hide();
        m_deputy->setFocus();
        m_deputy->lineEdit()->selectAll();
    });
    showWalk();
    m_watch.askNames();
    setSettled();
}

QString WalkPage::title() const
{
    return tr("Walk");
}

QString WalkPage::iconName() const
{
    return u"assign"_s;
}

void WalkPage::takeFocus()
{
    m_toggle->setFocus();
}

void WalkPage::build()
{
    const Theme &theme = themeOf(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::M));
    column->addWidget(buildSetup());
    column->addWidget(buildList(), 1);
}

Panel *WalkPage::buildSetup()
{
    auto *const panel = new Panel(tr("Floor walk"), this);
    m_toggle->setObjectName(u"walkToggle"_s);
    m_toggle->setKeyHint(u"F9"_s);
    m_mode->setObjectName(u"walkMode"_s);
    m_mode->addItem(tr("stay in the inbox"), int(Walk::Mode::Off));
    m_mode->addItem(tr("stand on the wallboard, too"), int(Walk::Mode::Strip));
    m_mode->addItem(tr("go to the deputy"), int(Walk::Mode::Deputy));
    m_deputy->setObjectName(u"walkDeputy"_s);
    m_deputy->setEditable(true);
    m_deputy->setInsertPolicy(QComboBox::NoInsert);
    auto *const names = new QCompleter(m_names, m_deputy);
    names->setFilterMode(Qt::MatchContains);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    m_deputy->setCompleter(names);
    m_confirm->setObjectName(u"walkOutsider"_s);
    m_confirm->hide();
    auto *const column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 8);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_toggle);
    column->addLayout(row);
    QList<FormRow *> rows{
        new FormRow(tr("New alerts meanwhile"), m_mode, {}, panel),
        new FormRow(tr("Deputy today"), m_deputy, tr("somebody of the store, then Enter; holds for this date"), panel)};
    for (FormRow *const one : rows)
        column->addWidget(one);
    FormRow::align(rows);
    column->addWidget(m_confirm);
    panel->body()->addLayout(column);
    return panel;
}

Panel *WalkPage::buildList()
{
    m_listPanel = new Panel(tr("What happened meanwhile"), this);
    m_table->setObjectName(u"walkAlerts"_s);
    m_table->setAccessibleName(tr("Alerts that were raised on the walk"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, cellOfWalk));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WalkModel::Whom, QHeaderView::Stretch);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_listPanel->body()->addWidget(m_stack, 1);
    return m_listPanel;
}

void WalkPage::showWalk()
{
    const Walk &walk = m_watch.walk();
    m_state->setText(
        walk.since
            ? tr("%1 is on the floor since %2.").arg(walk.leader, m_zone.localTime(*walk.since).toString(u"HH:mm:ss"_s))
            : tr("The leader is at the desk."));
    m_toggle->setText(walk.since ? tr("Back at the desk") : tr("Go for a walk"));
    m_mode->setCurrentIndex(m_mode->findData(int(walk.mode)));
    m_deputy->clear();
    m_deputy->addItems(m_duty.known());
    m_deputy->setCurrentText(walk.deputy);
    m_confirm->hide();
    showReport();
}

/** Nobody of the store is called so: a slip of the pen must not make alerts nobody's. */
void WalkPage::askAbout(Walk::Mode mode, const QString &deputy)
{
    m_asked = std::pair(mode, deputy);
    m_confirm->setQuestion(tr("Nobody of this store is called “%1”. Is that somebody from outside?").arg(deputy));
    m_confirm->show();
}

void WalkPage::showReport()
{
    // While somebody walks, an earlier walk is not what one looks for here.
    const std::optional<Moment> &since = m_watch.walk().since;
    const std::optional<WalkReport> report = since ? std::nullopt : m_watch.report();
    const auto clock = [this](Moment moment) { return m_zone.localTime(moment).toString(u"HH:mm:ss"_s); };
    m_model->show(report ? report->alerts : std::vector<AlertRecord>());
    m_listPanel->setAside(report ? tr("%1–%2").arg(clock(report->from), clock(report->to)) : QString());
    m_listPanel->setNote(report ? tr("%n alert(s)", nullptr, int(report->alerts.size())) : QString());
    if (since)
        m_empty->setTexts(tr("On the floor since %1").arg(clock(*since)),
                          tr("What was raised meanwhile stands here once you are back at the desk (F9)."));
    else if (report)
        m_empty->setTexts(tr("Nothing happened"), tr("No alert was raised while the leader walked."));
    else
        m_empty->setTexts(tr("No walk yet"),
                          tr("F9 tells that you leave the desk, and again that you are back; a floor walk on Today "
                             "tells it, too."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

void WalkPage::setUp()
{
    m_watch.setUp(Walk::Mode(m_mode->currentData().toInt()), m_deputy->currentText());
}

} // namespace Floorwalk

#include "moc_walkpage.cpp"
