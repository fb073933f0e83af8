// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/entrypanel.h"

#include "models/day/daywords.h"
#include "models/policy/callermask.h"
#include "models/policy/registerrules.h"
#include "models/policy/registerwords.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/dueedit.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/registerwording.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonsARow = 3;

TextLabel *wrappedLabel(const QString &name, TextStyle style, Ink ink, QWidget *parent)
{
    auto *const label = new TextLabel({}, style, ink, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

/** Under what key the words of a step are kept while they are typed. */
QString stepDraft(qint64 number, StepKind kind)
{
    return u"registerStep:%1:%2"_s.arg(number).arg(stepKindName(kind));
}

/** What can be chosen as whom a recording is shared with; anybody else is typed by name. */
QStringList audiences()
{
    return {RegisterWords::audience(teamAudience), RegisterWords::audience(everybodyAudience)};
}

/** Whether it is done by its key alone, with nothing asked. */
bool isPlain(StepKind kind)
{
    return kind == StepKind::Accepted || kind == StepKind::FedBack || kind == StepKind::Asked
           || kind == StepKind::Agreed || kind == StepKind::Refused;
}

} // namespace

EntryPanel::EntryPanel(const RegisterBook &book, Zone zone, const QString &language, QWidget *parent)
    : Panel(tr("Entry"), parent)
    , m_book(book)
    , m_zone(std::move(zone))
    , m_language(language)
    , m_facts(wrappedLabel(u"entryFacts"_s, TextStyle::Small, Ink::Muted, this))
    , m_activity(wrappedLabel(u"entryActivity"_s, TextStyle::Small, Ink::Muted, this))
    , m_text(wrappedLabel(u"entryWords"_s, TextStyle::Body, Ink::Text, this))
    , m_standing(wrappedLabel(u"entryStanding"_s, TextStyle::BodyStrong, Ink::Text, this))
    , m_done(new SectionHeader(tr("What was done"), {}, this))
    , m_steps(new CardList(u"entrySteps"_s, tr("What was done, oldest first"), this))
    , m_foot(new QStackedWidget(this))
    , m_buttons(new QGridLayout)
    , m_answers(new AnswerBar(this))
{
    build();
    showNothing();
}

void EntryPanel::build()
{
    const Theme &theme = themeOf(this);
    auto *const about = new QWidget(this);
    auto *const lines = new QVBoxLayout(about);
    const int side = theme.space(Space::M);
    lines->setContentsMargins(side, theme.space(Space::S), side, theme.space(Space::S));
    lines->setSpacing(theme.space(Space::Xs));
    for (TextLabel *const label : {m_standing, m_facts, m_activity, m_text})
        lines->addWidget(label);
    lines->addWidget(m_done);
    body()->addWidget(about);
    body()->addWidget(m_steps, 1);
    auto *const buttons = new QWidget(m_foot);
    buttons->setLayout(m_buttons);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(theme.space(Space::Xs));
    for (int column = 0; column < buttonsARow; ++column)
        m_buttons->setColumnStretch(column, 1);
    m_foot->addWidget(buttons);
    m_foot->addWidget(m_answers);
    m_answers->setObjectName(u"entryAnswers"_s);
    foot()->addWidget(m_foot);
    connect(m_answers, &AnswerBar::accepted, this, &EntryPanel::answered);
    connect(m_answers, &AnswerBar::cancelled, this, [this] {
        stopAsking();
        emit left();
    });
}

void EntryPanel::showNothing()
{
    m_item = {};
    setTitle(tr("Entry"));
    setNote({});
    for (TextLabel *const label : {m_facts, m_text, m_standing})
        label->clear();
    m_activity->hide();
    m_done->hide();
    m_steps->showCards({});
    stopAsking();
    offer({});
}

void EntryPanel::show(const RegisterItem &item)
{
    const bool same = item.entry.number == m_item.entry.number;
    m_item = item;
    if (!same) {
        stopAsking(); // what was typed about another is not said of this one
        showActivity({});
    }
    setTitle(RegisterWording::headline(item.entry));
    setNote(item.entry.date.toString(Qt::ISODate));
    showWords();
    m_done->setRemark(item.entry.steps.empty() ? tr("nothing yet") : QString());
    m_done->show();
    m_steps->showCards(RegisterWording::steps(item, m_book.now(), m_zone));
    offer(RegisterRules::legalSteps(item.entry, item.standing, m_book.leader()));
}

void EntryPanel::showWords()
{
    const Moment now = m_book.now();
    const EntryWords &words = m_item.entry.words;
    const RegisterStanding &standing = m_item.standing;
    QStringList said{RegisterWords::standing(m_item.entry, standing), standing.owner};
    if (const QString due = RegisterWording::due(standing, now, m_zone); !due.isEmpty())
        said << RegisterWording::field(m_item.entry.kind, EntryField::Due) + u' ' + due;
    m_standing->setText(said.join(u" · "_s));
    m_standing->setInk(standing.open && standing.due && *standing.due < now ? Ink::Critical : Ink::Text);
    QStringList facts{RegisterWording::about(m_item), words.topic};
    if (words.urgency != Urgency::Normal)
        facts << RegisterWords::urgency(words.urgency);
    if (!words.addressee.isEmpty())
        //: the name of a field and what stands in it
        facts << tr("%1: %2").arg(RegisterWording::field(m_item.entry.kind, EntryField::Addressee), words.addressee);
    //: who took an entry up, and when
    facts << tr("taken up by %1, %2").arg(m_item.entry.owner, dueText(m_item.entry.opened, now, m_zone));
    if (words.fatal)
        facts.prepend(RegisterWording::field(m_item.entry.kind, EntryField::Fatal));
    if (!words.finder.isEmpty())
        facts << tr("%1: %2").arg(RegisterWording::field(m_item.entry.kind, EntryField::Finder), words.finder);
    if (!words.call.isEmpty())
        facts.prepend(tr("%1: %2").arg(RegisterWording::field(m_item.entry.kind, EntryField::Call), words.call));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    QStringList lines{words.text};
    if (!words.link.isEmpty())
        lines << tr("%1: %2").arg(RegisterWording::field(m_item.entry.kind, EntryField::Link), words.link);
    if (CallerMask::holdsNumber(words.link))
        lines << RegisterWording::numberInLink();
    m_text->setText(m_item.entry.erased ? tr("Its texts were erased when the time to keep them had passed.")
                                        : lines.join(u'\n'));
}

void EntryPanel::showActivity(const std::optional<EntryActivity> &activity)
{
    m_activity->setVisible(activity.has_value());
    if (!activity)
        return;
    const ActivityRecord &record = activity->record;
    const QString title =
        record.title.isEmpty() ? DayWords::titleIn(activity->dayTemplate, record.key, m_language) : record.title;
    if (record.actualStart) {
        //: an activity of the day that an entry belongs to: its name, whose day it is, when it began
        m_activity->setText(
            tr("%1 of %2, begun %3").arg(title, record.leader, dueText(*record.actualStart, m_book.now(), m_zone)));
    } else {
        //: an activity that an entry proposed and that was left out: its name, whose day it is, the reason
        m_activity->setText(tr("%1 of %2, left out: %3").arg(title, record.leader, record.reason));
    }
}

/** One button a legal step; the same ones stay, and with them the focus. */
void EntryPanel::offer(const std::vector<StepKind> &legal)
{
    if (legal == m_legal && m_offeredOf == m_item.entry.kind)
        return;
    m_legal = legal;
    m_offeredOf = m_item.entry.kind;
    while (QLayoutItem *const item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const StepKind kind : m_legal) {
        auto *const button = new Button(RegisterWords::act(m_item.entry.kind, kind), ButtonKind::Normal, m_foot);
        button->setObjectName(u"step_"_s + stepKindName(kind));
        button->setKeyHint(RegisterWording::stepKey(kind));
        button->setSmall(true);
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed); // as wide as its column
        if (kind == StepKind::Accepted)
            button->setKind(ButtonKind::Primary);
        connect(button, &QAbstractButton::clicked, this, [this, kind] { act(kind); });
        m_buttons->addWidget(button, place / buttonsARow, place % buttonsARow);
        ++place;
    }
}

