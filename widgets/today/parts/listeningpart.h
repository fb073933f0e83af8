// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class PartList;

/**
 * Who is listened to next, and why; L puts on record that the chosen one was heard or called back, Enter writes a note.
 */
class ListeningPart : public DayPart
{
    Q_OBJECT

public:
    ListeningPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PartList *m_queue;
    TextLabel *m_hint;
};

} // namespace Floorwalk
