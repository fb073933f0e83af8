// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/recording.h"

#include "models/feed/ami/amireplay.h"
#include "models/feed/feedaddress.h"
#include "models/feed/queuelog/queuelogrecording.h"

#include <QCoreApplication>

namespace Floorwalk {

namespace {

template <class Kind> Result<std::unique_ptr<Recording>> opened(Result<std::unique_ptr<Kind>> recording)
{
    if (!recording)
        return recording.error();
    return std::unique_ptr<Recording>(std::move(recording).value());
}

} // namespace

Result<std::unique_ptr<Recording>> openRecording(const FeedAddress &address, EventSink &sink)
{
    switch (address.kind()) {
    case FeedAddress::Kind::AmiFile:
        return opened(AmiReplay::open(address.files(), sink));
    case FeedAddress::Kind::QueueLog:
        return opened(QueueLogRecording::open(address.files().first(), sink));
    default:
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate(
                "Recording", "“%1” has no end to be read to; name a recording: ami-file:PATH or queuelog:PATH.")
                .arg(address.displayName()),
            {}};
    }
}

} // namespace Floorwalk
