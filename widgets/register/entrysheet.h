// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/cornersheet.h"
#include "widgets/register/entryform.h"

class QBoxLayout;

namespace Floorwalk {

/** The sheet that takes something up over whatever page is shown: its kind by one digit, and the form of that kind. */
class EntrySheet : public CornerSheet
{
    Q_OBJECT

public:
    /** @p book outlives the sheet. */
    EntrySheet(RegisterBook &book, Zone zone, QWidget *parent = nullptr);

    EntryForm &form() { return *m_form; }
    /** Asks for the kind first; the digits choose it. */
    void askKind();
    void takeFocus();

signals:
    void laidAside();
    void dropped();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildKinds(QBoxLayout &column);
    void buildFoot(QBoxLayout &column);
    void applyLook();
    void choose(EntryKind kind);
    void showKind();
    bool isOnKinds() const;

    EntryForm *m_form;
    TextLabel *m_title;
    QList<Button *> m_kinds;
    Button *m_drop;
    Button *m_aside;
    Button *m_store;
};

} // namespace Floorwalk
