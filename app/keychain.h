// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace Floorwalk {

/**
 * Keeps passwords in the system's keychain, and in memory for this run. Where there is no keychain, or it is locked,
 * they are in memory only and the answer says so; a readable file is never made. To be used on one thread, with an
 * event loop.
 */
class Keychain : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)

public:
    /** @p service is the name under which the desktop's own password manager shows them. */
    explicit Keychain(QString service = QStringLiteral("floorwalk"));
    ~Keychain() override;

    void read(const QString &key, std::function<void(Result<QString>)> done) override;
    /** Kept::Keychain only when the secret was read back as it was written. */
    void write(const QString &key, const QString &secret, std::function<void(Result<Kept>)> done) override;

private:
    QString m_service;
    std::shared_ptr<QHash<QString, QString>> m_memory; ///< jobs may end after this object
};

} // namespace Floorwalk
