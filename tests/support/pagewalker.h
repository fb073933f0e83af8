// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Floorwalk {

/**
 * Walks all that is visible in a page and says what a person would stumble over: a text wider than its place, a control
 * without an accessible name, a text too weak on its background. Painted texts (rows of lists, figures) count like
 * widgets. Needs a page that has been shown (or is laid out with WA_DontShowOnScreen) in the look to be judged.
 */
class PageWalker
{
public:
    /** Everything at once; empty when the page is fine. Each line names the widget and what is wrong. */
    static QStringList complaints(QWidget &page);

    static QStringList clippedTexts(QWidget &page);
    static QStringList namelessControls(QWidget &page);
    /** What text must have on its background, at the least: of WCAG AA, and of AAA for the high-contrast theme. */
    static constexpr double usualContrast = 4.5;
    static constexpr double highContrast = 7;
    /** Renders the page enlarged, so that thin strokes show their ink, and measures text against background. */
    static QStringList weakTexts(QWidget &page, double least = usualContrast);
};

} // namespace Floorwalk
