// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/listeningpart.h"

#include "widgets/coaching/coachingcards.h"
#include "widgets/common/textlabel.h"
#include "widgets/today/parts/partlist.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int listeningRowsHeight = 320;
constexpr size_t mostToHear = 20;
} // namespace

ListeningPart::ListeningPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Whom to hear next"), parent)
    , m_queue(new PartList(u"listeningQueue"_s, tr("Whom to hear next, and why"), listeningRowsHeight, this))
{
    setObjectName(u"partListening"_s);
    body()->addWidget(m_queue);
    m_hint = addText(Ink::Muted, TextStyle::Small);
    connect(m_queue, &CardList::taken, this, [this] {
        if (const Card *const card = m_queue->current())
            emit noteWanted(u"person:%1"_s.arg(card->id));
    });
}

void ListeningPart::take(const DaySheet &sheet)
{
    std::vector<Card> rows = CoachingCards::queue(*sheet.listening);
    setRemark(tr("%n still to hear this week", nullptr, int(rows.size())));
    if (rows.size() > mostToHear)
        rows.resize(mostToHear);
    m_hint->setText(rows.empty()
                        ? tr("The week’s listen-ins and call-backs are done.")
                        : tr("L puts on record how and how long the chosen one was heard, and what was advised: "
                             "that counts for the week. Enter writes a note."));
    m_queue->showRows(rows);
}

void ListeningPart::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && m_queue->hasFocus();
    const Card *const card = m_queue->current();
    if (plain && event->key() == Qt::Key_L && card)
        emit pageWanted(u"coaching"_s, u"listen:%1"_s.arg(card->id));
    else
        DayPart::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_listeningpart.cpp"
