// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, themeCount> themeNames{"light", "dark", "highContrast"};
constexpr std::array<const char *, colorRoleCount> roleNames{
    "window",     "base",      "alternateBase", "rail",         "header",  "border",      "borderStrong", "track",
    "gridLine",   "text",      "textMuted",     "textDisabled", "accent",  "accentHover", "onAccent",     "accentInk",
    "accentSoft", "selection", "onSelection",   "focus",        "tooltip", "onTooltip"};
constexpr std::array<const char *, toneCount> toneNames{"critical", "warning", "good", "info", "neutral"};
constexpr std::array<const char *, stateKeyCount> stateNames{"talking", "hold",        "ringing", "acw",      "ready",
                                                             "busy",    "break",       "meal",    "training", "meeting",
                                                             "offline", "unreachable", "unknown", "other"};
constexpr std::array<const char *, textStyleCount> styleNames{
    "caption", "small", "body", "bodyStrong", "title", "pageTitle", "figure", "wallLabel", "wallTarget", "wallDigits"};
constexpr std::array<const char *, 5> spaceNames{"xs", "s", "m", "l", "xl"};
constexpr std::array<const char *, 3> radiusNames{"small", "medium", "large"};
constexpr std::array<const char *, extentCount> extentNames{
    "rail",   "topBar",      "inbox", "inboxFolded", "agentPanel", "breakDesk", "rowDense", "rowList", "rowTimeline",
    "button", "buttonSmall", "input", "tile",        "chip",       "icon",      "iconNav",  "bar",     "dayStrip"};

/** Walks the JSON and keeps the first complaint, so that the reading code stays a plain list. */
class Reader
{
public:
    QJsonObject object(const QJsonObject &parent, const QString &key, const QString &where)
    {
        const QJsonValue value = parent.value(key);
        if (!value.isObject())
            complain(where + u'/' + key);
        return value.toObject();
    }
    QColor color(const QJsonObject &parent, const QString &key, const QString &where)
    {
        const QColor value(parent.value(key).toString());
        if (!value.isValid())
            complain(where + u'/' + key);
        return value;
    }
    int number(const QJsonObject &parent, const QString &key, const QString &where)
    {
        const int value = parent.value(key).toInt(-1);
        if (value < 0)
            complain(where + u'/' + key);
        return value;
    }
    ToneColors tone(const QJsonObject &parent, const QString &key, const QString &where)
    {
        const QJsonObject o = object(parent, key, where);
        const QString place = where + u'/' + key;
        return {color(o, u"fill"_s, place), color(o, u"onFill"_s, place), color(o, u"ink"_s, place),
                color(o, u"soft"_s, place)};
    }
    template <size_t N>
    std::array<int, N> numbers(const QJsonObject &root, const QString &key, const std::array<const char *, N> &names)
    {
        const QJsonObject o = object(root, key, {});
        std::array<int, N> values{};
        for (size_t i = 0; i < N; ++i)
            values[i] = number(o, QString::fromLatin1(names[i]), u'/' + key);
        return values;
    }
    void complain(const QString &where)
    {
        if (m_where.isEmpty())
            m_where = where;
    }
    QString where() const { return m_where; }

private:
    QString m_where;
};

ThemeColors readTheme(Reader &reader, const QJsonObject &o, const QString &where)
{
    ThemeColors colors;
    for (size_t i = 0; i < colorRoleCount; ++i)
        colors.roles[i] = reader.color(o, QString::fromLatin1(roleNames[i]), where);
    const QJsonObject tones = reader.object(o, u"severity"_s, where);
    for (size_t i = 0; i < toneCount; ++i)
        colors.tones[i] = reader.tone(tones, QString::fromLatin1(toneNames[i]), where + u"/severity"_s);
    const QJsonObject states = reader.object(o, u"state"_s, where);
    for (size_t i = 0; i < stateKeyCount; ++i)
        colors.states[i] = reader.tone(states, QString::fromLatin1(stateNames[i]), where + u"/state"_s);
    return colors;
}

