// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/coachingcards.h"

#include "models/policy/callermask.h"
#include "models/policy/registerwords.h"
#include "widgets/coaching/coachingwording.h"
#include "widgets/common/words.h"
#include "widgets/register/registerwording.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysDoneIsShown = 28;
constexpr qsizetype mostOfEntry = 80; ///< of its text; the register has all of it

/** Where this file's texts stand in the catalogue. */
struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(Coaching)
};

Card personCard(const PersonWeek &one, const ListeningRules &rules)
{
    Card card;
    card.id = one.person.id->value();
    card.title = one.person.name;
    card.detail = one.person.no.text();
    card.strong = true;
    card.body = {CoachingWording::coverage(one.facts, rules)};
    if (ListeningPlan::isFulfilled(one.facts, rules)) {
        card.value = CardText::tr("done");
        card.valueInk = Ink::Good;
    } else if (one.proposed > 0) {
        card.value = CardText::tr("%n to complete", nullptr, one.proposed);
        card.valueInk = Ink::Warning;
    }
    if (!one.by.isEmpty())
        card.toolTip = CardText::tr("By %1").arg(one.by.join(CardText::tr(", ")));
    return card;
}

Card noteCard(const CoachingNote &note, const Zone &zone, QDate today)
{
    Card card;
    card.id = note.number;
    card.icon = note.withdrawn ? u"dismiss"_s : CoachingWording::kindIcon(note.words.kind);
    card.title = CoachingWording::kindWord(note.words.kind);
    card.strong = true;
    card.ink = note.withdrawn ? Ink::Muted : note.words.kind == NoteKind::Warning ? Ink::Warning : Ink::Text;
    card.detail = CoachingWording::moment(note.at, zone, today) + u" · "_s + note.author;
    card.value = note.words.hrVisible ? CardText::tr("HR may see it") : CardText::tr("leaders only");
    if (note.withdrawn) {
        card.value = CardText::tr("withdrawn");
        card.body = {CardText::tr("Withdrawn by %1: %2").arg(note.recordedBy, note.reason)};
        return card;
    }
    if (note.erased) {
        card.body = {CardText::tr("The text has outlived its retention.")};
        return card;
    }
    card.body = {note.words.fact};
    const auto add = [&card](const QString &label, const QString &text) {
        if (!text.isEmpty())
            //: one step of a note: its name and what was said
            card.body << CardText::tr("%1: %2").arg(label, text);
    };
    add(CardText::tr("Feeling"), note.words.feeling);
    add(CardText::tr("Need"), note.words.need);
    add(CardText::tr("Request"), note.words.request);
    add(CardText::tr("Their words"), note.words.ownWords);
    if (note.corrects) {
        card.body << CardText::tr("Corrected %1 by %2")
                         .arg(CoachingWording::moment(note.recordedAt, zone, today), note.recordedBy);
    }
    return card;
}

Card actionCard(const AgreedAction &action, const Zone &zone, QDate today)
{
    Card card;
    card.id = *action.id;
    card.body = {action.text};
    if (!action.isOpen()) {
        card.icon = u"done"_s;
        card.ink = Ink::Muted;
        card.title = CardText::tr("done %1").arg(zone.localDate(*action.doneAt).toString(u"MM-dd"_s));
        card.detail = action.doneBy;
        if (!action.outcome.isEmpty())
            card.body << action.outcome;
        return card;
    }
    const bool late = action.due <= today;
    card.icon = late ? u"alert-warning"_s : u"todo"_s;
    card.ink = late ? Ink::Warning : Ink::Text;
    card.strong = late;
    card.title = CoachingWording::due(action.due, today);
    return card;
}

} // namespace

std::vector<Card> CoachingCards::people(const CoachingWeek &week)
{
    std::vector<Card> cards;
    for (const PersonWeek &one : week.people)
        cards.push_back(personCard(one, week.rules));
    return cards;
}

std::vector<Card> CoachingCards::queue(const CoachingWeek &week)
{
    std::vector<Card> cards;
    for (const ListeningPlace &place : week.queue) {
        const auto one = std::ranges::find_if(
            week.people, [&place](const PersonWeek &each) { return each.person.id == place.person; });
        if (one == week.people.end())
            continue;
        Card card = personCard(*one, week.rules);
        card.title = u"%1. %2"_s.arg(cards.size() + 1).arg(one->person.name);
        //: the weight of all reasons to listen to somebody: a score, no minutes
        card.value = CardText::tr("priority %1").arg(place.points);
        card.valueInk = Ink::Muted;
        QStringList why{CoachingWording::away(place.away), CoachingWording::reason(place.reasons.front())};
        const auto upset = std::ranges::find(place.reasons, ListeningReason::Kind::Upset, &ListeningReason::kind);
        if (upset != place.reasons.end() && upset != place.reasons.begin())
            why << CoachingWording::reason(*upset); // what the number of points does not tell
        why.removeAll(QString());
        card.body << why.join(u" · "_s);
        if (place.away != ListeningAway::Here)
            card.ink = Ink::Disabled;
        cards.push_back(card);
    }
    return cards;
}

