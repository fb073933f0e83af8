// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/peoplerepository.h"

#include "models/store/grantcheck.h"
#include "models/store/settingsrepository.h"
#include "models/store/statement.h"
#include "models/store/teamrepository.h"

#include <QCoreApplication>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array employmentNames{"staff", "intern", "minor", "agency"};

Employment employmentOf(const QString &name)
{
    for (size_t i = 0; i < employmentNames.size(); ++i) {
        if (name == QLatin1StringView(employmentNames[i]))
            return Employment(i);
    }
    return Employment::Staff;
}

QString selectPeople(const QString &condition)
{
    return u"SELECT p.id, p.no, p.name, t.name, p.employment, p.hired_on, p.retired, p.listen_notice_on, "
           "p.birthday, f.member FROM person p "
           "LEFT JOIN team t ON t.id = p.team_id LEFT JOIN feed_member f ON f.person_id = p.id WHERE "_s
           + condition + u" ORDER BY p.no, f.position"_s;
}

std::optional<Person> readPerson(const Statement &s)
{
    const Result<EmployeeNo> no = EmployeeNo::parse(s.text(1));
    if (!no)
        return std::nullopt;
    Person person{PersonId(s.number(0)), *no, s.text(2), s.text(3), {}, employmentOf(s.text(4)), {}, s.flag(6)};
    if (!s.isNull(5))
        person.hiredOn = s.date(5);
    if (!s.isNull(7))
        person.listenNoticeOn = s.date(7);
    person.birthday = MonthDay::parse(s.text(8));
    return person;
}

/** Runs @p select: a row for each name that the feed has for a person, or one for who has none. */
Result<std::vector<Person>> readPeople(Statement &select)
{
    if (const Result<void> ran = select.run(); !ran)
        return ran.error();
    std::vector<Person> people;
    while (select.next()) {
        if (people.empty() || people.back().id->value() != select.number(0)) {
            std::optional<Person> person = readPerson(select);
            if (!person)
                return Error{
                    Error::Kind::Storage, QCoreApplication::translate("Store", "A person's number is damaged."), {}};
            people.push_back(std::move(*person));
        }
        if (!select.isNull(9))
            people.back().feedMembers << select.text(9);
    }
    if (std::optional<Error> failure = select.failure())
        return *failure;
    return people;
}

Result<std::optional<Person>> readOne(Statement &select)
{
    const auto people = readPeople(select);
    if (!people)
        return people.error();
    return people->empty() ? std::nullopt : std::optional(people->front());
}

Result<void> saveMembers(const Database &records, PersonId id, const QStringList &members)
{
    if (Result<void> ran = Statement(records, u"DELETE FROM feed_member WHERE person_id = ?"_s).bind(id).run(); !ran)
        return ran;
    int position = 0;
    for (const QString &member : members) {
        Statement taken(records, u"SELECT p.name FROM feed_member f JOIN person p ON p.id = f.person_id "
                                 "WHERE f.member = ? AND p.retired = 0 AND p.id <> ?"_s);
        if (Result<void> ran = taken.bind(member).bind(id).run(); !ran)
            return ran;
        if (taken.next()) {
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Store",
                                                     "The feed's name “%1” already belongs to %2. One of the two "
                                                     "must give it up.")
                             .arg(member, taken.text(0)),
                         {}};
        }
        Statement insert(records,
                         u"INSERT OR IGNORE INTO feed_member (person_id, member, position) VALUES (?, ?, ?)"_s);
        if (Result<void> ran = insert.bind(id).bind(member).bind(position++).run(); !ran)
            return ran;
    }
    return {};
}

/** The person's id and team as they stand, by id or by number. */
struct Standing
{
    PersonId id;
    std::optional<TeamId> team;
};
Result<std::optional<Standing>> standing(const Database &records, const Person &person)
{
    Statement select(records, u"SELECT id, team_id FROM person WHERE id = ? OR (? IS NULL AND no = ?)"_s);
    return select.bind(person.id).bind(person.id).bind(person.no.text()).first([](const Statement &s) {
        return Standing{PersonId(s.number(0)), s.isNull(1) ? std::nullopt : std::optional(TeamId(s.number(1)))};
    });
}

/**
 * Keeps the team that the person leaves, for the days before today. Of several changes in a day the first speaks of the
 * days before it. Days before somebody had any team belong to the first.
 */
Result<void> keepFormerTeam(Transaction &transaction, const std::optional<Standing> &was, std::optional<TeamId> team)
{
    if (!was || !was->team || was->team == team)
        return {};
    const Result<CentreSettings> settings = SettingsRepository(transaction.database()).all();
    if (!settings)
        return settings.error();
    Statement insert(transaction.database(), u"INSERT INTO former_team (person_id, team_id, until) VALUES (?, ?, ?) "
                                             "ON CONFLICT (person_id, until) DO NOTHING RETURNING id"_s);
    insert.bind(was->id).bind(*was->team).bind(settings->zone().localDate(transaction.now()));
    const auto id = insert.first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    if (*id)
        transaction.touched("former_team", **id);
    return {};
}

