// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"

#include <QString>

#include <memory>

namespace Floorwalk {

/** Where passwords come from: @p file (--secret-file) when there is one that can be read, else the keychain. */
std::unique_ptr<SecretStore> secretsFrom(const QString &file);

} // namespace Floorwalk
