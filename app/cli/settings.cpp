// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settings.h"

#include "app/cli/actoroptions.h"
#include "app/machinesettingsfile.h"
#include "models/policy/access.h"
#include "models/service/knownleaders.h"
#include "models/store/settingsrepository.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** One line of the list: a setting as it stands. */
struct Shown
{
    QString key;
    QString value;
    QString initial;
    QString unit;
    QString description;
    bool set = false;
    bool machine = false;
};

struct Both
{
    CentreSettings centre;
    MachineSettings machine;
};

/** The centre's settings are the defaults while there is no store yet. */
Result<Both> readBoth(const CliContext &context)
{
    Both both;
    auto records = Database::open(context.storePath, Database::File::Records, Database::Mode::Read, *context.clock);
    if (!records && records.error().kind != Error::Kind::NotFound)
        return records.error();
    if (records) {
        const Result<CentreSettings> centre = SettingsRepository(**records).all();
        if (!centre)
            return centre.error();
        both.centre = *centre;
    }
    const Result<MachineSettings> machine = MachineSettingsFile(MachineSettingsFile::defaultPath()).load();
    if (!machine)
        return machine.error();
    both.machine = *machine;
    return both;
}

/** The setting @p key itself, or for "wrap_up_s.*" each queue that has one. */
QStringList keysOf(const QString &key, const QStringList &queues)
{
    if (!key.endsWith(".*"_L1))
        return {key};
    QStringList keys;
    for (const QString &queue : queues)
        keys << key.chopped(1) + queue;
    return keys;
}

/** The setting @p name itself, or for "feed.*" each further feed; what was confirmed of servers is not listed. */
QStringList machineKeys(const QString &name, const MachineSettings &machine)
{
    if (!name.endsWith(".*"_L1))
        return {name};
    QStringList keys;
    for (const QString &key : machine.setKeys()) {
        if (name == "feed.*"_L1 && key.startsWith("feed."_L1))
            keys << key;
    }
    return keys;
}

std::vector<Shown> allSettings(const Both &both)
{
    std::vector<Shown> all;
    for (const SettingDefinition &definition : CentreSettings::definitions()) {
        const QString name = QString::fromLatin1(definition.key);
        for (const QString &key : keysOf(name, both.centre.namesWith(name.chopped(1)))) {
            all.push_back({key, both.centre.text(key), QString::fromLatin1(definition.initial),
                           QString::fromLatin1(definition.unit),
                           QCoreApplication::translate("Settings", definition.description), both.centre.isSet(key),
                           false});
        }
    }
    for (const MachineSettingDefinition &definition : MachineSettings::definitions()) {
        const QString name = QString::fromLatin1(definition.key);
        for (const QString &key : machineKeys(name, both.machine)) {
            all.push_back({key, both.machine.text(key), QString::fromLatin1(definition.initial), QString(),
                           QCoreApplication::translate("MachineSettings", definition.description),
                           both.machine.isSet(key), true});
        }
    }
    return all;
}

void addSetOptions(QCommandLineParser &parser)
{
    parser.addOption({u"reason"_s,
                      QCoreApplication::translate("Cli", "Why; for money_effects the local rule that allows it."),
                      u"REASON"_s});
    addActorOptions(parser);
}

QJsonObject settingJson(const Shown &setting)
{
    return {{u"key"_s, setting.key},
            {u"value"_s, setting.value},
            {u"default"_s, setting.initial},
            {u"set"_s, setting.set},
            {u"unit"_s, setting.unit},
            {u"of"_s, setting.machine ? u"machine"_s : u"centre"_s},
            {u"description"_s, setting.description}};
}

Exit listSettings(const CliContext &context, const QCommandLineParser &)
{
    const Result<Both> both = readBoth(context);
    if (!both)
        return Cli::fail(both.error());
    QJsonArray json;
    QString text;
    for (const Shown &setting : allSettings(*both)) {
        json.append(settingJson(setting));
        // A whole set of rules is no line of a list; "get" shows it.
        constexpr qsizetype mostShown = 120;
        const QString shown = setting.value.size() > mostShown ? setting.value.left(mostShown) + u'…' : setting.value;
        const QString value = setting.unit.isEmpty() ? shown : shown + u' ' + setting.unit;
        text += u"%1 = %2\n    %3\n"_s.arg(setting.key, value, setting.description);
    }
    if (context.json) {
        const QJsonObject answer{{u"schema"_s, u"floorwalk.settings/1"_s}, {u"settings"_s, json}};
        text = QString::fromUtf8(QJsonDocument(answer).toJson());
    }
    Cli::out(text);
    return Exit::Success;
}

