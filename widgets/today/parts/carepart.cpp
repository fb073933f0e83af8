// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/carepart.h"

#include "widgets/coaching/coachingcards.h"
#include "widgets/common/textlabel.h"
#include "widgets/today/parts/partlist.h"

#include <QBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int careRowsHeight = 400;
} // namespace

CarePart::CarePart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Who needs a talk"), parent)
    , m_queue(new PartList(u"careQueue"_s, tr("Who needs a talk, and why"), careRowsHeight, this))
{
    setObjectName(u"partCare"_s);
    body()->addWidget(m_queue);
    m_hint = addText(Ink::Muted, TextStyle::Small);
    connect(m_queue, &CardList::taken, this, [this] {
        if (const Card *const card = m_queue->current())
            emit noteWanted(u"person:%1/%2"_s.arg(QString::number(card->id), noteKindName(NoteKind::Care)));
    });
}

void CarePart::take(const DaySheet &sheet)
{
    const std::vector<Card> rows = CoachingCards::care(*sheet.care);
    const auto calls = std::ranges::count_if(rows, &Card::strong);
    setRemark(calls > 0 ? tr("%n to see first", nullptr, int(calls)) : QString());
    m_hint->setText(rows.empty() ? tr("Nobody of your team is on the list of agents. Import the agents first.")
                                 : tr("Press Enter to write a care note about the chosen agent. Only leaders see it."));
    m_queue->showRows(rows);
}

} // namespace Floorwalk

#include "moc_carepart.cpp"
