// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/knowledgedesk.h"

#include "models/service/audited.h"
#include "models/service/ownteam.h"
#include "models/store/grantcheck.h"
#include "models/store/knowledgerepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/registerrepository.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestPoint = 4000;
constexpr size_t manyReaders = 100; ///< from so many on all people are read at once

/** Where this file's texts stand in the catalogue. */
struct KnowledgeText
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeDesk)
};

Error badPoint(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

KnowledgeWords trimmedPoint(KnowledgeWords words)
{
    for (QString *text : {&words.team, &words.title, &words.text})
        *text = text->trimmed();
    return words;
}

Result<void> checkPoint(const KnowledgeWords &words)
{
    if (words.title.isEmpty())
        return badPoint(KnowledgeText::tr("Give the point a title: it is what people ask for it by."));
    if (words.title.size() > longestTitle)
        return badPoint(
            KnowledgeText::tr("A title holds %1 characters at most. The rest goes into the text.").arg(longestTitle));
    if (words.text.size() > longestPoint)
        return badPoint(KnowledgeText::tr("A point holds %1 characters at most. Make two of it.").arg(longestPoint));
    if (!words.validFrom.isValid())
        return badPoint(KnowledgeText::tr("Say from which day on it is valid."));
    if (words.validTo && *words.validTo < words.validFrom)
        return badPoint(KnowledgeText::tr("Its last day lies before its first. Check the two dates."));
    return {};
}

QString pointSubject(qint64 number)
{
    return u"knowledge point #%1"_s.arg(number);
}

Error otherWording(const KnowledgePoint &last)
{
    return Error{Error::Kind::Conflict,
                 KnowledgeText::tr("%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.")
                     .arg(last.recordedBy)
                     .arg(last.number),
                 {}};
}

} // namespace

Result<QStringList> KnowledgeDesk::teams(const Actor &actor)
{
    if (actor.role != Role::DutyLeader)
        return QStringList{QString()};
    return ownTeamsOf(m_session, actor);
}

/** Adds to @p points those they are for and who knows them; leaves out what is for other teams. */
Result<std::vector<KnowledgeStanding>> KnowledgeDesk::standings(const Actor &actor, std::vector<KnowledgePoint> points)
{
    const Result<QStringList> own = teams(actor);
    if (!own)
        return own.error();
    const Result<std::vector<Person>> people = PeopleRepository(m_session.records()).all();
    if (!people)
        return people.error();
    std::erase_if(points, [&own](const KnowledgePoint &point) {
        return !point.words.team.isEmpty() && !isOwnTeam(*own, point.words.team);
    });
    std::vector<qint64> numbers;
    for (const KnowledgePoint &point : points)
        numbers.push_back(point.number);
    const auto noted = KnowledgeRepository(m_session.records()).confirmations(numbers);
    if (!noted)
        return noted.error();
    std::map<std::pair<qint64, PersonId>, const KnowledgeConfirmation *> known;
    for (const KnowledgeConfirmation &one : *noted)
        known.emplace(std::pair(one.number, one.person), &one);
    const auto taught = RegisterRepository(m_session.records()).taught();
    if (!taught)
        return taught.error();
    std::vector<KnowledgeStanding> standings;
    for (KnowledgePoint &point : points) {
        KnowledgeStanding standing{std::move(point), {}, 0};
        if (const auto entry = taught->find(standing.point.number); entry != taught->end())
            standing.entry = entry->second;
        for (const Person &person : *people) {
            if (!standing.point.isFor(person.team) || !isOwnTeam(*own, person.team))
                continue;
            KnowledgeReader reader{*person.id, person.no.text(), person.name, person.team, {}, {}};
            if (const auto found = known.find({standing.point.number, *person.id}); found != known.end()) {
                reader.confirmedAt = found->second->at;
                reader.notedBy = found->second->notedBy;
            }
            standing.readers.push_back(std::move(reader));
        }
        standings.push_back(std::move(standing));
    }
    return standings;
}

Result<std::vector<KnowledgeStanding>> KnowledgeDesk::all(const Actor &actor)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadKnowledge); !grant)
        return grant.error();
    Result<std::vector<KnowledgePoint>> points = KnowledgeRepository(m_session.records()).all();
    return points ? standings(actor, std::move(*points)) : points.error();
}

Result<std::vector<KnowledgeStanding>> KnowledgeDesk::validOn(const Actor &actor, QDate date)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadKnowledge); !grant)
        return grant.error();
    Result<std::vector<KnowledgePoint>> points = KnowledgeRepository(m_session.records()).validOn(date);
    return points ? standings(actor, std::move(*points)) : points.error();
}

Result<std::vector<KnowledgePoint>> KnowledgeDesk::history(const Actor &actor, qint64 number)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadKnowledge); !grant)
        return grant.error();
    const Result<QStringList> own = teams(actor);
    if (!own)
        return own.error();
    Result<std::vector<KnowledgePoint>> records = KnowledgeRepository(m_session.records()).history(number);
    if (!records)
        return records;
    std::erase_if(*records, [&own](const KnowledgePoint &one) {
        return !one.words.team.isEmpty() && !isOwnTeam(*own, one.words.team);
    });
    if (records->empty())
        return notFound(KnowledgeText::tr("Knowledge point #%1").arg(number));
    return records;
}

/** The right to write for @p team, empty for all: who leads some teams does not speak to all of them. */
Result<Grant> KnowledgeDesk::writing(const Actor &actor, const QString &team)
{
    const Result<Grant> grant = m_session.grant(actor, Action::WriteKnowledge, team);
    if (!grant || !team.isEmpty())
        return grant;
    const Result<QStringList> own = teams(actor);
    if (!own)
        return own.error();
    if (isOwnTeam(*own, team))
        return grant;
    return Error{Error::Kind::Forbidden,
                 KnowledgeText::tr("A point for every team is the operations manager’s. Choose your own team."),
                 {}};
}

