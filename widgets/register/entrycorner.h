// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/common/sheetcorner.h"
#include "widgets/register/entrysheet.h"

#include <QPointer>

#include <deque>

namespace Floorwalk {

/** Where something is taken up from anywhere in the console: brings the sheet over the page, and says what came of it.
 */
class EntryCorner : public SheetCorner
{
    Q_OBJECT

public:
    /** The sheet lies over the pages of @p area, a part of @p window. @p book outlives the corner. */
    EntryCorner(RegisterBook &book, Zone zone, QStackedWidget &area, QWidget &window);
    /** The sheet goes with it, while there is a book to keep in what was typed last. */
    ~EntryCorner() override;

    /** Opens the sheet and asks for the kind; @p subject, "agent:KEY" or "person:7", is whom it may be about. */
    void open(const QString &subject);
    /**
     * The same with a kind that is known: a proposal was accepted. @p agentKey is the feed's; may be empty. While the
     * sheet is open it waits until that is gone.
     */
    void openFor(const EntryPreset &preset, const QString &agentKey);
    /** The words of an entry, to be said better. */
    void correct(const RegisterItem &item);
    /**
     * Says that something unfinished is there, if it is: at the start, and for another leader. What the one before was
     * writing is laid aside, and stays that one's.
     */
    void lookForDraft();

signals:
    /** Something is on record. */
    void stored(const RegisterItem &item);

private:
    /** What was accepted while the sheet was open. */
    struct Waiting
    {
        EntryPreset preset;
        QString agentKey;
    };
    EntrySheet &sheet();
    bool mayOpen();
    void takeUp(const std::vector<Draft> &drafts, const QString &subject);
    void openAbout(const QString &subject, const QString &draftKind);
    void openWaiting();
    void begin(const EntryPreset &preset, const QString &draftKind, bool askKind);
    void beginToCorrect(const RegisterItem &item);
    void show();
    void leave();

    RegisterBook &m_book;
    Zone m_zone;
    QPointer<EntrySheet> m_sheet; ///< made when it is wanted first; a child of the area
    std::deque<Waiting> m_waiting;
    QString m_owner; ///< who writes on the sheet
    bool m_coming = false; ///< what the sheet shows next is being read
    bool m_askKind = false;
};

} // namespace Floorwalk
