// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QColor>
#include <QHash>
#include <QStringList>

#include <array>

namespace Floorwalk {

enum class ThemeName : quint8 { Light, Dark, HighContrast };
constexpr size_t themeCount = 3;

/** What a colour is for; each theme has one colour a role. */
enum class ColorRole : quint8 {
    Window,
    Base,
    AlternateBase,
    Rail,
    Header,
    Border,
    BorderStrong,
    Track,
    GridLine,
    Text,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    OnAccent,
    AccentInk,
    AccentSoft,
    Selection,
    OnSelection,
    Focus,
    Tooltip,
    OnTooltip
};
constexpr size_t colorRoleCount = 22;

/** How grave a thing is. */
enum class Tone : quint8 { Critical, Warning, Good, Info, Neutral };
constexpr size_t toneCount = 5;

/** A state as it is shown: agent states, with pauses by kind; Other is the folded rest of a pie. */
enum class StateKey : quint8 {
    Talking,
    Hold,
    Ringing,
    Acw,
    Ready,
    Busy,
    Break,
    Meal,
    Training,
    Meeting,
    Offline,
    Unreachable,
    Unknown,
    Other
};
constexpr size_t stateKeyCount = 14;

/** The type scale. Wall sizes are for a screen 1080 px high. */
enum class TextStyle : quint8 {
    Caption,
    Small,
    Body,
    BodyStrong,
    Title,
    PageTitle,
    Figure,
    WallLabel,
    WallTarget,
    WallDigits
};
constexpr size_t textStyleCount = 10;

enum class Space : quint8 { Xs, S, M, L, Xl };
enum class Radius : quint8 { Small, Medium, Large };
enum class Extent : quint8 {
    Rail,
    TopBar,
    Inbox,
    InboxFolded,
    AgentPanel,
    BreakDesk,
    RowDense,
    RowList,
    RowTimeline,
    Button,
    ButtonSmall,
    Input,
    Tile,
    Chip,
    Icon,
    IconNav,
    Bar,
    DayStrip
};
constexpr size_t extentCount = 18;

/** The four colours of a tone or state: a fill and what stands on it; a text ink and the soft ground it may stand on.
 */
struct ToneColors
{
    QColor fill;
    QColor onFill;
    QColor ink;
    QColor soft;
};

struct ThemeColors
{
    std::array<QColor, colorRoleCount> roles;
    std::array<ToneColors, toneCount> tones;
    std::array<ToneColors, stateKeyCount> states;
};

struct TypeSize
{
    int px = 0;
    int line = 0;
    int weight = 0;
};

/** What a pie folds and how it is laid out. */
struct PieRules
{
    QList<StateKey> order;
    QList<StateKey> neverFolded;
    int maxSlices = 0;
    double hole = 0;
    int gapPx = 0;
};

/** All that the token file says, checked to be complete; sizes in pixels at 100 %. */
struct Tokens
{
    std::array<ThemeColors, themeCount> themes;
    std::array<int, 5> spaces{};
    std::array<int, 3> radii{};
    std::array<int, extentCount> extents{};
    std::array<TypeSize, textStyleCount> type{};
    QHash<QString, QStringList> families;
    int border = 1;
    int focus = 2;
    int borderHighContrast = 2;
    PieRules pie;

    /** Reads the bytes of a token file; BadInput names the first place that is missing or wrong. */
    static Result<Tokens> parse(const QByteArray &json);
    /** Reads @p path, or the tokens built into the program. */
    static Result<Tokens> load(const QString &path = QStringLiteral(":/theme/tokens.json"));
};

/** The names used in the token file. */
QString themeNameText(ThemeName name);
std::optional<ThemeName> themeNameOf(QStringView text);
QString stateKeyText(StateKey key);

} // namespace Floorwalk
