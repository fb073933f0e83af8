// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/typingpause.h"

#include <QPlainTextEdit>

namespace Floorwalk {

/** A text of a form that is told soon after its first letter, however long the typing goes on. */
class FormText : public QPlainTextEdit
{
    Q_OBJECT

public:
    FormText(const QString &name, const QString &meaning, QWidget *parent);

    /** What the store holds; not taken while something else is being typed. Whether it stands there now. */
    bool showText(const QString &text);
    /** What was told could not be kept: it is told again with the next letter, or flush(). */
    void retain() { m_typed = true; }
    /** Tells now what was typed. */
    void flush();

signals:
    void typed(const QString &text);

private:
    TypingPause m_pause;
    bool m_filling = false;
    bool m_typed = false;
};

} // namespace Floorwalk
