// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/callreasons.h"

#include "models/policy/callermask.h"
#include "models/service/importrun.h"
#include "models/service/keyedpeople.h"
#include "models/store/historyfile.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ReasonsText
{
    Q_DECLARE_TR_FUNCTIONS(CallReasons)
};

CallReason reasonOfRow(const DispositionImportRow &row, const Person *agent)
{
    CallReason reason{row.call, row.queue, agent ? KeyedPeople::keyOf(agent->no) : QString(),
                      CallerMask::masked(row.reason), row.at};
    if (reason.call.isEmpty())
        reason.call = u"file:%1@%2"_s.arg(row.no->text()).arg(epochMs(row.at));
    return reason;
}

using WholeFile = std::vector<CallReason>; ///< what is written in one go: the history is another file

/** The rows of the file that are not on record, as one; @p report counts them. */
Result<std::vector<WholeFile>> wantedReasons(const ImportRun::Run &run, const CsvImport<DispositionImportRow> &read,
                                             const ImportRun::People &people, ImportReport &report)
{
    const HistoryFile history(run.session.history());
    const Moment now = run.session.now();
    std::set<std::pair<QString, QString>> seen;
    WholeFile wanted;
    for (const DispositionImportRow &row : read.rows) {
        const Person *agent = nullptr;
        if (row.no) {
            const auto found = people.find(row.no->text());
            if (found == people.end()) {
                report.problems.push_back(ImportRun::unknownNo(run.table, row.line, *row.no));
                continue;
            }
            agent = &found->second;
        }
        if (row.at > now) {
            report.problems.push_back(ImportRun::problemAt(
                run.table, row.line, ReasonsText::tr("the moment is still to come; a call that was made is expected")));
            continue;
        }
        CallReason reason = reasonOfRow(row, agent);
        const Result<bool> there = history.holdsReason(reason.call, reason.reason);
        if (!there)
            return there.error();
        if (*there || !seen.emplace(reason.call, reason.reason).second) {
            ++report.unchanged;
            continue;
        }
        if (agent && !ImportRun::isOurs(run, row.line, agent->team, report))
            continue;
        ++report.added;
        wanted.push_back(std::move(reason));
    }
    return std::vector<WholeFile>{std::move(wanted)};
}

} // namespace

Result<void> CallReasons::count(TimeRange period, const Counts &counts, int ReasonCount::*member, int &calls,
                                std::vector<ReasonCount> &reasons) const
{
    QSet<QString> met;
    const auto take = [&reasons, member, &met, &counts](const CallReason &one) {
        if (!one.agentKey.isEmpty() && counts && !counts(one.agentKey, one.at))
            return;
        auto found = std::ranges::find(reasons, one.reason, &ReasonCount::reason);
        if (found == reasons.end())
            found = reasons.insert(found, {one.reason});
        ++((*found).*member);
        met.insert(one.call);
    };
    if (Result<void> read = HistoryFile(m_session.history()).eachReason(period, take); !read)
        return read;
    calls = int(met.size());
    return {};
}

Result<ReasonCounts> CallReasons::of(TimeRange period, std::optional<TimeRange> before, const Counts &counts) const
{
    ReasonCounts all;
    if (Result<void> read = count(period, counts, &ReasonCount::count, all.calls, all.reasons); !read)
        return read.error();
    if (before) {
        if (Result<void> read = count(*before, counts, &ReasonCount::before, all.before, all.reasons); !read)
            return read.error();
    }
    std::erase_if(all.reasons, [](const ReasonCount &one) { return one.count == 0; });
    std::ranges::sort(all.reasons, [](const ReasonCount &a, const ReasonCount &b) {
        return std::tuple(-a.count, a.reason) < std::tuple(-b.count, b.reason);
    });
    return all;
}

Result<ImportReport> CallReasons::import(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    return ImportRun::carryOut(
        {m_session, actor, Action::ImportPunches, u"dispositions.import"_s, table, options},
        CsvImports::dispositions(table, m_session.zone(), {options.strict, false}), wantedReasons,
        [this](Transaction &, const Grant &, const WholeFile &reasons) -> Result<void> {
            return m_session.store().historyWriter().write({.spans = {}, .calls = {}, .gaps = {}, .reasons = reasons});
        });
}

} // namespace Floorwalk
