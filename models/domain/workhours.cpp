// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/workhours.h"

#include <QRegularExpression>

namespace Floorwalk {

using namespace Qt::StringLiterals;

std::optional<WorkHours> WorkHours::parse(const QString &text)
{
    static const QRegularExpression form(u"^([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return WorkHours{QTime::fromString(text.left(5), u"HH:mm"_s), QTime::fromString(text.right(5), u"HH:mm"_s)};
}

} // namespace Floorwalk