QList<StateKey> readKeys(Reader &reader, const QJsonObject &o, const QString &key)
{
    QList<StateKey> keys;
    for (const QJsonValue &value : o.value(key).toArray()) {
        const auto *const at = std::find(stateNames.begin(), stateNames.end(), value.toString().toStdString());
        if (at == stateNames.end())
            reader.complain(u"/pie/"_s + key);
        else
            keys << StateKey(at - stateNames.begin());
    }
    if (keys.isEmpty())
        reader.complain(u"/pie/"_s + key);
    return keys;
}

void readType(Reader &reader, const QJsonObject &root, Tokens &tokens)
{
    const QJsonObject type = reader.object(root, u"type"_s, {});
    const QJsonObject scale = reader.object(type, u"scale"_s, u"/type"_s);
    for (size_t i = 0; i < textStyleCount; ++i) {
        const QString name = QString::fromLatin1(styleNames[i]);
        const QJsonObject o = reader.object(scale, name, u"/type/scale"_s);
        const QString where = u"/type/scale/"_s + name;
        tokens.type[i] = {reader.number(o, u"px"_s, where), reader.number(o, u"line"_s, where),
                          reader.number(o, u"weight"_s, where)};
    }
    const QJsonObject families = reader.object(type, u"families"_s, u"/type"_s);
    for (auto it = families.begin(); it != families.end(); ++it) {
        QStringList names;
        for (const QJsonValue &name : it.value().toArray())
            names << name.toString();
        tokens.families.insert(it.key(), names);
    }
    if (!tokens.families.contains(u"en"_s))
        reader.complain(u"/type/families/en"_s);
}

Error unreadable(const QString &what, const QString &detail)
{
    return {Error::Kind::BadInput,
            QCoreApplication::translate("Theme", "The theme file cannot be used: %1. Reinstall Floorwalk.").arg(what),
            detail};
}

} // namespace

Result<Tokens> Tokens::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return unreadable(QCoreApplication::translate("Theme", "it is not valid JSON"),
                          u"%1 at %2"_s.arg(problem.errorString()).arg(problem.offset));
    }
    Reader reader;
    Tokens tokens;
    const QJsonObject colors = reader.object(root, u"color"_s, {});
    for (size_t i = 0; i < themeCount; ++i) {
        const QString name = QString::fromLatin1(themeNames[i]);
        tokens.themes[i] = readTheme(reader, reader.object(colors, name, u"/color"_s), u"/color/"_s + name);
    }
    tokens.spaces = reader.numbers(root, u"space"_s, spaceNames);
    tokens.radii = reader.numbers(root, u"radius"_s, radiusNames);
    tokens.extents = reader.numbers(root, u"size"_s, extentNames);
    readType(reader, root, tokens);
    const QJsonObject line = reader.object(root, u"line"_s, {});
    tokens.border = reader.number(line, u"border"_s, u"/line"_s);
    tokens.focus = reader.number(line, u"focus"_s, u"/line"_s);
    tokens.borderHighContrast = reader.number(line, u"borderHighContrast"_s, u"/line"_s);
    const QJsonObject pie = reader.object(root, u"pie"_s, {});
    tokens.pie = {readKeys(reader, pie, u"order"_s), readKeys(reader, pie, u"neverFolded"_s),
                  reader.number(pie, u"maxSlices"_s, u"/pie"_s), pie.value(u"hole"_s).toDouble(),
                  reader.number(pie, u"gapPx"_s, u"/pie"_s)};
    if (tokens.pie.hole <= 0 || tokens.pie.hole >= 1)
        reader.complain(u"/pie/hole"_s);
    if (!reader.where().isEmpty()) {
        return unreadable(QCoreApplication::translate("Theme", "“%1” is missing or wrong").arg(reader.where()), {});
    }
    return tokens;
}

Result<Tokens> Tokens::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(QCoreApplication::translate("Theme", "“%1” cannot be opened").arg(path), file.errorString());
    }
    return parse(file.readAll());
}

QString themeNameText(ThemeName name)
{
    return QString::fromLatin1(themeNames[size_t(name)]);
}

std::optional<ThemeName> themeNameOf(QStringView text)
{
    for (size_t i = 0; i < themeCount; ++i) {
        if (text == QLatin1StringView(themeNames[i]))
            return ThemeName(i);
    }
    return std::nullopt;
}

QString stateKeyText(StateKey key)
{
    return QString::fromLatin1(stateNames[size_t(key)]);
}

} // namespace Floorwalk
