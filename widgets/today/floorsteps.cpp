// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/floorsteps.h"

#include "models/service/walkneeds.h"
#include "widgets/common/words.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView longCallsStep{"longCalls"};
constexpr QLatin1StringView offlineStep{"abnormalOffline"};
constexpr size_t mostNamed = 6;

/** Where this file's texts stand in the catalogue. */
struct FloorStepText
{
    Q_DECLARE_TR_FUNCTIONS(FloorSteps)
};

} // namespace

QStringList FloorSteps::keys()
{
    return {longCallsStep, offlineStep};
}

QString FloorSteps::words(const QString &step, const FloorView &floor)
{
    const std::vector<WalkNeed> needs = step == longCallsStep ? WalkNeeds::longCalls(floor)
                                        : step == offlineStep ? WalkNeeds::offline(floor)
                                                              : std::vector<WalkNeed>();
    QStringList named;
    for (const WalkNeed &need : needs) {
        if (size_t(named.size()) == mostNamed)
            break;
        named << need.name + u' ' + lengthText(floor.now() - need.since);
    }
    if (needs.size() > mostNamed)
        named << FloorStepText::tr("%n more", nullptr, int(needs.size() - mostNamed));
    return named.isEmpty() ? QString() : u"→ "_s + named.join(u" · "_s);
}

} // namespace Floorwalk
