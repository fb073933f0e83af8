// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/taskspart.h"

#include "widgets/coaching/coachingcards.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/registerwording.h"
#include "widgets/today/parts/partlist.h"

#include <QBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int taskRowsHeight = 320;
} // namespace

TasksPart::TasksPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Due today and overdue"), parent)
    , m_entries(new PartList(u"tasksDue"_s, tr("Entries of the register that are due"), taskRowsHeight, this))
    , m_followUps(new PartList(u"followUpsDue"_s, tr("What was agreed and is due"), taskRowsHeight, this))
{
    setObjectName(u"partTasks"_s);
    body()->addWidget(m_entries);
    m_agreed = addText(Ink::Muted, TextStyle::Small);
    m_agreed->setText(tr("Agreed with the team"));
    body()->addWidget(m_followUps);
    m_hint = addText(Ink::Muted, TextStyle::Small);
    connect(m_entries, &CardList::taken, this, [this] {
        if (const Card *const card = m_entries->current())
            emit pageWanted(u"register"_s, u"entry:%1"_s.arg(card->id));
    });
    connect(m_followUps, &CardList::taken, this, [this] {
        const Card *const card = m_followUps->current();
        const auto about = card ? m_people.find(card->id) : m_people.end();
        if (about != m_people.end())
            emit pageWanted(u"coaching"_s, u"person:%1"_s.arg(about->second.value()));
    });
}

void TasksPart::take(const DaySheet &sheet)
{
    const Moment now = context().book.now();
    std::vector<Card> entries;
    int late = 0;
    for (const RegisterItem &item : sheet.tasks->entries) {
        entries.push_back(RegisterWording::card(item, now, context().zone));
        late += *item.standing.due < now ? 1 : 0;
    }
    m_people.clear();
    for (const FollowUp &one : sheet.tasks->followUps) {
        m_people.emplace(*one.action.id, one.person);
        late += one.action.due < activity().date ? 1 : 0;
    }
    const std::vector<Card> followUps = CoachingCards::due(sheet.tasks->followUps, activity().date);
    m_entries->showRows(entries);
    m_followUps->showRows(followUps);
    m_agreed->setVisible(!followUps.empty());
    const bool nothing = entries.empty() && followUps.empty();
    m_hint->setText(nothing ? tr("Nothing is due today, and nothing is overdue.")
                            : tr("Press Enter to open the chosen one, then mark it done or move it."));
    setRemark(late > 0 ? tr("%n overdue", nullptr, late) : QString());
}

} // namespace Floorwalk

#include "moc_taskspart.cpp"
