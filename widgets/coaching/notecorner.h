// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/coaching/coachingbook.h"
#include "widgets/common/sheetcorner.h"
#include "widgets/common/typingpause.h"

namespace Floorwalk {

class NoteSheet;

/**
 * Where notes are written from anywhere in the console: brings the sheet over the page, keeps what is typed so that not
 * even a killed program loses it, and stores it.
 */
class NoteCorner : public SheetCorner
{
    Q_OBJECT

public:
    /** The sheet lies over the pages of @p area, a part of @p window. @p book outlives the corner. */
    NoteCorner(CoachingBook &book, Zone zone, QStackedWidget &area, QWidget &window);
    /** What was typed last is handed over to be kept. */
    ~NoteCorner() override;

    /**
     * Opens the sheet about @p subject: "person:7", "person:7/care" for a note of that kind, "agent:KEY" as the feed
     * names them, "note:12@7" to correct note 12 about person 7, or nobody yet. An unfinished note comes first. @p
     * source: what it is made from, "alert:17".
     */
    void open(const QString &subject, const QString &source = {});
    /**
     * Says that an unfinished note is there, if one is: at the start, and for another leader. What the one before was
     * writing is laid aside, and stays that one's.
     */
    void lookForDraft();

signals:
    /** A note is on record. */
    void stored();

private:
    NoteSheet &sheet();
    void openFresh(const QString &subject, const QString &source);
    void openAbout(std::optional<PersonId> person, NoteKind kind, const QString &source);
    void openCorrection(qint64 number, PersonId person, const QString &content, const QString &remark);
    void openDraft(const Draft &draft);
    void openLost(qint64 number, PersonId person, const QString &content);
    void openUnfinished(std::optional<PersonId> person, const QString &content, const QString &remark);
    void show();
    void leave();
    void layAside();
    void drop();
    void store();
    void storedAs(const Result<CoachingNote> &note);
    void keepDraft();
    void forgetDraft();

    CoachingBook &m_book;
    Zone m_zone;
    NoteSheet *m_sheet = nullptr;
    TypingPause m_keeper;
    QString m_owner; ///< who writes on the sheet
    QString m_kept; ///< as it is on record
};

} // namespace Floorwalk
