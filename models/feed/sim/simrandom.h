// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QtGlobal>

#include <cmath>
#include <random>

namespace Floorwalk {

/** Chance that is the same on every machine: the standard library's engine is specified, its distributions are not. */
class SimRandom
{
public:
    explicit SimRandom(quint32 seed)
        : m_engine(seed)
    {}

    /** From 0 up to 1. */
    double unit() { return double(m_engine()) / 4294967296.0; }
    bool chance(double probability) { return unit() < probability; }
    int between(int least, int most) { return least + int(unit() * (most - least + 1)); }
    Millis seconds(double least, double most) { return Millis(qint64((least + unit() * (most - least)) * 1000)); }
    Millis exponential(double meanSeconds) { return Millis(qint64(-std::log(1 - unit()) * meanSeconds * 1000)); }
    /** Talk times are skewed: most are shorter than the mean, some much longer. */
    Millis logNormal(double meanSeconds, double spread)
    {
        const double radius = std::sqrt(-2 * std::log(1 - unit()));
        const double normal = radius * std::cos(2 * M_PI * unit());
        return Millis(qint64(meanSeconds * std::exp(spread * normal - spread * spread / 2) * 1000));
    }

private:
    std::mt19937 m_engine;
};

} // namespace Floorwalk
