// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keychainhead.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{3};

/** Runs the event loop until @p ask has called back, or patience is over. */
template <class Answer, class Ask> std::optional<Answer> waitFor(Ask ask)
{
    auto answer = std::make_shared<std::optional<Answer>>(); // a late answer finds it still there
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    ask([answer, &loop, alive = QPointer<QEventLoop>(&loop)](const Answer &given) {
        *answer = given;
        if (alive)
            loop.quit();
    });
    if (!*answer)
        loop.exec();
    return *answer;
}

} // namespace

QString KeychainHead::name() const
{
    return QCoreApplication::translate("KeychainHead", "the keychain");
}

Result<AuditHead> KeychainHead::read(const QString &storeId) const
{
    const auto secret = waitFor<Result<QString>>([this, &storeId](auto done) { m_secrets.read(key(storeId), done); });
    const std::optional<AuditHead> head = secret && *secret ? parse(**secret) : std::nullopt;
    if (head)
        return *head;
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("KeychainHead", "The keychain holds no audit head of this store."),
                 {}};
}

Result<void> KeychainHead::write(const QString &storeId, const AuditHead &head)
{
    using Kept = SecretStore::Kept;
    const auto kept =
        waitFor<Result<Kept>>([this, &storeId, &head](auto done) { m_secrets.write(key(storeId), text(head), done); });
    if (kept && *kept && **kept != Kept::MemoryOnly)
        return {};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("KeychainHead", "The keychain did not keep the audit head."),
                 {}};
}

QString KeychainHead::text(const AuditHead &head)
{
    return u"%1 %2"_s.arg(head.seq).arg(QString::fromLatin1(head.hash));
}

std::optional<AuditHead> KeychainHead::parse(const QString &text)
{
    bool isNumber = false;
    const AuditHead head{text.section(u' ', 0, 0).toLongLong(&isNumber), text.section(u' ', 1).toLatin1()};
    return isNumber && head.hash.size() == 64 ? std::optional(head) : std::nullopt;
}

} // namespace Floorwalk
