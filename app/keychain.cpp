// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keychain.h"

#include <qt6keychain/keychain.h>

namespace Floorwalk {

namespace {

/**
 * A locked keyring answers "entry not found" like an empty one, and other services fail in other ways: anything but a
 * hit is the absence of a keychain.
 */
void readJob(const QString &service, const QString &key, std::function<void(std::optional<QString>, QString)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself when it is finished
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError && !job->textData().isEmpty())
            done(job->textData(), {});
        else
            done(std::nullopt, job->errorString());
    });
    job->start();
}

} // namespace

Keychain::Keychain(QString service)
    : m_service(std::move(service))
    , m_memory(std::make_shared<QHash<QString, QString>>())
{}

Keychain::~Keychain() = default;

void Keychain::read(const QString &key, std::function<void(Result<QString>)> done)
{
    if (const auto known = m_memory->constFind(key); known != m_memory->constEnd()) {
        done(*known);
        return;
    }
    readJob(m_service, key,
            [memory = m_memory, key, done = std::move(done)](const std::optional<QString> &secret, const QString &why) {
                if (secret) {
                    memory->insert(key, *secret);
                    done(*secret);
                    return;
                }
                done(Error{Error::Kind::NotFound,
                           tr("No password is kept for “%1”, or the system’s keychain is locked or missing.").arg(key),
                           why});
            });
}

void Keychain::write(const QString &key, const QString &secret, std::function<void(Result<Kept>)> done)
{
    m_memory->insert(key, secret);
    auto *job = new QKeychain::WritePasswordJob(m_service); // deletes itself when it is finished
    job->setKey(key);
    job->setTextData(secret);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, service = m_service, key, secret, done = std::move(done)] {
                         if (job->error() != QKeychain::NoError) {
                             done(Kept::MemoryOnly);
                             return;
                         }
                         readJob(service, key, [secret, done](const std::optional<QString> &read, const QString &) {
                             done(read == secret ? Kept::Keychain : Kept::MemoryOnly);
                         });
                     });
    job->start();
}

} // namespace Floorwalk
