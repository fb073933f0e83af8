// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/import.h"
#include "models/service/registerdesk.h"

#include <map>

namespace Floorwalk {

/** What was found wrong with the calls of one agent. */
struct QaTally
{
    PersonId person;
    QString name{};
    int errors = 0;
    int fatal = 0; ///< of them
    std::vector<TopicCount> items{}; ///< the most frequent first

    bool operator==(const QaTally &) const = default;
};

/** Errors that are on record: whose, and of which items. */
struct QaSummary
{
    int errors = 0;
    int fatal = 0; ///< of them
    std::vector<QaTally> people; ///< with the most fatal ones first, then with the most
    std::vector<TopicCount> items; ///< the most frequent first

    bool operator==(const QaSummary &) const = default;
};

/**
 * Errors that quality assurance found (domain.md 6): entries of the register of that kind, counted for tomorrow's
 * preparation, for who is listened to next and for the reports, and brought in from files. What was withdrawn counts
 * nowhere.
 */
class QaErrors
{
public:
    explicit QaErrors(StoreSession &session)
        : m_session(session)
    {}

    /** Of @p entries those that are errors and stand, added up; names are filled in by whoever has them. */
    static QaSummary summaryOf(const std::vector<RegisterEntry> &entries);
    /** Those of calls of the shift days of [from, to] that stand, whatever team they are of. */
    Result<std::vector<RegisterEntry>> standing(QDate from, QDate to) const;
    /** What can be said to be wrong: the items of the setting `qa_items`, then others that are in use; each once. */
    Result<QStringList> items() const;
    /**
     * Brings errors in from a file: all or nothing, in one audited transaction. What is on record of the same agent,
     * day, call, item and words is left as it is, so that the same file a second time adds nothing. WriteQaErrors.
     */
    Result<ImportReport> import(const Actor &actor, const CsvTable &table, const ImportOptions &options);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
