// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/evidencerepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Evidence readEvidence(const Statement &s)
{
    return Evidence{EvidenceId(s.number(0)),
                    evidenceKindFromName(s.text(1)).value_or(EvidenceKind::PresentBy),
                    s.moment(2),
                    s.maybeMoment(3),
                    s.text(4),
                    s.text(5),
                    s.flag(6),
                    Millis(s.number(7)),
                    s.flag(10)};
}

QString selectEvidence(const QString &condition)
{
    return u"SELECT id, kind, at, until, source, note, minutes_only, clock_offset_ms, person_id, entered_at, own_name FROM evidence WHERE "_s
           + condition + u" ORDER BY at, id"_s;
}

} // namespace

Result<std::vector<Evidence>> EvidenceRepository::ofPerson(PersonId person, Moment from, Moment to) const
{
    Statement select(m_records, selectEvidence(u"person_id = ? AND at >= ? AND at < ?"_s));
    return select.bind(person).bind(from).bind(to).rows(readEvidence);
}

Result<std::vector<EvidenceRepository::Owned>> EvidenceRepository::between(Moment from, Moment to) const
{
    Statement select(m_records, selectEvidence(u"at >= ? AND at < ?"_s));
    return select.bind(from).bind(to).rows([](const Statement &s) {
        return Owned{PersonId(s.number(8)), readEvidence(s), s.moment(9)};
    });
}

Result<bool> EvidenceRepository::holds(PersonId person, const Evidence &evidence) const
{
    Statement select(m_records, u"SELECT 1 FROM evidence WHERE person_id = ? AND kind = ? AND at = ? AND source = ?"_s);
    select.bind(person).bind(evidenceKindName(evidence.kind)).bind(evidence.at).bind(evidence.source);
    const auto found = select.first([](const Statement &s) { return s.integer(0); });
    return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
}

Result<bool> EvidenceRepository::add(Transaction &transaction, const Grant &grant, PersonId person,
                                     const Evidence &evidence)
{
    if (Result<void> may = needGrant(grant, {Action::ImportPunches, Action::MarkRoll, Action::SystemWork}); !may)
        return may.error();
    Statement insert(
        transaction.database(),
        u"INSERT INTO evidence (person_id, kind, at, until, source, note, minutes_only, clock_offset_ms, "
        "entered_at, own_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person_id, kind, at, source) DO NOTHING"_s);
    insert.bind(person).bind(evidenceKindName(evidence.kind)).bind(evidence.at).bind(evidence.until);
    insert.bind(evidence.source)
        .bind(evidence.note)
        .bind(evidence.minutesOnly)
        .bind(qint64(evidence.clockOffset.count()));
    if (Result<void> ran = insert.bind(transaction.now()).bind(evidence.ownName).run(); !ran)
        return ran.error();
    return insert.rowsChanged() == 1;
}

} // namespace Floorwalk
