// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/flooraction.h"

#include <QRegularExpression>

namespace Floorwalk {

bool isPhone(const QString &interface)
{
    static const QRegularExpression form(QStringLiteral("^(PJSIP|SIP|IAX2|DAHDI|SCCP|Skinny)/[\\w.@:+-]+$"));
    return form.match(interface).hasMatch();
}

QString phoneOf(const QString &interface, const QString &device)
{
    if (isPhone(interface))
        return interface;
    return isPhone(device) ? device : QString();
}

} // namespace Floorwalk
