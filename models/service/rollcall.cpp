// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/rollcall.h"

#include "models/service/audited.h"
#include "models/service/ownteam.h"
#include "models/service/penaltydesk.h"
#include "models/store/absencerepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/rollrepository.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>
#include <QDebug>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<Person> personOf(StoreSession &session, PersonId id)
{
    const auto person = PeopleRepository(session.records()).find(id);
    if (!person)
        return person.error();
    if (person->has_value())
        return **person;
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("RollCall", "This person is not on record any more."),
                 u"person:%1"_s.arg(id.value())};
}

/** As personOf(), in the team that the person had on @p date: its leader marks that day. */
Result<Person> personOn(StoreSession &session, PersonId id, QDate date)
{
    Result<Person> person = personOf(session, id);
    if (!person)
        return person;
    const Result<QString> team = TeamHistory::teamOn(session.records(), id, date);
    if (!team)
        return team.error();
    person->team = *team;
    return person;
}

/** Proposals of closed days follow what was granted since. If that fails now, the next import or export does it. */
void followUp(StoreSession &session, const Actor &actor, QDate from, QDate to)
{
    if (const Result<int> stale = PenaltyDesk(session).reassess(actor, from, to); !stale)
        qInfo() << "reassess:" << stale.error().text;
}

} // namespace

Result<AttendanceDay> RollCall::day(QDate date, const QString &team) const
{
    return Assessment(m_session).day(date, team);
}

Result<AttendanceDay> RollCall::ofLeader(const Actor &actor, QDate date) const
{
    const Result<QStringList> own = ownTeamsOf(m_session, actor);
    if (!own)
        return own.error();
    Result<AttendanceDay> roll = day(date);
    if (roll)
        keepTeams(*roll, namedTeams(*own));
    return roll;
}

void keepTeams(AttendanceDay &roll, const QStringList &teams)
{
    if (teams.isEmpty())
        return;
    std::erase_if(roll.people, [&teams](const PersonDay &day) { return !teams.contains(day.person.team); });
    std::erase_if(roll.open, [&roll](const DayOpenItem &item) {
        return std::ranges::none_of(roll.people,
                                    [&item](const PersonDay &day) { return day.person.id == item.person; });
    });
}

Result<qint64> RollCall::mark(const Actor &actor, const RollMark &mark)
{
    const Result<Person> person = personOn(m_session, mark.person, mark.date);
    if (!person)
        return person.error();
    if (mark.kind == RollMark::Kind::Correction && mark.note.trimmed().isEmpty()) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("RollCall", "A correction needs a note: who vouches for it."),
                     {}};
    }
    const Result<Grant> grant = m_session.grant(actor, Action::MarkRoll, person->team);
    if (!grant)
        return grant.error();
    const QJsonObject after{{u"date"_s, mark.date.toString(Qt::ISODate)},
                            {u"kind"_s, rollMarkName(mark.kind)},
                            {u"at"_s, m_session.zone().isoSeconds(mark.at)},
                            {u"note"_s, mark.note}};
    return audited<qint64>(m_session, *grant, {u"roll.mark"_s, employeeSubject(*person), {}, after},
                           [this, &mark, &grant](Transaction &transaction) {
                               return RollRepository(m_session.records()).add(transaction, *grant, mark);
                           });
}

Result<void> RollCall::withdrawMark(const Actor &actor, PersonId person, qint64 mark)
{
    const Result<Person> whose = personOf(m_session, person);
    if (!whose)
        return whose.error();
    const Result<Grant> grant = m_session.grant(actor, Action::MarkRoll, whose->team);
    if (!grant)
        return grant.error();
    return audited<void>(m_session, *grant, {u"roll.withdraw"_s, employeeSubject(*whose), {{u"mark"_s, mark}}, {}},
                         [this, mark, &grant](Transaction &transaction) {
                             return RollRepository(m_session.records()).withdraw(transaction, *grant, mark);
                         });
}

