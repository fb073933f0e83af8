// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/callermask.h"

#include <QDate>
#include <QRegularExpression>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastDigits = 7; ///< the shortest line's number without its area
constexpr qsizetype longDigits = 11; ///< a mobile, or a line with its area

/** Digits with at most two blanks, dashes, dots or brackets between two of them; or a date, which "date" names. */
const QRegularExpression &runs()
{
    static const QRegularExpression digits(
        u"(?<date>(?<!\\d)20\\d\\d([-.])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01])(?!\\d))"
        "|\\d(?:[- .()（）－]{0,2}\\d)+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return digits;
}

QString digitsOf(QStringView run)
{
    QString digits;
    for (const QChar one : run) {
        if (one.isDigit())
            digits += one;
    }
    return digits;
}

/** 20261127, or with its time 202611271015 or 20261127101500. */
bool isDated(const QString &digits)
{
    const bool fits = digits.size() == 8 || digits.size() == 12 || digits.size() == 14;
    return fits && digits.startsWith(u"20"_s) && QDate::fromString(digits.left(8), u"yyyyMMdd"_s).isValid();
}

} // namespace

QString CallerMask::masked(const QString &text)
{
    QString safe;
    qsizetype done = 0;
    for (auto found = runs().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch run = found.next();
        const QString digits = digitsOf(run.capturedView());
        if (digits.size() < leastDigits || run.hasCaptured(u"date"))
            continue;
        const bool isLong = digits.size() >= longDigits;
        safe += QStringView(text).mid(done, run.capturedStart() - done);
        safe += digits.left(isLong ? 3 : 2) + u"****"_s + digits.right(isLong ? 4 : 2);
        done = run.capturedEnd();
    }
    safe += QStringView(text).mid(done);
    return safe;
}

bool CallerMask::holdsNumber(const QString &link)
{
    // Here a dash or a dot parts one thing from the next.
    static const QRegularExpression plain(u"\\d{7,}"_s);
    for (auto found = plain.globalMatch(link); found.hasNext();) {
        const QRegularExpressionMatch run = found.next();
        const QString digits = run.captured();
        const QStringView after = QStringView(link).mid(run.capturedEnd(), 2);
        const bool isUnique = digits.size() == 10 && after.size() == 2 && after[0] == u'.' && after[1].isDigit();
        if (!isDated(digits) && !isUnique)
            return true;
    }
    return false;
}

QString CallerMask::maskedLink(const QString &link)
{
    return holdsNumber(link) ? masked(link) : link;
}

} // namespace Floorwalk
