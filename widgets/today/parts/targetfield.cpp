// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/targetfield.h"

#include "widgets/theme/floorwalkstyle.h"

namespace Floorwalk {

namespace {
constexpr int targetFieldWidth = 72;
constexpr int mostDigits = 5;
/** A number is short: "9" of "95" is not told. */
constexpr std::chrono::milliseconds afterLastDigit{800};
} // namespace

TargetField::TargetField(const QString &name, const QString &meaning, QWidget *parent)
    : QLineEdit(parent)
    , m_pause(afterLastDigit)
{
    setObjectName(name);
    setAccessibleName(meaning);
    setAlignment(Qt::AlignRight);
    setMaxLength(mostDigits);
    setFixedWidth(themeOf(this).px(targetFieldWidth));
    connect(&m_pause, &TypingPause::came, this, &TargetField::flush);
    connect(this, &QLineEdit::editingFinished, this, &TargetField::flush);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_pause.typed();
    });
}

bool TargetField::showNumber(const QString &number)
{
    if (number == text())
        return true;
    if (m_typed || hasFocus())
        return false;
    setText(number);
    return true;
}

void TargetField::replaceNumber(const QString &number)
{
    m_pause.stop();
    m_typed = false;
    setText(number);
}

void TargetField::flush()
{
    m_pause.stop();
    if (std::exchange(m_typed, false))
        emit typed(text().trimmed());
}

} // namespace Floorwalk

#include "moc_targetfield.cpp"
