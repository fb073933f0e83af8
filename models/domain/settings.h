// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/zone.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <span>

namespace Floorwalk {

/** What one centre setting is: its key, type, default, range and meaning. */
struct SettingDefinition
{
    enum class Type : quint8 { Switch, Number, Text, Zone, Choice };

    const char *key; ///< "long_call_warn_s"; one that ends in ".*" has a value per queue
    Type type;
    const char *initial; ///< as text: "true", "480", "…"
    int least; ///< for Number
    int most; ///< for Number
    const char *unit; ///< "s", "min", "days" or ""
    const char *choices; ///< for Choice: "a|b|c"
    const char *description; ///< translated with context "Settings"
};

/** The centre's settings: read once from the store, passed by reference; unset ones have their default. */
class CentreSettings
{
public:
    static std::span<const SettingDefinition> definitions();
    /** The definition of @p key; "wrap_up_s.support" finds "wrap_up_s.*". Null when there is none. */
    static const SettingDefinition *definition(QStringView key);
    /** @p text in its stored form ("on" becomes "true"), or BadInput with what was expected. An empty one takes the
     * value of a single queue back. */
    static Result<QString> normalise(const QString &key, const QString &text);

    /** The stored text of @p key, else its default; empty for an unknown key. */
    QString text(const QString &key) const;
    bool flag(const QString &key) const { return text(key) == QLatin1String("true"); }
    int number(const QString &key) const { return text(key).toInt(); }
    std::chrono::seconds seconds(const QString &key) const { return std::chrono::seconds(number(key)); }
    bool isSet(const QString &key) const { return m_values.contains(key); }
    /** Queues, members or leaders that have a value of their own under @p prefix, for example "wrap_up_s.". */
    QStringList namesWith(const QString &prefix) const;
    /** Takes @p text as the value of @p key; BadInput when it does not fit. For the store and for tests. */
    Result<void> set(const QString &key, const QString &text);

    Zone zone() const; ///< the centre's; the system's until set
    bool moneyEffects() const { return flag(QStringLiteral("money_effects")); }
    std::chrono::seconds wrapUp(const QString &queue) const; ///< 0 = none configured
    /** Of a member, called by any of these words (name, interface), in @p queue: the member's own, else the queue's. */
    std::chrono::seconds wrapUp(const QString &queue, const QStringList &member) const;

    bool operator==(const CentreSettings &) const = default;

private:
    QMap<QString, QString> m_values;
};

} // namespace Floorwalk