void EntryPanel::act(StepKind kind)
{
    if (std::ranges::find(m_legal, kind) == m_legal.end())
        return;
    if (kind == StepKind::Corrected) {
        emit correctionWanted();
    } else if (isPlain(kind)) {
        RegisterStep step;
        step.kind = kind;
        emit stepWanted(step);
    } else {
        ask(kind);
    }
}

void EntryPanel::ask(StepKind kind)
{
    m_asked = kind;
    QStringList leaders = m_book.leaders();
    leaders.removeAll(m_book.leader());
    AnswerBar::Question question;
    question.text = RegisterWords::act(m_item.entry.kind, kind);
    const bool needsText =
        RegisterRules::needsText(kind) || (kind == StepKind::Withdrawn && m_item.entry.kind == EntryKind::QaError);
    question.accept = tr("Keep");
    if (kind == StepKind::Offered)
        question.lines << AnswerBar::Line{tr("Which leader"), leaders, leaders.value(0)};
    else if (kind == StepKind::Sent)
        question.lines << AnswerBar::Line{tr("To whom"), {}, m_item.standing.sentTo};
    else if (kind == StepKind::Shared && RegisterRules::needsWhom(m_item.entry.kind, kind))
        question.lines << AnswerBar::Line{tr("With whom"), audiences(), audiences().front()};
    else if (kind == StepKind::Heard)
        question.lines << AnswerBar::Line{tr("Who listened"), audiences(),
                                          RegisterWords::audience(m_item.standing.sharedWith)};
    else if (RegisterRules::needsDue(kind))
        question.lines << AnswerBar::Line{tr("When"), {}, {}};
    if (RegisterRules::needsDue(kind))
        //: what is done, and ways to type the time
        question.text = tr("%1: %2").arg(question.text, dueExamples(m_book.now(), m_zone));
    const bool becomesPoint = kind == StepKind::Shared && m_item.entry.kind != EntryKind::Recording;
    question.reasonHint = needsText      ? tr("What was done; others read it later")
                          : becomesPoint ? tr("What everybody is to know; empty: question and answer")
                                         : tr("Optional words");
    question.reasonNeeded = needsText;
    question.draft = stepDraft(m_item.entry.number, kind);
    question.isTold = true;
    m_foot->setCurrentWidget(m_answers);
    m_answers->ask(question);
}

