// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/registerpage.h"

#include "models/policy/registerwords.h"
#include "models/service/whendone.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/entrypanel.h"
#include "widgets/register/registerwording.h"

#include <QDateEdit>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds registerSearchAfter{150}; ///< a pause in typing

} // namespace

RegisterPage::RegisterPage(RegisterBook &book, Zone zone, const QString &language, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_zone(std::move(zone))
    , m_search(new SearchField(this))
    , m_open(new FilterChip(tr("Open"), this))
    , m_day(new FilterChip(tr("Day"), this))
    , m_date(new QDateEdit(m_zone.localDate(m_book.now()), this))
    , m_left(new Panel(tr("Entries"), this))
    , m_all(new FilterChip(tr("All kinds"), this))
    , m_list(new CardList(u"registerList"_s, tr("Entries of the register"), this))
    , m_empty(new EmptyState({}, {}, this))
    , m_lists(new QStackedWidget(this))
    , m_entry(new EntryPanel(book, m_zone, language, this))
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

void RegisterPage::setRange(Range range)
{
    m_range = range;
    m_open->setChecked(range == Range::Open);
    m_day->setChecked(range == Range::Day);
    if (range != Range::Found && !m_search->text().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    showProblem({});
    reload();
}

void RegisterPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (isSettled())
        reload(); // something may have been taken up elsewhere meanwhile
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
    // What was said about a step stays until something else is done.
    if (std::exchange(m_unread, !items) || !items)
        showProblem(items ? QString() : items.error().text);
    m_items = items ? *items : RegisterItems();
    showItems();
    chooseWanted();
}

void RegisterPage::chooseWanted()
{
    if (const QVariantMap before = std::exchange(m_before, {}); !before.isEmpty())
        takeBefore(before);
    const qint64 wanted = std::exchange(m_wanted, 0);
    if (wanted == 0)
        return;
    if (m_kind)
        setKind({});
    if (!m_list->choose(wanted) && m_range == Range::Open)
        lookUp(wanted);
}

void RegisterPage::takeBefore(const QVariantMap &before)
{
    m_list->choose(before.value(u"entry"_s).toLongLong());
    if (const auto asked = stepKindFromName(before.value(u"asked"_s).toString()))
        m_entry->act(*asked);
    Page::takeDraft(before);
}

/** One that is over by now stands in no list of open ones: it is shown among those of its day. */
void RegisterPage::lookUp(qint64 number)
{
    whenDone(m_book.entry(number), this, [this, number](const Result<RegisterItem> &item) {
        if (!item) {
            showProblem(item.error().text);
            return;
        }
        {
            const QSignalBlocker quiet(m_date);
            m_date->setDate(item->entry.date);
        }
        m_wanted = number;
        setRange(Range::Day);
    });
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
    const RegisterItem *const item = current();
    if (!item) {
        m_entry->showNothing();
        return;
    }
    m_entry->show(*item);
    whenDone(m_book.activityOf(*item), this,
             [this, number = item->entry.number](const Result<std::optional<EntryActivity>> &activity) {
                 if (activity && m_entry->item().entry.number == number)
                     m_entry->showActivity(*activity);
             });
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

QVariantMap RegisterPage::draft() const
{
    const Card *const card = m_list->current();
    QVariantMap draft = Page::draft();
    draft.insert({{u"range"_s, int(m_range)},
                  {u"day"_s, m_date->date()},
                  {u"search"_s, m_search->text()},
                  {u"kind"_s, m_kind ? entryKindName(*m_kind) : QString()},
                  {u"entry"_s, card ? card->id : 0}});
    if (const std::optional<StepKind> asked = m_entry->asked())
        draft.insert(u"asked"_s, stepKindName(*asked));
    return draft;
}

void RegisterPage::takeDraft(const QVariantMap &draft)
{
    {
        const QSignalBlocker quietDate(m_date);
        const QSignalBlocker quietSearch(m_search);
        m_date->setDate(draft.value(u"day"_s).toDate());
        m_search->setText(draft.value(u"search"_s).toString());
    }
    m_kind = entryKindFromName(draft.value(u"kind"_s).toString());
    m_before = draft;
    setRange(Range(draft.value(u"range"_s).toInt()));
}

void RegisterPage::takeFocus()
{
    m_list->setFocus();
}

void RegisterPage::doStep(const RegisterStep &step)
{
    const qint64 number = m_entry->item().entry.number;
    whenDone(m_book.step(m_entry->item(), step), this, [this, step, number](const Result<RegisterItem> &item) {
        if (!item) {
            if (!m_entry->takeProblem(number, step.kind, item.error().text))
                showProblem(tr("#%1, %2: %3").arg(number).arg(RegisterWords::act(step.kind), item.error().text));
            if (item.error().kind == Error::Kind::Conflict)
                reload(); // what somebody else did is shown
            return;
        }
        showProblem({});
        m_entry->takeStored(number, step.kind);
        if (!m_entry->isAsking())
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

#include "moc_registerpage.cpp"
