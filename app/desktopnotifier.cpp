// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopnotifier.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>
#include <QVariantMap>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5000;
const QString openAction = u"default"_s;

/** Calls @p done with the reply to @p call, unless @p context is gone by then. */
template <class Reply, class Done> void whenReplied(const QDBusPendingCall &call, QObject *context, Done done)
{
    auto *const watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(Reply(*watcher));
    });
}

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                             "org.freedesktop.Notifications", bus, parent)
{
    setTimeout(patienceMs);
}

DesktopNotifier::DesktopNotifier(QObject *parent)
    : DesktopNotifier(QDBusConnection::sessionBus(), parent)
{}

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_service(bus)
{
    connect(&m_service, &NotificationService::ActionInvoked, this, [this](uint number, const QString &action) {
        if (m_ours.contains(number) && action == openAction)
            emit chosen(number);
    });
    // Comes just before the action: a Wayland desktop brings only a window to the front that shows it.
    connect(&m_service, &NotificationService::ActivationToken, this, [this](uint number, const QString &token) {
        if (m_ours.contains(number))
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    });
    connect(&m_service, &NotificationService::NotificationClosed, this, [this](uint number) {
        if (m_ours.remove(number))
            emit closed(number);
    });
}

void DesktopNotifier::askCapabilities(std::function<void()> done)
{
    if (m_hasMarkup) {
        done();
        return;
    }
    whenReplied<QDBusPendingReply<QStringList>>(
        m_service.asyncCall(u"GetCapabilities"_s), this,
        [this, done = std::move(done)](const QDBusPendingReply<QStringList> &reply) {
            if (!reply.isError())
                m_hasMarkup = reply.value().contains(u"body-markup"_s);
            done();
        });
}

QFuture<Result<quint32>> DesktopNotifier::show(const Notification &notification)
{
    const auto promise = std::make_shared<QPromise<Result<quint32>>>();
    promise->start();
    askCapabilities([this, notification, promise] {
        send(notification, [promise](const Result<quint32> &number) {
            promise->addResult(number);
            promise->finish();
        });
    });
    return promise->future();
}

void DesktopNotifier::send(const Notification &notification, std::function<void(Result<quint32>)> done)
{
    const QString body = m_hasMarkup.value_or(false) ? notification.body.toHtmlEscaped() : notification.body;
    // The sound is ours to choose, not the service's.
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notification.alarm ? 2 : 1))},
                            {u"desktop-entry"_s, u"floorwalk"_s},
                            {u"suppress-sound"_s, true}};
    const int expires = notification.alarm ? 0 : -1; // never, or as the service thinks right
    //: the button of a desktop notification
    const QStringList actions{openAction, tr("Show")};
    const QDBusPendingCall call =
        m_service.asyncCall(u"Notify"_s, u"Floorwalk"_s, notification.replaces, u"floorwalk"_s, notification.title,
                            body, actions, hints, expires);
    whenReplied<QDBusPendingReply<uint>>(
        call, this, [this, done = std::move(done)](const QDBusPendingReply<uint> &reply) {
            if (reply.isError()) {
                done(Error{
                    Error::Kind::Network,
                    tr("No notification service answered on this desktop: start the desktop’s own, or install one "
                       "such as dunst, and try again."),
                    reply.error().name() + u": "_s + reply.error().message()});
            } else {
                m_ours.insert(reply.value());
                done(reply.value());
            }
        });
}

void DesktopNotifier::close(quint32 number)
{
    m_service.asyncCall(u"CloseNotification"_s, number);
}

} // namespace Floorwalk

#include "moc_desktopnotifier.cpp"