void EntryPanel::answered(const AnswerBar::Answer &answer)
{
    RegisterStep step;
    step.kind = m_asked;
    step.text = answer.reason;
    const QString line = answer.lines.value(0);
    if (RegisterRules::needsWhom(m_item.entry.kind, m_asked)) {
        const bool isAudience = m_asked == StepKind::Shared || m_asked == StepKind::Heard;
        step.whom = isAudience ? RegisterWords::audienceOf(line) : line;
    }
    if (RegisterRules::needsDue(m_asked)) {
        step.due = dueOf(line, m_book.now(), m_zone);
        if (!step.due) {
            m_answers->showProblem(dueProblem(line, m_book.now(), m_zone));
            return;
        }
    }
    m_answers->setSaving(true);
    emit stepWanted(step);
}

bool EntryPanel::isAsking() const
{
    return m_foot->currentWidget() == m_answers;
}

void EntryPanel::stopAsking()
{
    m_foot->setCurrentIndex(0);
}

void EntryPanel::takeStored(qint64 number, StepKind kind)
{
    const QString draft = stepDraft(number, kind);
    m_answers->stored(draft);
    if (isAsking() && m_answers->asked() == draft)
        stopAsking();
}

bool EntryPanel::takeProblem(qint64 number, StepKind kind, const QString &problem)
{
    if (!isAsking() || m_answers->asked() != stepDraft(number, kind))
        return false;
    m_answers->showProblem(problem);
    return true;
}

} // namespace Floorwalk

#include "moc_entrypanel.cpp"
