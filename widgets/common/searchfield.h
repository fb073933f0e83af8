// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Floorwalk {

/** A field that narrows what stands below it, and gives the keys back to that: Enter or Down keeps what is typed, Esc
 * does not. */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    /** What was found is wanted. */
    void taken();
    /** It is empty again. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Floorwalk
