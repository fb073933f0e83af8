// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/qaerrors.h"

#include "models/service/importrun.h"
#include "models/service/registerchecks.h"
#include "models/store/registerrepository.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInUse = 180; ///< how long an item that was used is offered again
constexpr qsizetype mostItems = 200;

/** Where this file's texts stand in the catalogue. */
struct QaText
{
    Q_DECLARE_TR_FUNCTIONS(QaErrors)
};

void countItem(std::vector<TopicCount> &items, const QString &item)
{
    auto found = std::ranges::find(items, item, &TopicCount::topic);
    if (found == items.end())
        found = items.insert(items.end(), {item, 0});
    ++found->count;
}

void sortItems(std::vector<TopicCount> &items)
{
    std::ranges::stable_sort(items, [](const TopicCount &a, const TopicCount &b) {
        return std::tuple(-a.count, a.topic) < std::tuple(-b.count, b.topic);
    });
}

/** What makes two errors one: whose, of which call, which item, in which words. */
using QaIdentity = std::tuple<qint64, QDate, QString, QString, QString>;

QaIdentity identityOf(const RegisterEntry &entry)
{
    return {entry.words.agent ? entry.words.agent->value() : 0, entry.date, entry.words.call, entry.words.topic,
            entry.words.text};
}

RegisterEntry entryOfRow(const QaErrorImportRow &row, const Person &agent, const Actor &actor, Moment now)
{
    RegisterEntry entry;
    entry.kind = EntryKind::QaError;
    entry.opened = now;
    entry.date = row.date;
    entry.owner = actor.name;
    entry.words.agent = agent.id;
    entry.words.topic = row.item;
    entry.words.text = row.text;
    entry.words.call = row.call;
    entry.words.fatal = row.fatal;
    entry.words.finder = row.finder.isEmpty() ? actor.name : row.finder;
    entry.words = RegisterChecks::tidied(entry.kind, entry.words);
    if (!row.advice.isEmpty()) {
        RegisterStep advice;
        advice.kind = StepKind::Answered;
        advice.text = row.advice;
        entry.steps.push_back(advice);
    }
    return entry;
}

/** The rows of the file that are not on record; @p report counts them. */
Result<std::vector<RegisterEntry>> wantedErrors(const ImportRun::Run &run, const CsvImport<QaErrorImportRow> &read,
                                                const ImportRun::People &people, ImportReport &report)
{
    const Result<TeamHistory> teams = TeamHistory::load(run.session.records());
    if (!teams)
        return teams.error();
    const RegisterRepository entries(run.session.records());
    const Moment now = run.session.now();
    const QDate today = run.session.zone().localDate(now);
    std::set<QaIdentity> there;
    std::set<qint64> looked; ///< agents whose errors are in it
    std::vector<RegisterEntry> wanted;
    for (const QaErrorImportRow &row : read.rows) {
        const Person *const agent = ImportRun::personOf(people, run.table, row, report);
        if (!agent)
            continue;
        if (row.date > today) {
            report.problems.push_back(
                ImportRun::problemAt(run.table, row.line,
                                     QaText::tr("%1 is still to come; a call that was made is expected")
                                         .arg(row.date.toString(Qt::ISODate))));
            continue;
        }
        RegisterEntry entry = entryOfRow(row, *agent, run.actor, now);
        entry.team = teams->teamOn(*agent, row.date);
        if (const Result<Grant> may = run.session.grant(run.actor, Action::WriteQaErrors, entry.team); !may) {
            report.problems.push_back(ImportRun::problemAt(run.table, row.line, may.error().text));
            continue;
        }
        if (looked.insert(agent->id->value()).second) {
            const auto known = entries.everSaid(*agent->id, EntryKind::QaError);
            if (!known)
                return known.error();
            for (const RegisterEntry &one : *known)
                there.insert(identityOf(one));
        }
        if (!there.insert(identityOf(entry)).second) {
            ++report.unchanged;
            continue;
        }
        ++report.added;
        wanted.push_back(std::move(entry));
    }
    return wanted;
}

} // namespace

QaSummary QaErrors::summaryOf(const std::vector<RegisterEntry> &entries)
{
    QaSummary summary;
    for (const RegisterEntry &entry : entries) {
        if (entry.kind != EntryKind::QaError || !entry.words.agent || standingOf(entry).withdrawn)
            continue;
        auto person = std::ranges::find(summary.people, *entry.words.agent, &QaTally::person);
        if (person == summary.people.end())
            person = summary.people.insert(person, QaTally{.person = *entry.words.agent});
        const int fatal = entry.words.fatal ? 1 : 0;
        ++summary.errors;
        ++person->errors;
        summary.fatal += fatal;
        person->fatal += fatal;
        if (entry.words.topic.isEmpty()) // it has outlived its time
            continue;
        countItem(summary.items, entry.words.topic);
        countItem(person->items, entry.words.topic);
    }
    sortItems(summary.items);
    for (QaTally &person : summary.people)
        sortItems(person.items);
    std::ranges::stable_sort(summary.people, [](const QaTally &a, const QaTally &b) {
        return std::tuple(-a.fatal, -a.errors) < std::tuple(-b.fatal, -b.errors);
    });
    return summary;
}

Result<std::vector<RegisterEntry>> QaErrors::standing(QDate from, QDate to) const
{
    auto entries = RegisterRepository(m_session.records()).ofKind(EntryKind::QaError, from, to);
    if (entries)
        std::erase_if(*entries, [](const RegisterEntry &entry) { return standingOf(entry).withdrawn; });
    return entries;
}

Result<QStringList> QaErrors::items() const
{
    static const QRegularExpression separators(u"[;；\\n]"_s);
    QStringList items;
    const auto add = [&items](const QString &item) {
        if (!item.isEmpty() && !items.contains(item) && items.size() < mostItems)
            items << item;
    };
    for (const QString &item : m_session.settings().text(u"qa_items"_s).split(separators, Qt::SkipEmptyParts))
        add(item.trimmed());
    const QDate today = m_session.zone().localDate(m_session.now());
    const auto used = standing(today.addDays(-daysInUse), today);
    if (!used)
        return used.error();
    for (const TopicCount &item : summaryOf(*used).items)
        add(item.topic);
    return items;
}

Result<ImportReport> QaErrors::import(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    RegisterRepository entries(m_session.records());
    return ImportRun::carryOut({m_session, actor, Action::WriteQaErrors, u"qaErrors.import"_s, table, options},
                               CsvImports::qaErrors(table, {options.strict, false}), wantedErrors,
                               [&entries](Transaction &transaction, const Grant &grant, const RegisterEntry &entry) {
                                   return entries.add(transaction, grant, entry);
                               });
}

} // namespace Floorwalk
