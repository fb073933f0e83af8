// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/inboxpane.h"

#include "models/domain/coaching.h"
#include "models/domain/incident.h"
#include "models/policy/alertrule.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/inboxdelegate.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/frame/alertwords.h"
#include "widgets/frame/foldedinbox.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/statelook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

InboxPane::InboxPane(QWidget *parent)
    : QWidget(parent)
    , m_open(new QWidget(this))
    , m_strip(new FoldedInbox(this))
    , m_list(new QListView(m_open))
    , m_delegate(new InboxDelegate([this](const QModelIndex &index) { return rowFor(index); }, this))
    , m_empty(new EmptyState(tr("Nothing needs you now"),
                             tr("Long calls, long pauses and long waits appear here, worst first."), m_open))
    , m_stack(new QStackedWidget(m_open))
    , m_count(new CountBadge(0, Tone::Neutral, m_open))
    , m_title(new TextLabel(tr("Inbox"), TextStyle::Title, Ink::Text, m_open))
    , m_menu(new QMenu(this))
{
    setObjectName(u"inbox"_s);
    build();
    connect(m_delegate, &InboxDelegate::actionTriggered, this, &InboxPane::trigger);
    connect(m_strip, &QAbstractButton::clicked, this, [this] { setFolded(false); });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, &InboxPane::updateCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &InboxPane::updateCounts);
    applyLook();
    updateCounts();
}

QWidget *InboxPane::makeHeader()
{
    auto *const header = new QWidget(m_open);
    header->setObjectName(u"inboxHeader"_s);
    auto *const row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 8, 0);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    Button *const fold = Button::withIcon(u"fold-right"_s, tr("Fold the inbox"), header);
    fold->setObjectName(u"inboxFold"_s);
    connect(fold, &QAbstractButton::clicked, this, [this] { setFolded(true); });
    row->addWidget(fold);
    return header;
}

QWidget *InboxPane::makeFooter()
{
    auto *const footer = new QWidget(m_open);
    footer->setObjectName(u"inboxFooter"_s);
    auto *const row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(6);
    const auto hint = [footer, row](const QStringList &keys, const QString &words) {
        for (const QString &key : keys)
            row->addWidget(new KeyCap(key, footer));
        row->addWidget(new TextLabel(words, TextStyle::Caption, Ink::Muted, footer));
        row->addSpacing(4);
    };
    //: beside the keys J and K: move through the inbox
    hint({u"J"_s, u"K"_s}, tr("move"));
    hint({u"↵"_s}, tr("go"));
    hint({u"Z"_s}, tr("snooze"));
    row->addStretch(1);
    return footer;
}

