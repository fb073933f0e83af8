// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/inkcount.h"

namespace Floorwalk {

void countInk(InkCount &count, const unsigned *line, int width)
{
    unsigned last = line[0];
    int run = 0;
    for (int x = 0; x < width; ++x) {
        if (line[x] != last) {
            count[last] += run;
            last = line[x];
            run = 0;
        }
        ++run;
    }
    count[last] += run;
}

} // namespace Floorwalk
