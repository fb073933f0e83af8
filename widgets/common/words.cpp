// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/words.h"

#include "models/domain/seatplan.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString two(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/** As it stands on the cap, in each country alike; only the space bar bears nothing, and has its name. */
QString capText(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return u"←"_s;
    case Qt::Key_Up:
        return u"↑"_s;
    case Qt::Key_Right:
        return u"→"_s;
    case Qt::Key_Down:
        return u"↓"_s;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return u"↵"_s;
    case Qt::Key_Space:
        return QKeySequence(key).toString(QKeySequence::NativeText);
    default:
        return QKeySequence(key).toString(QKeySequence::PortableText);
    }
}

QString pressText(QKeyCombination press)
{
    constexpr std::array modifiers{std::pair(Qt::ControlModifier, "Ctrl"_L1), std::pair(Qt::AltModifier, "Alt"_L1),
                                   std::pair(Qt::ShiftModifier, "Shift"_L1), std::pair(Qt::MetaModifier, "Meta"_L1)};
    QStringList caps;
    for (const auto &[modifier, name] : modifiers) {
        if (press.keyboardModifiers() & modifier)
            caps << name;
    }
    caps << capText(press.key());
    return caps.join(u' ');
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
    QStringList presses;
    for (int i = 0; i < keys.count(); ++i)
        presses << pressText(keys[uint(i)]);
    return presses.join(u", "_s);
}

} // namespace Floorwalk
