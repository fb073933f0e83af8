// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets.h"

#include "app/keychain.h"
#include "app/secretfile.h"

namespace Floorwalk {

std::unique_ptr<SecretStore> secretsFrom(const QString &file)
{
    if (!file.isEmpty()) {
        if (Result<std::unique_ptr<SecretFile>> secrets = SecretFile::open(file))
            return std::move(*secrets);
    }
    return std::make_unique<Keychain>();
}

} // namespace Floorwalk
