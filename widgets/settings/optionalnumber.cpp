// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/optionalnumber.h"

#include <cmath>

namespace Floorwalk {

namespace {
constexpr double noNumber = -1;
} // namespace

OptionalNumber::OptionalNumber(double most, const QString &suffix, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(1);
    setRange(noNumber, most);
    setSuffix(suffix);
    setSpecialValueText(tr("none"));
    setKeyboardTracking(true);
}

std::optional<double> OptionalNumber::number() const
{
    return value() < 0 ? std::nullopt : std::optional(value());
}

void OptionalNumber::setNumber(std::optional<double> number)
{
    setValue(number.value_or(noNumber));
}

QString OptionalNumber::textFromValue(double value) const
{
    return value == std::floor(value) ? QString::number(qint64(value)) : QDoubleSpinBox::textFromValue(value);
}

double OptionalNumber::valueFromText(const QString &text) const
{
    const QString bare = QString(text).remove(suffix().trimmed()).trimmed();
    return bare.isEmpty() || text == specialValueText() ? noNumber : QDoubleSpinBox::valueFromText(text);
}

QValidator::State OptionalNumber::validate(QString &text, int &position) const
{
    const QString bare = QString(text).remove(suffix().trimmed()).trimmed();
    return bare.isEmpty() || text == specialValueText() ? QValidator::Acceptable
                                                        : QDoubleSpinBox::validate(text, position);
}

} // namespace Floorwalk

#include "moc_optionalnumber.cpp"
