// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/dayrecord.h"
#include "models/domain/person.h"
#include "models/service/escalations.h"
#include "models/service/registerdesk.h"

#include <QFuture>

namespace Floorwalk {

/** The register as its page and its form need it: the store's, or a test's. Answers come on the caller's thread. */
class RegisterBook
{
public:
    template <class T> using Answer = QFuture<Result<T>>;

    virtual ~RegisterBook() = default;
    virtual Moment now() const = 0;
    virtual QString leader() const = 0; ///< on duty; empty while nobody is
    /** Names that were on duty here, the newest first: whom something can be handed over to. */
    virtual QStringList leaders() const = 0;
    virtual Answer<std::vector<Person>> people() = 0;
    /** Whom the feed means by an agent's key; absent when that is nobody on record. */
    virtual Answer<std::optional<PersonId>> personOfAgent(const QString &agentKey) = 0;
    virtual Answer<RegisterItem> entry(qint64 number) = 0;
    virtual Answer<RegisterItems> open() = 0;
    virtual Answer<RegisterItems> ofDay(QDate date) = 0;
    virtual Answer<RegisterItems> search(const QString &text) = 0;

    /** The activity of the day that @p item was taken up in or that came of it; absent when there is none. */
    virtual Answer<std::optional<EntryActivity>> activityOf(const RegisterItem &item) = 0;

    /** What can be said to be wrong with a call, as a QA error's item. */
    virtual Answer<QStringList> qaItems() = 0;
    virtual Answer<RegisterItem> add(const NewEntry &entry) = 0;
    virtual Answer<RegisterItem> step(const RegisterItem &seen, const RegisterStep &step) = 0;
    virtual Answer<RegisterItem> correct(const RegisterEntry &seen, const EntryWords &words, const QString &reason) = 0;

    /** What whoever is on duty typed and did not store, by the kind of the draft. */
    virtual Answer<std::optional<Draft>> draft(const QString &kind) = 0;
    /** All of theirs whose kind begins with @p beginning, the newest first. */
    virtual Answer<std::vector<Draft>> drafts(const QString &beginning) = 0;
    /** What @p owner typed, who may be off duty by now; an empty content forgets it. */
    virtual Answer<void> keepDraft(const QString &owner, const QString &kind, const QString &content) = 0;
};

} // namespace Floorwalk
