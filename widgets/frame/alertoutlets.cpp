// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/alertoutlets.h"

namespace Floorwalk {

SoundSink::~SoundSink() = default;

Notifier::~Notifier() = default;

} // namespace Floorwalk

#include "moc_alertoutlets.cpp"
