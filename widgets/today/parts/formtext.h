// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace Floorwalk {

/** A text of a form that is told soon after its first letter, however long the typing goes on. */
class FormText : public QPlainTextEdit
{
    Q_OBJECT

public:
    FormText(const QString &name, const QString &meaning, QWidget *parent);

    /** What the store holds; not taken while something else is being typed. */
    void showText(const QString &text);
    /** Tells now what was typed. */
    void flush();

signals:
    void typed(const QString &text);

private:
    QTimer m_pause;
    bool m_filling = false;
    bool m_typed = false;
};

} // namespace Floorwalk
