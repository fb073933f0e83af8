// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/register/entrysheet.h"

#include <QObject>
#include <QPointer>

namespace Floorwalk {

/** Where something is taken up from anywhere in the console: brings the sheet over the page, and says what came of it.
 */
class EntryCorner : public QObject
{
    Q_OBJECT

public:
    /** The sheet lies over @p area, a part of @p window. @p book outlives the corner. */
    EntryCorner(RegisterBook &book, Zone zone, QWidget &area, QWidget &window);
    /** The sheet goes with it, while there is a book to keep in what was typed last. */
    ~EntryCorner() override;

    /** Opens the sheet and asks for the kind; @p subject, "agent:KEY" or "person:7", is whom it may be about. */
    void open(const QString &subject);
    /** The same with a kind that is known: a proposal was accepted. @p agentKey is the feed's; may be empty. */
    void openFor(const EntryPreset &preset, const QString &agentKey);
    /** The words of an entry, to be said better. */
    void correct(const RegisterItem &item);
    /** Says that something unfinished is there, if it is. */
    void lookForDraft();
    bool isOpen() const;

signals:
    void told(const QString &text);
    void complained(const QString &text);
    /** Something is on record. */
    void stored(const RegisterItem &item);
    /** The sheet is gone: the keys belong to the page again. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EntrySheet &sheet();
    bool mayOpen();
    void openAbout(const QString &subject, const QString &draftKind);
    void begin(const EntryPreset &preset, const QString &draftKind, bool askKind);
    void show();
    void leave();

    RegisterBook &m_book;
    Zone m_zone;
    QWidget &m_area;
    QWidget &m_window;
    QPointer<EntrySheet> m_sheet; ///< made when it is wanted first; a child of the area
    bool m_askKind = false;
};

} // namespace Floorwalk
