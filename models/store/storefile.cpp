// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Error storage(const QString &text, const QString &detail = {})
{
    return Error{Error::Kind::Storage, text, detail};
}

QString systemMessage()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/** The nearest folder above @p path that exists. */
QString existingFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.absoluteFilePath();
}

#ifdef Q_OS_LINUX
/** The kernel's numbers, for mounts whose type has an unusual name. */
QString networkMagic(quint64 magic)
{
    switch (magic & 0xffffffffU) {
    case 0x6969:
        return u"nfs"_s;
    case 0x517b:
        return u"smb"_s;
    case 0xff534d42:
        return u"cifs"_s;
    case 0xfe534d42:
        return u"smb2"_s;
    case 0x5346414f:
        return u"afs"_s;
    case 0x73757245:
        return u"coda"_s;
    default:
        return {};
    }
}
#endif

/**
 * Asks the system about the file's rights and never opens it: closing it again would take away every lock that other
 * connections of this process hold on it, and the next program to come and go would remove the log they write to.
 */
Result<void> checkRights(const QFileInfo &file, Database::Mode mode)
{
    if (!file.isReadable()) {
        return storage(QCoreApplication::translate("Store", "The store %1 cannot be read. Check the file's rights.")
                           .arg(file.filePath()));
    }
    if (mode == Database::Mode::Write && !file.isWritable()) {
        return storage(QCoreApplication::translate("Store", "The store %1 may not be written. Check the file's rights.")
                           .arg(file.filePath()));
    }
    return {};
}

} // namespace

QString networkFileSystem(const QString &path)
{
    static constexpr std::array kinds{
        "nfs",       "nfs4",           "cifs",       "smb",        "smb2",   "smb3",   "smbfs",           "afs",
        "ncpfs",     "coda",           "fuse.sshfs", "fuse.davfs", "davfs",  "davfs2", "fuse.gvfsd-fuse", "fuse.rclone",
        "glusterfs", "fuse.glusterfs", "ceph",       "fuse.ceph",  "lustre", "beegfs"};
    const QString folder = existingFolder(path);
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    for (const char *kind : kinds) {
        if (type == kind)
            return QString::fromLatin1(type);
    }
#ifdef Q_OS_LINUX
    struct statfs about
    {};
    if (::statfs(QFile::encodeName(folder).constData(), &about) == 0)
        return networkMagic(quint64(about.f_type));
#endif
    return {};
}

Result<void> checkStoreFile(const QString &path, Database::Mode mode)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        return storage(QCoreApplication::translate("Store", "%1 is a folder. Name a file for the store.").arg(path));
    }
    if (const QString kind = networkFileSystem(path); !kind.isEmpty()) {
        return storage(
            QCoreApplication::translate("Store", "%1 lies on a network share (%2), where records can be lost. Choose a "
                                                 "folder on this computer's own disk.")
                .arg(path, kind));
    }
    if (mode == Database::Mode::Read && !file.exists()) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Store",
                                                 "There is no store at %1. Name another with --store, or start "
                                                 "the console once.")
                         .arg(path),
                     {}};
    }
    const QString folder = file.absolutePath();
    if (mode == Database::Mode::Write && !QDir().mkpath(folder)) {
        return storage(
            QCoreApplication::translate("Store", "The folder %1 cannot be made. Check the rights.").arg(folder),
            systemMessage());
    }
    if (mode == Database::Mode::Write && !QFileInfo(folder).isWritable()) {
        return storage(QCoreApplication::translate("Store",
                                                   "The folder %1 may not be written, so the store in it cannot "
                                                   "be kept. Check the folder's rights or choose another.")
                           .arg(folder));
    }
    return file.exists() ? checkRights(file, mode) : Result<void>();
}

Result<void> makePrivate(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0 && errno != EEXIST) {
        return storage(QCoreApplication::translate("Store",
                                                   "%1 cannot be made. Check the folder's rights and the disk's free "
                                                   "space.")
                           .arg(path),
                       systemMessage());
    }
    if (handle >= 0)
        ::close(handle);
#endif
    return {};
}

void tighten(const QString &path)
{
#ifdef Q_OS_UNIX
    // What is not ours cannot be changed, and some file systems know no rights: neither keeps anybody from working.
    for (const QString &file : {path, path + u"-wal"_s, path + u"-shm"_s}) {
        struct stat about
        {};
        const QByteArray name = QFile::encodeName(file);
        if (::stat(name.constData(), &about) == 0 && (about.st_mode & 077) != 0 && about.st_uid == ::geteuid())
            (void)::chmod(name.constData(), about.st_mode & 0700);
    }
#endif
}

Result<void> flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = handle >= 0 && ::fsync(handle) == 0;
    const QString message = flushed ? QString() : systemMessage();
    if (handle >= 0)
        ::close(handle);
    if (!flushed) {
        return storage(QCoreApplication::translate("Store",
                                                   "%1 could not be flushed to the disk. Check the disk and its "
                                                   "free space.")
                           .arg(path),
                       message);
    }
#endif
    return {};
}

Result<void> putInPlace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return storage(
            QCoreApplication::translate("Store", "%1 could not be put in place. Check the folder's rights.").arg(to),
            systemMessage());
    }
    return flushToDisk(QFileInfo(to).absolutePath());
}

} // namespace Floorwalk
