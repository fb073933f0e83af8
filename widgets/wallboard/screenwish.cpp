// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/screenwish.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<ScreenWish> ScreenWish::numbered(int number, const std::vector<ScreenFact> &screens)
{
    if (number >= 1 && size_t(number) <= screens.size()) {
        const auto meant = screens.begin() + (number - 1);
        const auto before = std::ranges::count(screens.begin(), meant, meant->name, &ScreenFact::name);
        return ScreenWish(meant->name, size_t(before));
    }
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("Wallboard", "There is no screen %1. Screens here: %2.")
                     .arg(number)
                     .arg(screenList(screens).join(u"; "_s)),
                 {}};
}

std::optional<size_t> ScreenWish::in(const std::vector<ScreenFact> &screens) const
{
    size_t before = 0;
    for (size_t i = 0; i < screens.size(); ++i) {
        if (screens[i].name == m_name && before++ == m_place)
            return i;
    }
    return std::nullopt;
}

QStringList screenList(const std::vector<ScreenFact> &screens)
{
    QStringList list;
    for (size_t i = 0; i < screens.size(); ++i) {
        list << u"%1: %2, %3×%4"_s.arg(i + 1)
                    .arg(screens[i].name)
                    .arg(screens[i].geometry.width())
                    .arg(screens[i].geometry.height());
    }
    return list;
}

std::vector<ScreenFact> screensNow()
{
    std::vector<ScreenFact> all;
    for (const QScreen *screen : QGuiApplication::screens())
        all.push_back({screen->name(), screen->geometry()});
    return all;
}

} // namespace Floorwalk
