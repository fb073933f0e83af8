// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/theme.h"

#include "models/domain/languages.h"

#include <QtMath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Theme::Theme(Tokens tokens, const Choice &choice)
    : m_tokens(std::move(tokens))
    , m_choice(choice)
{
    m_choice.scale = std::clamp(choice.scale, 0.5, 3.0);
}

Result<Theme> Theme::load(const Choice &choice)
{
    Result<Tokens> tokens = Tokens::load();
    if (!tokens)
        return tokens.error();
    return Theme(std::move(tokens).value(), choice);
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return color(ColorRole::Text);
    case Ink::Muted:
        return color(ColorRole::TextMuted);
    case Ink::Disabled:
        return color(ColorRole::TextDisabled);
    case Ink::Accent:
        return color(ColorRole::AccentInk);
    case Ink::Critical:
        return tone(Tone::Critical).ink;
    case Ink::Warning:
        return tone(Tone::Warning).ink;
    case Ink::Good:
        return tone(Tone::Good).ink;
    case Ink::Info:
        return tone(Tone::Info).ink;
    case Ink::Neutral:
        return tone(Tone::Neutral).ink;
    case Ink::OnSelection:
        return color(ColorRole::OnSelection);
    case Ink::OnTooltip:
        return color(ColorRole::OnTooltip);
    }
    return color(ColorRole::Text);
}

QColor Theme::rowInk(Ink ink, bool selected) const
{
    return selected && isHighContrast() ? color(ColorRole::OnSelection) : this->ink(ink);
}

int Theme::px(int at100) const
{
    return qRound(at100 * m_choice.scale);
}

QMargins Theme::pageMargins() const
{
    return {space(Space::L), space(Space::M), space(Space::L), space(Space::M)};
}

QFont Theme::font(TextStyle style) const
{
    const TypeSize &size = m_tokens.type[size_t(style)];
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(qMax(1, px(size.px)));
    font.setWeight(QFont::Weight(size.weight));
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont Theme::font(TextStyle style, bool bold) const
{
    QFont result = font(style);
    result.setWeight(bold ? QFont::Bold : QFont::Normal);
    return result;
}

QStringList Theme::families() const
{
    const QString code = languageServing(m_choice.language);
    return m_tokens.families.value(code.isEmpty() ? u"en"_s : code);
}

QPalette Theme::palette() const
{
    struct Entry
    {
        QPalette::ColorRole role;
        ColorRole color;
    };
    static constexpr Entry entries[]{
        {QPalette::Window, ColorRole::Window},
        {QPalette::WindowText, ColorRole::Text},
        {QPalette::Text, ColorRole::Text},
        {QPalette::ButtonText, ColorRole::Text},
        {QPalette::BrightText, ColorRole::OnAccent},
        {QPalette::Base, ColorRole::Base},
        {QPalette::AlternateBase, ColorRole::AlternateBase},
        {QPalette::Button, ColorRole::Base},
        {QPalette::Light, ColorRole::Base},
        {QPalette::Midlight, ColorRole::GridLine},
        {QPalette::Mid, ColorRole::Border},
        {QPalette::Dark, ColorRole::BorderStrong},
        {QPalette::Shadow, ColorRole::BorderStrong},
        {QPalette::Highlight, ColorRole::Selection},
        {QPalette::HighlightedText, ColorRole::OnSelection},
        {QPalette::Link, ColorRole::AccentInk},
        {QPalette::LinkVisited, ColorRole::AccentInk},
        {QPalette::PlaceholderText, ColorRole::TextDisabled},
        {QPalette::ToolTipBase, ColorRole::Tooltip},
        {QPalette::ToolTipText, ColorRole::OnTooltip},
    };
    QPalette palette;
    for (const Entry &entry : entries) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, entry.role, color(entry.color));
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Header));
    return palette;
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Critical:
        return Ink::Critical;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Good:
        return Ink::Good;
    case Tone::Info:
        return Ink::Info;
    case Tone::Neutral:
        return Ink::Neutral;
    }
    return Ink::Text;
}

} // namespace Floorwalk