std::vector<Card> CoachingCards::care(const std::vector<CarePlace> &places)
{
    std::vector<Card> cards;
    for (const CarePlace &place : places) {
        const bool calls = place.reasons.size() > 1; // beside how long ago the last talk was
        Card card;
        card.id = place.person.value();
        card.icon = calls ? u"alert-warning"_s : u"assign"_s;
        card.ink = calls ? Ink::Warning : Ink::Text;
        card.title = u"%1. %2"_s.arg(cards.size() + 1).arg(place.name);
        card.strong = calls;
        QStringList reasons;
        for (const CareReason &reason : place.reasons)
            reasons << CoachingWording::reason(reason);
        card.body = {reasons.join(u" · "_s)};
        cards.push_back(card);
    }
    return cards;
}

std::vector<Card> CoachingCards::due(const std::vector<FollowUp> &followUps, QDate today)
{
    std::vector<Card> cards;
    for (const FollowUp &one : followUps) {
        Card card;
        card.id = *one.action.id;
        card.icon = u"followup"_s;
        card.title = one.name;
        card.strong = true;
        card.value = CoachingWording::due(one.action.due, today);
        card.valueInk = one.action.due < today ? Ink::Critical : Ink::Muted;
        card.body = {one.action.text};
        cards.push_back(card);
    }
    return cards;
}

QStringList CoachingCards::reasons(const CoachingWeek &week, PersonId person)
{
    const auto place = std::ranges::find(week.queue, person, &ListeningPlace::person);
    QStringList lines;
    if (place == week.queue.end())
        return lines;
    for (const ListeningReason &reason : place->reasons)
        //: a reason to listen to somebody, and the points it gives in the order of the queue
        lines << CardText::tr("%1 (+%2)").arg(CoachingWording::reason(reason)).arg(reason.points);
    return lines;
}

std::vector<Card> CoachingCards::notes(const std::vector<CoachingNote> &notes, const Zone &zone, QDate today)
{
    std::vector<Card> cards;
    for (const CoachingNote &note : notes)
        cards.push_back(noteCard(note, zone, today));
    return cards;
}

std::vector<Card> CoachingCards::found(const std::vector<FoundNote> &notes, const Zone &zone, QDate today)
{
    std::vector<Card> cards;
    for (const FoundNote &one : notes) {
        Card card = noteCard(one.note, zone, today);
        card.title = one.name + u" · "_s + card.title;
        cards.push_back(card);
    }
    return cards;
}

std::vector<Card> CoachingCards::followUps(const std::vector<CoachingNote> &notes, const Zone &zone, QDate today)
{
    std::vector<AgreedAction> shown;
    for (const CoachingNote &note : notes) {
        if (note.withdrawn || note.erased)
            continue;
        std::ranges::copy_if(note.actions, std::back_inserter(shown), [&zone, today](const AgreedAction &action) {
            return action.isOpen() || zone.localDate(*action.doneAt) >= today.addDays(-daysDoneIsShown);
        });
    }
    std::ranges::sort(shown, [](const AgreedAction &a, const AgreedAction &b) {
        const auto rank = [](const AgreedAction &one) { return std::tuple(!one.isOpen(), one.due, *one.id); };
        return rank(a) < rank(b);
    });
    std::vector<Card> cards;
    for (const AgreedAction &action : shown)
        cards.push_back(actionCard(action, zone, today));
    return cards;
}

std::vector<Card> CoachingCards::entries(const std::vector<ListeningEntry> &entries, const Zone &zone, QDate today)
{
    std::vector<Card> cards;
    for (const ListeningEntry &entry : entries) {
        Card card;
        card.id = entry.number;
        card.icon = CoachingWording::listeningIcon(entry.kind);
        card.title = CoachingWording::listeningWord(entry.kind);
        card.detail = CoachingWording::moment(entry.began, zone, today);
        card.value = entry.length ? lengthText(*entry.length) : QString();
        const bool isOpen = entry.status == ListeningEntry::Status::Proposed;
        if (isOpen) {
            card.ink = Ink::Warning;
            card.strong = true;
            card.body = {entry.length ? CardText::tr("To be completed: Enter, then the advice")
                                      : CardText::tr("To be completed once the call is over")};
        } else {
            //: who listened
            card.body = {CardText::tr("by %1").arg(entry.by)};
        }
        if (!entry.advice.isEmpty())
            card.body << entry.advice;
        cards.push_back(card);
    }
    return cards;
}

std::vector<Card> CoachingCards::onRecord(const RegisterItems &items, const Zone &zone, QDate today)
{
    std::vector<Card> cards;
    for (const RegisterItem &item : items) {
        const RegisterEntry &entry = item.entry;
        Card card;
        card.id = entry.number;
        card.icon = RegisterWording::kindIcon(entry.kind);
        card.title = RegisterWords::kind(entry.kind);
        card.strong = true;
        card.detail = entry.date.toString(entry.date.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
        QStringList lines{CallerMask::masked(entry.words.topic),
                          CallerMask::masked(entry.words.text.simplified()).left(mostOfEntry),
                          RegisterWords::standing(entry, item.standing)};
        if (entry.erased)
            lines = {CardText::tr("The text has outlived its retention.")};
        lines.removeAll(QString());
        card.body = lines;
        card.toolTip = CoachingWording::moment(entry.recordedAt, zone, today) + u" · "_s + entry.recordedBy;
        cards.push_back(card);
    }
    return cards;
}

} // namespace Floorwalk
