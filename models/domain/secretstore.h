// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace Floorwalk {

/** Keeps passwords: the system keychain, a file of mode 0600, or memory only. Never an address, a setting or a log. */
class SecretStore
{
public:
    /** Where a secret came from or went; the user is told when it is memory only. */
    enum class Kept { Keychain, File, MemoryOnly };

    virtual ~SecretStore() = default;
    /** Calls back on the caller's thread; NotFound when nobody ever stored it or the keychain is locked or missing. */
    virtual void read(const QString &key, std::function<void(Result<QString>)> done) = 0;
    virtual void write(const QString &key, const QString &secret, std::function<void(Result<Kept>)> done) = 0;
};

} // namespace Floorwalk
