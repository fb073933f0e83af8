// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/recording.h"

#include "models/feed/ami/amireplay.h"
#include "models/feed/feedaddress.h"
#include "models/feed/jsonl/jsonlteller.h"
#include "models/feed/linerecording.h"
#include "models/feed/queuelog/queuelogfiles.h"
#include "models/feed/queuelog/queuelogteller.h"

#include <QCoreApplication>

namespace Floorwalk {

namespace {

/** Where this file's texts stand in the catalogue. */
struct RecordingText
{
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

template <class Kind> Result<std::unique_ptr<Recording>> opened(Result<std::unique_ptr<Kind>> recording)
{
    if (!recording)
        return recording.error();
    return std::unique_ptr<Recording>(std::move(recording).value());
}

Result<std::unique_ptr<Recording>> openLog(const QString &path, EventSink &sink)
{
    const Result<QStringList> files = QueueLogFiles::list(path);
    if (!files)
        return files.error();
    return opened(LineRecording<QueueLogTeller>::open(std::make_unique<FileLines>(*files), sink, {}));
}

Result<std::unique_ptr<Recording>> openJsonl(std::unique_ptr<LineSource> source, const QString &name, EventSink &sink)
{
    return opened(LineRecording<JsonlTeller>::open(
        std::move(source), sink,
        RecordingText::tr("“%1” told no JSON line with “t” and “type”; floorwalk(1) says how they "
                          "look.")
            .arg(name)));
}

} // namespace

Result<std::unique_ptr<Recording>> openRecording(const FeedAddress &address, EventSink &sink)
{
    switch (address.kind()) {
    case FeedAddress::Kind::AmiFile:
        return opened(AmiReplay::open(address.files(), sink));
    case FeedAddress::Kind::QueueLog:
        return openLog(address.files().first(), sink);
    case FeedAddress::Kind::JsonlFile:
        return openJsonl(std::make_unique<FileLines>(address.files()), address.displayName(), sink);
    case FeedAddress::Kind::Exec: {
        Result<std::unique_ptr<ProgramLines>> program = ProgramLines::start(address.command());
        if (!program)
            return program.error();
        return openJsonl(std::move(program).value(), address.displayName(), sink);
    }
    case FeedAddress::Kind::Ami:
    case FeedAddress::Kind::Jsonl:
    case FeedAddress::Kind::Simulated:
        break;
    }
    return Error{Error::Kind::BadInput,
                 RecordingText::tr("“%1” has no end to be read to; name a recording: ami-file:PATH, "
                                   "queuelog:PATH, jsonl-file:PATH or exec:PROGRAM.")
                     .arg(address.displayName()),
                 {}};
}

} // namespace Floorwalk
