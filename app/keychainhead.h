// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"
#include "models/store/audittrail.h"

namespace Floorwalk {

/**
 * Keeps the audit head in the system's keychain, where whoever can write the store's folder does not reach it. Waits
 * for the keychain's answer, at most three seconds: for commands, which have nothing else to do.
 */
class KeychainHead final : public AuditHeadKeeper
{
public:
    explicit KeychainHead(SecretStore &secrets)
        : m_secrets(secrets)
    {}
    QString name() const override;
    /** NotFound also where there is no keychain, or it is locked. */
    Result<AuditHead> read(const QString &storeId) const override;
    /** Storage when it could be kept in memory only. */
    Result<void> write(const QString &storeId, const AuditHead &head) override;

    /** "audit-head:ID", the keychain's key for one store, and what stands there. */
    static QString key(const QString &storeId) { return QStringLiteral("audit-head:") + storeId; }
    static QString text(const AuditHead &head);
    static std::optional<AuditHead> parse(const QString &text);

private:
    SecretStore &m_secrets;
};

} // namespace Floorwalk
