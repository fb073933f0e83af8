// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QUrlQuery>

#include <utility>

namespace Floorwalk {

/** The options behind the "?" of a feed address, for the parts of its parser. */
struct FeedAddressOptions
{
    static Error bad(const QString &text);
    static Error unknown(const QString &key, const QString &known);
    /** @p text as a number from @p least to @p most, or an error that names the option. */
    static Result<double> number(const QString &key, const QString &text, double least, double most);
    /** Splits "REST?a=b&c=d"; a "?" that starts no option belongs to the rest. */
    static std::pair<QString, QUrlQuery> split(const QString &text);
};

} // namespace Floorwalk
