// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/machinesettings.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Definition = MachineSettingDefinition;
using MachineType = MachineSettingDefinition::Type;

constexpr auto allDefinitions = std::to_array<Definition>({
    {"feed", MachineType::Address, "", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings",
                       "Where the floor comes from: ami://user@host:5038, queuelog:PATH, exec:PROGRAM, sim: …")},
    {"feed.*", MachineType::Address, "", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings",
                       "Further telephone systems of the same floor: feed.2, feed.3 … each an address as feed has.")},
    {"language", MachineType::Choice, "", 0, 0, "zh_CN|zh_TW|en",
     QT_TRANSLATE_NOOP("MachineSettings", "Language of the console.")},
    {"theme", MachineType::Choice, "light", 0, 0, "light|dark|highContrast",
     QT_TRANSLATE_NOOP("MachineSettings", "Colours of the console.")},
    {"scale_percent", MachineType::Number, "100", 100, 150, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Size of texts and controls, in percent.")},
    {"phone", MachineType::Text, "", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings",
                       "The leader's own phone, which rings to listen in: PJSIP/8001. Empty: no listening.")},
    {"page", MachineType::Text, "", 0, 0, "", QT_TRANSLATE_NOOP("MachineSettings", "The page that was open last.")},
    {"inbox_folded", MachineType::Switch, "false", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether the inbox is folded to a badge.")},
    {"agents_view", MachineType::Choice, "table", 0, 0, "table|cards",
     QT_TRANSLATE_NOOP("MachineSettings", "How the Floor page shows the agents.")},
    {"floor_whole", MachineType::Switch, "false", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether the whole floor is shown, with the alerts of all, and not only the "
                                          "teams of whoever is on duty.")},
    {"first_run_done", MachineType::Switch, "false", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether the first steps were taken.")},
    {"window_geometry", MachineType::Text, "", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Where the window stood last.")},
    {"panel_width", MachineType::Number, "0", 0, 4000, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Width of the agent panel in pixels; 0 is the default.")},
    {"warn_sound", MachineType::Switch, "false", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether a new warning is heard.")},
    {"warn_notification", MachineType::Switch, "false", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether a new warning is told by a desktop notification.")},
    {"warn_front", MachineType::Switch, "false", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether a new warning brings the window to the front.")},
    {"alarm_sound", MachineType::Switch, "true", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether a new alarm is heard.")},
    {"alarm_notification", MachineType::Switch, "true", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether a new alarm is told by a desktop notification.")},
    {"alarm_front", MachineType::Switch, "false", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "Whether a new alarm brings the window to the front.")},
    {"pin.*", MachineType::Fingerprint, "", 0, 0, "",
     QT_TRANSLATE_NOOP("MachineSettings", "SHA-256 of the certificate that was confirmed for a server.")},
});

Error badValue(const QString &key, const QString &expected)
{
    return {Error::Kind::BadInput,
            QCoreApplication::translate("MachineSettings", "The value of “%1” was not taken: %2").arg(key, expected),
            {}};
}

/** False for a "feed.…" that is not numbered from 2 to 16. */
bool isFeedKey(const QString &key)
{
    if (!key.startsWith("feed."_L1))
        return true;
    bool isNumber = false;
    const int number = QStringView(key).mid(5).toInt(&isNumber);
    return isNumber && number >= 2 && number <= 16 && key == u"feed.%1"_s.arg(number);
}

/** An address without a password in it, or why not. */
Result<QString> checkedAddress(const QString &key, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1) {
        return badValue(key, QCoreApplication::translate("MachineSettings",
                                                         "expected an address such as ami://user@host:5038 or sim:."));
    }
    if (text.mid(colon + 1).startsWith("//"_L1) && !QUrl(text).password().isEmpty()) {
        return badValue(key, QCoreApplication::translate("MachineSettings",
                                                         "an address must not hold a password; leave it out and enter "
                                                         "it when asked."));
    }
    return text;
}

} // namespace

std::span<const MachineSettingDefinition> MachineSettings::definitions()
{
    return allDefinitions;
}

const MachineSettingDefinition *MachineSettings::definition(QStringView key)
{
    for (const Definition &each : allDefinitions) {
        const QLatin1String name(each.key);
        if (name == key)
            return &each;
        if (name.endsWith(".*"_L1) && key.size() >= name.size() && key.startsWith(name.chopped(1)))
            return &each;
    }
    return nullptr;
}

QString MachineSettings::text(const QString &key) const
{
    const auto found = m_values.constFind(key);
    if (found != m_values.constEnd())
        return *found;
    const Definition *known = definition(key);
    return known ? QString::fromLatin1(known->initial) : QString();
}

Result<QString> MachineSettings::normalise(const MachineSettingDefinition &definition, const QString &key,
                                           const QString &text)
{
    switch (definition.type) {
    case MachineType::Text:
        return text;
    case MachineType::Address:
        return checkedAddress(key, text);
    case MachineType::Switch:
        if (text == "true"_L1 || text == "on"_L1 || text == "1"_L1)
            return u"true"_s;
        if (text == "false"_L1 || text == "off"_L1 || text == "0"_L1)
            return u"false"_s;
        return badValue(key, QCoreApplication::translate("MachineSettings", "expected on or off."));
    case MachineType::Number: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= definition.least && number <= definition.most)
            return QString::number(number);
        return badValue(key, QCoreApplication::translate("MachineSettings", "expected a whole number from %1 to %2.")
                                 .arg(definition.least)
                                 .arg(definition.most));
    }
    case MachineType::Choice: {
        const QStringList choices = QString::fromLatin1(definition.choices).split(u'|');
        if (choices.contains(text))
            return text;
        return badValue(
            key, QCoreApplication::translate("MachineSettings", "expected one of %1.").arg(choices.join(", "_L1)));
    }
    case MachineType::Fingerprint: {
        const QString hex = QString(text).remove(u':').toLower();
        const bool isHex = std::all_of(hex.begin(), hex.end(),
                                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
        if (isHex && hex.size() == 64)
            return hex;
        return badValue(key, QCoreApplication::translate("MachineSettings", "expected 64 hexadecimal digits."));
    }
    }
    Q_UNREACHABLE();
}

Result<void> MachineSettings::set(const QString &key, const QString &text)
{
    const Definition *known = definition(key);
    if (!known || key.endsWith(u'*') || !isFeedKey(key)) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("MachineSettings", "There is no setting “%1” on this machine.").arg(key),
            {}};
    }
    if (text.isEmpty()) {
        m_values.remove(key);
        return {};
    }
    const Result<QString> value = normalise(*known, key, text);
    if (!value)
        return value.error();
    m_values.insert(key, *value);
    return {};
}

