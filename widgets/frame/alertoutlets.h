// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Floorwalk {

/** Plays what is to be heard of alerts. */
class SoundSink
{
public:
    virtual ~SoundSink();
    /** The sound of an alarm, or the one of a warning; the answer comes when it was played or could not be. */
    virtual QFuture<Result<void>> play(bool alarm) = 0;
};

/** What a desktop notification says. */
struct Notification
{
    QString title;
    QString body; ///< plain text, a line each
    bool alarm = false; ///< stays until somebody closes it
    quint32 replaces = 0; ///< the number of an earlier one; 0: a new one

    bool operator==(const Notification &) const = default;
};

/** Shows notifications on the desktop. */
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Notifier() override;
    /** Its number; Network when no service on this desktop shows notifications. */
    virtual QFuture<Result<quint32>> show(const Notification &notification) = 0;
    virtual void close(quint32 number) = 0;

signals:
    /** The person chose to see what the notification is about. */
    void chosen(quint32 number);
    /** It is gone from the desktop. */
    void closed(quint32 number);
};

/** The ways out of the program to a leader who looks elsewhere; null where there is none. */
struct AlertOutlets
{
    std::unique_ptr<SoundSink> sound;
    std::unique_ptr<Notifier> notifier;
};

} // namespace Floorwalk
