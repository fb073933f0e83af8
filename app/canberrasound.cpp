// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canberrasound.h"

#include <QPromise>

#include <canberra.h>

namespace Floorwalk {

namespace {

using Answer = QPromise<Result<void>>;

void answer(Answer &promise, int code, const Error &failed)
{
    Error error = failed;
    error.detail = QString::fromUtf8(ca_strerror(code));
    promise.addResult(code == CA_SUCCESS ? Result<void>() : Result<void>(error));
    promise.finish();
}

struct Playing
{
    Answer promise;
    Error failed; ///< worded on the screen's thread
};

void finished(ca_context *, uint32_t, int code, void *playing)
{
    const std::unique_ptr<Playing> ours(static_cast<Playing *>(playing));
    answer(ours->promise, code, ours->failed);
}

/** Begins to play @p event; finished() then owns @p playing, unless the code tells of a failure. */
int begin(ca_context *context, const char *event, const QByteArray &description, Playing *playing)
{
    ca_proplist *properties = nullptr;
    if (const int code = ca_proplist_create(&properties); code != CA_SUCCESS)
        return code;
    ca_proplist_sets(properties, CA_PROP_EVENT_ID, event);
    ca_proplist_sets(properties, CA_PROP_EVENT_DESCRIPTION, description.constData());
    ca_proplist_sets(properties, CA_PROP_MEDIA_ROLE, "event");
    ca_proplist_sets(properties, CA_PROP_CANBERRA_CACHE_CONTROL, "permanent");
    const int code = ca_context_play_full(context, 0, properties, finished, playing);
    ca_proplist_destroy(properties);
    return code;
}

} // namespace

CanberraSound::CanberraSound()
{
    m_thread.setMaxThreadCount(1);
}

CanberraSound::~CanberraSound()
{
    m_thread.waitForDone();
    if (m_context)
        ca_context_destroy(m_context);
}

QFuture<Result<void>> CanberraSound::play(bool alarm)
{
    auto playing = std::make_shared<std::unique_ptr<Playing>>(std::make_unique<Playing>());
    (*playing)->failed = {
        Error::Kind::NotFound,
        tr("No sound could be played: this machine has no sound device, or the sound server or the package "
           "sound-theme-freedesktop is missing."),
        {}};
    (*playing)->promise.start();
    const QFuture<Result<void>> future = (*playing)->promise.future();
    const QByteArray description = (alarm ? tr("Alarm on the floor") : tr("Warning on the floor")).toUtf8();
    m_thread.start([this, alarm, description, playing] {
        int code = m_context ? CA_SUCCESS : ca_context_create(&m_context);
        if (code == CA_SUCCESS)
            code = begin(m_context, alarm ? "alarm-clock-elapsed" : "dialog-warning", description, playing->get());
        if (code == CA_SUCCESS)
            (void)playing->release();
        else
            answer((*playing)->promise, code, (*playing)->failed);
    });
    return future;
}

} // namespace Floorwalk
