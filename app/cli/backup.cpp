// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/backup.h"

#include "app/cli/actoroptions.h"
#include "app/cli/storeparts.h"
#include "models/policy/access.h"
#include "models/store/backup.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Exit backup(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return Cli::usage(QCoreApplication::translate("Cli", "Name one file for the backup."));
    auto records = Database::open(context.storePath, Database::File::Records, Database::Mode::Read, *context.clock);
    if (!records)
        return Cli::fail(records.error());
    auto history = openStoreHistory(context.storePath, *context.clock);
    if (!history)
        return Cli::fail(history.error());
    if (const Result<void> written = Backup::write(**records, history->get(), files.first()); !written)
        return Cli::fail(written.error());
    keepHeadInKeychain(context, **records);
    Cli::out(QCoreApplication::translate("Cli", "The store was backed up to %1.").arg(files.first()) + u'\n');
    return Exit::Success;
}

Exit restore(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return Cli::usage(QCoreApplication::translate("Cli", "Name the backup to restore."));
    const Result<Actor> actor = actorFrom(parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<Grant> grant = AccessPolicy::grant(*actor, Action::RestoreStore);
    if (!grant)
        return Cli::fail(grant.error());
    const Result<void> restored = Backup::restore(files.first(), context.storePath, *grant, *context.clock);
    if (!restored)
        return Cli::fail(restored.error());
    const auto records =
        Database::open(context.storePath, Database::File::Records, Database::Mode::Read, *context.clock);
    if (records)
        keepHeadInKeychain(context, **records, HeadCopy::Replaced);
    Cli::out(
        QCoreApplication::translate("Cli", "%1 was verified and restored to %2.").arg(files.first(), context.storePath)
        + u'\n');
    return Exit::Success;
}

} // namespace

const CliCommand backupCommand{"backup", QT_TRANSLATE_NOOP("Cli", "Copy the store while it is in use."), "FILE",
                               Cli::noOptions, backup};
const CliCommand restoreCommand{"restore",
                                QT_TRANSLATE_NOOP("Cli", "Verify a backup and put it in place of an empty store."),
                                "FILE", addActorOptions, restore};

} // namespace Floorwalk
