// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/qaerrorspart.h"

#include "models/policy/callermask.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/registerbook.h"
#include "widgets/today/parts/partlist.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemRowsHeight = 176;
constexpr int peopleRowsHeight = 320;
constexpr qsizetype mostQaItems = 6;
constexpr int mostLines = 3; ///< of one person: the register has all

QString countsOf(int errors, int fatal)
{
    const QString all = QaErrorsPart::tr("%n error(s)", nullptr, errors);
    //: a number of errors, and how many of them are fatal
    return fatal > 0 ? QaErrorsPart::tr("%1, %2 fatal").arg(all).arg(fatal) : all;
}

/** What was wrong and what was advised, the latest of one person's. */
QStringList linesOf(const RegisterItems &entries, PersonId person)
{
    QStringList lines;
    for (auto item = entries.rbegin(); item != entries.rend() && lines.size() < mostLines; ++item) {
        if (item->entry.words.agent != person)
            continue;
        QStringList words{item->entry.words.topic, item->entry.words.text.simplified()};
        if (!item->standing.answer.isEmpty())
            words << QaErrorsPart::tr("advised: %1").arg(item->standing.answer.simplified());
        words.removeAll(QString());
        lines << CallerMask::masked(words.join(u" · "_s));
    }
    return lines;
}

} // namespace

QaErrorsPart::QaErrorsPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("QA errors"), parent)
    , m_none(addText(Ink::Muted, TextStyle::Small))
    , m_items(new PartList(u"qaItems"_s, tr("The most frequent items"), itemRowsHeight, this))
    , m_hint(addText(Ink::Muted, TextStyle::Small))
    , m_people(new PartList(u"qaPeople"_s, tr("Whose errors they are"), peopleRowsHeight, this))
{
    setObjectName(u"partQaErrors"_s);
    body()->addWidget(m_items);
    body()->removeWidget(m_hint);
    body()->addWidget(m_hint);
    body()->addWidget(m_people);
    m_hint->setText(
        tr("Press Enter on an item to ask the training room for training, on a person to open that agent’s page."));
    connect(m_items, &CardList::taken, this, &QaErrorsPart::sendItem);
    connect(m_people, &CardList::taken, this, [this] {
        if (const Card *const card = m_people->current())
            emit pageWanted(u"coaching"_s, u"person:%1"_s.arg(card->id));
    });
}

void QaErrorsPart::take(const DaySheet &sheet)
{
    m_sheet = *sheet.qaErrors;
    const QaSummary &summary = m_sheet.summary;
    const bool none = summary.errors == 0;
    m_none->setVisible(none);
    m_none->setText(m_sheet.date ? tr("None on record since %1. To enter one, press Ctrl+T, then =.")
                                       .arg(QLocale().toString(*m_sheet.date, tr("ddd d MMM")))
                                 : tr("None on record. To enter one, press Ctrl+T, then =."));
    m_hint->setVisible(!none);
    setRemark(none ? QString() : countsOf(summary.errors, summary.fatal));
    showItems(summary);
    showPeople(m_sheet);
}

void QaErrorsPart::showItems(const QaSummary &summary)
{
    std::vector<Card> cards;
    for (const TopicCount &item : summary.items) {
        if (qsizetype(cards.size()) == mostQaItems)
            break;
        Card card;
        card.id = qint64(cards.size()) + 1;
        card.icon = u"nav-quality"_s;
        card.title = item.topic;
        card.value = tr("%n time(s)", nullptr, item.count);
        if (m_sheet.asked.contains(item.topic))
            card.detail = tr("training asked for");
        cards.push_back(card);
    }
    m_items->showRows(cards);
}

void QaErrorsPart::showPeople(const QaSheet &sheet)
{
    std::vector<Card> cards;
    for (const QaTally &one : sheet.summary.people) {
        Card card;
        card.id = one.person.value();
        card.icon = one.fatal > 0 ? u"alert-warning"_s : u"note"_s;
        card.ink = one.fatal > 0 ? Ink::Warning : Ink::Text;
        card.title = one.name;
        card.strong = true;
        card.value = countsOf(one.errors, one.fatal);
        card.body = linesOf(sheet.entries, one.person);
        cards.push_back(card);
    }
    m_people->showRows(cards);
}

/** The chosen item becomes a question that goes to the training room: a training need. */
void QaErrorsPart::sendItem()
{
    const Card *const card = m_items->current();
    if (!card || !m_editable || isKeeping() || m_sheet.asked.contains(card->title))
        return;
    const auto item = std::ranges::find(m_sheet.summary.items, card->title, &TopicCount::topic);
    if (item == m_sheet.summary.items.end())
        return;
    const auto people = std::ranges::count_if(m_sheet.summary.people, [&item](const QaTally &one) {
        return std::ranges::find(one.items, item->topic, &TopicCount::topic) != one.items.end();
    });
    NewEntry need;
    need.kind = EntryKind::Question;
    need.date = activity().date;
    need.activity = activity().id;
    need.words.topic = item->topic;
    need.words.text =
        tr("QA errors: %1 of %n person(s). Training is asked for.", nullptr, int(people)).arg(item->count);
    need.words.addressee = tr("Training room");
    RegisterStep sent;
    sent.kind = StepKind::Sent;
    sent.whom = need.words.addressee;
    need.steps.push_back(sent);
    follow(context().entries.add(need));
}

void QaErrorsPart::setEditable(bool editable)
{
    m_editable = editable;
}

} // namespace Floorwalk

#include "moc_qaerrorspart.cpp"
