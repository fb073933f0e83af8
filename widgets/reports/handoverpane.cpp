// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reports/handoverpane.h"

#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panel.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/reports/handovercards.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStringListModel>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

HandoverPane::HandoverPane(const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
{
    auto *const sides = new QHBoxLayout(this);
    sides->setContentsMargins({});
    sides->setSpacing(themeOf(this).space(Space::S));
    sides->addWidget(buildWaiting(), 1);
    sides->addWidget(buildOwn(), 1);
    connect(&m_pause, &TypingPause::came, this, &HandoverPane::keepNow);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, &TypingPause::typed);
}

Panel *HandoverPane::buildWaiting()
{
    const Theme &theme = themeOf(this);
    m_panel = new Panel(tr("Handed over to you"), this);
    auto *const whole = new QWidget(m_panel);
    auto *const column = new QVBoxLayout(whole);
    column->setContentsMargins(0, theme.space(Space::S), 0, 0);
    column->setSpacing(theme.space(Space::S));
    m_words = new TextLabel({}, TextStyle::Body, Ink::Text, whole);
    m_words->setObjectName(u"handoverWords"_s);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(theme.space(Space::M), 0, theme.space(Space::M), 0);
    m_items = new CardList(u"handoverItems"_s, tr("What is open"), whole);
    m_answers = new AnswerBar(whole);
    m_answers->setObjectName(u"handoverAnswer"_s);
    m_answers->hide();
    column->addWidget(m_words);
    column->addWidget(m_answers);
    column->addWidget(m_items, 1);
    m_stack = new QStackedWidget(m_panel);
    m_stack->addWidget(new EmptyState(
        tr("Nothing waits for you"), tr("When the leader before you hands over the shift, it appears here."), m_panel));
    m_stack->addWidget(whole);
    m_panel->body()->addWidget(m_stack, 1);
    const auto button = [this](const QString &name, const QString &text, const QString &key, const QString &icon,
                               void (HandoverPane::*act)()) {
        auto *const made = new Button(text, ButtonKind::Normal, m_panel);
        made->setObjectName(name);
        made->setKeyHint(key);
        made->setIconName(icon);
        connect(made, &QAbstractButton::clicked, this, act);
        m_panel->foot()->addWidget(made);
        return made;
    };
    m_accept = button(u"handoverAccept"_s, tr("Accept"), u"A"_s, u"check"_s, &HandoverPane::acceptCurrent);
    m_refuse = button(u"handoverRefuse"_s, tr("Refuse…"), u"X"_s, u"dismiss"_s, &HandoverPane::askRefusal);
    m_panel->foot()->addStretch();
    m_take = button(u"handoverTake"_s, tr("Take over the rest"), u"O"_s, u"done"_s, &HandoverPane::takeAll);
    m_take->setKind(ButtonKind::Primary);
    connect(m_items, &CardList::taken, this, &HandoverPane::acceptCurrent);
    connect(m_answers, &AnswerBar::cancelled, this, [this] { m_answers->leave(*m_items); });
    connect(m_answers, &AnswerBar::accepted, this, [this](const AnswerBar::Answer &answer) {
        if (m_busy)
            return;
        m_answers->setSaving(true);
        m_refusing = true;
        setBusy(true);
        emit refuseWanted(m_asked.handover, m_asked.item, answer.reason);
    });
    return m_panel;
}

