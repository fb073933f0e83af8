// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/backup.h"

#include "app/cli/actoroptions.h"
#include "models/policy/access.h"
#include "models/store/backup.h"
#include "models/store/store.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

void noOptions(QCommandLineParser &) {}

/** The history of a store, or nothing when it has none yet; a damaged one is an error. */
Result<std::unique_ptr<Database>> openHistory(const QString &storePath, const Clock &clock)
{
    const QString path = Database::historyPath(storePath);
    if (!QFileInfo::exists(path))
        return std::unique_ptr<Database>();
    return Database::open(path, Database::File::History, Database::Mode::Read, clock);
}

Exit backup(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return Cli::usage(QCoreApplication::translate("Cli", "Name one file for the backup."));
    auto records = Database::open(context.storePath, Database::File::Records, Database::Mode::Read, *context.clock);
    if (!records)
        return Cli::fail(records.error());
    auto history = openHistory(context.storePath, *context.clock);
    if (!history)
        return Cli::fail(history.error());
    if (const Result<void> written = Backup::write(**records, history->get(), files.first()); !written)
        return Cli::fail(written.error());
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
    Cli::out(
        QCoreApplication::translate("Cli", "%1 was verified and restored to %2.").arg(files.first(), context.storePath)
        + u'\n');
    return Exit::Success;
}

QJsonObject misfitJson(const Error &error)
{
    return {{u"schema"_s, u"floorwalk.verify/1"_s}, {u"clean"_s, false}, {u"misfit"_s, error.text}};
}

QJsonObject reportJson(const VerifyReport &report)
{
    return {{u"schema"_s, u"floorwalk.verify/1"_s},
            {u"clean"_s, true},
            {u"auditRows"_s, report.auditRows},
            {u"decisionRows"_s, report.decisionRows},
            {u"erasedPayloads"_s, report.erasedPayloads},
            {u"headCopies"_s, report.headCopies},
            {u"head"_s, QJsonObject{{u"seq"_s, report.head.seq}, {u"hash"_s, QString::fromLatin1(report.head.hash)}}}};
}

QString reportText(const VerifyReport &report, const QString &path)
{
    return QCoreApplication::translate("Cli", "The store %1 is clean: %2 audit entries, %3 decisions, head %4 %5, "
                                              "compared with %6 copies outside the store.")
               .arg(path)
               .arg(report.auditRows)
               .arg(report.decisionRows)
               .arg(report.head.seq)
               .arg(QString::fromLatin1(report.head.hash.left(16)))
               .arg(report.headCopies)
           + u'\n';
}

Result<VerifyReport> verifyBoth(const CliContext &context)
{
    auto records = Database::open(context.storePath, Database::File::Records, Database::Mode::Read, *context.clock);
    if (!records)
        return records.error();
    const HeadFile beside(context.storePath);
    const Result<VerifyReport> report = verifyRecords(**records, {&beside});
    if (!report)
        return report;
    auto history = openHistory(context.storePath, *context.clock);
    if (!history)
        return history.error();
    if (*history) {
        if (const Result<void> sound = verifyHistory(**history); !sound)
            return sound.error();
    }
    return report;
}

Exit verify(const CliContext &context, const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return Cli::usage(QCoreApplication::translate("Cli", "verify takes no file; name the store with --store."));
    const Result<VerifyReport> report = verifyBoth(context);
    if (context.json) {
        const QJsonObject answer = report ? reportJson(*report) : misfitJson(report.error());
        Cli::out(QString::fromUtf8(QJsonDocument(answer).toJson()));
    }
    if (!report)
        return Cli::fail(report.error());
    if (!context.json)
        Cli::out(reportText(*report, context.storePath));
    return Exit::Success;
}

} // namespace

const CliCommand backupCommand{"backup", QT_TRANSLATE_NOOP("Cli", "Copy the store while it is in use."), "FILE",
                               noOptions, backup};
const CliCommand restoreCommand{"restore",
                                QT_TRANSLATE_NOOP("Cli", "Verify a backup and put it in place of an empty store."),
                                "FILE", addActorOptions, restore};
const CliCommand verifyCommand{
    "verify", QT_TRANSLATE_NOOP("Cli", "Check the store's integrity and its audit trail; name what does not fit."), "",
    noOptions, verify};

} // namespace Floorwalk
