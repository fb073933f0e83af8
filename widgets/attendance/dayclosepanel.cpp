// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/dayclosepanel.h"

#include "widgets/attendance/openitemsmodel.h"
#include "widgets/attendance/rollwords.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMetaEnum>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using CloseAct = DayClosePanel::Act;

QString word(CloseAct act)
{
    switch (act) {
    case CloseAct::Papers:
        return DayClosePanel::tr("Papers are here");
    case CloseAct::Correct:
        return DayClosePanel::tr("Correct…");
    case CloseAct::Excuse:
        return DayClosePanel::tr("Excuse…");
    case CloseAct::Leave:
        return DayClosePanel::tr("Record leave…");
    case CloseAct::Close:
        return DayClosePanel::tr("Close the day…");
    case CloseAct::Reopen:
        return DayClosePanel::tr("Reopen the day…");
    }
    Q_UNREACHABLE();
}

QKeySequence keys(CloseAct act)
{
    switch (act) {
    case CloseAct::Papers:
        return QKeySequence(Qt::Key_I);
    case CloseAct::Correct:
        return QKeySequence(Qt::Key_C);
    case CloseAct::Excuse:
        return QKeySequence(Qt::Key_E);
    case CloseAct::Leave:
        return QKeySequence(Qt::Key_L);
    case CloseAct::Close:
    case CloseAct::Reopen:
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    }
    Q_UNREACHABLE();
}

RowDelegate::Cell cellOf(const QModelIndex &index)
{
    RowDelegate::Cell cell;
    const auto kind = DayOpenItem::Kind(index.data(OpenItemsModel::KindRole).toInt());
    cell.icon = index.data(OpenItemsModel::IconRole).toString();
    cell.strong = true;
    cell.text = index.data(OpenItemsModel::NameRole).toString();
    cell.detail = OpenItemsModel::kindWord(kind) + u" · "_s + index.data(OpenItemsModel::TextRole).toString();
    const QDate due = index.data(OpenItemsModel::DueRole).toDate();
    if (due.isValid())
        cell.detail +=
            u" · "_s + DayClosePanel::tr("waiting, due %1").arg(QLocale().toString(due, QLocale::ShortFormat));
    return cell;
}

} // namespace

DayClosePanel::DayClosePanel(QWidget *parent)
    : Panel(tr("Still open"), parent)
    , m_items(new OpenItemsModel(this))
    , m_middle(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_emptyTitle(new TextLabel({}, TextStyle::Title, Ink::Text, this))
    , m_emptyText(new TextLabel({}, TextStyle::Body, Ink::Muted, this))
    , m_summary(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_answers(new AnswerBar(this))
{
    setObjectName(u"dayClosePanel"_s);
    m_answers->setObjectName(u"dayCloseAnswer"_s);
    buildBody();
    buildFoot();
}

void DayClosePanel::buildBody()
{
    m_list->setObjectName(u"openItems"_s);
    m_list->setAccessibleName(tr("What is still open"));
    m_list->setModel(m_items);
    auto *delegate = new RowDelegate(m_list, cellOf);
    delegate->setRowHeight(Extent::RowTimeline);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateButtons(); });

    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    column->addStretch();
    for (TextLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    m_middle->addWidget(m_list);
    m_middle->addWidget(empty);
    body()->addWidget(m_middle, 1);
}

void DayClosePanel::buildFoot()
{
    auto *actions = new QWidget(m_stack);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    for (const CloseAct act :
         {CloseAct::Papers, CloseAct::Correct, CloseAct::Excuse, CloseAct::Leave, CloseAct::Close, CloseAct::Reopen}) {
        auto *button =
            new Button(word(act), act == CloseAct::Close ? ButtonKind::Primary : ButtonKind::Normal, actions);
        button->setObjectName(
            u"close%1"_s.arg(QString::fromLatin1(QMetaEnum::fromType<CloseAct>().valueToKey(int(act)))));
        button->setKeyHint(act == CloseAct::Close || act == CloseAct::Reopen ? u"Ctrl ↵"_s : keys(act).toString());
        connect(button, &Button::clicked, this, [this, act] { emit actChosen(act); });
        addKey(act, button);
        m_buttons.append({act, button});
        row->addWidget(button);
    }
    row->addStretch();
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_summary, 1);
    m_stack->addWidget(actions);
    m_stack->addWidget(m_answers);
    foot()->addWidget(m_stack);
}

