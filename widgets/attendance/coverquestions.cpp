// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/coverquestions.h"

#include "widgets/common/typedspan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct CoverQuestionText
{
    Q_DECLARE_TR_FUNCTIONS(CoverQuestions)
};

Error notUnderstood(const QString &text)
{
    return {Error::Kind::BadInput, text, {}};
}

QStringList othersThan(const PersonDay &person, const std::vector<Person> &people)
{
    std::vector<Person> others = people;
    std::erase_if(others, [&person](const Person &one) { return one.id == person.person.id; });
    return CoverQuestions::namesOf(others);
}

Result<PersonId> personCalled(const QString &text, const std::vector<Person> &people)
{
    const QStringList names = CoverQuestions::namesOf(people);
    std::optional<PersonId> found;
    int bearers = 0;
    for (size_t i = 0; i < people.size(); ++i) {
        if (names[qsizetype(i)] == text || people[i].no.text() == text)
            return *people[i].id;
        if (people[i].name == text) {
            found = people[i].id;
            ++bearers;
        }
    }
    if (found && bearers == 1)
        return *found;
    return notUnderstood(
        CoverQuestionText::tr("Nobody of this store is called “%1”, or several are; write the employee number.")
            .arg(text));
}

/** "2026-11-28", or "11-28" of that year in which it is nearest to @p near. */
std::optional<QDate> dateIn(const QString &text, QDate near)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return date;
    std::optional<QDate> nearest;
    for (const int year : {near.year(), near.year() - 1, near.year() + 1}) {
        const QDate date = QDate::fromString(u"%1-%2"_s.arg(year).arg(text), Qt::ISODate);
        if (date.isValid() && (!nearest || std::abs(near.daysTo(date)) < std::abs(near.daysTo(*nearest))))
            nearest = date;
    }
    return nearest;
}

Error noDate(const QString &text)
{
    return notUnderstood(CoverQuestionText::tr("“%1” is no date. Write it as 2026-11-28 or 11-28.").arg(text));
}

/** "09:00-12:00" in @p day's shift; a time before its begin is of the next date. */
Result<TimeRange> timesIn(const QString &text, const RosterDay &day, const Zone &zone)
{
    const std::optional<TypedSpan> span = typedSpan(text);
    if (!span || !span->to.isValid())
        return notUnderstood(
            CoverQuestionText::tr("“%1” are no times. Write them as 09:00-12:00, or nothing for the whole shift.")
                .arg(text));
    const auto moment = [&day, &zone](QTime time, Moment notBefore) {
        const Moment at = zone.toMoment(day.date, time);
        return at < notBefore ? zone.toMoment(day.date.addDays(1), time) : at;
    };
    const Moment begin = day.segments.empty() ? Moment::min() : day.segments.front().start;
    const Moment start = moment(span->from, begin);
    return TimeRange{start, moment(span->to, start + Millis(1))};
}

} // namespace

QStringList CoverQuestions::namesOf(const std::vector<Person> &people)
{
    QHash<QString, int> bearers;
    for (const Person &person : people)
        ++bearers[person.name];
    QStringList names;
    for (const Person &person : people) {
        names << (bearers.value(person.name) > 1 ? u"%1 (%2)"_s.arg(person.name, person.no.text()) : person.name);
    }
    return names;
}

AnswerBar::Question CoverQuestions::substitute(const PersonDay &person, const std::vector<Person> &people)
{
    AnswerBar::Question question;
    question.text = CoverQuestionText::tr("In place of %1").arg(person.person.name);
    question.accept = CoverQuestionText::tr("Save");
    question.lines << AnswerBar::Line{CoverQuestionText::tr("Who comes"), othersThan(person, people), {}};
    question.lines << AnswerBar::Line{CoverQuestionText::tr("For a part: 09:00-12:00"), {}, {}};
    question.reasonHint = CoverQuestionText::tr("Approved by whom, why; rest owed");
    question.reasonNeeded = true;
    return question;
}

AnswerBar::Question CoverQuestions::swap(const PersonDay &person, const std::vector<Person> &people)
{
    AnswerBar::Question question;
    question.text = CoverQuestionText::tr("%1 exchanges the shift").arg(person.person.name);
    question.accept = CoverQuestionText::tr("Save");
    question.lines << AnswerBar::Line{CoverQuestionText::tr("With whom"), othersThan(person, people), {}};
    question.lines << AnswerBar::Line{
        CoverQuestionText::tr("For their shift of (date)"), {}, person.roster.date.toString(Qt::ISODate)};
    question.lines << AnswerBar::Line{CoverQuestionText::tr("Asked for on (date); none: the leader’s"), {}, {}};
    question.lines << AnswerBar::Line{CoverQuestionText::tr("Written request, if there is one"), {}, {}};
    question.reasonHint = CoverQuestionText::tr("Approved by whom, why");
    question.reasonNeeded = true;
    return question;
}

AnswerBar::Question CoverQuestions::takeBack(const CoverLine &line)
{
    AnswerBar::Question question;
    question.text = CoverQuestionText::tr("%1 does not come for %2 after all?").arg(line.stands, line.away);
    question.accept = CoverQuestionText::tr("Take it back");
    question.reasonHint = CoverQuestionText::tr("Why it does not hold");
    question.reasonNeeded = true;
    return question;
}

Result<ShiftCover> CoverQuestions::substituteFrom(const AnswerBar::Answer &answer, const PersonDay &person,
                                                  const std::vector<Person> &people, const Zone &zone)
{
    const Result<PersonId> stands = personCalled(answer.lines.value(0).trimmed(), people);
    if (!stands)
        return stands.error();
    ShiftCover cover{{}, ShiftCover::Kind::Substitute, *person.person.id, *stands, person.roster.date};
    cover.reason = answer.reason;
    if (const QString times = answer.lines.value(1).trimmed(); !times.isEmpty()) {
        const Result<TimeRange> span = timesIn(times, person.roster, zone);
        if (!span)
            return span.error();
        cover.span = *span;
    }
    return cover;
}

Result<ShiftCover> CoverQuestions::swapFrom(const AnswerBar::Answer &answer, const PersonDay &person,
                                            const std::vector<Person> &people)
{
    const Result<PersonId> with = personCalled(answer.lines.value(0).trimmed(), people);
    if (!with)
        return with.error();
    ShiftCover cover{{}, ShiftCover::Kind::Swap, *person.person.id, *with, person.roster.date};
    const QString back = answer.lines.value(1).trimmed();
    cover.back = dateIn(back, person.roster.date);
    if (!cover.back && !back.isEmpty())
        return noDate(back);
    const QString asked = answer.lines.value(2).trimmed();
    cover.askedOn = dateIn(asked, person.roster.date);
    if (!cover.askedOn && !asked.isEmpty())
        return noDate(asked);
    cover.papers = answer.lines.value(3).trimmed();
    cover.reason = answer.reason;
    return cover;
}

} // namespace Floorwalk
