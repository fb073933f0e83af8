// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"
#include "models/service/storeworker.h"

#include <QObject>

#include <memory>

namespace Floorwalk {

/** Keeps the store's audit head in the keychain while the console runs: at the start, then every few minutes. */
class HeadWatch : public QObject
{
    Q_OBJECT

public:
    HeadWatch(StoreWorker *writer, std::unique_ptr<SecretStore> secrets, QObject *parent = nullptr);
    void start();

signals:
    /** The keychain remembers another trail than the store holds: it is left as it is, and the person is told. */
    void misfit(const QString &text);

private:
    void look();
    void keep(const QString &key, const QString &before);

    StoreWorker *m_writer;
    std::unique_ptr<SecretStore> m_secrets;
    QString m_kept; ///< what the keychain holds by now
    bool m_told = false;
};

} // namespace Floorwalk
