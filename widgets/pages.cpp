// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages.h"

#include "widgets/floor/floorpage.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/storedpages.h"

#include <array>

namespace Floorwalk {

namespace {

template <class T> std::unique_ptr<Page> make(const PageContext &context)
{
    return std::make_unique<T>(context);
}

constexpr std::array pages{
    PageEntry{"today", makeTodayPage, true, QT_TRANSLATE_NOOP("Pages", "Today"), "nav-today"},
    PageEntry{"floor", make<FloorPage>, true, QT_TRANSLATE_NOOP("Pages", "Floor"), "nav-floor"},
    PageEntry{"attendance", makeAttendancePage, true, QT_TRANSLATE_NOOP("Pages", "Attendance"), "nav-attendance"},
    PageEntry{"coaching", makeCoachingPage, true, QT_TRANSLATE_NOOP("Pages", "Coaching"), "nav-coaching"},
    PageEntry{"knowledge", makeKnowledgePage, true, QT_TRANSLATE_NOOP("Pages", "Knowledge"), "paper"},
    PageEntry{"register", makeRegisterPage, true, QT_TRANSLATE_NOOP("Pages", "Register"), "followup"},
    PageEntry{"reports", makeReportsPage, true, QT_TRANSLATE_NOOP("Pages", "Reports"), "nav-reports"},
    PageEntry{"incidents", makeIncidentsPage, true, QT_TRANSLATE_NOOP("Pages", "Incidents"), "urgent"},
    PageEntry{"walk", makeWalkPage, true, QT_TRANSLATE_NOOP("Pages", "Walk"), "assign"},
    PageEntry{"settings", makeSettingsPage, true, QT_TRANSLATE_NOOP("Pages", "Settings"), "nav-settings", true},
    PageEntry{"plan", makePlanPage, false, "", "", false, false, "reports"},
    PageEntry{"alertrules", makeAlertRulesPage, false, "", "", false, false, "settings"},
    PageEntry{"daytemplates", makeDayTemplatesPage, false, "", "", false, false, "settings"},
    PageEntry{"figures", makeFigureSettingsPage, false, "", "", false, false, "settings"},
    PageEntry{"seats", makeSeatsPage, false, "", "", false, false, "settings"},
    PageEntry{"wallboard", makeWallboardPage, true, QT_TRANSLATE_NOOP("Pages", "Wallboard"), "nav-wallboard", true,
              false, "", false},
    PageEntry{"firstrun", makeFirstRunPage, false, "", "", false, true},
    PageEntry{"gallery", make<GalleryPage>, false, "", "", false, true},
};

} // namespace

std::span<const PageEntry> pageEntries()
{
    return pages;
}

const PageEntry *findPage(const QString &name)
{
    const auto *const at = std::find_if(
        pages.begin(), pages.end(), [&name](const PageEntry &entry) { return name == QLatin1StringView(entry.name); });
    return at == pages.end() ? nullptr : at;
}

} // namespace Floorwalk
