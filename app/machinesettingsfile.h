// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/machinesettings.h"

namespace Floorwalk {

/** Reads and writes this machine's settings: one small JSON file, written whole or not at all. */
class MachineSettingsFile
{
public:
    /** @p path is the file; it need not exist yet. */
    explicit MachineSettingsFile(QString path);
    /** "floorwalk/machine.json" in the user's configuration folder. */
    static QString defaultPath();

    const QString &path() const { return m_path; }
    /**
     * The settings; defaults when there is no file. BadInput when it is not ours or not JSON, Storage when it cannot be
     * read. A single value that does not fit is left at its default and named in @p problems.
     */
    Result<MachineSettings> load(QStringList *problems = nullptr) const;
    Result<void> save(const MachineSettings &settings) const;

private:
    QString m_path;
};

} // namespace Floorwalk
