// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/frame/alertoutlets.h"

#include <QDBusAbstractInterface>
#include <QSet>

#include <functional>
#include <optional>

namespace Floorwalk {

/** The desktop's notification service as D-Bus knows it: its signals bear the names of the protocol. */
class NotificationService : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    void ActionInvoked(uint number, const QString &action);
    void ActivationToken(uint number, const QString &token);
    void NotificationClosed(uint number, uint reason);
};

/** Shows notifications through org.freedesktop.Notifications, whichever desktop serves it. */
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    /** On the session's bus unless another is given. */
    explicit DesktopNotifier(QObject *parent = nullptr);
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    QFuture<Result<quint32>> show(const Notification &notification) override;
    void close(quint32 number) override;

private:
    void send(const Notification &notification, std::function<void(Result<quint32>)> done);
    void askCapabilities(std::function<void()> done);

    NotificationService m_service;
    QSet<quint32> m_ours; ///< on the desktop; the service tells of everybody's
    std::optional<bool> m_hasMarkup; ///< whether the service reads a body as markup; absent until it answered
};

} // namespace Floorwalk
