// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/knowledge.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QStringList>

namespace Floorwalk {

/** Knowledge points as the page needs them: the store's, or a test's. Answers come on the caller's thread. */
class KnowledgeBook
{
public:
    template <class T> using Answer = QFuture<Result<T>>;

    /** All points of whoever is on duty, and for which teams that one may write; an empty name is all. */
    struct Shelf
    {
        std::vector<KnowledgeStanding> points;
        QStringList teams;
    };

    virtual ~KnowledgeBook() = default;
    virtual Moment now() const = 0;
    virtual Answer<Shelf> shelf() = 0;
    virtual Answer<KnowledgePoint> add(const KnowledgeWords &words) = 0;
    virtual Answer<KnowledgePoint> correct(const KnowledgePoint &seen, const KnowledgeWords &words, bool anew) = 0;
    virtual Answer<KnowledgePoint> withdraw(const KnowledgePoint &seen, const QString &reason) = 0;
    virtual Answer<int> confirm(const KnowledgePoint &seen, const std::vector<PersonId> &people, bool known) = 0;
    /** What was typed and not stored, by whoever is on duty. */
    virtual Answer<std::optional<Draft>> draft() = 0;
    /** Durable when it answers; an empty content forgets it. */
    virtual Answer<void> keepDraft(const QString &content) = 0;
};

} // namespace Floorwalk
