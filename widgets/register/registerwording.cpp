// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/registerwording.h"

#include "models/policy/callermask.h"
#include "models/policy/registerwords.h"
#include "widgets/common/dueedit.h"
#include "widgets/common/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct WordingText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterPage)
};

QString addresseeWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Environment:
    case EntryKind::Fault:
        return WordingText::tr("Fixed by");
    case EntryKind::WorkOrder:
        return WordingText::tr("Department");
    default:
        return WordingText::tr("Goes to");
    }
}

QString dueWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Escalation:
        return WordingText::tr("Call back by");
    case EntryKind::Environment:
    case EntryKind::Fault:
        return WordingText::tr("Fix by");
    case EntryKind::Question:
        return WordingText::tr("Promised for");
    default:
        return WordingText::tr("Due");
    }
}

QString textWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Hotline:
    case EntryKind::Question:
        return WordingText::tr("Question");
    case EntryKind::Environment:
    case EntryKind::Fault:
        return WordingText::tr("Defect");
    case EntryKind::Proposal:
        return WordingText::tr("Proposal");
    case EntryKind::Task:
        return WordingText::tr("Task");
    case EntryKind::Recording:
        return WordingText::tr("What is good");
    case EntryKind::QaError:
        return WordingText::tr("What was wrong");
    default:
        return WordingText::tr("What it is");
    }
}

QString addresseeHint(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Hotline:
    case EntryKind::Question:
        return WordingText::tr("Training room");
    case EntryKind::Proposal:
        return WordingText::tr("Area manager");
    case EntryKind::Environment:
    case EntryKind::Fault:
        return WordingText::tr("Name or department");
    default:
        return WordingText::tr("Department or name");
    }
}

/** Paragraphs of what an entry says, for the list: one line, without anybody's number. */
QString firstLine(const RegisterItem &item)
{
    const QString text = CallerMask::masked(item.entry.words.text.simplified());
    return item.entry.erased ? WordingText::tr("Its texts have outlived their time.") : text.left(120);
}

