// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/typedspan.h"

#include <QRegularExpression>

namespace Floorwalk {

using namespace Qt::StringLiterals;

std::optional<TypedSpan> typedSpan(const QString &text)
{
    static const QRegularExpression pair(u"^(\\d{1,2}:\\d{2}) ?[-–—－~～至到] ?(\\d{1,2}:\\d{2})?$"_s);
    const QRegularExpressionMatch match = pair.match(text.simplified().replace(u'：', u':'));
    const QString end = match.captured(2);
    const TypedSpan span{QTime::fromString(match.captured(1), u"H:mm"_s), QTime::fromString(end, u"H:mm"_s)};
    if (!span.from.isValid() || (!end.isEmpty() && !span.to.isValid()))
        return std::nullopt;
    return span;
}

} // namespace Floorwalk