void DayClosePanel::addKey(Act act, Button *button)
{
    // Close and reopen are never there together: one key serves both.
    if (act == CloseAct::Reopen)
        return;
    const bool anywhere = act == CloseAct::Close;
    auto *action = new QAction(button->text(), button);
    action->setShortcut(keys(act));
    action->setShortcutContext(anywhere ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, act, anywhere, button] {
        if (isAsking())
            return;
        if (anywhere && m_closed)
            emit actChosen(CloseAct::Reopen);
        else if (!button->isHidden() && button->isEnabled())
            emit actChosen(act);
    });
    if (anywhere)
        addAction(action);
    else
        m_list->addAction(action);
}

QString DayClosePanel::summary(const AttendanceDay &day, Moment now) const
{
    if (day.close)
        return tr("Closed by %1 at %2").arg(day.close->closedBy, RollWords::time(day.close->closedAt, day.zone));
    const bool running = std::ranges::any_of(day.people, [now](const PersonDay &person) {
        return !person.roster.segments.empty() && person.roster.segments.back().end > now;
    });
    if (running)
        return tr("Shifts still run: the day can be closed when the last one is over.");
    const auto findings = std::ranges::count_if(day.people, [](const PersonDay &one) { return !one.findings.empty(); });
    return tr("Closing makes proposals of the findings of %n person(s).", nullptr, int(findings));
}

void DayClosePanel::show(const AttendanceDay &day, Moment now)
{
    m_items->setItems(day.open);
    m_closed = day.close.has_value();
    m_closable = !m_closed && !day.people.empty() && std::ranges::all_of(day.people, [now](const PersonDay &person) {
        return person.roster.segments.empty() || person.roster.segments.back().end <= now;
    });
    if (!m_list->currentIndex().isValid() && m_items->rowCount() > 0)
        m_list->setCurrentIndex(m_items->index(0));
    m_middle->setCurrentIndex(m_items->rowCount() > 0 ? 0 : 1);
    if (day.people.empty()) {
        m_emptyTitle->setText(tr("Nobody is rostered on this day"));
        m_emptyText->setText(tr("There is nothing to close."));
    } else {
        m_emptyTitle->setText(m_closed ? tr("The day is closed") : tr("Nothing is open"));
        m_emptyText->setText(m_closed ? tr("Its proposals are decided on the day roll.")
                                      : tr("No punch is missing, no papers are due."));
    }
    setNote(day.open.empty() ? QString() : tr("%n item(s)", nullptr, int(day.open.size())));
    setAside(day.team);
    m_summary->setText(summary(day, now));
    updateButtons();
}

void DayClosePanel::updateButtons()
{
    const bool chosen = current().has_value();
    const bool papers = chosen && current()->kind == DayOpenItem::Kind::Papers;
    for (const auto &[act, button] : m_buttons) {
        switch (act) {
        case CloseAct::Papers:
            button->setVisible(!m_closed && papers);
            break;
        case CloseAct::Correct:
            button->setVisible(!m_closed && chosen && current()->kind == DayOpenItem::Kind::MissingPunch);
            break;
        case CloseAct::Excuse:
        case CloseAct::Leave:
            button->setVisible(!m_closed && chosen);
            break;
        case CloseAct::Close:
            button->setVisible(!m_closed);
            button->setEnabled(m_closable);
            break;
        case CloseAct::Reopen:
            button->setVisible(m_closed);
            break;
        }
    }
}

std::optional<DayOpenItem> DayClosePanel::current() const
{
    return m_items->at(m_list->currentIndex().row());
}

void DayClosePanel::showAnswers(bool asking)
{
    m_stack->setCurrentIndex(asking ? 1 : 0);
}

bool DayClosePanel::isAsking() const
{
    return m_stack->currentIndex() == 1;
}

void DayClosePanel::focusList()
{
    if (m_items->rowCount() > 0)
        m_list->setFocus();
    else
        setFocus();
}

} // namespace Floorwalk

#include "moc_dayclosepanel.cpp"
