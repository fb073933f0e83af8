// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Floorwalk {

/**
 * Keeps customers' numbers out of what is shared (domain.md 7: shared recordings mask the caller). A number is a run of
 * seven digits or more, of whatever script's width, with at most two blanks, dashes, dots or brackets
 * between two digits.
 */
namespace CallerMask {

/**
 * @p text with each number in it masked: of eleven digits and more the first three and the last four stay
 * ("138****1234"), of fewer the first two and the last two. What is masked already stays as it is, and so does a date
 * with its dashes or dots.
 */
QString masked(const QString &text);
/**
 * Whether a link's text holds what looks like somebody's number. A date, a date with its time and a telephone system's
 * unique id ("1732696800.123") are none.
 */
bool holdsNumber(const QString &link);
/** A call's id or a link as it may leave: masked where it holds somebody's number, else whole, so that it still leads
 * somewhere. */
QString maskedLink(const QString &link);

} // namespace CallerMask

} // namespace Floorwalk
