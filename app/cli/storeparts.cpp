// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/storeparts.h"

#include "app/keychain.h"
#include "app/keychainhead.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace Floorwalk {

namespace {

Q_LOGGING_CATEGORY(headLog, "floorwalk.audithead", QtInfoMsg)

} // namespace

Result<std::unique_ptr<Database>> openStoreHistory(const QString &storePath, const Clock &clock)
{
    const QString path = Database::historyPath(storePath);
    if (!QFileInfo::exists(path))
        return std::unique_ptr<Database>();
    auto history = Database::open(path, Database::File::History, Database::Mode::Read, clock);
    if (!history && history.error().kind == Error::Kind::NotFound)
        return std::unique_ptr<Database>(); // a full disk when it was made: nothing is in it
    return history;
}

void keepHeadInKeychain(const CliContext &context, const Database &records, HeadCopy copy)
{
    if (!context.secretFile.isEmpty())
        return;
    Keychain keychain;
    KeychainHead keeper(keychain);
    const AuditTrail trail(records);
    Result<void> kept;
    if (copy == HeadCopy::MovedOn) {
        kept = trail.keepHead(keeper);
    } else {
        const Result<QString> storeId = records.storeId();
        const Result<AuditHead> head = trail.head();
        if (storeId && head)
            kept = keeper.write(*storeId, *head);
    }
    if (!kept)
        qCDebug(headLog, "%s", qPrintable(kept.error().text)); // the copies in files do without it
}

} // namespace Floorwalk
