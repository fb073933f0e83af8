// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/access.h"
#include "models/store/penaltyrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/statement.h"
#include "models/store/store.h"
#include "models/store/verify.h"

#include <QTemporaryDir>
#include <QTest>

namespace Floorwalk {

/** A records file in a folder of its own, with a clock that stands and a leader who may. */
class StoreFixture
{
public:
    StoreFixture() { reopen(); }

    QString path(const QString &name = QStringLiteral("floorwalk.db")) const { return m_folder.filePath(name); }
    void reopen()
    {
        m_records.reset();
        auto opened = Database::open(path(), Database::File::Records, Database::Mode::Write, clock);
        if (!opened)
            qWarning() << "fixture:" << opened.error().text << opened.error().detail;
        else
            m_records = std::move(*opened);
    }
    void close() { m_records.reset(); }
    Database &records() { return *m_records; }

    static Grant grant(Action action, const QString &name = QStringLiteral("王芳"), Role role = Role::DutyLeader)
    {
        return *AccessPolicy::grant(Actor{name, role, {}}, action);
    }
    /** What only an administrator may. */
    static Grant administrator(Action action) { return grant(action, QStringLiteral("赵敏"), Role::Administrator); }
    PersonId addPerson(const QString &no, const QString &name, const QString &team = QStringLiteral("客服一组"))
    {
        Result<Transaction> transaction = Transaction::begin(records());
        const Grant may = grant(Action::EditPeople);
        Person person{{}, *EmployeeNo::parse(no), name, team, {name}, Employment::Staff, {}, false};
        const Result<PersonId> id = PeopleRepository(records()).save(*transaction, may, person);
        const Result<void> done =
            transaction->commit(may, {QStringLiteral("person.save"), QStringLiteral("person:") + no, {}, {}});
        if (!id || !done)
            qWarning() << "fixture:" << (id ? done.error().detail : id.error().detail);
        return *id;
    }
    static Penalty late(PersonId person, QDate date, int seconds)
    {
        Penalty penalty{.id = {},
                        .person = person,
                        .finding = {},
                        .pack = QStringLiteral("floor-2012"),
                        .packVersion = QStringLiteral("1"),
                        .ruleText = QStringLiteral("late"),
                        .evidence = {},
                        .finalMoney = {},
                        .reason = {},
                        .decidedBy = {},
                        .decidedAt = {},
                        .corrects = {}};
        penalty.finding.date = date;
        penalty.finding.rule = QStringLiteral("late-30");
        penalty.finding.lateSeconds = seconds;
        penalty.finding.packMoney = Money::fromMinor(2000, QStringLiteral("CNY"));
        penalty.finding.money = penalty.finding.packMoney;
        penalty.finding.points = 2;
        penalty.finding.explain = {QStringLiteral("arrived 08:45:00")};
        penalty.evidence = {QJsonObject{{QStringLiteral("kind"), QStringLiteral("login")}}};
        return penalty;
    }
    PenaltyId propose(const Penalty &penalty)
    {
        Result<Transaction> transaction = Transaction::begin(records());
        const Grant may = grant(Action::DecidePenalty);
        const Result<PenaltyId> id = PenaltyRepository(records()).propose(*transaction, may, penalty);
        const Result<void> done =
            transaction->commit(may, {QStringLiteral("penalty.propose"), QStringLiteral("day"), {}, {}});
        if (!id || !done)
            qWarning() << "fixture:" << (id ? done.error().detail : id.error().detail);
        return *id;
    }
    /** What verify says; empty when all fits. */
    QString verify(const std::vector<const AuditHeadKeeper *> &keepers = {})
    {
        const Result<VerifyReport> report = verifyRecords(records(), keepers);
        return report ? QString() : report.error().text;
    }
    /** Past every repository and the audit: what a hand with an SQL shell does. */
    void tamper(const QString &sql)
    {
        if (const Result<void> done = Statement(records(), sql).run(); !done)
            qWarning() << "tamper:" << done.error().detail;
    }

    FixedClock clock{momentFromEpochMs(1'795'000'000'000)};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_records;
};

} // namespace Floorwalk
