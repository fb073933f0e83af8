// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

namespace Floorwalk {

/** One reading at a time: whoever asks while it goes on has it done once more when it is over, however often. */
class OneReading
{
public:
    /** True: read now, then say done(). False: it goes on already, and is done again. */
    bool begin()
    {
        m_again = m_reading;
        return !std::exchange(m_reading, true);
    }
    /** The reading is over; true when it was asked for meanwhile, so that it has to begin again. */
    bool done()
    {
        m_reading = false;
        return std::exchange(m_again, false);
    }

private:
    bool m_reading = false;
    bool m_again = false;
};

} // namespace Floorwalk