Panel *HandoverPane::buildOwn()
{
    const Theme &theme = themeOf(this);
    auto *const panel = new Panel(tr("Hand over your shift"), this);
    panel->body()->setContentsMargins(0, theme.space(Space::S), 0, 0);
    panel->body()->setSpacing(theme.space(Space::S));
    auto *const form = new QWidget(panel);
    auto *const column = new QVBoxLayout(form);
    column->setContentsMargins(theme.space(Space::M), 0, theme.space(Space::M), 0);
    column->setSpacing(theme.space(Space::S));
    m_to = new QLineEdit(form);
    m_to->setObjectName(u"handoverTo"_s);
    m_to->setAccessibleName(tr("The next leader"));
    m_to->setPlaceholderText(tr("To: the next leader’s name; empty: whoever is next"));
    m_leaders = new QStringListModel(this);
    auto *const names = new QCompleter(m_leaders, m_to);
    names->setFilterMode(Qt::MatchContains);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    m_to->setCompleter(names);
    m_text = new QPlainTextEdit(form);
    m_text->setObjectName(u"handoverText"_s);
    m_text->setAccessibleName(tr("Hand-over note"));
    m_text->setPlaceholderText(tr("What the next leader must know."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(72));
    column->addWidget(m_to);
    column->addWidget(m_text);
    panel->body()->addWidget(form);
    const auto header = [panel, &theme](const QString &title, const QString &remark) {
        auto *const head = new SectionHeader(title, remark, panel);
        head->setContentsMargins(theme.space(Space::M), 0, theme.space(Space::M), 0);
        panel->body()->addWidget(head);
        return head;
    };
    header(tr("What is open"), tr("Space: hand over or keep"));
    m_offerList = new CardList(u"handoverOffers"_s, tr("What is open and may be handed over"), panel);
    panel->body()->addWidget(m_offerList, 3);
    m_historyHead = header(tr("Hand-overs of the day"), {});
    m_history = new CardList(u"handoverHistory"_s, tr("Hand-overs of the day"), panel);
    panel->body()->addWidget(m_history, 2);
    m_handOver = new Button(tr("Hand over"), ButtonKind::Primary, panel);
    m_handOver->setObjectName(u"handOver"_s);
    m_handOver->setKeyHint(u"H"_s);
    m_handOver->setIconName(u"send"_s);
    m_takeBack = new Button(tr("Take back"), ButtonKind::Normal, panel);
    m_takeBack->setObjectName(u"handoverTakeBack"_s);
    m_takeBack->setKeyHint(u"B"_s);
    m_takeBack->setIconName(u"dismiss"_s);
    m_takeBack->setToolTip(tr("The hand-over of the day that is chosen; while nobody has answered it."));
    panel->foot()->addWidget(m_takeBack);
    panel->foot()->addStretch();
    panel->foot()->addWidget(m_handOver);
    connect(m_takeBack, &QAbstractButton::clicked, this, &HandoverPane::takeBack);
    connect(m_history, &CardList::currentCardChanged, this, [this] { setBusy(m_busy); });
    connect(m_handOver, &QAbstractButton::clicked, this, &HandoverPane::handOver);
    connect(m_offerList, &CardList::taken, this, &HandoverPane::toggleOffer);
    showHistory({});
    return panel;
}

void HandoverPane::showWaiting(const std::vector<Handover> &waiting)
{
    m_waiting = waiting;
    const bool any = !m_waiting.empty();
    const QWidget *const focused = window()->focusWidget();
    const bool hadKeys = focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (hadKeys && !any)
        m_offerList->setFocus(); // the list that had them is gone
    setBusy(m_busy);
    m_panel->setNote(m_waiting.size() > 1 ? tr("%n more after it", nullptr, int(m_waiting.size()) - 1) : QString());
    if (!any)
        return;
    const Handover &first = m_waiting.front();
    QString words = HandoverCards::headline(first, m_zone);
    if (!first.words.isEmpty())
        words += u'\n' + first.words;
    m_words->setText(words);
    m_items->showCards(HandoverCards::items(first, m_zone));
}

void HandoverPane::showHistory(const std::vector<Handover> &handovers)
{
    m_ofDay = handovers;
    m_history->showCards(HandoverCards::history(handovers, m_zone));
    // Nothing of it takes no room from what is open.
    m_historyHead->setVisible(!handovers.empty());
    m_history->setVisible(!handovers.empty());
    setBusy(m_busy);
}

void HandoverPane::showLeaders(const QStringList &names)
{
    m_leaders->setStringList(names);
}

void HandoverPane::showOffer(const std::vector<HandoverItem> &items, const QString &words)
{
    m_offers = items;
    showOffers();
    if (isTyped())
        return;
    m_told = words;
    if (m_text->toPlainText() != words)
        m_text->setPlainText(words);
    m_pause.stop();
}

bool HandoverPane::isTyped() const
{
    return !m_told || m_text->toPlainText() != *m_told;
}

void HandoverPane::clear()
{
    m_left.clear();
    m_offers.clear();
    showOffers();
    m_to->clear();
    m_told = QString();
    m_text->clear();
    m_pause.stop();
    setEditable(false);
}

void HandoverPane::keepNow()
{
    m_pause.stop();
    if (!isTyped())
        return;
    const QString text = m_text->toPlainText();
    m_told = text;
    emit keepWanted(u"handover"_s, text);
}

void HandoverPane::setNotKept()
{
    m_told.reset();
}

void HandoverPane::hideEvent(QHideEvent *event)
{
    keepNow();
    QWidget::hideEvent(event);
}

void HandoverPane::showOffers()
{
    m_offerList->showCards(HandoverCards::offers(m_offers, m_left));
}

void HandoverPane::setEditable(bool editable)
{
    m_editable = editable;
    for (QWidget *const part : std::initializer_list<QWidget *>{m_to, m_text})
        part->setEnabled(editable);
    setBusy(m_busy);
}

void HandoverPane::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        keepKeys();
    for (Button *const button : {m_accept, m_refuse, m_take})
        button->setEnabled(!busy && !m_waiting.empty());
    m_handOver->setEnabled(!busy && m_editable);
    m_takeBack->setVisible(!m_ofDay.empty());
    m_takeBack->setEnabled(!busy && m_editable && unanswered());
}

