// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/formtext.h"

#include "widgets/theme/floorwalkstyle.h"

namespace Floorwalk {

namespace {
constexpr int formTextHeight = 84;
} // namespace

FormText::FormText(const QString &name, const QString &meaning, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(meaning);
    setTabChangesFocus(true);
    setFixedHeight(themeOf(this).px(formTextHeight));
    connect(&m_pause, &TypingPause::came, this, &FormText::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_typed = true;
        m_pause.typed();
    });
}

bool FormText::showText(const QString &text)
{
    if (text == toPlainText())
        return true;
    if (m_typed || hasFocus())
        return false;
    m_filling = true;
    setPlainText(text);
    m_filling = false;
    return true;
}

void FormText::flush()
{
    m_pause.stop();
    if (!std::exchange(m_typed, false))
        return;
    emit typed(toPlainText());
}

} // namespace Floorwalk

#include "moc_formtext.cpp"
