// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/registerpage.h"

#include "models/policy/registerwords.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/entrypanel.h"
#include "widgets/register/registerwording.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds registerSearchAfter{150}; ///< a pause in typing
constexpr int kindsWidth = 158;

} // namespace

RegisterPage::RegisterPage(RegisterBook &book, Zone zone, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_zone(std::move(zone))
    , m_search(new QLineEdit(this))
    , m_open(new FilterChip(tr("Open"), this))
    , m_day(new FilterChip(tr("Day"), this))
    , m_date(new QDateEdit(m_zone.localDate(m_book.now()), this))
    , m_left(new Panel(tr("Entries"), this))
    , m_all(new FilterChip(tr("All kinds"), this))
    , m_list(new CardList(u"registerList"_s, tr("Entries of the register"), this))
    , m_empty(new EmptyState({}, {}, this))
    , m_lists(new QStackedWidget(this))
    , m_entry(new EntryPanel(book, m_zone, this))
    , m_problem(new TextLabel({}, TextStyle::Body, Ink::Critical, this))
{
    setObjectName(u"registerPage"_s);
    build();
    connectUp();
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(registerSearchAfter);
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.start();
    setRange(Range::Open);
}

QString RegisterPage::title() const
{
    return tr("Register");
}

QString RegisterPage::iconName() const
{
    return u"followup"_s;
}

void RegisterPage::build()
{
    const Theme &theme = themeOf(this);
    m_problem->setObjectName(u"registerProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_empty);
    m_left->body()->addWidget(m_lists, 1);
    m_entry->setObjectName(u"registerEntry"_s);
    auto *const sides = new QHBoxLayout;
    sides->setSpacing(theme.space(Space::S));
    sides->addWidget(makeKinds());
    sides->addWidget(m_left, 5);
    sides->addWidget(m_entry, 4);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(makeHead());
    column->addWidget(m_problem);
    column->addLayout(sides, 1);
}

QWidget *RegisterPage::makeHead()
{
    auto *const head = new QWidget(this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::S));
    m_open->setObjectName(u"registerOpen"_s);
    m_day->setObjectName(u"registerDay"_s);
    m_open->setToolTip(tr("What is open: O"));
    m_day->setToolTip(tr("All that was taken up on a day: G"));
    m_date->setObjectName(u"registerDate"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    for (FilterChip *const chip : {m_open, m_day}) {
        chip->setCheckable(true);
        row->addWidget(chip);
    }
    row->addWidget(m_date);
    m_search->setObjectName(u"registerSearch"_s);
    m_search->setPlaceholderText(tr("Search all entries"));
    m_search->setAccessibleName(tr("Search all entries"));
    m_search->setToolTip(tr("Search: / or Ctrl+F"));
    m_search->installEventFilter(this);
    row->addWidget(m_search, 1);
    auto *const fresh = new Button(tr("New entry"), ButtonKind::Primary, this);
    fresh->setObjectName(u"registerNew"_s);
    fresh->setIconName(u"plus"_s);
    fresh->setKeyHint(u"Ctrl T"_s);
    connect(fresh, &QAbstractButton::clicked, this, &RegisterPage::entryWanted);
    row->addWidget(fresh);
    return head;
}

/** All kinds below each other: they find room in each language, and stand where the eye learns them. */
QWidget *RegisterPage::makeKinds()
{
    auto *const part = new QWidget(this);
    part->setFixedWidth(themeOf(this).px(kindsWidth));
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Xs));
    m_all->setObjectName(u"registerAll"_s);
    m_all->setCheckable(true);
    m_all->setToolTip(tr("All kinds: the same digit again"));
    column->addWidget(m_all);
    for (const EntryKind kind : entryKinds) {
        auto *const chip = new FilterChip(RegisterWords::kind(kind), part);
        chip->setObjectName(u"registerKind%1"_s.arg(RegisterWording::kindKey(kind)));
        chip->setIconName(RegisterWording::kindIcon(kind), Tone::Neutral);
        chip->setCheckable(true);
        chip->setToolTip(tr("Only this kind: %1").arg(RegisterWording::kindKey(kind)));
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { setKind(kind); });
        m_kinds << chip;
        column->addWidget(chip);
    }
    column->addStretch(1);
    return part;
}

