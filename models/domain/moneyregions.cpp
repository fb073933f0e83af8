// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/moneyregions.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isLatin(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter() && text[at].script() == QChar::Script_Latin;
}

/** Whether @p entry stands in @p region as a word of its own. */
bool names(const QString &region, const QString &entry)
{
    if (entry.isEmpty())
        return false;
    for (qsizetype at = region.indexOf(entry, 0, Qt::CaseInsensitive); at >= 0;
         at = region.indexOf(entry, at + 1, Qt::CaseInsensitive)) {
        const qsizetype last = at + entry.size() - 1;
        const bool begins = !isLatin(region, at) || !isLatin(region, at - 1);
        const bool ends = !isLatin(region, last) || !isLatin(region, last + 1);
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

QStringList moneyForbiddenRegions()
{
    return {u"CN-GD"_s, u"CN-44"_s, u"Guangdong"_s, u"广东"_s, u"廣東"_s};
}

bool regionForbidsMoney(const QString &region, const QStringList &forbidden)
{
    return std::any_of(forbidden.begin(), forbidden.end(),
                       [&region](const QString &entry) { return names(region, entry.trimmed()); });
}

} // namespace Floorwalk
