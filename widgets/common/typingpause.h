// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

namespace Floorwalk {

/**
 * Says when what is typed is to be kept, so that a killed program loses next to nothing: some time after the last key,
 * now and then while the typing goes on, and at once when the focus goes elsewhere. A member of what it tells, not a
 * child: a child would still tell of the focus while its parent is being taken down.
 */
class TypingPause : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds ofDraft{200};
    /** For what is kept by a write that stays in the audit trail with the whole text: not at every halt in typing. */
    static constexpr std::chrono::milliseconds ofRecord{2000};

    /** It comes @p afterLastKey, and after five times as long where the typing does not pause. */
    explicit TypingPause(std::chrono::milliseconds afterLastKey = ofDraft);

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
