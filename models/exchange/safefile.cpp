// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/safefile.h"

#include <QCoreApplication>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <unistd.h>
#endif

namespace Floorwalk {

namespace {

Error fileNotWritten(QSaveFile &file, const QString &why)
{
    file.cancelWriting();
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate(
                     "SafeFile",
                     "“%1” could not be written: %2. What was there before is unchanged; make room or choose "
                     "another place.")
                     .arg(file.fileName(), why),
                 {}};
}

} // namespace

Result<void> SafeFile::open(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileNotWritten(file, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> SafeFile::commit(QSaveFile &file, bool isWhole)
{
    if (!isWhole || file.error() != QFileDevice::NoError)
        return fileNotWritten(file, file.errorString());
#ifdef Q_OS_UNIX
    // QSaveFile ignores a flush that fails; a disk that fills up only then must not replace the good file.
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return fileNotWritten(file, QString::fromLocal8Bit(std::strerror(errno)));
#endif
    if (!file.commit())
        return fileNotWritten(file, file.errorString());
    return {};
}

Result<void> SafeFile::save(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (const Result<void> opened = open(file); !opened)
        return opened;
    return commit(file, file.write(text) == text.size());
}

} // namespace Floorwalk
