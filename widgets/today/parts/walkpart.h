// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/cardmodel.h"
#include "widgets/today/parts/daypart.h"

class QLineEdit;
class QTimer;

namespace Floorwalk {

class PartList;

/** The seats in walking order with who sits there and does what: each is marked seen, with a few words if wanted. */
class WalkPart : public DayPart
{
    Q_OBJECT

public:
    WalkPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;
    void flush() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showRows();
    void showHint();
    void showWords();
    Card row(const WalkStop &stop, qint64 id) const;
    WalkStop *current();
    void toggleSeen();
    void passKnowledge();
    void keepWords();
    void keep(const WalkStop &stop, SeatLook look);

    WalkSheet m_sheet;
    std::vector<KnowledgeStanding> m_points; ///< valid ones
    PartList *m_stops;
    TextLabel *m_hint;
    QLineEdit *m_words;
    TextLabel *m_keys;
    QTimer *m_pause; ///< words are kept when it has run
    int m_typedFor = -1; ///< the stop the words are of
    bool m_editable = true;
};

} // namespace Floorwalk
