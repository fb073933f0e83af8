// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Floorwalk {

/** Lets a form that is taller than its panel be scrolled, with no frame, ground or key stop of its own. */
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    /** Takes @p form. */
    FormScroll(QWidget *form, QWidget *parent);
};

} // namespace Floorwalk
