// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QRect>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

/** A screen as the system names it. */
struct ScreenFact
{
    QString name; ///< "HDMI-1"
    QRect geometry;

    bool operator==(const ScreenFact &) const = default;
};

/**
 * Which screen the wallboard belongs on: chosen once by its number, then known by its name, for numbers change when
 * another screen is pulled. Of several with one name, as of twins on some systems, it is the first, second, … of them.
 */
class ScreenWish
{
public:
    /** @p number counts from 1 as in screenList(); NotFound names the screens there are. */
    static Result<ScreenWish> numbered(int number, const std::vector<ScreenFact> &screens);

    const QString &name() const { return m_name; }
    /** The index of the wished screen in @p screens; absent while it is unplugged. */
    std::optional<size_t> in(const std::vector<ScreenFact> &screens) const;

private:
    ScreenWish(QString name, size_t place)
        : m_name(std::move(name))
        , m_place(place)
    {}
    QString m_name;
    size_t m_place; ///< among those of that name, from 0
};

/** "1: HDMI-1, 1920×1080": each screen in a line of its own, as it is chosen. */
QStringList screenList(const std::vector<ScreenFact> &screens);
/** The screens there are now, the primary one first. */
std::vector<ScreenFact> screensNow();

} // namespace Floorwalk
