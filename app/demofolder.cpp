// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demofolder.h"

#include <QDir>
#include <QStandardPaths>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo"_s;
}
} // namespace

DemoFolder::DemoFolder()
    : m_lock(folder() + u"/in-use"_s)
{
    QDir().mkpath(folder());
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0))
        return;
    const QDir own(folder());
    for (const QString &file : own.entryList({u"floorwalk.db*"_s}, QDir::Files))
        QFile::remove(own.filePath(file));
}

QString DemoFolder::storePath()
{
    return folder() + u"/floorwalk.db"_s;
}

} // namespace Floorwalk
