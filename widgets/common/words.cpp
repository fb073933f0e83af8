// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/words.h"

#include "models/domain/seatplan.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString two(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

qint64 wholeSeconds(Millis length)
{
    return qMax<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(length).count());
}

} // namespace

QString lengthText(Millis length)
{
    const qint64 seconds = wholeSeconds(length);
    const QString tail = two(seconds % 60);
    if (seconds < 3600)
        return QString::number(seconds / 60) + u':' + tail;
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + tail;
}

QString lengthWords(Millis length)
{
    const qint64 seconds = wholeSeconds(length);
    if (seconds < 60)
        return QCoreApplication::translate("Words", "%1 s").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("Words", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return QCoreApplication::translate("Words", "%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString minutesWords(Millis length)
{
    const qint64 minutes = wholeSeconds(length) / 60;
    return minutes < 60 ? QCoreApplication::translate("Words", "%1 min").arg(minutes) : lengthWords(length);
}

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace("Return"_L1, u"↵"_s).replace("Enter"_L1, u"↵"_s);
    return text.replace(u'+', u' ');
}

} // namespace Floorwalk
