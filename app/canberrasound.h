// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/frame/alertoutlets.h"

#include <QCoreApplication>
#include <QThreadPool>

struct ca_context;

namespace Floorwalk {

/**
 * Plays the desktop's own event sounds (freedesktop sound theme) through libcanberra. On a thread of its own: a sound
 * server that hangs keeps nobody waiting.
 */
class CanberraSound : public SoundSink
{
    Q_DECLARE_TR_FUNCTIONS(CanberraSound)

public:
    CanberraSound();
    /** Waits for the call under way; a sound that still plays is cut off. */
    ~CanberraSound() override;

    /** NotFound when there is no sound device, no sound server or no sound theme. */
    QFuture<Result<void>> play(bool alarm) override;

private:
    QThreadPool m_thread;
    ca_context *m_context = nullptr; ///< of the pool's one thread
};

} // namespace Floorwalk
