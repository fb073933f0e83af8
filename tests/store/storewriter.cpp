// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes records and history as fast as it can and says on standard output what is durable, until it is killed.

#include "models/policy/access.h"
#include "models/store/draftrepository.h"
#include "models/store/historyfile.h"
#include "models/store/penaltyrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s [%s]\n", qPrintable(error.text), qPrintable(error.detail));
    return 1;
}

Grant grant(Action action)
{
    return *AccessPolicy::grant(Actor{u"王芳"_s, Role::DutyLeader, {}}, action);
}

Result<PersonId> person(Database &records)
{
    Result<Transaction> transaction = Transaction::begin(records);
    if (!transaction)
        return transaction.error();
    const Person agent{{}, *EmployeeNo::parse(u"00123"), u"李娜"_s, u"客服一组"_s, {}, Employment::Staff, {}, false};
    const Result<PersonId> id = PeopleRepository(records).save(*transaction, grant(Action::EditPeople), agent);
    if (!id)
        return id;
    if (Result<void> done = transaction->commit(grant(Action::EditPeople), {u"person.save"_s, u"person"_s, {}, {}});
        !done)
        return done.error();
    return id;
}

Result<PenaltyId> propose(Database &records, PersonId agent, int number)
{
    Result<Transaction> transaction = Transaction::begin(records);
    if (!transaction)
        return transaction.error();
    Penalty penalty{.id = {},
                    .person = agent,
                    .finding = {},
                    .pack = u"floor-2012"_s,
                    .packVersion = u"1"_s,
                    .ruleText = u"late"_s,
                    .evidence = {},
                    .finalMoney = {},
                    .reason = {},
                    .decidedBy = {},
                    .decidedAt = {},
                    .corrects = {}};
    penalty.finding.date = QDate(2026, 1, 1).addDays(number % 300);
    penalty.finding.rule = u"rule-%1"_s.arg(number);
    const Grant may = grant(Action::DecidePenalty);
    PenaltyRepository penalties(records);
    const Result<PenaltyId> id = penalties.propose(*transaction, may, penalty);
    if (!id)
        return id;
    if (Result<void> decided = penalties.decide(*transaction, may, *id, 1, {}); !decided)
        return decided.error();
    const AuditEntry entry{u"penalty.confirm"_s, u"penalty:%1"_s.arg(id->value()), {}, {}};
    if (Result<void> done = transaction->commit(may, entry); !done)
        return done.error();
    return id;
}

HistoryFile::Batch batch(int number)
{
    HistoryFile::Batch rows;
    const Moment start = momentFromEpochMs(1'795'000'000'000LL + number * 1000LL);
    for (int i = 0; i < 50; ++i) {
        StateSpan span;
        span.agentKey = u"agent %1"_s.arg(i);
        span.state = AgentState::Ready;
        span.range = {start, start + std::chrono::seconds(1)};
        rows.spans.push_back(span);
    }
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const SystemClock clock;
    auto store = Store::openForCommand(QCoreApplication::arguments().at(1), u"writer"_s, clock);
    if (!store)
        return fail(store.error());
    const int first = QCoreApplication::arguments().at(2).toInt();
    const Result<PersonId> agent = person((*store)->records());
    if (!agent)
        return fail(agent.error());
    HistoryFile history((*store)->history());
    for (int number = first;; ++number) {
        const Result<PenaltyId> id = propose((*store)->records(), *agent, number);
        if (!id)
            return fail(id.error());
        std::printf("penalty %lld %d\n", static_cast<long long>(id->value()), number);
        std::fflush(stdout);
        const Draft draft{u"王芳"_s, u"coachingNote"_s, QString::number(number), {}};
        if (Result<void> kept = DraftRepository((*store)->records()).keep(draft); !kept)
            return fail(kept.error());
        std::printf("draft %d\n", number);
        std::fflush(stdout);
        if (Result<void> written = history.write(batch(number)); !written)
            return fail(written.error());
        std::printf("batch %d\n", number);
        std::fflush(stdout);
    }
}
