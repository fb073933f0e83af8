// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/machinesettingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;

Error badFile(Error::Kind kind, const QString &path, const QString &detail)
{
    return {kind,
            QCoreApplication::translate("MachineSettings",
                                        "The settings of this machine in “%1” could not be read, so the defaults are "
                                        "in use. Correct the file or remove it.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace

MachineSettingsFile::MachineSettingsFile(QString path)
    : m_path(std::move(path))
{}

QString MachineSettingsFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/floorwalk/machine.json"_s;
}

Result<MachineSettings> MachineSettingsFile::load(QStringList *problems) const
{
    QFile file(m_path);
    if (!file.exists())
        return MachineSettings();
    if (!file.open(QIODevice::ReadOnly))
        return badFile(Error::Kind::Storage, m_path, file.errorString());
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(file.read(1024 * 1024), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return badFile(Error::Kind::BadInput, m_path, fault.errorString());
    const int version = object[u"version"_s].toInt();
    if (version < 1 || version > fileVersion)
        return badFile(Error::Kind::BadInput, m_path, u"version %1"_s.arg(version));

    MachineSettings settings;
    const QJsonObject values = object[u"settings"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Result<void> taken = settings.set(it.key(), it.value().toString());
        if (!taken && problems)
            *problems << taken.error().text;
    }
    return settings;
}

Result<void> MachineSettingsFile::save(const MachineSettings &settings) const
{
    const auto failed = [this](const QString &detail) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("MachineSettings",
                                                 "The settings of this machine could not be saved in “%1”. Check the "
                                                 "disk and the folder's rights.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     detail};
    };
    QJsonObject values;
    for (const QString &key : settings.setKeys())
        values[key] = settings.text(key);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failed(u"mkpath"_s);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.write(QJsonDocument(QJsonObject{{u"version"_s, fileVersion}, {u"settings"_s, values}}).toJson());
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace Floorwalk
