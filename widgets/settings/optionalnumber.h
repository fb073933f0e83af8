// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace Floorwalk {

/** A number that may be left out: emptied, or stepped below its least, it says "none". */
class OptionalNumber : public QDoubleSpinBox
{
    Q_OBJECT

public:
    /** From 0 to @p most, with @p suffix behind it. */
    OptionalNumber(double most, const QString &suffix, QWidget *parent = nullptr);

    std::optional<double> number() const;
    void setNumber(std::optional<double> number);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

} // namespace Floorwalk
