// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/tokens.h"

#include <QFont>
#include <QMargins>
#include <QPalette>
#include <QSize>

class QWidget;

namespace Floorwalk {

/** What a text is coloured by. */
enum class Ink : quint8 {
    Text,
    Muted,
    Disabled,
    Accent,
    Critical,
    Warning,
    Good,
    Info,
    Neutral,
    OnSelection,
    OnTooltip
};

/** One look of the program: a theme's colours, the sizes at a scale, the fonts of a language. A value; never changes.
 */
class Theme
{
public:
    struct Choice
    {
        ThemeName name = ThemeName::Light;
        QString language = QStringLiteral("zh_CN"); ///< chooses the font families
        double scale = 1.0; ///< of all sizes and fonts, 1.0 to 1.5; the screen's own ratio comes on top
    };

    Theme(Tokens tokens, const Choice &choice);
    /** The program's own tokens. */
    static Result<Theme> load(const Choice &choice);

    ThemeName name() const { return m_choice.name; }
    bool isHighContrast() const { return m_choice.name == ThemeName::HighContrast; }
    double scale() const { return m_choice.scale; }
    const QString &language() const { return m_choice.language; }
    const Choice &choice() const { return m_choice; }

    const QColor &color(ColorRole role) const { return colors().roles[size_t(role)]; }
    const ToneColors &tone(Tone tone) const { return colors().tones[size_t(tone)]; }
    const ToneColors &state(StateKey key) const { return colors().states[size_t(key)]; }
    QColor ink(Ink ink) const;
    /** The ink of a text in a row: its own, or the selection's where the theme inverts selected rows. */
    QColor rowInk(Ink ink, bool selected) const;

    /** Sizes in device-independent pixels, scaled and rounded. */
    int px(int at100) const;
    int space(Space space) const { return px(m_tokens.spaces[size_t(space)]); }
    int radius(Radius radius) const { return px(m_tokens.radii[size_t(radius)]); }
    int extent(Extent extent) const { return px(m_tokens.extents[size_t(extent)]); }
    /** Width of frames and lines; 2 px in high contrast, where frames must be seen. */
    int borderWidth() const { return isHighContrast() ? m_tokens.borderHighContrast : m_tokens.border; }
    int hairline() const { return m_tokens.border; }
    int focusWidth() const { return m_tokens.focus; }
    QMargins pageMargins() const;

    /** Font of the scale; its size is in pixels, its digits are of one width in every family named by the tokens. */
    QFont font(TextStyle style) const;
    QFont font(TextStyle style, bool bold) const;
    int lineHeight(TextStyle style) const { return px(m_tokens.type[size_t(style)].line); }
    QStringList families() const;

    const PieRules &pie() const { return m_tokens.pie; }
    QPalette palette() const;

private:
    const ThemeColors &colors() const { return m_tokens.themes[size_t(m_choice.name)]; }
    Tokens m_tokens;
    Choice m_choice;
};

/** The tone a text ink stands for, if it is one of a tone's. */
Ink inkOf(Tone tone);

} // namespace Floorwalk