/** A button that rests while the store is asked gives the keys to its list, not to whatever comes next in the window.
 */
void HandoverPane::keepKeys()
{
    if (m_accept->hasFocus() || m_refuse->hasFocus() || m_take->hasFocus())
        m_items->setFocus();
    else if (m_takeBack->hasFocus())
        m_history->setFocus();
    else if (m_handOver->hasFocus())
        m_offerList->setFocus();
}

void HandoverPane::setAnswered(const Result<void> &result)
{
    setBusy(false);
    if (!std::exchange(m_refusing, false))
        return;
    if (!result) {
        m_answers->showProblem(result.error().text);
        return;
    }
    m_answers->leave(*m_items);
}

void HandoverPane::takeKeys()
{
    if (!m_waiting.empty())
        m_items->setFocus();
    else
        m_offerList->setFocus(); // never a field: whoever presses a key before the day has come does not type it
}

bool HandoverPane::onKey(int key)
{
    switch (key) {
    case Qt::Key_A:
        acceptCurrent();
        return true;
    case Qt::Key_X:
        askRefusal();
        return true;
    case Qt::Key_O:
        takeAll();
        return true;
    case Qt::Key_B:
        takeBack();
        return true;
    case Qt::Key_H:
        handOver();
        return true;
    case Qt::Key_Space:
        toggleOffer();
        return true;
    default:
        return false;
    }
}

const HandoverItem *HandoverPane::currentItem() const
{
    const Card *const card = m_items->current();
    if (m_waiting.empty() || !card)
        return nullptr;
    const auto &items = m_waiting.front().items;
    const auto found = std::ranges::find_if(items, [card](const HandoverItem &one) { return one.id == card->id; });
    return found == items.end() || found->answer != HandoverAnswer::Open ? nullptr : &*found;
}

void HandoverPane::toggleOffer()
{
    const Card *const card = m_offerList->current();
    if (!card)
        return;
    const QString key = HandoverCards::offerKey(m_offers[size_t(card->id) - 1]);
    if (m_left.removeAll(key) == 0)
        m_left << key;
    showOffers();
}

void HandoverPane::acceptCurrent()
{
    const HandoverItem *const item = currentItem();
    if (!item || m_busy)
        return;
    setBusy(true);
    emit acceptWanted(*m_waiting.front().id, *item->id);
}

void HandoverPane::askRefusal()
{
    const HandoverItem *const item = currentItem();
    if (!item || m_busy)
        return;
    m_asked = {*m_waiting.front().id, *item->id};
    AnswerBar::Question question;
    question.text = tr("Why do you refuse it?");
    question.accept = tr("Refuse");
    question.reasonHint = tr("Reason; it stays with %1").arg(m_waiting.front().from);
    question.reasonNeeded = true;
    question.draft = u"handoverRefusal:%1"_s.arg(*item->id);
    m_answers->show();
    m_answers->ask(question);
}

void HandoverPane::takeAll()
{
    if (m_waiting.empty() || m_busy)
        return;
    setBusy(true);
    emit takeWanted(*m_waiting.front().id);
}

const Handover *HandoverPane::unanswered() const
{
    const Card *const card = m_history->current();
    const auto found =
        std::ranges::find_if(m_ofDay, [card](const Handover &one) { return card && one.id == card->id; });
    const bool isOpen = found != m_ofDay.end() && found->isWaiting() && found->openItems() == int(found->items.size());
    return isOpen ? &*found : nullptr;
}

void HandoverPane::takeBack()
{
    const Handover *const handover = unanswered();
    if (!handover || !m_takeBack->isEnabled())
        return;
    setBusy(true);
    emit takeBackWanted(*handover->id);
}

void HandoverPane::handOver()
{
    if (!m_handOver->isEnabled())
        return;
    std::vector<HandoverItem> items;
    for (size_t i = 0; i < m_offers.size(); ++i) {
        if (!m_left.contains(HandoverCards::offerKey(m_offers[i])))
            items.push_back(m_offers[i]);
    }
    keepNow();
    setBusy(true);
    emit handOverWanted(m_to->text().trimmed(), m_text->toPlainText().trimmed(), items);
}

} // namespace Floorwalk

#include "moc_handoverpane.cpp"
