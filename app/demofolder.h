// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

namespace Floorwalk {

/**
 * The demo's own folder, which begins empty with each program that shows it: the floor begins anew, and alerts or
 * breaks of the last one would be about people who never were in that state. While another program shows it nothing is
 * removed.
 */
class DemoFolder
{
public:
    DemoFolder();

    /** "demo/floorwalk.db" in the user's data folder: nothing but the demo ever stands in it. */
    static QString storePath();

private:
    QLockFile m_lock; ///< a process that was killed holds it no longer
};

} // namespace Floorwalk
