// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/rowmerging.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace Floorwalk {

/**
 * What needs the leader now, worst first: open alarms, open warnings, then what somebody already handles. Merged row by
 * row, so that the current row stays where the eye is. When there are many, those of one kind and weight stand behind
 * one row that unfolds. Snoozed and closed alerts are not in it.
 */
class InboxModel : public RowMerging<QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString; kind, subject and instance
        KindRole, ///< QString; AlertRecord::kind
        SubjectRole, ///< QString; agent key or queue
        AlarmRole, ///< bool
        HandledRole, ///< bool; acknowledged by somebody
        SinceRole, ///< qint64, epoch milliseconds: what the age is painted from
        OwnerRole, ///< QString
        TitleRole, ///< QString, translated
        DetailRole, ///< QString, translated
        RuleRole, ///< QString, translated; which rule raised it, empty where it has no name
        GroupRole ///< int; how many alerts the row stands for, 0 for an alert itself
    };

    explicit InboxModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /** Takes the alerts as they are now. */
    void show(const std::vector<AlertRecord> &alerts);
    /** How the rules are called, by their ids. */
    void setRuleNames(const QHash<QString, QString> &names);
    /** Of a group the worst one. */
    const AlertRecord &alert(int row) const { return m_rows[size_t(row)].alert; }
    /** The alerts that @p row stands for, worst first: itself, or those of its group. */
    std::vector<AlertRecord> members(int row) const;
    bool isGroup(int row) const { return m_rows[size_t(row)].members > 0; }
    bool isUnfolded(int row) const { return m_unfolded.contains(lotOf(alert(row))); }
    /** Shows or hides the alerts of the group @p row. */
    void toggle(int row);
    int rowOf(const QString &key) const;
    /** The row of the alert of that key, whose group is unfolded; −1 when there is no such alert. */
    int reveal(const QString &key);
    /** Open ones that nobody handles yet: the badge's number. */
    int openCount() const;
    int openAlarms() const;

    static QString keyOf(const AlertRecord &alert);

    /** More rows than this are grouped, and stay so until there are but half as many. */
    static constexpr size_t mostSingle = 12;
    /** Fewer of one lot than this stay rows of their own. */
    static constexpr int leastGrouped = 3;

private:
    struct Row
    {
        AlertRecord alert;
        int members = 0; ///< more than 0: a group of so many
        bool unfolded = false;

        bool operator==(const Row &) const = default;
    };
    static QString lotOf(const AlertRecord &alert);
    static QString keyOf(const Row &row);
    std::vector<Row> arranged() const;
    void arrange();

    std::vector<AlertRecord> m_alerts; ///< shown, worst first
    std::vector<Row> m_rows;
    QSet<QString> m_unfolded; ///< lots
    QHash<QString, QString> m_ruleNames;
    bool m_grouped = false;
};

} // namespace Floorwalk
