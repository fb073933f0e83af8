// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace Floorwalk {

class FeedPrompt;
class CoachingBook;
class EntryCorner;
class InboxPane;
class NoteCorner;
class StoreDraftKeeper;
class Rail;
class RegisterBook;
struct RegisterItem;
class Toast;
class TopBar;
struct AlertCommand;

/** The console's window: arranges rail, bar, page and inbox; pages are made when they are first opened. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const PageContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens the page of that name; an unknown one changes nothing. */
    void showPage(const QString &name);
    /** Opens the page @p name and brings @p subject, as Page::showSubject() takes it, before the leader's eyes. */
    void showSubject(const QString &name, const QString &subject);
    QString currentPage() const { return m_current; }
    Page *page() const;
    InboxPane *inbox() const { return m_inbox; }
    /** Says @p text above the page for a while, where nothing is acted on. */
    void say(const QString &text);
    /** The same for what was not done and why. */
    void complain(const QString &text);

    /** Before the leader's eyes; where the desktop does not let it, the window asks for attention. */
    void bringToFront();
    /** Has the inbox show the alert of that key (InboxModel::keyOf), if it is still there. */
    void showAlert(const QString &key);

    /** Takes the place it was left at, or a size of its own; where the screen's @p room has none, as large as it is. */
    void place(const QByteArray &geometry, const QRect &room);

    /** The page that is open and what is typed on all of them, for a window made anew. */
    QVariantMap draft() const;
    void restore(const QVariantMap &draft);

signals:
    void pageShown(const QString &name);
    /** A page that is a picture of its own was chosen: it is not shown in this window. */
    void pictureWanted(const QString &name);
    void inboxFolded(bool folded);
    void leaveDemo();
    void certificateDecided(const QString &server, const QString &fingerprint, bool accept);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell(bool done, const QString &text);
    void placeToast();
    void showPast();
    void showKeys();
    void addKey(const QKeySequence &keys, const QString &words, std::function<void()> act);
    void build();
    void connectUp();
    void connectDrafts();
    void connectInbox();
    void connectWalk();
    void connectNotes();
    void connectRegister();
    void tick();
    void giveSpace(bool wanted);
    void showFeed();
    void nameRules();
    void connectDay();
    void showInbox();
    void showLeader();
    void command(AlertCommand command);
    bool mayDecide();
    Page *pageCalled(const QString &name);

    PageContext m_context;
    Rail *m_rail;
    TopBar *m_top;
    FeedPrompt *m_prompt;
    QStackedWidget *m_stack;
    InboxPane *m_inbox;
    Toast *m_toast;
    std::unique_ptr<CoachingBook> m_coaching; ///< null where there is no store
    StoreDraftKeeper *m_drafts = nullptr; ///< null where there is no store
    NoteCorner *m_notes = nullptr;
    std::unique_ptr<RegisterBook> m_register; ///< null where there is no store
    EntryCorner *m_entries = nullptr;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QTimer m_timer;
    bool m_foldedForSpace = false; ///< the inbox comes back when the page wants no more space
};

} // namespace Floorwalk
