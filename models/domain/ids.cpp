// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ids.h"

#include <QCoreApplication>

namespace Floorwalk {

Result<EmployeeNo> EmployeeNo::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool visible =
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (trimmed.isEmpty() || trimmed.size() > 32 || !visible) {
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate(
                "EmployeeNo", "“%1” is not an employee number: 1 to 32 characters without blanks are expected.")
                .arg(trimmed.left(40).toString()),
            {}};
    }
    return EmployeeNo(trimmed.toString());
}

} // namespace Floorwalk
