// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

namespace Floorwalk {

/**
 * Says when what is typed is to be kept, so that a killed program loses next to nothing: soon after the last key, now
 * and then while the typing goes on, and at once when the focus goes elsewhere. A member of what it tells, not a child:
 * a child would still tell of the focus while its parent is being taken down.
 */
class TypingPause : public QObject
{
    Q_OBJECT

public:
    TypingPause();

    /** Something was typed. */
    void typed();
    /** Whether something was typed that is not told of yet. */
    bool isAwaited() const { return m_pause.isActive(); }
    /** What was typed is kept, or needs no keeping. */
    void stop();

signals:
    void came();

private:
    void come();

    QTimer m_pause;
    QTimer m_longest;
};

} // namespace Floorwalk
