// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secretfile.h"

#include <QFile>
#include <QFileInfo>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SecretFile>> SecretFile::open(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound, tr("The secret file “%1” does not exist.").arg(path), {}};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, tr("The secret file “%1” cannot be read.").arg(path), file.errorString()};
    // Asked of the open file, so that nobody can exchange it in between.
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther
                                                | QFileDevice::ExeOther;
    if (file.permissions() & others) {
        return Error{Error::Kind::Forbidden,
                     tr("The secret file “%1” is open to other users; run “chmod 600” on it first.").arg(path),
                     {}};
    }
    std::unique_ptr<SecretFile> store(new SecretFile);
    store->m_path = path;
    const Result<void> taken = store->take(file.read(1024 * 1024));
    if (!taken)
        return taken.error();
    return store;
}

Result<void> SecretFile::take(const QByteArray &content)
{
    int lines = 0;
    int number = 0;
    for (const QByteArray &raw : content.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw.endsWith('\r') ? raw.chopped(1) : raw);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        ++lines;
        const qsizetype blank = line.indexOf(u' ');
        if (line.startsWith("ami:"_L1) && blank > 0 && blank + 1 < line.size()) {
            m_secrets.insert(line.left(blank), line.mid(blank + 1));
        } else if (m_secretForAll.isEmpty()) {
            m_secretForAll = line;
        } else {
            return Error{
                Error::Kind::BadInput,
                tr("Line %1 of the secret file “%2” must be “ami:USER@HOST:PORT SECRET”.").arg(number).arg(m_path),
                {}};
        }
    }
    if (lines == 0)
        return Error{Error::Kind::BadInput, tr("The secret file “%1” holds no secret.").arg(m_path), {}};
    return {};
}

void SecretFile::read(const QString &key, std::function<void(Result<QString>)> done)
{
    const QString secret = m_secrets.value(key, m_secretForAll);
    if (secret.isEmpty())
        done(Error{Error::Kind::NotFound, tr("The secret file “%1” holds no secret for “%2”.").arg(m_path, key), {}});
    else
        done(secret);
}

void SecretFile::write(const QString &key, const QString &secret, std::function<void(Result<Kept>)> done)
{
    m_secrets.insert(key, secret);
    done(Kept::MemoryOnly);
}

} // namespace Floorwalk
