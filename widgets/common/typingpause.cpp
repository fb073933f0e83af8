// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/typingpause.h"

#include <QApplication>

namespace Floorwalk {

namespace {
constexpr int pausesOfTyping = 5; ///< what is typed without a pause is kept after so many
} // namespace

TypingPause::TypingPause(std::chrono::milliseconds afterLastKey)
{
    for (QTimer *const timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &TypingPause::come);
    }
    m_pause.setInterval(afterLastKey);
    m_longest.setInterval(afterLastKey * pausesOfTyping);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isAwaited())
            come();
    });
}

void TypingPause::typed()
{
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void TypingPause::stop()
{
    m_pause.stop();
    m_longest.stop();
}

void TypingPause::come()
{
    stop();
    emit came();
}

} // namespace Floorwalk

#include "moc_typingpause.cpp"
