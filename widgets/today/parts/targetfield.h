// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/typingpause.h"

#include <QLineEdit>

namespace Floorwalk {

/** A number of a form that is told soon after it was typed; empty is a number that nobody set. */
class TargetField : public QLineEdit
{
    Q_OBJECT

public:
    TargetField(const QString &name, const QString &meaning, QWidget *parent);

    /** What the store holds; not taken while something else is being typed. Whether it stands there now. */
    bool showNumber(const QString &number);
    /** What the store holds stands there now, whatever was typed. */
    void replaceNumber(const QString &number);
    /** What was told could not be kept: it is told again with the next key, or flush(). */
    void retain() { m_typed = true; }
    /** Tells now what was typed. */
    void flush();

signals:
    void typed(const QString &number);

private:
    TypingPause m_pause;
    bool m_typed = false;
};

} // namespace Floorwalk
