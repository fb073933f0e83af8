// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Floorwalk {

/** What is put into a store before a test begins. */
using StoreFilling = Result<void> (*)(StoreSession &session);

/**
 * Puts a store to @p path, where none is, as it is when it was made at @p now, filled (if @p fill is given) and closed.
 * It is made once a program and copied from then on: made by all its migrations it takes several times as long as
 * opened. If it cannot be made there is none, and whoever opens it then makes it and says why not.
 */
inline void putMadeStore(const QString &path, Moment now, StoreFilling fill = nullptr)
{
    static const QTemporaryDir made;
    const QDir folder(made.filePath(QStringLiteral("%1-%2").arg(now.time_since_epoch().count()).arg(quintptr(fill))));
    const QString original = folder.filePath(QStringLiteral("records.db"));
    if (!folder.exists() && folder.mkpath(QStringLiteral("."))) {
        const FixedClock clock(now);
        const Result<std::unique_ptr<StoreSession>> session =
            StoreSession::open(original, StoreSession::Access::Command, QStringLiteral("test"), clock);
        if (const Result<void> filled = session && fill ? fill(**session) : Result<void>(); !filled)
            qWarning("%s", qPrintable(filled.error().text));
    }
    // The records, and what stands beside them and is named after them.
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        QFile::copy(file.filePath(), path + file.filePath().mid(original.size()));
}

} // namespace Floorwalk
