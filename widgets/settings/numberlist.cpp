// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/numberlist.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

NumberList NumberList::read(const QString &text, int least, int most)
{
    static const QRegularExpression between(u"[\\s,;，；、]+"_s);
    NumberList list;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (isNumber && number >= least && number <= most)
            list.numbers << number;
        else if (list.wrong.isEmpty())
            list.wrong = part;
    }
    return list;
}

QString NumberList::write(const QList<int> &numbers)
{
    QStringList all;
    for (const int number : numbers)
        all << QString::number(number);
    return all.join(u' ');
}

QString newOwnKey(const QStringList &used)
{
    int highest = 0;
    for (const QString &key : used) {
        if (key.startsWith("own"_L1))
            highest = std::max(highest, key.mid(3).toInt());
    }
    return u"own%1"_s.arg(highest + 1);
}

} // namespace Floorwalk
