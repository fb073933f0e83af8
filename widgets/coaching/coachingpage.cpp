// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/coachingpage.h"

#include "models/domain/personmeant.h"
#include "models/service/whendone.h"
#include "widgets/coaching/coachingcards.h"
#include "widgets/coaching/coachingwording.h"
#include "widgets/coaching/listeningform.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds searchAfter{150}; ///< a pause in typing
constexpr int leftWidth = 248;
constexpr int sideWidth = 272;

} // namespace

CoachingPage::CoachingPage(CoachingBook &book, Prompter &prompter, Zone zone, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_prompter(prompter)
    , m_zone(std::move(zone))
    , m_search(new SearchField(this))
    , m_everybody(new FilterChip(tr("Everybody"), this))
    , m_next(new FilterChip(tr("Next to hear"), this))
    , m_left(new Panel(tr("People"), this))
    , m_people(new CardList(u"coachingPeople"_s, tr("People, with this week’s listen-ins"), this))
    , m_middle(new Panel(tr("Notes"), this))
    , m_counts(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_why(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_stream(new CardList(u"coachingNotes"_s, tr("Notes, the newest first"), this))
    , m_noNotes(new EmptyState(tr("No note yet"),
                               tr("Press N to write the first one: what you saw and what you ask for."), this))
    , m_streams(new QStackedWidget(this))
    , m_answers(new AnswerBar(this))
    , m_agreedHead(new SectionHeader(tr("Agreed"), {}, this))
    , m_followUps(new CardList(u"coachingFollowUps"_s, tr("What was agreed"), this))
    , m_register(new CardList(u"coachingRegister"_s, tr("Listening register, the newest first"), this))
    , m_nothingAgreed(
          new TextLabel(tr("Nothing is agreed yet. Press N to write a note with what is agreed and by when."),
                        TextStyle::Small, Ink::Muted, this))
    , m_nobodyListened(
          new TextLabel(tr("Nobody has listened in or called back. L enters it."), TextStyle::Small, Ink::Muted, this))
    , m_onRecordHead(new SectionHeader(tr("In the register"), tr("Enter opens"), this))
    , m_onRecord(new CardList(u"coachingOnRecord"_s, tr("What the register holds about the agent"), this))
    , m_form(new ListeningForm(m_zone, this))
    , m_side(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(new TextLabel({}, TextStyle::Body, Ink::Critical, this))
{
    setObjectName(u"coachingPage"_s);
    build();
    connectUp();
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchAfter);
    connect(&m_searchTimer, &QTimer::timeout, this, &CoachingPage::search);
    setQueue(false);
    reload();
}

QString CoachingPage::title() const
{
    return tr("Coaching");
}

QString CoachingPage::iconName() const
{
    return u"nav-coaching"_s;
}

void CoachingPage::build()
{
    const Theme &theme = themeOf(this);
    m_problem->setObjectName(u"coachingProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *const whole = new QWidget(this);
    auto *const sides = new QHBoxLayout(whole);
    sides->setContentsMargins({});
    sides->setSpacing(theme.space(Space::S));
    sides->addWidget(makePeople());
    sides->addWidget(makeFile(), 1);
    sides->addWidget(makeSide());
    m_stack->addWidget(
        new EmptyState(tr("Nobody to coach yet"),
                       tr("Import the agents first: in the first steps, or with floorwalk import agents."), this));
    m_stack->addWidget(whole);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(makeHead());
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
}

QWidget *CoachingPage::makeHead()
{
    auto *const head = new QWidget(this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::S));
    m_search->setObjectName(u"coachingSearch"_s);
    m_search->setPlaceholderText(tr("Search all notes"));
    m_search->setAccessibleName(tr("Search all notes"));
    m_search->setToolTip(tr("Search: / or Ctrl+F"));
    m_search->setClearButtonEnabled(false);
    row->addWidget(m_search, 1);
    const auto add = [this, row](const QString &name, const QString &text, const QString &key, const QString &icon,
                                 void (CoachingPage::*act)()) {
        auto *const button = new Button(text, ButtonKind::Normal, this);
        button->setObjectName(name);
        button->setKeyHint(key);
        button->setIconName(icon);
        connect(button, &QAbstractButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(u"coachingNote"_s, tr("New note"), u"N"_s, u"note"_s, &CoachingPage::writeNote)->setKind(ButtonKind::Primary);
    add(u"coachingHeard"_s, tr("Listened in"), u"L"_s, u"listen"_s, &CoachingPage::newEntry);
    add(u"coachingExport"_s, tr("File for HR…"), u"F"_s, u"paper"_s, &CoachingPage::exportFile);
    return head;
}

QWidget *CoachingPage::makePeople()
{
    m_left->setFixedWidth(themeOf(this).px(leftWidth));
    auto *const pills = new QWidget(m_left);
    auto *const row = new QHBoxLayout(pills);
    const int gap = themeOf(this).space(Space::S);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(themeOf(this).space(Space::Xs));
    for (FilterChip *const chip : {m_everybody, m_next}) {
        chip->setCheckable(true);
        row->addWidget(chip);
    }
    row->addStretch(1);
    m_everybody->setObjectName(u"coachingEverybody"_s);
    m_next->setObjectName(u"coachingNext"_s);
    m_next->setToolTip(tr("Who is listened to next, and why: Q"));
    m_left->body()->addWidget(pills);
    m_left->body()->addWidget(m_people, 1);
    return m_left;
}

QWidget *CoachingPage::makeFile()
{
    const int side = themeOf(this).space(Space::M);
    auto *const about = new QWidget(m_middle);
    auto *const lines = new QVBoxLayout(about);
    lines->setContentsMargins(side, themeOf(this).space(Space::S), side, themeOf(this).space(Space::S));
    lines->setSpacing(themeOf(this).space(Space::Xs));
    m_counts->setObjectName(u"coachingCounts"_s);
    m_why->setObjectName(u"coachingWhy"_s);
    m_why->setWordWrap(true);
    lines->addWidget(m_counts);
    lines->addWidget(m_why);
    m_middle->body()->addWidget(about);
    m_answers->setObjectName(u"coachingAnswer"_s);
    m_answers->hide();
    m_middle->body()->addWidget(m_answers);
    m_streams->addWidget(m_stream);
    m_streams->addWidget(m_noNotes);
    m_middle->body()->addWidget(m_streams, 1);
    return m_middle;
}

QWidget *CoachingPage::makeSide()
{
    auto *const panel = new Panel({}, this);
    panel->setFixedWidth(themeOf(this).px(sideWidth));
    auto *const lists = new QWidget(panel);
    auto *const column = new QVBoxLayout(lists);
    const int gap = themeOf(this).space(Space::S);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(0);
    const auto header = [lists, column, gap](QWidget *head) {
        auto *const row = new QHBoxLayout;
        row->setContentsMargins(gap, gap, gap, 0);
        head->setParent(lists);
        row->addWidget(head);
        column->addLayout(row);
    };
    const auto addList = [column, gap](CardList *list, TextLabel *nothing, int share) {
        nothing->setWordWrap(true);
        nothing->setContentsMargins(gap, gap, gap, gap);
        nothing->setAlignment(Qt::AlignTop);
        column->addWidget(list, share);
        column->addWidget(nothing, share);
    };
    header(m_agreedHead);
    m_agreedHead->setRemark(tr("D done · P a week later"));
    addList(m_followUps, m_nothingAgreed, 2);
    header(new SectionHeader(tr("Listening register"), tr("Enter opens"), lists));
    addList(m_register, m_nobodyListened, 3);
    header(m_onRecordHead);
    column->addWidget(m_onRecord, 3);
    m_side->addWidget(lists);
    m_side->addWidget(m_form);
    panel->body()->addWidget(m_side, 1);
    return panel;
}

void CoachingPage::connectUp()
{
    connect(m_people, &CardList::currentCardChanged, this, &CoachingPage::loadFile);
    connect(m_people, &CardList::currentCardChanged, this, &CoachingPage::followForm);
    connect(m_people, &CardList::taken, this, &CoachingPage::writeNote);
    connect(m_stream, &CardList::taken, this, &CoachingPage::correctNote);
    connect(m_followUps, &CardList::taken, this, &CoachingPage::finishOrReopen);
    connect(m_register, &CardList::taken, this, &CoachingPage::openEntry);
    connect(m_onRecord, &CardList::taken, this, [this] {
        if (const Card *const card = m_onRecord->current())
            emit subjectWanted(u"register"_s, u"entry:%1"_s.arg(card->id));
    });
    connect(m_everybody, &QAbstractButton::clicked, this, [this] { setQueue(false); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { showNext(); });
    connect(m_search, &SearchField::left, m_people, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchField::taken, m_stream, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(m_form, &ListeningForm::keepWanted, this, &CoachingPage::keepEntry);
    connect(m_form, &ListeningForm::left, this, &CoachingPage::layEntryAside);
    connect(m_form, &ListeningForm::dropped, this, &CoachingPage::dropEntry);
    connect(m_form, &ListeningForm::typed, &m_keeper, &TypingPause::typed);
    connect(&m_keeper, &TypingPause::came, this, &CoachingPage::keepTyped);
    connect(m_stream, &CardList::currentCardChanged, this, &CoachingPage::followAsked);
    connect(m_register, &CardList::currentCardChanged, this, &CoachingPage::followAsked);
    connect(m_answers, &AnswerBar::cancelled, this, &CoachingPage::stopAsking);
    connect(m_answers, &AnswerBar::accepted, this,
            [this](const AnswerBar::Answer &answer) { withdraw(answer.reason); });
}

void CoachingPage::reload()
{
    m_stale = false;
    whenDone(m_book.week(), this, [this](const Result<CoachingWeek> &week) {
        {
            // Looking into a file may stand on record: only that of the one who is current in the end is read.
            const QSignalBlocker quiet(m_people);
            takeWeek(week);
        }
        followForm();
        if (!person()) {
            setSettled();
            return;
        }
        m_loaded.reset();
        loadFile();
    });
}

void CoachingPage::refresh()
{
    if (isVisible() || !isSettled())
        reload();
    else
        m_stale = true;
}

void CoachingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    lookForTyped();
    if (m_stale)
        reload();
}

void CoachingPage::takeWeek(const Result<CoachingWeek> &week)
{
    if (!week) {
        showProblem(week.error().text);
        return;
    }
    m_week = *week;
    m_left->setTitle(tr("Week %1").arg(m_week.week.number));
    m_next->setCount(int(m_week.queue.size()));
    m_everybody->setCount(int(m_week.people.size()));
    m_stack->setCurrentIndex(m_week.people.empty() ? 0 : 1);
    showPeople();
    findWanted();
    if (m_wanted) {
        if (!m_people->choose(m_wanted->value())) {
            setQueue(false); // somebody whose week is done stands in no queue
            m_people->choose(m_wanted->value());
        }
        m_cameFromDay = m_cameFromDay && person() == m_wanted; // without that one there is no form to come back from
        m_wanted.reset();
        if (std::exchange(m_listenTo, false) && m_cameFromDay)
            newEntry();
    }
    showCounts();
}

/** Whom an employee number or a name means is known with the people. */
void CoachingPage::findWanted()
{
    if (m_wantedName.isEmpty())
        return;
    std::vector<Person> people;
    std::ranges::transform(m_week.people, std::back_inserter(people), &PersonWeek::person);
    const Result<Person> meant = personMeant(people, std::exchange(m_wantedName, {}));
    if (meant)
        m_wanted = meant->id;
    else
        showProblem(meant.error().text);
}

void CoachingPage::showPeople()
{
    m_people->showCards(m_next->isChecked() ? CoachingCards::queue(m_week) : CoachingCards::people(m_week));
}

void CoachingPage::setQueue(bool queue)
{
    m_everybody->setChecked(!queue);
    m_next->setChecked(queue);
    showPeople();
}

/** The queue from its head, whoever was looked at before: that one may be far down in it. */
void CoachingPage::showNext()
{
    setQueue(true);
    m_people->setCurrentIndex(m_people->model()->index(0, 0));
    m_people->scrollToTop();
}

std::optional<PersonId> CoachingPage::person() const
{
    const Card *const card = m_people->current();
    return card ? std::optional(PersonId(card->id)) : std::nullopt;
}

QDate CoachingPage::today() const
{
    return m_zone.localDate(m_book.now());
}

QString CoachingPage::subject() const
{
    const std::optional<PersonId> shown = person();
    return shown ? u"person:%1"_s.arg(shown->value()) : QString();
}

void CoachingPage::showSubject(const QString &subject)
{
    m_listenTo = subject.startsWith("listen:"_L1);
    m_cameFromDay = m_listenTo;
    const qint64 id = m_listenTo || subject.startsWith("person:"_L1) ? subject.mid(7).toLongLong() : 0;
    if (id <= 0 && subject.trimmed().isEmpty())
        return;
    m_wanted = id > 0 ? std::optional(PersonId(id)) : std::nullopt;
    m_wantedName = id > 0 ? QString() : subject;
    m_search->clear();
    reload();
}

void CoachingPage::takeFocus()
{
    if (m_people->model()->rowCount() > 0)
        m_people->setFocus();
    else
        m_search->setFocus();
}

/** This week's counts and why the agent stands where in the queue. */
void CoachingPage::showCounts()
{
    if (!m_search->text().trimmed().isEmpty())
        return; // what was found stands there
    const std::optional<PersonId> shown = person();
    const auto one =
        std::ranges::find_if(m_week.people, [&shown](const PersonWeek &each) { return each.person.id == shown; });
    if (!shown || one == m_week.people.end()) {
        m_counts->clear();
        m_why->clear();
        return;
    }
    m_middle->setTitle(one->person.name);
    m_middle->setNote(one->person.no.text());
    m_counts->setText(
        one->by.isEmpty()
            ? CoachingWording::coverage(one->facts, m_week.rules)
            //: this week's counts, and who listened
            : tr("%1, by %2").arg(CoachingWording::coverage(one->facts, m_week.rules), one->by.join(tr(", "))));
    const QStringList reasons = CoachingCards::reasons(m_week, *shown);
    m_why->setText(reasons.isEmpty() ? tr("The week’s listen-ins and call-backs are done.")
                                     : tr("Why next: %1").arg(reasons.join(tr("; "))));
}

void CoachingPage::loadFile()
{
    const std::optional<PersonId> wanted = person();
    showCounts();
    if (!wanted || wanted == m_loaded)
        return;
    m_loaded = wanted;
    whenDone(m_book.agentFile(*wanted), this, [this, wanted](const Result<CoachingBook::AgentFile> &file) {
        takeFile(*wanted, file);
        setSettled();
    });
}

void CoachingPage::takeFile(PersonId of, const Result<CoachingBook::AgentFile> &file)
{
    if (m_loaded != of)
        return; // another is chosen by now
    m_file = file ? *file : CoachingBook::AgentFile();
    showProblem(file ? QString() : file.error().text);
    showFile();
    restoreForm(of);
}

void CoachingPage::showFile()
{
    const QDate day = today();
    if (m_search->text().trimmed().isEmpty()) {
        m_stream->showCards(CoachingCards::notes(m_file.notes, m_zone, day));
        m_noNotes->setTexts(tr("No note yet"),
                            tr("Press N to write the first one: what you saw and what you ask for."));
        m_streams->setCurrentIndex(m_file.notes.empty() ? 1 : 0);
    }
    const std::vector<Card> agreed = CoachingCards::followUps(m_file.notes, m_zone, day);
    m_followUps->showCards(agreed);
    m_register->showCards(CoachingCards::entries(m_file.entries, m_zone, day));
    m_onRecord->showCards(CoachingCards::onRecord(m_file.onRecord, m_zone, day));
    m_onRecord->setVisible(!m_file.onRecord.empty());
    m_onRecordHead->setVisible(!m_file.onRecord.empty());
    for (const auto &[list, nothing] : {std::pair(m_followUps, m_nothingAgreed), {m_register, m_nobodyListened}}) {
        list->setVisible(list->model()->rowCount() > 0);
        nothing->setVisible(list->isHidden());
    }
}

} // namespace Floorwalk

#include "moc_coachingpage.cpp"
