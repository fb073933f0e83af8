// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/service/storesession.h"

#include <QHash>

namespace Floorwalk {

/** Whom the feed means by an agent's key: a name, an interface, or "name <interface>". */
class KeyedPeople
{
public:
    /** @p people by the names and seats that are theirs at @p moment. */
    static Result<KeyedPeople> at(StoreSession &session, const std::vector<Person> &people, Moment moment);
    /** The one whom @p agentKey means now; absent when that is nobody on record. */
    static Result<std::optional<PersonId>> personOf(StoreSession &session, const QString &agentKey);

    std::optional<PersonId> find(const QString &agentKey) const;

private:
    QHash<QString, PersonId> m_people; ///< by name or interface
};

} // namespace Floorwalk
