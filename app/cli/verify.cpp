// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verify.h"

#include "app/cli/storeparts.h"
#include "app/keychain.h"
#include "app/keychainhead.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject misfitJson(const Error &error)
{
    return {{u"schema"_s, u"floorwalk.verify/1"_s}, {u"clean"_s, false}, {u"misfit"_s, error.text}};
}

QJsonObject verifyJson(const VerifyReport &report)
{
    return {{u"schema"_s, u"floorwalk.verify/1"_s},
            {u"clean"_s, true},
            {u"auditRows"_s, report.auditRows},
            {u"decisionRows"_s, report.decisionRows},
            {u"erasedPayloads"_s, report.erasedPayloads},
            {u"clockSetBack"_s, report.clockSetBack},
            {u"headCopies"_s, report.headCopies},
            {u"head"_s, QJsonObject{{u"seq"_s, report.head.seq}, {u"hash"_s, QString::fromLatin1(report.head.hash)}}}};
}

QString clockText(const VerifyReport &report)
{
    if (report.clockSetBack == 0)
        return {};
    return u' '
           + QCoreApplication::translate("Cli",
                                         "%n time(s) an entry was made before the one that it follows: the "
                                         "clock was set back.",
                                         nullptr, int(report.clockSetBack));
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
           + clockText(report) + u'\n';
}

/** The copies that are compared: beside the store, in the keychain, and those of the files that were named. */
struct Copies
{
    explicit Copies(const CliContext &context)
        : inKeychain(keychain)
    {
        all.push_back(&beside.emplace_back(context.storePath));
        if (context.secretFile.isEmpty())
            all.push_back(&inKeychain);
    }

    /** NotFound when neither @p file nor "FILE-head" holds a head of the store @p storeId. */
    Result<void> add(const QString &file, const QString &storeId)
    {
        const bool sidecar = QFileInfo::exists(HeadFile::pathFor(file));
        const HeadFile &named = beside.emplace_back(sidecar ? HeadFile(file) : HeadFile::named(file));
        if (const Result<AuditHead> head = named.read(storeId); !head && head.error().kind != Error::Kind::NotFound)
            return head.error();
        else if (!head) {
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("Cli",
                                                     "%1 holds no audit head of this store. Name an export, a backup "
                                                     "or a -head file that was made from it.")
                             .arg(named.name()),
                         {}};
        }
        all.push_back(&named);
        return {};
    }

    Keychain keychain;
    KeychainHead inKeychain;
    std::deque<HeadFile> beside; // its elements stay where they are
    std::vector<const AuditHeadKeeper *> all;
};

Result<VerifyReport> verifyBoth(const CliContext &context, const QStringList &files)
{
    auto records = Database::open(context.storePath, Database::File::Records, Database::Mode::Read, *context.clock);
    if (!records)
        return records.error();
    const Result<QString> storeId = (*records)->storeId();
    if (!storeId)
        return storeId.error();
    Copies copies(context);
    for (const QString &file : files) {
        if (const Result<void> added = copies.add(file, *storeId); !added)
            return added.error();
    }
    const Result<VerifyReport> report = verifyRecords(**records, copies.all);
    if (!report)
        return report;
    auto history = openStoreHistory(context.storePath, *context.clock);
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
    const Result<VerifyReport> report = verifyBoth(context, parser.positionalArguments());
    if (context.json) {
        const QJsonObject answer = report ? verifyJson(*report) : misfitJson(report.error());
        Cli::out(QString::fromUtf8(QJsonDocument(answer).toJson()));
    }
    if (!report)
        return Cli::fail(report.error());
    if (!context.json)
        Cli::out(reportText(*report, context.storePath));
    return Exit::Success;
}

} // namespace

const CliCommand verifyCommand{
    "verify",
    QT_TRANSLATE_NOOP("Cli", "Check the store's integrity and its audit trail, also against the copies of its head "
                             "beside exports and backups; name what does not fit."),
    "[EXPORT|BACKUP…]", Cli::noOptions, verify};

} // namespace Floorwalk
