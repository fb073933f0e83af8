// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/knowledge.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Knowledge points with all that was ever said of them, and who confirmed them; those that have expired are gone. */
class KnowledgeRepository
{
public:
    explicit KnowledgeRepository(const Database &records)
        : m_records(records)
    {}
    /** The last word on each point, withdrawn ones included: those valid from the latest date first. */
    Result<std::vector<KnowledgePoint>> all() const;
    /** The last word on those valid on @p date, must-read ones first, then the newest. */
    Result<std::vector<KnowledgePoint>> validOn(QDate date) const;
    /** The last word on @p number; NotFound when there is no such point. */
    Result<KnowledgePoint> numbered(qint64 number) const;
    /** All records of @p number, oldest first. */
    Result<std::vector<KnowledgePoint>> history(qint64 number) const;
    /** What stands of each person for the points @p numbers as they are worded now, by point and person; those taken
     * back and those of an earlier wording are left out. */
    Result<std::vector<KnowledgeConfirmation>> confirmations(const std::vector<qint64> &numbers) const;
    /**
     * Adds @p point; without a number it is a new one and gets one. `recordedAt` and `recordedBy` are filled in from
     * @p grant. Conflict when somebody corrected the same record meanwhile. WriteKnowledge.
     */
    Result<KnowledgePoint> add(Transaction &transaction, const Grant &grant, KnowledgePoint point);
    /** Adds what @p noted says of its person; `at` and `notedBy` are filled in from @p grant. WriteKnowledge. */
    Result<KnowledgeConfirmation> note(Transaction &transaction, const Grant &grant, KnowledgeConfirmation noted);
    /**
     * Whether points still hold texts that were valid no more on @p day and not written since @p begin, or whether
     * confirmations from before @p begin still name people without being of any account: of such points, of earlier
     * wordings, or taken back.
     */
    Result<bool> holdsTextsBefore(Moment begin, QDate day) const;
    /** Empties at most @p most of these points and takes the names off as many confirmations; when that was stays. How
     * many rows there were. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, QDate day, int most);

private:
    const Database &m_records;
};

} // namespace Floorwalk