void RegisterPage::connectUp()
{
    connect(m_list, &CardList::currentCardChanged, this, &RegisterPage::showCurrent);
    connect(m_all, &QAbstractButton::clicked, this, [this] { setKind({}); });
    connect(m_open, &QAbstractButton::clicked, this, [this] { setRange(Range::Open); });
    connect(m_day, &QAbstractButton::clicked, this, [this] { setRange(Range::Day); });
    connect(m_date, &QDateEdit::dateChanged, this, [this] { setRange(Range::Day); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(&m_searchTimer, &QTimer::timeout, this,
            [this] { setRange(m_search->text().trimmed().isEmpty() ? Range::Open : Range::Found); });
    connect(&m_minute, &QTimer::timeout, this, &RegisterPage::showItems);
    connect(m_entry, &EntryPanel::stepWanted, this, &RegisterPage::doStep);
    connect(m_entry, &EntryPanel::left, m_list, [this] { m_list->setFocus(); });
    connect(m_entry, &EntryPanel::correctionWanted, this, [this] { emit correctionWanted(m_entry->item()); });
}

void RegisterPage::setRange(Range range)
{
    m_range = range;
    m_open->setChecked(range == Range::Open);
    m_day->setChecked(range == Range::Day);
    if (range != Range::Found && !m_search->text().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    reload();
}

void RegisterPage::reload()
{
    const QString text = m_search->text().trimmed();
    const auto answer = m_range == Range::Open  ? m_book.open()
                        : m_range == Range::Day ? m_book.ofDay(m_date->date())
                                                : m_book.search(text);
    whenDone(answer, this, [this, range = m_range, date = m_date->date(), text](const Result<RegisterItems> &items) {
        // Another is asked for by now.
        if (range != m_range || (range == Range::Day && date != m_date->date())
            || (range == Range::Found && text != m_search->text().trimmed()))
            return;
        take(items);
        setSettled();
    });
}

void RegisterPage::take(const Result<RegisterItems> &items)
{
    showProblem(items ? QString() : items.error().text);
    m_items = items ? *items : RegisterItems();
    showItems();
    chooseWanted();
}

/** The entry that was asked for; one that is over by now stands in no list of open ones. */
void RegisterPage::chooseWanted()
{
    const qint64 wanted = std::exchange(m_wanted, 0);
    if (wanted == 0)
        return;
    if (m_kind)
        setKind({});
    m_list->choose(wanted);
}

void RegisterPage::setKind(std::optional<EntryKind> kind)
{
    m_kind = kind;
    showItems();
}

void RegisterPage::showItems()
{
    const Moment now = m_book.now();
    std::array<int, entryKinds.size()> counts{};
    std::vector<Card> cards;
    for (const RegisterItem &item : m_items) {
        ++counts[size_t(item.entry.kind)];
        if (!m_kind || *m_kind == item.entry.kind)
            cards.push_back(RegisterWording::card(item, now, m_zone));
    }
    m_all->setCount(int(m_items.size()));
    m_all->setChecked(!m_kind);
    for (const EntryKind kind : entryKinds) {
        FilterChip *const chip = m_kinds[qsizetype(kind)];
        chip->setCount(counts[size_t(kind)]);
        chip->setChecked(m_kind == kind);
    }
    m_list->showCards(cards);
    if (cards.empty())
        showEmpty();
    m_lists->setCurrentIndex(cards.empty() ? 1 : 0);
    m_left->setTitle(m_range == Range::Open  ? tr("Open")
                     : m_range == Range::Day ? m_date->date().toString(u"yyyy-MM-dd"_s)
                                             : tr("Found"));
    showCurrent();
}

void RegisterPage::showEmpty()
{
    const QString advice = tr("Ctrl+T takes something up, on whatever page you are.");
    if (m_range == Range::Found)
        m_empty->setTexts(tr("No entry holds “%1”").arg(m_search->text().trimmed()),
                          tr("Try a shorter word, or Esc for what is open."));
    else
        m_empty->setTexts(m_range == Range::Open ? tr("Nothing is open") : tr("Nothing was taken up on this day"),
                          advice);
}

const RegisterItem *RegisterPage::current() const
{
    const Card *const card = m_list->current();
    const auto found = std::ranges::find_if(
        m_items, [card](const RegisterItem &item) { return card && item.entry.number == card->id; });
    return found == m_items.end() ? nullptr : &*found;
}

void RegisterPage::showCurrent()
{
    if (const RegisterItem *const item = current())
        m_entry->show(*item);
    else
        m_entry->showNothing();
}

void RegisterPage::showSubject(const QString &subject)
{
    m_wanted = subject.startsWith("entry:"_L1) ? subject.mid(6).toLongLong() : 0;
    if (m_wanted > 0)
        setRange(Range::Open);
}

QString RegisterPage::subject() const
{
    const RegisterItem *const item = current();
    return item && item->entry.words.agent ? u"person:%1"_s.arg(item->entry.words.agent->value()) : QString();
}

void RegisterPage::takeFocus()
{
    m_list->setFocus();
}

void RegisterPage::doStep(const RegisterStep &step)
{
    whenDone(m_book.step(m_entry->item(), step), this, [this, step](const Result<RegisterItem> &item) {
        if (!item) {
            if (m_entry->isAsking())
                m_entry->showProblem(item.error().text);
            else
                showProblem(item.error().text);
            if (item.error().kind == Error::Kind::Conflict)
                reload(); // what somebody else did is shown
            return;
        }
        m_entry->stopAsking();
        m_list->setFocus();
        emit toastWanted(tr("#%1: %2").arg(item->entry.number).arg(RegisterWords::step(step.kind)));
        reload();
        emit written();
    });
}

void RegisterPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace Floorwalk