Exit getSetting(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList keys = parser.positionalArguments();
    if (keys.size() != 1)
        return Cli::usage(QCoreApplication::translate("Cli", "Name one setting."));
    const QString &key = keys.first();
    const bool machine = MachineSettings::definition(key) != nullptr;
    if (!machine && !CentreSettings::definition(key))
        return Cli::fail(CentreSettings::normalise(key, {}).error());
    const Result<Both> both = readBoth(context);
    if (!both)
        return Cli::fail(both.error());
    const QString value = machine ? both->machine.text(key) : both->centre.text(key);
    const QJsonObject answer{{u"schema"_s, u"floorwalk.settings/1"_s}, {u"key"_s, key}, {u"value"_s, value}};
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(answer).toJson()) : value + u'\n');
    return Exit::Success;
}

Result<void> setMachine(const QString &key, const QString &value)
{
    const MachineSettingsFile file(MachineSettingsFile::defaultPath());
    Result<MachineSettings> settings = file.load();
    if (!settings)
        return settings.error();
    if (Result<void> set = settings->set(key, value); !set)
        return set;
    return file.save(*settings);
}

/** Asks for the right before the store is touched, so that a refusal leaves no new file behind. */
Result<void> setCentre(const CliContext &context, const QCommandLineParser &parser, const QString &key,
                       const QString &value)
{
    const Result<QString> stored = CentreSettings::normalise(key, value);
    if (!stored)
        return stored.error();
    const Result<Both> before = readBoth(context);
    if (!before)
        return before.error();
    const Result<Actor> actor = actorFrom(parser, KnownLeaders::onDuty(before->centre));
    if (!actor)
        return actor.error();
    const bool money = key == "money_effects"_L1 && *stored == "true"_L1;
    const Result<Grant> grant =
        AccessPolicy::grant(*actor, money ? Action::SwitchMoneyEffects : Action::ChangeSettings);
    if (!grant && money) {
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("Cli",
                                                 "%1 Only an administrator may let penalties carry money, naming "
                                                 "the local rule: --as NAME --role administrator --reason RULE.")
                         .arg(grant.error().text),
                     {}};
    }
    if (!grant)
        return grant.error();
    auto store = Store::openForCommand(context.storePath, u"settings"_s, *context.clock);
    if (!store)
        return store.error();
    Result<Transaction> transaction = Transaction::begin((*store)->records());
    if (!transaction)
        return transaction.error();
    const QString reason = parser.value(u"reason"_s);
    SettingsRepository settings((*store)->records());
    if (Result<void> set = settings.set(*transaction, *grant, key, *stored, reason); !set)
        return set;
    const AuditEntry entry{u"setting.change"_s,
                           u"setting/"_s + key,
                           {{u"value"_s, before->centre.text(key)}},
                           {{u"value"_s, *stored}, {u"reason"_s, reason}}};
    return transaction->commit(*grant, entry);
}

Exit setSetting(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return Cli::usage(QCoreApplication::translate("Cli", "Name one setting and its value."));
    if (const Result<Actor> actor = actorFrom(parser); !actor)
        return Cli::usage(actor.error().text);
    const QString &key = arguments[0];
    const Result<void> done = MachineSettings::definition(key) ? setMachine(key, arguments[1])
                                                               : setCentre(context, parser, key, arguments[1]);
    return done ? Exit::Success : Cli::fail(done.error());
}

} // namespace

const CliCommand settingsListCommand{"settings list", QT_TRANSLATE_NOOP("Cli", "Show every setting and its value."), "",
                                     Cli::noOptions, listSettings};
const CliCommand settingsGetCommand{"settings get", QT_TRANSLATE_NOOP("Cli", "Print one setting's value."), "KEY",
                                    Cli::noOptions, getSetting};
const CliCommand settingsSetCommand{"settings set", QT_TRANSLATE_NOOP("Cli", "Change one setting; it is audited."),
                                    "KEY VALUE", addSetOptions, setSetting};

} // namespace Floorwalk