Result<KnowledgePoint> KnowledgeDesk::store(const Grant &grant, const QString &what, const KnowledgePoint &point)
{
    const AuditEntry entry{what, point.number ? pointSubject(point.number) : u"knowledge"_s, {}, {}};
    return audited<KnowledgePoint>(m_session, grant, entry, [this, &point, &grant](Transaction &transaction) {
        return KnowledgeRepository(m_session.records()).add(transaction, grant, point);
    });
}

/** What stands there, unless it is another than was @p seen or was withdrawn. */
Result<KnowledgePoint> KnowledgeDesk::lastWord(const KnowledgePoint &seen) const
{
    Result<KnowledgePoint> last = KnowledgeRepository(m_session.records()).numbered(seen.number);
    if (!last)
        return last;
    if (last->withdrawn)
        return Error{
            Error::Kind::Conflict,
            KnowledgeText::tr("Knowledge point #%1 does not stand any more. Write another one.").arg(seen.number),
            {}};
    return last->id == seen.id ? last : Result<KnowledgePoint>(otherWording(*last));
}

Result<std::pair<KnowledgePoint, Grant>> KnowledgeDesk::prepared(const Actor &actor, const KnowledgeWords &words)
{
    KnowledgePoint point;
    point.words = trimmedPoint(words);
    if (const Result<void> fits = checkPoint(point.words); !fits)
        return fits.error();
    const Result<Grant> grant = writing(actor, point.words.team);
    if (!grant)
        return grant.error();
    return std::pair(std::move(point), *grant);
}

Result<KnowledgePoint> KnowledgeDesk::add(const Actor &actor, const KnowledgeWords &words)
{
    const auto point = prepared(actor, words);
    return point ? store(point->second, u"knowledge.add"_s, point->first) : Result<KnowledgePoint>(point.error());
}

Result<KnowledgePoint> KnowledgeDesk::correct(const Actor &actor, const KnowledgePoint &seen,
                                              const KnowledgeWords &words, bool anew)
{
    Result<KnowledgePoint> next = lastWord(seen);
    if (!next)
        return next;
    // Who may is asked of what stands there and of what shall.
    if (const Result<Grant> before = writing(actor, next->words.team); !before)
        return before.error();
    next->corrects = seen.id;
    next->words = trimmedPoint(words);
    next->anew = anew;
    if (const Result<void> fits = checkPoint(next->words); !fits)
        return fits.error();
    const Result<Grant> grant = writing(actor, next->words.team);
    return grant ? store(*grant, u"knowledge.correct"_s, *next) : Result<KnowledgePoint>(grant.error());
}

Result<KnowledgePoint> KnowledgeDesk::withdraw(const Actor &actor, const KnowledgePoint &seen, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return badPoint(KnowledgeText::tr("Say why the point is withdrawn: the reason is read later."));
    Result<KnowledgePoint> next = lastWord(seen);
    if (!next)
        return next;
    next->corrects = seen.id;
    next->anew = false;
    next->withdrawn = true;
    next->reason = reason.trimmed();
    const Result<Grant> grant = writing(actor, next->words.team);
    return grant ? store(*grant, u"knowledge.withdraw"_s, *next) : Result<KnowledgePoint>(grant.error());
}

/** The right to note of all of @p people whether they know @p point. */
Result<Grant> KnowledgeDesk::confirming(const Actor &actor, const KnowledgePoint &point,
                                        const std::vector<PersonId> &people)
{
    // The right is asked for once a team, however many of it are told of.
    std::set<QString> teams;
    const PeopleRepository repository(m_session.records());
    std::map<PersonId, Person> all; // read at once where many know it
    if (people.size() >= manyReaders) {
        Result<std::vector<Person>> read = repository.all();
        if (!read)
            return read.error();
        for (Person &one : *read)
            all.emplace(*one.id, std::move(one));
    }
    for (const PersonId id : people) {
        const auto known = all.find(id);
        const Result<std::optional<Person>> person =
            known == all.end() ? repository.find(id) : Result<std::optional<Person>>(known->second);
        if (!person)
            return person.error();
        if (!*person)
            return notFound(KnowledgeText::tr("The agent"));
        if (!point.isFor((*person)->team))
            return badPoint(KnowledgeText::tr("“%1” is not for %2’s team.").arg(point.words.title, (*person)->name));
        teams.insert((*person)->team);
    }
    std::optional<Result<Grant>> grant;
    for (const QString &team : teams) {
        grant = writing(actor, team);
        if (!*grant)
            return *grant;
    }
    return grant.value_or(badPoint(KnowledgeText::tr("Say who knows the point.")));
}

Result<int> KnowledgeDesk::confirm(const Actor &actor, const KnowledgePoint &seen, const std::vector<PersonId> &people,
                                   bool known)
{
    const Result<KnowledgePoint> last = lastWord(seen);
    if (!last)
        return last.error();
    const Result<Grant> grant = confirming(actor, *last, people);
    if (!grant)
        return grant.error();
    const AuditEntry entry{
        known ? u"knowledge.confirm"_s : u"knowledge.unconfirm"_s, pointSubject(seen.number), {}, {}};
    return audited<int>(m_session, *grant, entry, [this, &last, &people, known, &grant](Transaction &transaction) {
        KnowledgeRepository knowledge(m_session.records());
        for (const PersonId person : people) {
            const auto noted =
                knowledge.note(transaction, *grant, {last->number, *last->id, person, known, Moment(), {}});
            if (!noted)
                return Result<int>(noted.error());
        }
        return Result<int>(int(people.size()));
    });
}

} // namespace Floorwalk
