// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace Floorwalk {

/**
 * Passwords from a file that only its owner can read, for kiosks and cron, where nobody unlocks a keychain. A line is
 * "KEY SECRET" (the key as in FeedAddress::secretKey()); a file of one line without a key holds the secret for
 * everything. Empty lines and lines that begin with # are skipped. The file is never written.
 */
class SecretFile : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(SecretFile)

public:
    /** NotFound or Storage when it cannot be read, Forbidden when others may read it, BadInput when it makes no sense.
     */
    static Result<std::unique_ptr<SecretFile>> open(const QString &path);

    void read(const QString &key, std::function<void(Result<QString>)> done) override;
    /** Keeps it in memory for this run only. */
    void write(const QString &key, const QString &secret, std::function<void(Result<Kept>)> done) override;

private:
    SecretFile() = default;
    Result<void> take(const QByteArray &content);

    QString m_path;
    QHash<QString, QString> m_secrets;
    QString m_secretForAll;
};

} // namespace Floorwalk