Result<PersonId> savePerson(const Database &records, const Person &person, std::optional<TeamId> team)
{
    const QString employment = QString::fromLatin1(employmentNames[size_t(person.employment)]);
    const std::optional<QString> birthday = person.birthday ? std::optional(person.birthday->text()) : std::nullopt;
    if (person.id) {
        Statement update(records, u"UPDATE person SET no = ?, name = ?, team_id = ?, employment = ?, hired_on = ?, "
                                  "retired = ?, listen_notice_on = ?, birthday = ? WHERE id = ?"_s);
        update.bind(person.no.text()).bind(person.name).bind(team).bind(employment).bind(person.hiredOn);
        update.bind(person.retired).bind(person.listenNoticeOn).bind(birthday);
        if (Result<void> ran = update.bind(*person.id).runOne(notFound(person.name).text); !ran)
            return ran.error();
        return *person.id;
    }
    Statement upsert(
        records,
        u"INSERT INTO person (no, name, team_id, employment, hired_on, retired, listen_notice_on, "
        "birthday) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (no) DO UPDATE SET name = excluded.name, team_id = "
        "excluded.team_id, employment = "
        "excluded.employment, hired_on = excluded.hired_on, retired = excluded.retired, "
        "listen_notice_on = excluded.listen_notice_on, birthday = excluded.birthday RETURNING id"_s);
    upsert.bind(person.no.text()).bind(person.name).bind(team).bind(employment).bind(person.hiredOn);
    upsert.bind(person.retired).bind(person.listenNoticeOn).bind(birthday);
    const auto id = upsert.first([](const Statement &s) { return PersonId(s.number(0)); });
    if (!id)
        return id.error();
    return **id;
}

} // namespace

Result<std::vector<Person>> PeopleRepository::all(bool withRetired) const
{
    Statement select(m_records, selectPeople(u"p.retired = 0 OR ?"_s));
    return readPeople(select.bind(withRetired));
}

Result<std::vector<Person>> PeopleRepository::ofTeam(const QString &team) const
{
    Statement select(m_records, selectPeople(u"p.retired = 0 AND t.name = ?"_s));
    return readPeople(select.bind(team));
}

Result<std::optional<Person>> PeopleRepository::find(PersonId id) const
{
    Statement select(m_records, selectPeople(u"p.id = ?"_s));
    return readOne(select.bind(id));
}

Result<std::optional<Person>> PeopleRepository::find(const EmployeeNo &no) const
{
    Statement select(m_records, selectPeople(u"p.no = ?"_s));
    return readOne(select.bind(no.text()));
}

Result<std::vector<Person>> PeopleRepository::called(const QString &nameOrNo) const
{
    Statement select(m_records, selectPeople(u"p.name = ? OR p.no = ?"_s));
    return readPeople(select.bind(nameOrNo).bind(nameOrNo));
}

Result<std::optional<Person>> PeopleRepository::findByFeedMember(const QString &member) const
{
    Statement select(m_records, selectPeople(u"p.retired = 0 AND p.id IN (SELECT person_id FROM feed_member "
                                             "WHERE member = ?)"_s));
    return readOne(select.bind(member));
}

Result<PersonId> PeopleRepository::save(Transaction &transaction, const Grant &grant, const Person &person)
{
    if (Result<void> may = needGrant(grant, {Action::EditPeople}); !may)
        return may.error();
    std::optional<TeamId> team;
    if (!person.team.trimmed().isEmpty()) {
        const Result<TeamId> ensured = TeamRepository(m_records).ensure(transaction, grant, person.team);
        if (!ensured)
            return ensured.error();
        team = *ensured;
    }
    const auto was = standing(transaction.database(), person);
    if (!was)
        return was.error();
    const Result<PersonId> id = savePerson(transaction.database(), person, team);
    if (!id)
        return id;
    if (Result<void> kept = keepFormerTeam(transaction, *was, team); !kept)
        return kept.error();
    if (Result<void> members = saveMembers(transaction.database(), *id, person.feedMembers); !members)
        return members.error();
    transaction.touched("person", id->value());
    return id;
}

Result<void> PeopleRepository::retire(Transaction &transaction, const Grant &grant, PersonId person)
{
    if (Result<void> may = needGrant(grant, {Action::EditPeople}); !may)
        return may;
    Statement update(transaction.database(), u"UPDATE person SET retired = 1 WHERE id = ?"_s);
    if (Result<void> ran =
            update.bind(person).runOne(notFound(QCoreApplication::translate("Store", "The person")).text);
        !ran)
        return ran;
    transaction.touched("person", person.value());
    return {};
}

} // namespace Floorwalk