QString stepIcon(StepKind kind)
{
    switch (kind) {
    case StepKind::Answered:
        return u"note"_s;
    case StepKind::Sent:
        return u"send"_s;
    case StepKind::Promised:
        return u"callback"_s;
    case StepKind::Offered:
    case StepKind::Accepted:
        return u"assign"_s;
    case StepKind::Declined:
        return u"dismiss"_s;
    case StepKind::FedBack:
        return u"phone-notice"_s;
    case StepKind::Solved:
    case StepKind::Closed:
        return u"done"_s;
    case StepKind::Reopened:
        return u"undo"_s;
    case StepKind::Corrected:
        return u"mark"_s;
    case StepKind::Noted:
        return u"note"_s;
    case StepKind::Snoozed:
        return u"snooze"_s;
    case StepKind::Asked:
        return u"phone-notice"_s;
    case StepKind::Agreed:
        return u"approve"_s;
    case StepKind::Refused:
        return u"dismiss"_s;
    case StepKind::Withdrawn:
        return u"undo"_s;
    case StepKind::Shared:
        return u"send"_s;
    case StepKind::Heard:
        return u"listen"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString RegisterWording::kindIcon(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Hotline:
        return u"hotline"_s;
    case EntryKind::Question:
        return u"search"_s;
    case EntryKind::Proposal:
        return u"up"_s;
    case EntryKind::Escalation:
        return u"urgent"_s;
    case EntryKind::WorkOrder:
        return u"paper"_s;
    case EntryKind::Environment:
        return u"nav-floor"_s;
    case EntryKind::Fault:
        return u"alert-warning"_s;
    case EntryKind::Praise:
        return u"approve"_s;
    case EntryKind::Upset:
        return u"listen"_s;
    case EntryKind::Task:
        return u"todo"_s;
    case EntryKind::Recording:
        return u"play"_s;
    case EntryKind::QaError:
        return u"nav-quality"_s;
    }
    Q_UNREACHABLE();
}

QString RegisterWording::kindKey(EntryKind kind)
{
    // The number row as it goes on after 9.
    static constexpr QStringView keys{u"1234567890-="};
    return QString(keys.at(qsizetype(kind)));
}

std::optional<EntryKind> RegisterWording::kindOfKey(int key)
{
    const auto kind =
        std::ranges::find_if(entryKinds, [key](EntryKind one) { return kindKey(one) == QString(QChar(key)); });
    return key > 0 && key < 0x80 && kind != entryKinds.end() ? std::optional(*kind) : std::nullopt;
}

QString RegisterWording::field(EntryKind kind, EntryField field)
{
    switch (field) {
    case EntryField::Agent:
        return WordingText::tr("Agent");
    case EntryField::Contact:
        return kind == EntryKind::Question ? WordingText::tr("Contact") : WordingText::tr("Customer");
    case EntryField::Seat:
        return WordingText::tr("Seat");
    case EntryField::Topic:
        if (kind == EntryKind::QaError)
            return WordingText::tr("Item");
        return kind == EntryKind::WorkOrder ? WordingText::tr("Nature") : WordingText::tr("Topic");
    case EntryField::Text:
        return textWord(kind);
    case EntryField::Urgency:
        return WordingText::tr("Urgency");
    case EntryField::Due:
        return dueWord(kind);
    case EntryField::Addressee:
        return addresseeWord(kind);
    case EntryField::Answer:
        return kind == EntryKind::QaError ? WordingText::tr("Advice") : WordingText::tr("Answer");
    case EntryField::Solved:
        return WordingText::tr("Solved");
    case EntryField::Link:
        return WordingText::tr("Recording");
    case EntryField::Call:
        return WordingText::tr("Call");
    case EntryField::Consent:
        return WordingText::tr("Agent’s consent");
    case EntryField::Day:
        return WordingText::tr("Day of the call");
    case EntryField::Fatal:
        return WordingText::tr("Fatal");
    case EntryField::Finder:
        return WordingText::tr("Found by");
    }
    Q_UNREACHABLE();
}

QString RegisterWording::hint(EntryKind kind, EntryField field)
{
    switch (field) {
    case EntryField::Link:
        return WordingText::tr("Path, address or id; not copied");
    case EntryField::Call:
        return WordingText::tr("When, or the call’s id");
    case EntryField::Contact:
        if (kind == EntryKind::Recording)
            return WordingText::tr("Kept as 138****1234");
        return WordingText::tr("Name, number or account");
    case EntryField::Topic:
        if (kind == EntryKind::QaError)
            return WordingText::tr("Those in use are offered");
        return WordingText::tr("The business in a few words");
    case EntryField::Addressee:
        return addresseeHint(kind);
    case EntryField::Text:
        return kind == EntryKind::Upset ? WordingText::tr("What happened; it stays with the leaders") : QString();
    case EntryField::Finder:
        return WordingText::tr("Yourself, if nothing stands here");
    case EntryField::Answer:
        if (kind == EntryKind::QaError)
            return WordingText::tr("What the agent was told, if it was");
        return WordingText::tr("What was answered, if it was");
    default:
        return {};
    }
}

QString RegisterWording::numberInLink()
{
    return WordingText::tr(
        "⚠ The link holds what looks like a telephone number: whoever hears the recording can read it. "
        "Give the telephone system’s id instead, if it has one.");
}

QString RegisterWording::due(const RegisterStanding &standing, Moment now, const Zone &zone)
{
    if (!standing.due)
        return {};
    QString at = dueText(*standing.due, now, zone);
    if (!standing.open || *standing.due >= now)
        return at;
    return WordingText::tr("%1, %2 late").arg(at, minutesWords(now - *standing.due));
}

QString RegisterWording::about(const RegisterItem &item)
{
    QStringList parts{item.agentName, item.entry.words.contact, item.entry.words.seat};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RegisterWording::stepKey(StepKind kind)
{
    switch (kind) {
    case StepKind::Answered:
        return u"A"_s;
    case StepKind::Sent:
        return u"S"_s;
    case StepKind::Promised:
        return u"P"_s;
    case StepKind::Offered:
        return u"H"_s;
    case StepKind::Accepted:
        return u"T"_s;
    case StepKind::Declined:
        return u"X"_s;
    case StepKind::FedBack:
        return u"B"_s;
    case StepKind::Solved:
        return u"D"_s;
    case StepKind::Closed:
        return u"C"_s;
    case StepKind::Reopened:
        return u"R"_s;
    case StepKind::Corrected:
        return u"E"_s;
    case StepKind::Noted:
        return u"N"_s;
    case StepKind::Snoozed:
        return u"Z"_s;
    case StepKind::Asked:
        return u"Q"_s;
    case StepKind::Agreed:
        return u"Y"_s;
    case StepKind::Refused:
        return u"K"_s;
    case StepKind::Withdrawn:
        return u"W"_s;
    case StepKind::Shared:
        return u"F"_s;
    case StepKind::Heard:
        return u"L"_s;
    }
    Q_UNREACHABLE();
}

QString RegisterWording::headline(const RegisterEntry &entry)
{
    return u"#%1 %2"_s.arg(entry.number).arg(RegisterWords::kind(entry.kind));
}

Card RegisterWording::card(const RegisterItem &item, Moment now, const Zone &zone)
{
    const RegisterEntry &entry = item.entry;
    const RegisterStanding &standing = item.standing;
    const bool late = standing.open && standing.due && *standing.due < now;
    Card card;
    card.id = entry.number;
    card.icon = kindIcon(entry.kind);
    card.title = headline(entry);
    QStringList detail{entry.words.topic, about(item)};
    if (entry.words.fatal)
        detail.prepend(WordingText::tr("fatal"));
    detail.removeAll(QString());
    card.detail = CallerMask::masked(detail.join(u" · "_s));
    card.value = due(standing, now, zone);
    card.valueInk = late ? Ink::Critical : Ink::Muted;
    card.ink = standing.open ? Ink::Text : Ink::Muted;
    card.strong =
        (standing.open && entry.words.urgency != Urgency::Normal) || (entry.words.fatal && !standing.withdrawn);
    QStringList last{RegisterWords::standing(entry, standing), standing.owner};
    if (entry.words.urgency != Urgency::Normal)
        last.prepend(RegisterWords::urgency(entry.words.urgency));
    if (const QString text = firstLine(item); !text.isEmpty())
        card.body << text;
    card.body << last.join(u" · "_s);
    return card;
}

std::vector<Card> RegisterWording::steps(const RegisterItem &item, Moment now, const Zone &zone)
{
    std::vector<Card> cards;
    for (const RegisterStep &step : item.entry.steps) {
        Card card;
        card.id = step.id.value_or(0);
        card.icon = stepIcon(step.kind);
        card.title = RegisterWords::step(item.entry.kind, step.kind);
        QStringList detail{RegisterWords::audience(step.whom), step.due ? dueText(*step.due, now, zone) : QString(),
                           step.by};
        detail.removeAll(QString());
        card.detail = detail.join(u" · "_s);
        card.value = dueText(step.at, now, zone);
        if (!step.text.isEmpty())
            card.body << step.text;
        cards.push_back(card);
    }
    return cards;
}

} // namespace Floorwalk
