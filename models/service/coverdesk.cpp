// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/coverdesk.h"

#include "models/policy/attendancechecks.h"
#include "models/service/audited.h"
#include "models/store/coverrepository.h"
#include "models/store/grantcheck.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct CoverText
{
    Q_DECLARE_TR_FUNCTIONS(CoverDesk)
};

Error badCover(const QString &text)
{
    return {Error::Kind::BadInput, text, {}};
}

QJsonObject coverJson(const ShiftCover &cover, const Person &away, const Person &stands, const Zone &zone)
{
    QJsonObject json{
        {u"kind"_s, shiftCoverName(cover.kind)},       {u"away"_s, away.no.text()}, {u"stands"_s, stands.no.text()},
        {u"date"_s, cover.date.toString(Qt::ISODate)}, {u"papers"_s, cover.papers}, {u"reason"_s, cover.reason}};
    if (cover.back)
        json.insert(u"back"_s, cover.back->toString(Qt::ISODate));
    if (cover.askedOn)
        json.insert(u"askedOn"_s, cover.askedOn->toString(Qt::ISODate));
    if (cover.span) {
        json.insert(u"from"_s, zone.isoSeconds(cover.span->from));
        json.insert(u"to"_s, zone.isoSeconds(cover.span->to));
    }
    return json;
}

/** As @p person counts it: which shift was given, and which taken. */
SwapRecord swapOf(const ShiftCover &cover, PersonId person, const Zone &zone)
{
    const bool gave = cover.away == person;
    SwapRecord swap;
    swap.date = gave ? cover.date : cover.back.value_or(cover.date);
    if (cover.back)
        swap.otherDate = gave ? *cover.back : cover.date;
    if (cover.askedOn)
        swap.askedAt = zone.startOfDay(*cover.askedOn);
    swap.status = u"approved"_s;
    swap.byLeader = !cover.askedOn;
    swap.written = !cover.papers.isEmpty();
    return swap;
}

} // namespace

Result<Person> CoverDesk::known(PersonId id) const
{
    const auto person = PeopleRepository(m_session.records()).find(id);
    if (!person)
        return person.error();
    return *person ? Result<Person>(**person) : Result<Person>(notFound(CoverText::tr("The person")));
}

Result<std::vector<Person>> CoverDesk::people() const
{
    return PeopleRepository(m_session.records()).all();
}

Result<Grant> CoverDesk::grantFor(const Actor &actor, const ShiftCover &cover) const
{
    for (const PersonId person : {cover.away, cover.stands}) {
        for (const QDate date : {cover.date, cover.back.value_or(cover.date)}) {
            const Result<QString> team = TeamHistory::teamOn(m_session.records(), person, date);
            if (!team)
                return team.error();
            if (const Result<Grant> may = m_session.grant(actor, Action::EditRoster, *team); !may)
                return may.error();
        }
    }
    return m_session.grant(actor, Action::EditRoster);
}

/** What the rule pack says of @p person's swaps with this one among them; nothing of those that a leader made. */
Result<QStringList> CoverDesk::remarksOn(const ShiftCover &cover, const Person &person) const
{
    QStringList remarks;
    if (cover.kind != ShiftCover::Kind::Swap || !cover.askedOn)
        return remarks;
    const QDate earlier = std::min(cover.date, cover.back.value_or(cover.date));
    const Result<const RulePack *> pack = m_session.packOn(earlier);
    if (!pack)
        return pack.error();
    const QDate first(earlier.year(), earlier.month(), 1);
    const auto others = CoverRepository(m_session.records()).touching(first, first.addMonths(1).addDays(-1));
    if (!others)
        return others.error();
    AttendanceCase input;
    input.zone = m_session.zone();
    for (const ShiftCover &one : *others) {
        if (one.kind == ShiftCover::Kind::Swap && (one.away == *person.id || one.stands == *person.id))
            input.swaps.push_back(swapOf(one, *person.id, input.zone));
    }
    for (const Finding &finding : checkSwaps(**pack, input)) {
        if (finding.date == earlier)
            //: whom a remark on a swap is about, and what the rules say
            remarks << CoverText::tr("%1: %2").arg(person.name, finding.explain.join(u' '));
    }
    return remarks;
}

Result<CoverDesk::Entered> CoverDesk::enter(const Actor &actor, const ShiftCover &asked)
{
    ShiftCover cover = asked;
    cover.reason = cover.reason.trimmed();
    cover.papers = cover.papers.trimmed();
    const Result<Person> away = known(cover.away);
    const Result<Person> stands = known(cover.stands);
    if (!away || !stands)
        return away ? stands.error() : away.error();
    const Result<Grant> grant = grantFor(actor, cover);
    if (!grant)
        return grant.error();
    if (const Result<void> fits = check(cover, *away, *stands); !fits)
        return fits.error();
    const AuditEntry said{
        u"cover.add"_s, employeeSubject(*away), {}, coverJson(cover, *away, *stands, m_session.zone())};
    const auto id = audited<qint64>(m_session, *grant, said, [this, &cover, &grant](Transaction &transaction) {
        return CoverRepository(m_session.records()).add(transaction, *grant, cover);
    });
    if (!id)
        return id.error();
    Entered entered{*id, {}};
    for (const Person &person : {*away, *stands}) {
        if (const Result<QStringList> remarks = remarksOn(cover, person))
            entered.remarks << *remarks;
    }
    return entered;
}

Result<void> CoverDesk::withdraw(const Actor &actor, qint64 id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return badCover(CoverText::tr("Say why it does not hold: it is read later."));
    const auto found = CoverRepository(m_session.records()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(CoverText::tr("What was to be taken back"));
    const ShiftCover &cover = **found;
    const Result<Grant> grant = grantFor(actor, cover);
    if (!grant)
        return grant.error();
    const Result<Person> away = known(cover.away);
    const Result<Person> stands = known(cover.stands);
    if (!away || !stands)
        return away ? stands.error() : away.error();
    for (const Person &person : {*away, *stands}) {
        if (Result<void> free = checkGoesBack(cover, person); !free)
            return free;
    }
    if (Result<void> kept = checkNotPassedOn(cover); !kept)
        return kept;
    const AuditEntry said{u"cover.withdraw"_s,
                          employeeSubject(*away),
                          coverJson(cover, *away, *stands, m_session.zone()),
                          {{u"reason"_s, reason.trimmed()}}};
    return audited<void>(m_session, *grant, said, [this, &cover, &grant, &reason](Transaction &transaction) {
        return CoverRepository(m_session.records()).withdraw(transaction, *grant, cover, reason.trimmed());
    });
}

Result<std::vector<CoverLine>> CoverDesk::between(QDate from, QDate to) const
{
    const auto covers = CoverRepository(m_session.records()).touching(from, to);
    if (!covers)
        return covers.error();
    const auto people = PeopleRepository(m_session.records()).all(true);
    if (!people)
        return people.error();
    const auto called = [&people](PersonId id) {
        const auto person = std::ranges::find(*people, std::optional(id), &Person::id);
        return person == people->end() ? std::pair(QString(), QString()) : std::pair(person->name, person->no.text());
    };
    std::vector<CoverLine> lines;
    for (const ShiftCover &cover : *covers) {
        const auto [away, awayNo] = called(cover.away);
        const auto [stands, standsNo] = called(cover.stands);
        lines.push_back({cover, away, stands, awayNo, standsNo});
    }
    return lines;
}

} // namespace Floorwalk
