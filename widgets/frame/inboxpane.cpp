// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/inboxpane.h"

#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/inboxdelegate.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/frame/foldedinbox.h"
#include "widgets/frame/inboxkind.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <array>

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
    , m_ofNow(new QWidget(m_open))
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
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addWidget(new KeyCap(u"Ctrl I"_s, header)); // from wherever the keys are
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
    const auto hint = [footer, row](const QStringList &keys, const QString &words) {
        for (const QString &key : keys)
            row->addWidget(new KeyCap(key, footer));
        auto *const what = new TextLabel(words, TextStyle::Caption, Ink::Muted, footer);
        what->setObjectName(u"inboxHint"_s);
        row->addWidget(what);
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
    auto *const ofNow =
        new TextLabel(tr("Of now, not of the moment that is looked back at."), TextStyle::Small, Ink::Warning, m_ofNow);
    ofNow->setObjectName(u"inboxOfNow"_s);
    ofNow->setWordWrap(true);
    // The margins are a part's around it: a label gives up its own where they are higher than it is at first.
    auto *const around = new QVBoxLayout(m_ofNow);
    around->addWidget(ofNow);
    m_ofNow->hide();
    column->addWidget(m_ofNow);
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

void InboxPane::setBesidePast(bool past)
{
    if (past == m_besidePast)
        return;
    m_besidePast = past;
    m_ofNow->setVisible(past);
    m_strip->setBesidePast(past);
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

bool InboxPane::showAlert(const QString &key)
{
    const int row = m_model.reveal(key);
    if (row < 0)
        return false;
    takeFocus();
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
    return true;
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

namespace {

struct InboxKey
{
    Qt::Key key;
    const char *act; ///< of trigger(), or one of those that move
    const char *words;
};
constexpr std::array inboxKeys{
    InboxKey{Qt::Key_J, "down", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "the next one")},
    InboxKey{Qt::Key_K, "up", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "the one before")},
    InboxKey{Qt::Key_Return, "accept", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "take it, and go to the seat")},
    InboxKey{Qt::Key_Enter, "accept", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "take it, and go to the seat")},
    InboxKey{Qt::Key_W, "activity",
             QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "begin the activity that it proposes, or show it")},
    InboxKey{Qt::Key_Z, "snooze", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "snooze")},
    InboxKey{Qt::Key_A, "assign", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "assign")},
    InboxKey{Qt::Key_N, "note", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "note")},
    InboxKey{Qt::Key_D, "dismiss", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "dismiss with a reason")},
    InboxKey{Qt::Key_Delete, "dismiss", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "dismiss with a reason")},
    InboxKey{Qt::Key_Escape, "leave", QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "back to the page")},
};

} // namespace

QList<KeyWords> InboxPane::keys()
{
    QList<KeyWords> keys;
    for (const InboxKey &one : inboxKeys)
        keys.append({QKeySequence(one.key), tr(one.words)});
    return keys;
}

void InboxPane::step(int by)
{
    if (const int rows = m_model.rowCount(); rows > 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(m_list->currentIndex().row() + by, 0, rows - 1)));
}

bool InboxPane::onKey(int key)
{
    const auto known = std::ranges::find(inboxKeys, Qt::Key(key), &InboxKey::key);
    if (known == inboxKeys.end())
        return false;
    const QLatin1StringView act(known->act);
    if (act == "down"_L1 || act == "up"_L1)
        step(act == "down"_L1 ? 1 : -1);
    else if (act == "leave"_L1)
        emit left();
    else if (act == "activity"_L1)
        acceptActivity(m_list->currentIndex());
    else
        trigger(m_list->currentIndex(), act);
    return true;
}

void InboxPane::acceptActivity(const QModelIndex &index)
{
    if (!index.isValid() || m_model.isGroup(index.row()))
        return;
    const AlertRecord alert = m_model.alert(index.row());
    takeCause(alert, causeOf(alert));
}

/** Begins the activity that @p alert proposes; once it was begun, shows it. */
void InboxPane::takeCause(const AlertRecord &alert, const Cause &cause)
{
    if (!cause.came.isEmpty())
        emit subjectWanted(u"today"_s, u"activity:%1"_s.arg(cause.position));
    else if (!cause.proposed.isEmpty())
        emit activityAccepted(alert);
}

void InboxPane::trigger(const QModelIndex &index, const QString &action)
{
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    const bool group = m_model.isGroup(index.row());
    const AlertRecord alert = m_model.alert(index.row());
    const InboxKind &kind = inboxKind(alert.kind);
    if (action == "accept"_L1) {
        group ? m_model.toggle(index.row()) : accept(alert);
        return;
    }
    if (action == "dismiss"_L1 && !group && kind.acts & InboxAct::Finish)
        finish({alert});
    else
        openMenu(index, action);
}

/** Shows what @p alert is about, and has it in hand. */
void InboxPane::accept(const AlertRecord &alert)
{
    const InboxKind &kind = inboxKind(alert.kind);
    if (*kind.page)
        emit subjectWanted(QString::fromLatin1(kind.page), alert.subject);
    if (kind.acts & InboxAct::Accept && alert.status == AlertRecord::Status::Open)
        emit commanded({AlertCommand::Act::Accept, alert, {}, Millis(0), {}, {}});
}

void InboxPane::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedWidth(theme.extent(m_folded ? Extent::InboxFolded : Extent::Inbox));
    const QMargins sides(theme.space(Space::L), 0, theme.space(Space::S), 0);
    if (auto *const header = findChild<QWidget *>(u"inboxHeader"_s)) {
        header->setFixedHeight(theme.extent(Extent::TopBar));
        header->layout()->setContentsMargins(sides);
    }
    if (auto *const footer = findChild<QWidget *>(u"inboxFooter"_s)) {
        footer->setFixedHeight(theme.px(32));
        footer->layout()->setContentsMargins(sides);
        footer->layout()->setSpacing(theme.px(6));
        for (TextLabel *const hint : footer->findChildren<TextLabel *>(u"inboxHint"_s))
            hint->setContentsMargins(0, 0, theme.space(Space::Xs), 0);
    }
    m_ofNow->layout()->setContentsMargins(theme.space(Space::L), theme.space(Space::S), theme.space(Space::S),
                                          theme.space(Space::S));
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

#include "moc_inboxpane.cpp"