Result<qint64> RollCall::notice(const Actor &actor, PersonId person, QDate date, const NoticeRecord &notice)
{
    const Result<Person> whose = personOn(m_session, person, date);
    if (!whose)
        return whose.error();
    const Result<Grant> grant = m_session.grant(actor, Action::RecordNotice, whose->team);
    if (!grant)
        return grant.error();
    const QJsonObject after{{u"date"_s, date.toString(Qt::ISODate)},
                            {u"at"_s, m_session.zone().isoSeconds(notice.at)},
                            {u"channel"_s, notice.channel},
                            {u"reason"_s, notice.reason}};
    NoticeRecord record = notice;
    if (record.by.isEmpty())
        record.by = actor.name;
    return audited<qint64>(m_session, *grant, {u"notice.add"_s, employeeSubject(*whose), {}, after},
                           [this, person, date, &record, &grant](Transaction &transaction) {
                               return AbsenceRepository(m_session.records())
                                   .add(transaction, *grant, {std::nullopt, person, date, record, false});
                           });
}

Result<void> RollCall::withdrawNotice(const Actor &actor, PersonId person, qint64 notice)
{
    const Result<Person> whose = personOf(m_session, person);
    if (!whose)
        return whose.error();
    const Result<Grant> grant = m_session.grant(actor, Action::RecordNotice, whose->team);
    if (!grant)
        return grant.error();
    return audited<void>(m_session, *grant,
                         {u"notice.withdraw"_s, employeeSubject(*whose), {{u"notice"_s, notice}}, {}},
                         [this, notice, &grant](Transaction &transaction) {
                             return AbsenceRepository(m_session.records()).withdrawNotice(transaction, *grant, notice);
                         });
}

Result<qint64> RollCall::leave(const Actor &actor, PersonId person, const LeaveRecord &leave, const QString &remarks)
{
    if (leave.to <= leave.from) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("RollCall", "The leave ends before it begins. Correct its times."),
                     {}};
    }
    const Result<Person> whose = personOn(m_session, person, m_session.zone().localDate(leave.from));
    if (!whose)
        return whose.error();
    const Result<Grant> grant = m_session.grant(actor, Action::RecordLeave, whose->team);
    if (!grant)
        return grant.error();
    const QJsonObject after{{u"kind"_s, leave.kind},
                            {u"from"_s, m_session.zone().isoSeconds(leave.from)},
                            {u"to"_s, m_session.zone().isoSeconds(leave.to)},
                            {u"approved"_s, leave.approved},
                            {u"remarks"_s, remarks}};
    const Result<qint64> added =
        audited<qint64>(m_session, *grant, {u"leave.add"_s, employeeSubject(*whose), {}, after},
                        [this, person, &actor, &leave, &remarks, &grant](Transaction &transaction) {
                            return AbsenceRepository(m_session.records())
                                .save(transaction, *grant, {std::nullopt, person, leave, actor.name, remarks, false});
                        });
    if (added) // a night's leave may belong to the shift of the day before
        followUp(m_session, actor, m_session.zone().localDate(leave.from).addDays(-1),
                 m_session.zone().localDate(leave.to));
    return added;
}

Result<void> RollCall::takePapers(const Actor &actor, PersonId person, QDate date)
{
    const Result<Person> whose = personOn(m_session, person, date);
    if (!whose)
        return whose.error();
    const Result<Grant> grant = m_session.grant(actor, Action::RecordLeave, whose->team);
    if (!grant)
        return grant.error();
    const Zone zone = m_session.zone();
    const AbsenceRepository absences(m_session.records());
    const auto leave = absences.leave(person, zone.startOfDay(date), zone.startOfDay(date.addDays(1)));
    if (!leave)
        return leave.error();
    const auto waiting =
        std::ranges::find_if(*leave, [](const AbsenceRepository::Leave &one) { return one.record.papersPending; });
    if (waiting == leave->end()) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("RollCall", "No papers of %1 are waited for on this day.").arg(whose->name),
            {}};
    }
    AbsenceRepository::Leave settled = *waiting;
    settled.record.papersPending = false;
    const auto saved = audited<qint64>(
        m_session, *grant,
        {u"leave.papers"_s, employeeSubject(*whose), {{u"papersPending"_s, true}}, {{u"papersPending"_s, false}}},
        [this, &settled, &grant](Transaction &transaction) {
            return AbsenceRepository(m_session.records()).save(transaction, *grant, settled);
        });
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace Floorwalk
