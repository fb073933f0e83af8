// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsource.h"
#include "widgets/common/keywords.h"
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
    /** The page beside it shows an earlier moment: what is listed is the present's; it says so and is greyed. */
    void setBesidePast(bool past);
    /** Offered in "assign"; the leader on duty comes first. */
    void setOwners(const QStringList &owners) { m_owners = owners; }
    /** What an alert gives cause for, and what came of it. */
    struct Cause
    {
        QString proposed; ///< the activity it proposes, in words; empty when none
        QString came; ///< the activity that came of it, in words: "Floor walk · 14:02"
        int position = -1; ///< that activity's, in today's plan
    };
    void setCauses(std::function<Cause(const AlertRecord &)> causes) { m_causes = std::move(causes); }
    /** The names of the alert rules by their ids: which one raised an alert stands in its tool tip. */
    void setRuleNames(const QHash<QString, QString> &names);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void takeFocus();
    /** The keys that work while the list has them. */
    static QList<KeyWords> keys();
    /** Makes the alert of that key the current row, out of its group if it stands in one; false when it is over. */
    bool showAlert(const QString &key);
    /** What the row of @p index looks like now. */
    InboxRow rowFor(const QModelIndex &index) const;

signals:
    /** The author is filled in by whoever listens. */
    void commanded(const AlertCommand &command);
    /** The page that shows what a row is about is wanted: "floor" with an agent's key, "coaching" with "person:7". */
    void subjectWanted(const QString &page, const QString &subject);
    /** The leader accepts the activity that the alert proposes. */
    void activityAccepted(const AlertRecord &alert);
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
    QString causeText(const AlertRecord &alert) const;
    void accept(const AlertRecord &alert);
    void finish(const std::vector<AlertRecord> &alerts);
    void command(const std::vector<AlertRecord> &alerts, AlertCommand what);
    bool onKey(int key);
    void step(int by);
    void trigger(const QModelIndex &index, const QString &action);
    void openMenu(const QModelIndex &index, const QString &action);
    void fillSnooze(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void fillAssign(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void fillNote(QMenu &menu, const std::vector<AlertRecord> &alerts);
    Cause causeOf(const AlertRecord &alert) const;
    void acceptActivity(const QModelIndex &index);
    void takeCause(const AlertRecord &alert, const Cause &cause);
    void fillEndings(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void fillMore(QMenu &menu, const std::vector<AlertRecord> &alerts);
    void addNameEntry(QMenu &menu, const QString &hint, const QString &objectName,
                      const std::function<void(const QString &)> &chosen);

    InboxModel m_model;
    QStringList m_owners;
    std::function<Cause(const AlertRecord &)> m_causes;
    Moment m_now{};
    QString m_lastHeard;
    bool m_folded = false;
    bool m_besidePast = false;
    QWidget *m_open;
    FoldedInbox *m_strip;
    QListView *m_list;
    InboxDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    CountBadge *m_count;
    TextLabel *m_title;
    QWidget *m_ofNow; ///< what is said while the page shows the past, with its margins
    QMenu *m_menu;
};

} // namespace Floorwalk
