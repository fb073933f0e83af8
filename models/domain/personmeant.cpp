// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/personmeant.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

Result<Person> personMeant(std::span<const Person> people, const QString &wanted)
{
    const QString word = wanted.trimmed();
    const auto numbered = std::ranges::find(people, word, [](const Person &one) { return one.no.text(); });
    if (numbered != people.end())
        return *numbered;
    const Person *found = nullptr;
    for (const Person &person : people) {
        if (person.name != word)
            continue;
        if (found) {
            return Error{
                Error::Kind::BadInput,
                QCoreApplication::translate("Person", "Several people are called “%1”. Give the employee number.")
                    .arg(word),
                {}};
        }
        found = &person;
    }
    if (found)
        return *found;
    return Error{
        Error::Kind::NotFound, QCoreApplication::translate("Person", "Nobody on record is “%1”.").arg(word), {}};
}

} // namespace Floorwalk
