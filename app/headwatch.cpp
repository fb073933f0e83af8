// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headwatch.h"

#include "app/keychainhead.h"
#include "models/service/whendone.h"
#include "models/store/audittrail.h"

#include <QPointer>
#include <QTimer>

namespace Floorwalk {

namespace {

constexpr std::chrono::minutes every{5};

} // namespace

HeadWatch::HeadWatch(StoreWorker *writer, std::unique_ptr<SecretStore> secrets, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_secrets(std::move(secrets))
{}

void HeadWatch::start()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &HeadWatch::look);
    timer->start(every);
    look();
}

void HeadWatch::look()
{
    whenDone(m_writer->run([](StoreSession &session) { return session.records().storeId(); }), this,
             [this](const Result<QString> &storeId) {
                 if (!storeId || m_told)
                     return;
                 // A job may answer after this object is gone.
                 const QString key = KeychainHead::key(*storeId);
                 m_secrets->read(key, [watch = QPointer<HeadWatch>(this), key](const Result<QString> &kept) {
                     if (watch)
                         watch->keep(key, kept ? *kept : QString());
                 });
             });
}

/** Moves the copy on along the chain it stands on; @p before is what the keychain held. */
void HeadWatch::keep(const QString &key, const QString &before)
{
    const std::optional<AuditHead> known = KeychainHead::parse(before);
    const auto answer = m_writer->run([known](StoreSession &session) -> Result<std::pair<bool, AuditHead>> {
        const AuditTrail trail(session.records());
        const Result<bool> same = known ? trail.holds(*known) : Result<bool>(true);
        if (!same)
            return same.error();
        const Result<AuditHead> head = trail.head();
        if (!head)
            return head.error();
        return std::pair(*same, *head);
    });
    whenDone(answer, this, [this, key](const Result<std::pair<bool, AuditHead>> &now) {
        if (!now)
            return;
        if (!now->first) {
            m_told = true;
            emit misfit(tr("The keychain remembers another audit trail than the store holds: it was cut off or "
                           "rewritten, or an old copy was put in its place. Check it with floorwalk verify."));
            return;
        }
        const QString text = KeychainHead::text(now->second);
        if (text == m_kept)
            return;
        m_kept = text;
        m_secrets->write(key, text, [](const Result<SecretStore::Kept> &) {}); // without a keychain there is none
    });
}

} // namespace Floorwalk

#include "moc_headwatch.cpp"
