// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/meetingparts.h"

#include "models/service/shiftsummary.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t shownAfter = 3; ///< whose turn comes next
constexpr qsizetype mostMissing = 20;
} // namespace

RollPart::RollPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Roll call"), parent)
    , m_text(addText())
    , m_missing(addText(Ink::Warning))
    , m_open(new Button(tr("Take the roll"), ButtonKind::Normal, this))
{
    setObjectName(u"partRoll"_s);
    m_open->setObjectName(u"rollWanted"_s);
    m_open->setIconName(u"nav-attendance"_s);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QAbstractButton::clicked, this, [this] { emit pageWanted(u"attendance"_s, {}); });
}

void RollPart::take(const DaySheet &sheet)
{
    const Moment now = context().book.now();
    const ShiftSummary all = shiftSummary(sheet.roll->people, now);
    QStringList missing;
    for (const PersonDay &one : sheet.roll->people) {
        if (const ShiftSummary own = shiftSummary({one}, now); own.present < own.planned)
            missing << one.person.name;
    }
    setRemark(u"%1/%2"_s.arg(all.present).arg(all.planned));
    m_text->setText(all.planned + all.leave == 0
                        ? tr("Nobody is rostered today.")
                        //: roll: expected without leave, there, on leave
                        : tr("%1 due, %2 present, %3 on leave").arg(all.planned).arg(all.present).arg(all.leave));
    const qsizetype more = missing.size() - mostMissing;
    m_missing->setVisible(!missing.isEmpty());
    QString names = missing.mid(0, mostMissing).join(tr(", "));
    if (more > 0)
        names = tr("%1 and %n more", nullptr, int(more)).arg(names);
    m_missing->setText(tr("Not in: %1").arg(names));
}

StoryPart::StoryPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Today’s story"), parent)
    , m_who(addText(Ink::Text, TextStyle::BodyStrong))
    , m_next(addText(Ink::Muted, TextStyle::Small))
    , m_told(new Button(tr("Told"), ButtonKind::Normal, this))
    , m_passed(new Button(tr("Passes today"), ButtonKind::Normal, this))
    , m_back(new Button(tr("Take back"), ButtonKind::Normal, this))
{
    setObjectName(u"partStory"_s);
    m_who->setObjectName(u"storyWho"_s);
    m_told->setObjectName(u"storyTold"_s);
    m_told->setIconName(u"check"_s);
    m_passed->setObjectName(u"storyPassed"_s);
    m_back->setObjectName(u"storyBack"_s);
    auto *const row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::S));
    for (Button *const button : {m_told, m_passed, m_back})
        row->addWidget(button);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_told, &QAbstractButton::clicked, this, [this] { keep(StoryTurn::Outcome::Told); });
    connect(m_passed, &QAbstractButton::clicked, this, [this] { keep(StoryTurn::Outcome::Passed); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { keep(StoryTurn::Outcome::TakenBack); });
}

void StoryPart::setEditable(bool editable)
{
    m_editable = editable;
    const bool told = m_story.told.has_value();
    const bool some = !m_story.queue.empty();
    m_told->setVisible(editable && some && !told);
    m_passed->setVisible(editable && some && !told && !m_story.queue.front().passed);
    m_back->setVisible(editable && told);
}

void StoryPart::take(const DaySheet &sheet)
{
    m_story = *sheet.story;
    setEditable(m_editable);
    QStringList next;
    for (size_t i = 1; i < m_story.queue.size() && i <= shownAfter; ++i)
        next << m_story.queue[i].name;
    m_next->setVisible(!next.isEmpty());
    m_next->setText(tr("Then: %1").arg(next.join(tr(", "))));
    if (m_story.told) {
        m_who->setText(tr("%1 told it today.").arg(m_story.teller));
    } else if (m_story.queue.empty()) {
        m_who->setText(tr("Nobody is there to tell one."));
    } else if (const StorySheet::Candidate &first = m_story.queue.front(); first.passed) {
        m_who->setText(tr("Everybody passed; it would be %1’s turn.").arg(first.name));
    } else if (first.lastTold) {
        m_who->setText(tr("%1’s turn; the last one was on %2").arg(first.name, first.lastTold->toString(u"MM-dd"_s)));
    } else {
        m_who->setText(tr("%1’s turn; the first one").arg(first.name));
    }
}

void StoryPart::keep(StoryTurn::Outcome outcome)
{
    const bool back = outcome == StoryTurn::Outcome::TakenBack;
    if (back ? !m_story.told : m_story.queue.empty())
        return;
    const PersonId person = back ? m_story.told->person : m_story.queue.front().person;
    follow(context().book.keepTurn(activity().date, person, outcome));
}

} // namespace Floorwalk

#include "moc_meetingparts.cpp"
