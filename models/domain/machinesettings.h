// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace Floorwalk {

/** What one setting of this machine is: its key, type, default and range. */
struct MachineSettingDefinition
{
    enum class Type : quint8 { Switch, Number, Text, Choice, Address, Fingerprint };

    const char *key; ///< "theme"; one that ends in ".*" has a value per server
    Type type;
    const char *initial;
    int least; ///< for Number
    int most; ///< for Number
    const char *choices; ///< for Choice: "a|b|c"
    const char *description; ///< translated with context "MachineSettings"
};

/** How an alert reaches a leader who does not look at the inbox. */
enum class AlertReach : quint8 { Sound, Notification, Front };
/** The setting that says whether a new alarm, or a new warning, does so: "alarm_sound", "warn_front" … */
QString alertReachKey(AlertReach reach, bool alarm);

/**
 * What belongs to this machine and not to the centre: where the feed is, how the window looks, which certificates were
 * confirmed. A value: dialogs edit a copy. Never holds a password.
 */
class MachineSettings
{
public:
    static std::span<const MachineSettingDefinition> definitions();
    /** The definition of @p key; "pin.pbx:5039" finds "pin.*". Null when there is none. */
    static const MachineSettingDefinition *definition(QStringView key);

    /** The text of @p key, else its default; empty for an unknown key. */
    QString text(const QString &key) const;
    bool flag(const QString &key) const { return text(key) == QLatin1String("true"); }
    bool isSet(const QString &key) const { return m_values.contains(key); }
    QStringList setKeys() const { return m_values.keys(); }
    /** Takes @p text as the value of @p key, or BadInput with what was expected. An empty text means the default. */
    Result<void> set(const QString &key, const QString &text);

    QString feedAddress() const { return text(QStringLiteral("feed")); } ///< empty until chosen
    /** "feed" and after it "feed.2", "feed.3" … in the order of their numbers; empty until one is chosen. */
    QStringList feedAddresses() const;
    /** The first becomes "feed", the others are numbered from 2 on; BadInput when one does not fit, and none is set. */
    Result<void> setFeedAddresses(const QStringList &addresses);
    QString language() const { return text(QStringLiteral("language")); } ///< empty: the system's
    QString theme() const { return text(QStringLiteral("theme")); }
    double scale() const { return text(QStringLiteral("scale_percent")).toInt() / 100.0; }
    QString page() const { return text(QStringLiteral("page")); }
    bool inboxFolded() const { return flag(QStringLiteral("inbox_folded")); }
    bool firstRunDone() const { return flag(QStringLiteral("first_run_done")); }
    bool reaches(AlertReach reach, bool alarm) const { return flag(alertReachKey(reach, alarm)); }
    /** SHA-256 of the certificate that was confirmed for @p server ("host:port"), in lower-case hex. */
    std::optional<QString> pin(const QString &server) const;

    bool operator==(const MachineSettings &) const = default;

private:
    static Result<QString> normalise(const MachineSettingDefinition &definition, const QString &key,
                                     const QString &text);
    QMap<QString, QString> m_values;
};

} // namespace Floorwalk