void InboxPane::build()
{
    m_list->setObjectName(u"inboxList"_s);
    m_list->setAccessibleName(tr("Inbox, worst first"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *const column = new QVBoxLayout(m_open);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(makeFooter());
    auto *const both = new QHBoxLayout(this);
    both->setContentsMargins({});
    both->addWidget(m_open);
    both->addWidget(m_strip);
    m_strip->hide();
    m_menu->setObjectName(u"inboxMenu"_s);
}

void InboxPane::show(const std::vector<AlertRecord> &alerts)
{
    const bool nothingChosen = !m_list->currentIndex().isValid();
    QScrollBar *const bar = m_list->verticalScrollBar();
    // The row that is read stays where it is, whatever comes above it.
    const QPersistentModelIndex read = bar->value() > 0 ? m_list->indexAt(QPoint(0, 0)) : QModelIndex();
    const int top = m_list->visualRect(read).top();
    m_model.show(alerts);
    if (read.isValid())
        bar->setValue(bar->value() + m_list->visualRect(read).top() - top);
    if (nothingChosen && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

void InboxPane::setNow(Moment now, const QString &lastHeard)
{
    m_now = now;
    if (std::exchange(m_lastHeard, lastHeard) != lastHeard)
        m_list->doItemsLayout(); // the words may take another line
    if (m_list->isVisible())
        m_list->viewport()->update();
}

void InboxPane::updateCounts()
{
    const int open = m_model.openCount();
    const int alarms = m_model.openAlarms();
    m_count->set(open, alarms > 0 ? Tone::Critical : open > 0 ? Tone::Warning : Tone::Neutral);
    m_count->setAccessibleName(tr("%n open", nullptr, open));
    m_strip->show(alarms, open - alarms);
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void InboxPane::setRuleNames(const QHash<QString, QString> &names)
{
    m_model.setRuleNames(names);
}

void InboxPane::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_open->setVisible(!folded);
    m_strip->setVisible(folded);
    applyLook();
    emit foldedChanged(folded);
}

void InboxPane::takeFocus()
{
    setFolded(false);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void InboxPane::showAlert(const QString &key)
{
    takeFocus();
    const int row = m_model.reveal(key);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
}

InboxRow InboxPane::groupRow(int at) const
{
    const AlertRecord &worst = m_model.alert(at);
    const QModelIndex index = m_model.index(at);
    InboxRow row;
    row.title = index.data(InboxModel::TitleRole).toString();
    row.detail = index.data(InboxModel::DetailRole).toString();
    row.value = lengthText(m_now - worst.since);
    row.actions << InboxRow::Action{
        u"accept"_s, m_model.isUnfolded(at) ? tr("Fold") : tr("Show all"), u"↵"_s, {}, true};
    row.actions << InboxRow::Action{u"snooze"_s, tr("Snooze"), {}, {}, false};
    row.actions << InboxRow::Action{
        u"more"_s, tr("More for all of them: assign (A), note (N), dismiss (D)"), {}, u"more"_s, false};
    return row;
}

InboxRow InboxPane::alertRow(const AlertRecord &alert, bool handled) const
{
    InboxRow row;
    row.title = alertTitle(alert);
    if (alert.kind == followUpKind)
        return followUpRow(alert, std::move(row));
    // The clock of a feed that is not heard stands still; the words say since when.
    if (alert.kind != alertKindName(AlertKind::FeedLost))
        row.value = lengthText(m_now - alert.since);
    row.detail = alert.owner.isEmpty() ? alertDetail(alert) : tr("%1 · with %2").arg(alertDetail(alert), alert.owner);
    row.remark = m_model.index(m_model.rowOf(InboxModel::keyOf(alert))).data(InboxModel::RuleRole).toString();
    if (alert.kind == incidentKind) {
        row.actions << InboxRow::Action{u"accept"_s, tr("Open"), u"↵"_s, {}, true};
    } else if (!handled) {
        row.actions << InboxRow::Action{
            u"accept"_s, isAboutSeat(alert) ? tr("Go to seat") : tr("Take it"), u"↵"_s, {}, true};
    }
    row.actions << InboxRow::Action{u"snooze"_s, tr("Snooze"), {}, {}, false};
    row.actions << InboxRow::Action{u"more"_s, tr("More: assign (A), note (N), dismiss (D)"), {}, u"more"_s, false};
    return row;
}

/** What was agreed is done or put off; nobody else takes it. */
InboxRow InboxPane::followUpRow(const AlertRecord &alert, InboxRow row) const
{
    row.value = QDate::fromString(alert.facts[u"on"_s].toString(), Qt::ISODate).toString(u"MM-dd"_s);
    row.detail = alertDetail(alert);
    row.actions << InboxRow::Action{u"accept"_s, tr("Open"), u"↵"_s, {}, true};
    row.actions << InboxRow::Action{u"dismiss"_s, tr("Done"), u"D"_s, {}, false};
    row.actions << InboxRow::Action{u"snooze"_s, tr("Snooze"), {}, {}, false};
    return row;
}

InboxRow InboxPane::rowFor(const QModelIndex &index) const
{
    const AlertRecord &alert = m_model.alert(index.row());
    const bool handled = index.data(InboxModel::HandledRole).toBool();
    const Tone tone = alert.alarm ? Tone::Critical : Tone::Warning;
    InboxRow row = m_model.isGroup(index.row()) ? groupRow(index.row()) : alertRow(alert, handled);
    row.tone = handled ? Tone::Neutral : tone;
    row.icon = handled ? u"check"_s : toneIcon(tone);
    row.iconInk = handled ? Ink::Muted : inkOf(tone);
    row.valueInk = handled ? Ink::Muted : inkOf(tone);
    // What is said of a silent feed itself is true all the more.
    if (!m_lastHeard.isEmpty() && alert.kind != alertKindName(AlertKind::FeedLost) && alert.kind != followUpKind) {
        row.tone = Tone::Neutral;
        row.iconInk = row.valueInk = Ink::Muted;
        //: a row of the inbox while the feed is silent: what is wrong, and the clock time of the last event
        row.detail = tr("%1 · as of %2").arg(row.detail, m_lastHeard);
    }
    return row;
}

bool InboxPane::eventFilter(QObject *watched, QEvent *event)
{
    // Rows are as tall as their words in this width; the list itself measures again only when its height changes.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(m_list, &QListView::doItemsLayout, Qt::QueuedConnection);
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        if (!(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && onKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool InboxPane::onKey(int key)
{
    const QModelIndex current = m_list->currentIndex();
    const int rows = m_model.rowCount();
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_K: {
        const int step = key == Qt::Key_J ? 1 : -1;
        if (rows > 0)
            m_list->setCurrentIndex(m_model.index(std::clamp(current.row() + step, 0, rows - 1)));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        trigger(current, u"accept"_s);
        return true;
    case Qt::Key_Z:
        trigger(current, u"snooze"_s);
        return true;
    case Qt::Key_A:
        trigger(current, u"assign"_s);
        return true;
    case Qt::Key_N:
        trigger(current, u"note"_s);
        return true;
    case Qt::Key_D:
    case Qt::Key_Delete:
        trigger(current, u"dismiss"_s);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

void InboxPane::trigger(const QModelIndex &index, const QString &action)
{
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    if (m_model.alert(index.row()).kind == followUpKind && !m_model.isGroup(index.row()) && action != "snooze"_L1) {
        triggerFollowUp(m_model.alert(index.row()), action);
        return;
    }
    if (action != "accept"_L1) {
        openMenu(index, action);
        return;
    }
    if (m_model.isGroup(index.row())) {
        m_model.toggle(index.row());
        return;
    }
    const AlertRecord alert = m_model.alert(index.row());
    if (isAboutSeat(alert))
        emit seatWanted(alert.subject);
    if (alert.kind == incidentKind)
        emit incidentWanted(alert.subject);
    if (alert.status == AlertRecord::Status::Open)
        emit commanded({AlertCommand::Act::Accept, alert, {}, Millis(0), {}, {}});
}

void InboxPane::triggerFollowUp(const AlertRecord &alert, const QString &action)
{
    if (action == "accept"_L1)
        emit personWanted(alert.subject);
    else if (action == "dismiss"_L1)
        emit commanded({AlertCommand::Act::Dismiss, alert, {}, Millis(0), {}, {}, u"done"_s});
}

void InboxPane::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedWidth(theme.extent(m_folded ? Extent::InboxFolded : Extent::Inbox));
    if (auto *const header = findChild<QWidget *>(u"inboxHeader"_s))
        header->setFixedHeight(theme.extent(Extent::TopBar));
    if (auto *const footer = findChild<QWidget *>(u"inboxFooter"_s))
        footer->setFixedHeight(theme.px(32));
}

void InboxPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void InboxPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Base));
    painter.fillRect(QRect(0, 0, theme.hairline(), height()), theme.color(ColorRole::Border));
    painter.fillRect(QRect(0, theme.extent(Extent::TopBar) - theme.hairline(), width(), theme.hairline()),
                     theme.color(ColorRole::Border));
    painter.fillRect(QRect(0, height() - theme.px(32), width(), theme.hairline()), theme.color(ColorRole::Border));
}

} // namespace Floorwalk
