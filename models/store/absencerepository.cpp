// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/absencerepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

AbsenceRepository::Notice readNotice(const Statement &s)
{
    return {s.number(0), PersonId(s.number(1)), s.date(2),
            NoticeRecord{s.moment(3), s.text(4), s.text(5), s.maybeMoment(6), s.text(7)}, s.flag(8)};
}

QString selectNotices(const QString &condition)
{
    return u"SELECT id, person_id, date, at, taken_by, channel, expected, reason, withdrawn FROM notice "
           "WHERE withdrawn = 0 AND "_s
           + condition + u" ORDER BY at, id"_s;
}

AbsenceRepository::Leave readLeave(const Statement &s)
{
    return {s.number(0),
            PersonId(s.number(1)),
            LeaveRecord{s.text(2), s.moment(3), s.moment(4), s.maybeMoment(5), s.flag(6), s.maybeMoment(7), s.flag(8)},
            s.text(9),
            s.text(10),
            s.flag(11)};
}

QString selectLeave(const QString &condition)
{
    return u"SELECT id, person_id, kind, start, \"end\", asked_at, approved, approved_at, papers_pending, entered_by, "
           "remarks, cancelled FROM leave_record WHERE cancelled = 0 AND "_s
           + condition + u" ORDER BY start, id"_s;
}

} // namespace

Result<std::vector<AbsenceRepository::Notice>> AbsenceRepository::notices(QDate from, QDate to) const
{
    Statement select(m_records, selectNotices(u"date BETWEEN ? AND ?"_s));
    return select.bind(from).bind(to).rows(readNotice);
}

Result<std::vector<AbsenceRepository::Notice>> AbsenceRepository::notices(PersonId person, QDate date) const
{
    Statement select(m_records, selectNotices(u"person_id = ? AND date = ?"_s));
    return select.bind(person).bind(date).rows(readNotice);
}

Result<qint64> AbsenceRepository::add(Transaction &transaction, const Grant &grant, const Notice &notice)
{
    if (Result<void> may = needGrant(grant, {Action::RecordNotice}); !may)
        return may.error();
    Statement insert(transaction.database(),
                     u"INSERT INTO notice (person_id, date, at, taken_by, channel, expected, reason) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    const NoticeRecord &record = notice.record;
    insert.bind(notice.person).bind(notice.date).bind(record.at);
    insert.bind(record.by.isEmpty() ? grant.actor().name : record.by).bind(record.channel);
    if (Result<void> ran = insert.bind(record.expected).bind(record.reason).run(); !ran)
        return ran.error();
    const qint64 id = insert.lastInsertId();
    transaction.touched("notice", id);
    return id;
}

Result<void> AbsenceRepository::withdrawNotice(Transaction &transaction, const Grant &grant, qint64 id)
{
    if (Result<void> may = needGrant(grant, {Action::RecordNotice}); !may)
        return may;
    Statement update(transaction.database(), u"UPDATE notice SET withdrawn = 1 WHERE id = ?"_s);
    transaction.touched("notice", id);
    return update.bind(id).runOne(notFound(QCoreApplication::translate("Store", "The notice")).text);
}

Result<std::vector<AbsenceRepository::Leave>> AbsenceRepository::leave(Moment from, Moment to) const
{
    Statement select(m_records, selectLeave(u"start < ? AND \"end\" > ?"_s));
    return select.bind(to).bind(from).rows(readLeave);
}

Result<std::vector<AbsenceRepository::Leave>> AbsenceRepository::leave(PersonId person, Moment from, Moment to) const
{
    Statement select(m_records, selectLeave(u"person_id = ? AND start < ? AND \"end\" > ?"_s));
    return select.bind(person).bind(to).bind(from).rows(readLeave);
}

Result<qint64> AbsenceRepository::save(Transaction &transaction, const Grant &grant, const Leave &leave)
{
    if (Result<void> may = needGrant(grant, {Action::RecordLeave}); !may)
        return may.error();
    const LeaveRecord &record = leave.record;
    if (record.to <= record.from) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Store", "The leave ends before it starts. Correct its times."),
                     {}};
    }
    Statement upsert(
        transaction.database(),
        u"INSERT INTO leave_record (id, person_id, kind, start, \"end\", asked_at, approved, approved_at, "
        u"papers_pending, "
        "entered_by, remarks, cancelled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "kind = excluded.kind, start = excluded.start, \"end\" = excluded.\"end\", asked_at = excluded.asked_at, "
        "approved = excluded.approved, approved_at = excluded.approved_at, papers_pending = excluded.papers_pending, "
        "remarks = excluded.remarks, cancelled = excluded.cancelled RETURNING id"_s);
    upsert.bind(leave.id).bind(leave.person).bind(record.kind).bind(record.from).bind(record.to).bind(record.askedAt);
    upsert.bind(record.approved).bind(record.approvedAt).bind(record.papersPending);
    upsert.bind(leave.enteredBy.isEmpty() ? grant.actor().name : leave.enteredBy).bind(leave.remarks);
    const auto id = upsert.bind(leave.cancelled).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("leave_record", **id);
    return **id;
}

} // namespace Floorwalk
