// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/typingpause.h"

#include <QPointer>

namespace Floorwalk {

class DraftKeeper;
class Page;

/**
 * Keeps the unsaved changes of a page, and shows them again when the page is made after the program's end. While nobody
 * is on duty there is nobody to keep them for: that is said, and they become those of whoever comes next.
 */
class PageDraft : public QObject
{
    Q_OBJECT

public:
    /** A child of @p page, which is called @p name. */
    PageDraft(Page &page, const QString &name, DraftKeeper &keeper);

private:
    void show(const QString &content);
    void keepNow();

    Page &m_page;
    QString m_key;
    QPointer<DraftKeeper> m_keeper;
    QString m_owner; ///< whose changes they are
    QString m_kept;
    bool m_isHomeless = false; ///< nobody was there to keep it for, and that was said
    TypingPause m_pause;
};

} // namespace Floorwalk
