// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/peopleparts.h"

#include "widgets/attendance/rollwords.h"
#include "widgets/common/textlabel.h"

#include <QMap>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostAdvice = 12;
constexpr qsizetype mostNames = 60;

/** Names side by side; of very many the first, and how many more there are. */
QString namesText(const QStringList &names)
{
    const QString comma = RosterPart::tr(", ");
    if (names.size() <= mostNames)
        return names.join(comma);
    return RosterPart::tr("%1 and %n more", nullptr, int(names.size() - mostNames))
        .arg(names.mid(0, mostNames).join(comma));
}

} // namespace

AdvicePart::AdvicePart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Advice given after calls"), parent)
{
    setObjectName(u"partAdvice"_s);
    m_text = addText();
}

void AdvicePart::take(const DaySheet &sheet)
{
    QStringList lines;
    for (const AdviceLine &one : *sheet.advice) {
        if (size_t(lines.size()) == mostAdvice)
            break;
        const QString when = context().zone.local(one.entry.began).toString(u"MM-dd HH:mm"_s);
        //: advice after a call: agent, when, who listened, what was advised
        lines << tr("%1 (%2, %3): %4").arg(one.name, when, one.entry.by, one.entry.advice);
    }
    const auto more = sheet.advice->size() - size_t(lines.size());
    if (more > 0)
        lines << tr("and %n more in the listening register", nullptr, int(more));
    m_text->setInk(lines.isEmpty() ? Ink::Muted : Ink::Text);
    m_text->setText(lines.isEmpty() ? tr("No advice is in the listening register since the last worked day.")
                                    : lines.join(u'\n'));
}

RosterPart::RosterPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Who is on"), parent)
{
    setObjectName(u"partRoster"_s);
    m_text = addText();
}

void RosterPart::take(const DaySheet &sheet)
{
    QMap<QString, QStringList> shifts; // by begin and words, so that they come in order
    QStringList leave;
    QStringList rest;
    for (const PersonDay &one : sheet.roll->people) {
        const bool granted = std::ranges::any_of(one.leave, &LeaveRecord::approved);
        if (one.roster.kind == DayKind::Rest) {
            rest << one.person.name;
        } else if (granted || one.roster.kind == DayKind::Leave) {
            const QString why = RollWords::notice(one, context().zone);
            leave << (why.isEmpty() ? one.person.name : tr("%1 (%2)").arg(one.person.name, why));
        } else if (!one.roster.segments.empty()) {
            const QString begin = QString::number(epochMs(one.roster.segments.front().start)).rightJustified(16, u'0');
            const QString words = one.roster.shift + u' ' + RollWords::shiftSpan(one.roster, context().zone);
            shifts[begin + words] << one.person.name;
        }
    }
    QStringList lines;
    int on = 0;
    for (auto it = shifts.cbegin(); it != shifts.cend(); ++it) {
        on += int(it->size());
        //: a shift, how many are on it, and who
        lines << tr("%1 · %2: %3").arg(it.key().mid(16).trimmed()).arg(it->size()).arg(namesText(*it));
    }
    if (!leave.isEmpty())
        lines << tr("Leave · %1: %2").arg(leave.size()).arg(namesText(leave));
    if (!rest.isEmpty())
        lines << tr("Rest · %1: %2").arg(rest.size()).arg(namesText(rest));
    setRemark(lines.isEmpty() ? QString() : tr("%n on", nullptr, on));
    m_text->setInk(lines.isEmpty() ? Ink::Muted : Ink::Text);
    m_text->setText(lines.isEmpty() ? tr("Nobody is rostered on this day. Import a roster on the Attendance page.")
                                    : lines.join(u'\n'));
}

BirthdaysPart::BirthdaysPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Birthdays and first days"), parent)
{
    setObjectName(u"partBirthdays"_s);
    m_text = addText();
}

void BirthdaysPart::take(const DaySheet &sheet)
{
    QStringList lines;
    for (const Celebration &one : *sheet.celebrations)
        lines << (one.firstDay ? tr("%1’s first day").arg(one.name) : tr("%1’s birthday").arg(one.name));
    m_text->setInk(lines.isEmpty() ? Ink::Muted : Ink::Text);
    m_text->setText(lines.isEmpty() ? tr("Nobody on this day.") : lines.join(u'\n'));
}

} // namespace Floorwalk

#include "moc_peopleparts.cpp"
