// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/import.h"
#include "models/service/settingsdesk.h"
#include "models/service/storesession.h"
#include "models/store/peoplerepository.h"
#include "tests/support/madestore.h"

#include <QTemporaryDir>
#include <QTest>

namespace Floorwalk {

/** A store of its own in Asia/Shanghai with a clock to turn: where service tests happen. */
class Desk
{
public:
    explicit Desk(const QString &now)
        : m_clock(moment(now))
    {
        putMadeStore(file(QStringLiteral("records.db")), m_clock.now());
        Result<std::unique_ptr<StoreSession>> session = StoreSession::open(
            file(QStringLiteral("records.db")), StoreSession::Access::Command, QStringLiteral("test"), m_clock);
        if (session)
            m_session = std::move(*session);
        else
            qWarning("%s", qPrintable(session.error().text));
    }

    static Zone zone() { return *Zone::parse(QStringLiteral("Asia/Shanghai")); }
    static Moment moment(const QString &local) { return *parseMoment(local, zone()); }
    QString file(const QString &name) const { return m_dir.filePath(name); }
    StoreSession &session() { return *m_session; }
    bool open() const { return m_session != nullptr; }
    void setNow(const QString &local) { m_clock.set(moment(local)); }

    static Actor leader() { return {QStringLiteral("组长赵"), Role::DutyLeader, std::nullopt}; }

    /** Who brings lists in for the whole centre: on none of them, and so bound to no team. */
    static Actor clerk() { return {QStringLiteral("排班员"), Role::DutyLeader, std::nullopt}; }

    /** From now on the leader of that name leads @p teams, with ";" between them, and no others. */
    Actor leaderOf(const QString &name, const QString &teams)
    {
        const auto set = SettingsDesk(*m_session).change(leader(), {{QStringLiteral("leads.") + name, teams}}, {});
        if (!set)
            qWarning("%s", qPrintable(set.error().text));
        return {name, Role::DutyLeader, std::nullopt};
    }

    /** Whoever has the employee number @p no leaves. */
    bool retire(const QString &no)
    {
        PeopleRepository people(m_session->records());
        const Result<std::optional<Person>> person = people.find(*EmployeeNo::parse(no));
        const Result<Grant> grant = m_session->grant(clerk(), Action::EditPeople);
        Result<Transaction> transaction = Transaction::begin(m_session->records());
        return person && *person && grant && transaction && people.retire(*transaction, *grant, *(*person)->id).ok()
               && transaction->commit(*grant, {QStringLiteral("person.retire"), no, {}, {}}).ok();
    }

    using Importer = Result<ImportReport> (Import::*)(const Actor &, const CsvTable &, const ImportOptions &);
    /** The report of importing @p text; an Error becomes one problem on line 0. */
    ImportReport import(Importer importer, const QString &text, const ImportOptions &options = {})
    {
        const Result<CsvTable> table = CsvReader::read(text.toUtf8(), QStringLiteral("f.csv"));
        if (!table)
            return refused(table.error());
        Import import(*m_session);
        const Result<ImportReport> report = (import.*importer)(clerk(), *table, options);
        return report ? *report : refused(report.error());
    }

private:
    static ImportReport refused(const Error &error)
    {
        ImportReport report;
        report.problems.push_back({{}, 0, 0, {}, error.text});
        return report;
    }

    QTemporaryDir m_dir;
    FixedClock m_clock;
    std::unique_ptr<StoreSession> m_session;
};

} // namespace Floorwalk
