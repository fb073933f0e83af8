// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/keywords.h"

#include <QVariantMap>
#include <QWidget>

namespace Floorwalk {

/** One page of the console: what the rail lists and snapshots take a picture of. Pages wire themselves. */
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /** The page's name in the rail, translated. */
    virtual QString title() const = 0;
    /** The icon in the rail, such as "nav-floor". */
    virtual QString iconName() const = 0;
    /** Brings @p subject, such as an agent's key, before the leader's eyes; pages that have none ignore it. */
    virtual void showSubject(const QString &subject) { Q_UNUSED(subject) }
    /** What the leader has before the eyes, as showSubject() takes it or "agent:KEY"; empty when it is nothing. */
    virtual QString subject() const { return {}; }
    /** Takes the keys where the page is worked from: its list, or what it asks first. */
    virtual void takeFocus();
    bool isSettled() const { return m_settled; }

    /**
     * Where the leader stands in the page and what is typed there and not kept yet, by the fields' names: so that a
     * page made anew, in another language, shows it again. Empty when there is nothing.
     */
    virtual QVariantMap draft() const;
    /** Whether draft() tells of changes that wait to be saved: they are kept for the next start of the program. */
    virtual bool hasUnsaved() const { return false; }
    /** Shows @p draft as soon as the page has loaded. */
    void restore(const QVariantMap &draft);

    /** The keys it answers to itself; those of actions and shortcuts in it are found without. */
    virtual QList<KeyWords> keys() const { return {}; }
    /** Whether it shows an earlier moment: what stands beside it is the present's then, and says so. */
    virtual bool isPast() const { return false; }

signals:
    /** isPast() is another. */
    void pastChanged();
    /** What the page loads on opening is loaded and shown. Emitted once; may come before the page is shown. */
    void settled();
    /** The page would like the whole width, or no longer: the inbox folds where the window is narrow. */
    void spaceWanted(bool wanted);
    /** hasUnsaved() or what draft() tells of it is another. */
    void unsavedChanged();
    /** Something was done that deserves a word in the window. */
    void toastWanted(const QString &text);
    /** Something was not done, or cannot be: it is said with a warning instead of a tick. */
    void complained(const QString &text);
    /** A coaching note about @p subject is to be written, made from @p source: "alert:17", or empty (NoteCorner). */
    void noteWanted(const QString &subject, const QString &source);
    /** The call of the agent @p subject escalates, of which the alert with the key @p alert told; it may be empty. */
    void escalationWanted(const QString &subject, const QString &alert);

protected:
    void setSettled();
    /** Puts back what draft() told; the page has loaded. */
    virtual void takeDraft(const QVariantMap &draft);

private:
    bool m_settled = false;
};

} // namespace Floorwalk
