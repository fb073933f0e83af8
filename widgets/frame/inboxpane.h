// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsource.h"
#include "widgets/frame/inboxmodel.h"

#include <QWidget>

#include <functional>

class QListView;
class QMenu;
class QStackedWidget;

namespace Floorwalk {

class Button;
class CountBadge;
class EmptyState;
class FoldedInbox;
class InboxDelegate;
class TextLabel;
struct InboxRow;

/**
 * The inbox at the right: one list, worst first, each row acted on in place by mouse and by key (J, K, Enter, Z, A, N,
 * D). Folds to a strip of counts.
 */
class InboxPane : public QWidget
{
    Q_OBJECT

public:
    explicit InboxPane(QWidget *parent = nullptr);

    InboxModel &model() { return m_model; }
    void show(const std::vector<AlertRecord> &alerts);
    /**
     * The present on the feed's clock: what ages are painted to. While the feed is silent @p lastHeard says since when
     * ("14:20:31"): whether what is shown still lasts nobody knows, and it is greyed. Empty otherwise.
     */
    void setNow(Moment now, const QString &lastHeard = {});
    /** Offered in "assign"; the leader on duty comes first. */
    void setOwners(const QStringList &owners) { m_owners = owners; }
    /** The names of the alert rules by their ids: which one raised an alert stands in its tool tip. */
    void setRuleNames(const QHash<QString, QString> &names);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void takeFocus();
    /** Makes the alert of that key the current row, out of its group if it stands in one. */
    void showAlert(const QString &key);
    /** What the row of @p index looks like now. */
    InboxRow rowFor(const QModelIndex &index) const;

signals:
    /** The author is filled in by whoever listens. */
    void commanded(const AlertCommand &command);
    /** The leader goes to the seat: the page that shows it is wanted. */
    void seatWanted(const QString &agentKey);
    /** The page that tells of incidents is wanted. */
    void incidentWanted(const QString &subject);
    /** The page that tells what was agreed with somebody is wanted: "person:7". */
    void personWanted(const QString &subject);
    void foldedChanged(bool folded);
    /** Esc: the keys belong to the page again. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeHeader();
    QWidget *makeFooter();
    void applyLook();
    void updateCounts();
    InboxRow groupRow(int at) const;
    InboxRow alertRow(const AlertRecord &alert, bool handled) const;
    InboxRow followUpRow(const AlertRecord &alert, InboxRow row) const;
    void triggerFollowUp(const AlertRecord &alert, const QString &action);
    void command(const std::vector<AlertRecord> &alerts, AlertCommand what);
    bool onKey(int key);
    void trigger(const QModelIndex &index, const QString &action);
    void openMenu(const QModelIndex &index, const QString &action);
    void fillSnooze(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void fillAssign(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void fillNote(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void fillDismiss(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void addNameEntry(QMenu &menu, const QString &hint, const QString &objectName,
                      const std::function<void(const QString &)> &chosen);

    InboxModel m_model;
    QStringList m_owners;
    Moment m_now{};
    QString m_lastHeard;
    bool m_folded = false;
    QWidget *m_open;
    FoldedInbox *m_strip;
    QListView *m_list;
    InboxDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    CountBadge *m_count;
    TextLabel *m_title;
    QMenu *m_menu;
};

} // namespace Floorwalk
