// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/knowledge/knowledgepage.h"

#include "models/service/whendone.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/knowledge/knowledgecards.h"
#include "widgets/knowledge/knowledgeform.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

// The sides have these widths where there is room; they give way before the point between them gets too narrow.
constexpr int pointsWidth = 312;
constexpr int readersWidth = 264;
constexpr int leastSideWidth = 208;
constexpr int pointsShare = 32;
constexpr int readersShare = 40;

void setSideWidth(QWidget &side, int most)
{
    const Theme &theme = themeOf(&side);
    side.setMinimumWidth(theme.px(leastSideWidth));
    side.setMaximumWidth(theme.px(most));
}

} // namespace

KnowledgePage::KnowledgePage(KnowledgeBook &book, Zone zone, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_zone(std::move(zone))
    , m_valid(new FilterChip(tr("Valid now"), this))
    , m_all(new FilterChip(tr("All"), this))
    , m_list(new CardList(u"knowledgeList"_s, tr("Knowledge points"), this))
    , m_none(new EmptyState({}, {}, this))
    , m_lists(new QStackedWidget(this))
    , m_point(new Panel(tr("Knowledge point"), this))
    , m_name(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_facts(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_text(new TextLabel({}, TextStyle::Body, Ink::Text, this))
    , m_said(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_answers(new AnswerBar(this))
    , m_who(new Panel(tr("Who knows it"), this))
    , m_readers(new CardList(u"knowledgeReaders"_s, tr("Who has confirmed, and who has not"), this))
    , m_standing(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_form(new KnowledgeForm(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(new TextLabel({}, TextStyle::Body, Ink::Critical, this))
{
    setObjectName(u"knowledgePage"_s);
    build();
    connectUp();
    setAll(false);
    reload();
}

KnowledgePage::~KnowledgePage()
{
    if (isWriting() && m_form->isUntold())
        m_book.keepDraft(m_form->content());
}

QString KnowledgePage::title() const
{
    return tr("Knowledge");
}

QString KnowledgePage::iconName() const
{
    return u"paper"_s;
}

void KnowledgePage::build()
{
    const Theme &theme = themeOf(this);
    m_problem->setObjectName(u"knowledgeProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *const shown = new QWidget(this);
    auto *const sides = new QHBoxLayout(shown);
    sides->setContentsMargins({});
    sides->setSpacing(theme.space(Space::S));
    sides->addWidget(makePoint(), 100 - readersShare);
    sides->addWidget(makeReaders(), readersShare);
    auto *const writing = new Panel({}, this);
    writing->body()->addWidget(m_form, 1);
    m_stack->addWidget(shown);
    m_stack->addWidget(writing);
    auto *const row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::S));
    row->addWidget(makeList(), pointsShare);
    row->addWidget(m_stack, 100 - pointsShare);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(makeHead());
    column->addWidget(m_problem);
    column->addLayout(row, 1);
}

QWidget *KnowledgePage::makeHead()
{
    auto *const head = new QWidget(this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::S));
    const auto add = [this, row](const QString &name, const QString &text, const QString &key, const QString &icon,
                                 void (KnowledgePage::*act)()) {
        auto *const button = new Button(text, ButtonKind::Normal, this);
        button->setObjectName(name);
        button->setKeyHint(key);
        button->setIconName(icon);
        connect(button, &QAbstractButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_new = add(u"knowledgeNew"_s, tr("New point"), u"N"_s, u"plus"_s, &KnowledgePage::write);
    m_new->setKind(ButtonKind::Primary);
    m_correct = add(u"knowledgeCorrect"_s, tr("Correct…"), u"E"_s, u"note"_s, &KnowledgePage::correct);
    m_withdraw = add(u"knowledgeWithdraw"_s, tr("Withdraw…"), u"Del"_s, u"dismiss"_s, &KnowledgePage::askWithdraw);
    row->addStretch(1);
    return head;
}

QWidget *KnowledgePage::makeList()
{
    auto *const panel = new Panel(tr("Knowledge points"), this);
    setSideWidth(*panel, pointsWidth);
    auto *const chips = new QWidget(panel);
    auto *const row = new QHBoxLayout(chips);
    const int gap = themeOf(this).space(Space::S);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(themeOf(this).space(Space::Xs));
    for (FilterChip *const chip : {m_valid, m_all}) {
        chip->setCheckable(true);
        row->addWidget(chip);
    }
    row->addStretch(1);
    m_valid->setObjectName(u"knowledgeValid"_s);
    m_all->setObjectName(u"knowledgeAll"_s);
    m_all->setToolTip(tr("Also what is over, comes later or was withdrawn: A"));
    panel->body()->addWidget(chips);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_none);
    panel->body()->addWidget(m_lists, 1);
    return panel;
}

QWidget *KnowledgePage::makePoint()
{
    const int side = themeOf(this).space(Space::M);
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(themeOf(this).space(Space::M));
    m_facts->setObjectName(u"knowledgeFacts"_s);
    m_text->setObjectName(u"knowledgeWords"_s);
    m_name->setObjectName(u"knowledgeName"_s);
    for (TextLabel *const label : {m_name, m_facts, m_text, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Text of the knowledge point"));
    column->addStretch(1);
    auto *const area = new QScrollArea(m_point);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    area->setAccessibleName(tr("Text of the knowledge point"));
    m_answers->setObjectName(u"knowledgeAnswer"_s);
    m_answers->hide();
    m_point->body()->addWidget(m_answers);
    m_point->body()->addWidget(area, 1);
    return m_point;
}

QWidget *KnowledgePage::makeReaders()
{
    const int gap = themeOf(this).space(Space::S);
    setSideWidth(*m_who, readersWidth);
    m_standing->setObjectName(u"knowledgeStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setContentsMargins(gap, gap, gap, gap);
    m_who->body()->addWidget(m_standing);
    m_who->body()->addWidget(m_readers, 1);
    auto *const hint = new TextLabel(tr("Press Enter to note that the chosen agent knows it, or to take that back."),
                                     TextStyle::Caption, Ink::Muted, m_who);
    hint->setWordWrap(true);
    m_who->foot()->addWidget(hint);
    return m_who;
}

void KnowledgePage::connectUp()
{
    connect(m_list, &CardList::currentCardChanged, this, &KnowledgePage::showPoint);
    connect(m_list, &CardList::taken, this, [this] { m_readers->setFocus(); });
    connect(m_readers, &CardList::taken, this, &KnowledgePage::toggleReader);
    connect(m_valid, &QAbstractButton::clicked, this, [this] { setAll(false); });
    connect(m_all, &QAbstractButton::clicked, this, [this] { setAll(true); });
    connect(m_form, &KnowledgeForm::keepWanted, this, &KnowledgePage::keep);
    connect(m_form, &KnowledgeForm::laidAside, this, &KnowledgePage::layAside);
    connect(m_form, &KnowledgeForm::dropped, this, &KnowledgePage::dropForm);
    connect(m_form, &KnowledgeForm::typed, this, &KnowledgePage::keepDraft);
    connect(m_answers, &AnswerBar::cancelled, this, &KnowledgePage::stopAsking);
    connect(m_stack, &QStackedWidget::currentChanged, this, &KnowledgePage::showActs);
    connect(m_answers, &AnswerBar::accepted, this,
            [this](const AnswerBar::Answer &answer) { withdraw(answer.reason); });
}

QDate KnowledgePage::today() const
{
    return m_zone.localDate(m_book.now());
}

void KnowledgePage::reload()
{
    whenDone(m_book.shelf(), this, [this](const Result<KnowledgeBook::Shelf> &shelf) {
        takeShelf(shelf);
        if (std::exchange(m_lookedForDraft, true)) {
            setSettled();
            return;
        }
        whenDone(m_book.draft(), this, [this](const Result<std::optional<Draft>> &draft) {
            if (draft && *draft)
                openDraft((**draft).content);
            setSettled();
        });
    });
}

void KnowledgePage::takeShelf(const Result<KnowledgeBook::Shelf> &shelf)
{
    showProblem(shelf ? QString() : shelf.error().text);
    if (!shelf)
        return;
    m_shelf = *shelf;
    m_form->setTeams(m_shelf.teams);
    if (m_wanted && std::ranges::none_of(m_shelf.points, [this](const KnowledgeStanding &one) {
            return one.point.number == *m_wanted && one.point.isValidOn(today());
        }))
        setAll(true);
    showPoints();
    if (m_wanted)
        m_list->choose(*std::exchange(m_wanted, std::nullopt));
    showPoint();
}

void KnowledgePage::showPoints()
{
    std::vector<KnowledgeStanding> valid;
    std::ranges::copy_if(m_shelf.points, std::back_inserter(valid),
                         [day = today()](const KnowledgeStanding &one) { return one.point.isValidOn(day); });
    std::ranges::stable_sort(valid, std::greater<>(), [day = today()](const KnowledgeStanding &one) {
        return KnowledgeCards::isPressing(one, day);
    });
    m_valid->setCount(int(valid.size()));
    m_all->setCount(int(m_shelf.points.size()));
    const std::vector<KnowledgeStanding> &shown = m_all->isChecked() ? m_shelf.points : valid;
    m_list->showCards(KnowledgeCards::points(shown, today()));
    m_none->setTexts(m_shelf.points.empty() ? tr("No knowledge point yet") : tr("No point is valid now"),
                     tr("N writes one: what is new in the business, for whom and until when."));
    m_lists->setCurrentIndex(shown.empty() ? 1 : 0);
}

const KnowledgeStanding *KnowledgePage::current() const
{
    const Card *const card = m_list->current();
    const auto found = std::ranges::find_if(
        m_shelf.points, [card](const KnowledgeStanding &one) { return card && one.point.number == card->id; });
    return found == m_shelf.points.end() ? nullptr : &*found;
}

void KnowledgePage::showPoint()
{
    const KnowledgeStanding *const one = current();
    // The question is about what is looked at: it goes when something else is.
    if (m_asked && (!one || one->point.number != m_asked->number))
        stopAsking();
    showActs();
    m_who->setVisible(one);
    if (!one) {
        m_point->setTitle(tr("Knowledge point"));
        for (TextLabel *const label : {m_name, m_facts, m_text, m_said})
            label->clear();
        m_readers->showCards({});
        return;
    }
    const KnowledgePoint &point = one->point;
    m_point->setTitle(tr("Knowledge point #%1").arg(point.number));
    m_name->setText(point.words.title);
    m_facts->setText(KnowledgeCards::facts(point, today()));
    m_text->setText(point.words.text);
    const QString when = m_zone.local(point.recordedAt).toString(u"MM-dd HH:mm"_s);
    if (point.withdrawn)
        m_said->setText(tr("Withdrawn %1 by %2: %3").arg(when, point.recordedBy, point.reason));
    else if (point.corrects)
        m_said->setText(tr("By %1, corrected %2 by %3").arg(point.author, when, point.recordedBy));
    else
        m_said->setText(tr("%1, by %2").arg(when, point.author));
    if (one->entry > 0)
        m_said->setText(tr("%1 · the answer to entry #%2 of the register").arg(m_said->text()).arg(one->entry));
    m_standing->setText(KnowledgeCards::standing(*one));
    m_readers->showCards(KnowledgeCards::readers(*one, m_zone));
}

} // namespace Floorwalk

#include "moc_knowledgepage.cpp"
