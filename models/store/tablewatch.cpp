// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/tablewatch.h"

#include "models/store/statement.h"

#include <array>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

TableWatch::TableWatch(const Database &database, QStringList tables)
    : m_database(database)
    , m_tables(std::move(tables))
{}

Result<bool> TableWatch::changed()
{
    if (const Result<void> counting = beginCounting(); !counting)
        return counting.error();
    const Result<State> now = read();
    if (!now)
        return now.error();
    return std::exchange(m_last, *now) != *now;
}

/**
 * Triggers that live as long as the connection and stand in no file. SQLite's own hook for this says nothing of tables
 * without rowids, and half of those watched are such.
 */
Result<void> TableWatch::beginCounting()
{
    if (m_counts)
        return {};
    Statement make(m_database, u"CREATE TEMP TABLE IF NOT EXISTS watched_table (name TEXT PRIMARY KEY, written INTEGER "
                               "NOT NULL) STRICT"_s);
    if (Result<void> made = make.run(); !made)
        return made;
    for (const QString &table : std::as_const(m_tables)) {
        Statement add(m_database, u"INSERT OR IGNORE INTO temp.watched_table (name, written) VALUES (?, 0)"_s);
        if (Result<void> added = add.bind(table).run(); !added)
            return added;
        for (const char *const event : std::array{"INSERT", "UPDATE", "DELETE"}) {
            Statement trigger(m_database, u"CREATE TEMP TRIGGER IF NOT EXISTS watched_%1_%2 AFTER %2 ON main.%1 BEGIN "
                                          "UPDATE watched_table SET written = written + 1 WHERE name = '%1'; END"_s.arg(
                                              table, QLatin1StringView(event)));
            if (Result<void> made = trigger.run(); !made)
                return made;
        }
    }
    m_counts = true;
    return {};
}

Result<TableWatch::State> TableWatch::read() const
{
    State state;
    Statement version(m_database, u"PRAGMA data_version"_s);
    const auto others = version.first([](const Statement &s) { return s.number(0); });
    if (!others)
        return others.error();
    state.others = others->value_or(0);
    for (const QString &table : m_tables) {
        Statement select(m_database, u"SELECT written FROM temp.watched_table WHERE name = ?"_s);
        const auto written = select.bind(table).first([](const Statement &s) { return s.number(0); });
        if (!written)
            return written.error();
        state.own += written->value_or(0);
    }
    return state;
}

} // namespace Floorwalk
