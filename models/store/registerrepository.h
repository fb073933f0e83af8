// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"
#include "models/domain/span.h"
#include "models/store/transaction.h"

#include <map>

namespace Floorwalk {

/** The register's entries with their steps, their standing, and the search through their words. */
class RegisterRepository
{
public:
    explicit RegisterRepository(const Database &records)
        : m_records(records)
    {}
    /** The last word on @p number with its steps; NotFound when there is no such entry. */
    Result<RegisterEntry> numbered(qint64 number) const;
    /** All records of @p number, oldest first, without steps. */
    Result<std::vector<RegisterEntry>> history(qint64 number) const;
    /** Entries of the shifts of [from, to], by number. */
    Result<std::vector<RegisterEntry>> between(QDate from, QDate to) const;
    /** The same of one kind alone. */
    Result<std::vector<RegisterEntry>> ofKind(EntryKind kind, QDate from, QDate to) const;
    /** Ended entries of the shifts of [from, to] to which something was done at @p since or later, by number. */
    Result<std::vector<RegisterEntry>> endedOf(QDate from, QDate to, Moment since) const;
    /** Entries of @p kinds about @p agent, the newest first, at most @p most. */
    Result<std::vector<RegisterEntry>> about(PersonId agent, const std::vector<EntryKind> &kinds, int most) const;
    /** All records of entries of @p kind about @p agent, corrected ones too, without steps. */
    Result<std::vector<RegisterEntry>> everSaid(PersonId agent, EntryKind kind) const;
    /** Open ones, those due first; their cost does not grow with the ended ones. */
    Result<std::vector<RegisterEntry>> open() const;
    /** Open ones that are due at @p until or before, or offered to @p leader, those due first; found by index alone. */
    Result<std::vector<RegisterEntry>> calling(Moment until, const QString &leader) const;
    /** Names of those whom @p entries are about. */
    Result<std::map<PersonId, QString>> agentNames(const std::vector<RegisterEntry> &entries) const;
    /**
     * Entries that hold all of @p text's words, the newest first, at most @p most; see SearchWords. Where @p teams are
     * named, those of others are left out, but for what @p leader owns or is offered.
     */
    Result<std::vector<RegisterEntry>> search(const QString &text, const QStringList &teams, const QString &leader,
                                              int most) const;
    /** The topics of entries of @p kinds opened in [from, to), most frequent first; no teams named means all. */
    Result<std::vector<TopicCount>> topics(TimeRange range, const std::vector<EntryKind> &kinds,
                                           const QStringList &teams, int most) const;
    /** The number of the entry that @p alert led to, the last one; absent when there is none. */
    Result<std::optional<qint64>> ofAlert(const QString &alert) const;

    /**
     * Adds @p entry with those of its steps that are not stored yet. Without a number it is a new entry and gets one;
     * with one it corrects the record that it points to. `recordedAt`, `recordedBy` and the new steps' `at` and `by`
     * are filled in from @p grant. Conflict when somebody corrected the same record meanwhile. WriteRegister.
     */
    Result<RegisterEntry> add(Transaction &transaction, const Grant &grant, RegisterEntry entry);
    /** Conflict, naming who was faster, when the last step of @p entry is not @p seen (0: none). */
    static Result<void> needLastStep(const RegisterEntry &entry, qint64 seen);
    /**
     * Adds @p step to the entry @p number, whose last step must still be @p seen: needLastStep(). WriteRegister.
     */
    Result<RegisterEntry> addStep(Transaction &transaction, const Grant &grant, qint64 number, qint64 seen,
                                  const RegisterStep &step);

    /** Of the knowledge points that questions became: from which entry, by the point's number. */
    Result<std::map<qint64, qint64>> taught() const;

    /** Whether texts of ended entries last touched before @p begin stand there. */
    Result<bool> holdsTextsBefore(Moment begin) const;
    /** Empties at most @p most ended entries last touched before @p begin, with their steps. EraseExpired. */
    Result<qint64> eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most);

private:
    Result<std::vector<RegisterEntry>> withSteps(std::vector<RegisterEntry> entries) const;
    Result<void> addSteps(Transaction &transaction, const Grant &grant, RegisterEntry &entry);
    const Database &m_records;
};

} // namespace Floorwalk
