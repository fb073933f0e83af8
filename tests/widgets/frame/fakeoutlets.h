// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/frame/alertoutlets.h"

#include <QStringList>

namespace Floorwalk {

/** Counts what would be heard. */
class FakeSound final : public SoundSink
{
public:
    explicit FakeSound(QStringList &played, const Result<void> &answer = {})
        : m_played(played)
        , m_answer(answer)
    {}
    QFuture<Result<void>> play(bool alarm) override
    {
        m_played << (alarm ? QStringLiteral("alarm") : QStringLiteral("warning"));
        return QtFuture::makeReadyFuture(m_answer);
    }

private:
    QStringList &m_played;
    Result<void> m_answer;
};

/** Keeps what would stand on the desktop. */
class FakeNotifier final : public Notifier
{
public:
    QFuture<Result<quint32>> show(const Notification &notification) override
    {
        shown.push_back(notification);
        const quint32 number = notification.replaces ? notification.replaces : ++m_last;
        standing = notification;
        return QtFuture::makeReadyFuture(Result<quint32>(number));
    }
    void close(quint32) override { standing.reset(); }

    std::vector<Notification> shown;
    std::optional<Notification> standing;

private:
    quint32 m_last = 0;
};

} // namespace Floorwalk