QStringList MachineSettings::feedAddresses() const
{
    std::map<int, QString> byNumber;
    if (!feedAddress().isEmpty())
        byNumber.emplace(1, feedAddress());
    const QString prefix = u"feed."_s;
    for (auto it = m_values.lowerBound(prefix); it != m_values.end() && it.key().startsWith(prefix); ++it)
        byNumber.emplace(it.key().mid(prefix.size()).toInt(), it.value());
    QStringList all;
    for (const auto &[number, address] : byNumber)
        all << address;
    return all;
}

Result<void> MachineSettings::setFeedAddresses(const QStringList &addresses)
{
    MachineSettings changed = *this;
    for (const QString &key : m_values.keys()) {
        if (key.startsWith("feed."_L1))
            changed.m_values.remove(key);
    }
    changed.m_values.remove(u"feed"_s);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QString key = i == 0 ? u"feed"_s : u"feed.%1"_s.arg(i + 1);
        if (const Result<void> set = changed.set(key, addresses[i]); !set)
            return set;
    }
    *this = changed;
    return {};
}

QString alertReachKey(AlertReach reach, bool alarm)
{
    const QString level = alarm ? u"alarm"_s : u"warn"_s;
    switch (reach) {
    case AlertReach::Sound:
        return level + u"_sound"_s;
    case AlertReach::Notification:
        return level + u"_notification"_s;
    case AlertReach::Front:
        return level + u"_front"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QString> MachineSettings::pin(const QString &server) const
{
    const QString value = text(u"pin."_s + server);
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace Floorwalk
