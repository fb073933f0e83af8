// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/actoroptions.h"

#include <QCoreApplication>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void addActorOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"as"_s, QCoreApplication::translate("Cli", "Who does this, by name; every change has an author."), u"NAME"_s},
        {u"role"_s, QCoreApplication::translate("Cli", "In which role: leader, manager, hr, quality or administrator."),
         u"ROLE"_s, u"leader"_s},
    });
}

Result<Actor> actorFrom(const QCommandLineParser &parser, const QString &dutyLeader)
{
    struct Named
    {
        const char *name;
        Role role;
    };
    static constexpr std::array roles{Named{"leader", Role::DutyLeader}, Named{"manager", Role::OperationsManager},
                                      Named{"hr", Role::HumanResources}, Named{"quality", Role::Quality},
                                      Named{"administrator", Role::Administrator}};
    QString name = parser.value(u"as"_s).trimmed();
    if (name.isEmpty())
        name = dutyLeader;
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"local user"_s));
    const QString wanted = parser.value(u"role"_s);
    for (const Named &role : roles) {
        if (wanted == QLatin1StringView(role.name))
            return Actor{name, role.role, {}};
    }
    return Error{Error::Kind::BadInput,
                 QCoreApplication::translate(
                     "Cli", "“%1” is not a role: leader, manager, hr, quality or administrator is expected.")
                     .arg(wanted),
                 {}};
}

} // namespace Floorwalk
