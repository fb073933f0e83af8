// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

#include <QAbstractListModel>

#include <vector>

namespace Floorwalk {

/**
 * What needs the leader now, worst first: open alarms, open warnings, then what somebody already handles. Merged row by
 * row, so that the current row stays where the eye is. Snoozed and closed alerts are not in it.
 */
class InboxModel : public QAbstractListModel
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
        DetailRole ///< QString, translated
    };

    explicit InboxModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /** Takes the alerts as they are now. */
    void show(const std::vector<AlertRecord> &alerts);
    const AlertRecord &alert(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const QString &key) const;
    /** Open ones that nobody handles yet: the badge's number. */
    int openCount() const;
    int openAlarms() const;

    static QString keyOf(const AlertRecord &alert);

private:
    void place(const AlertRecord &alert, int row);

    std::vector<AlertRecord> m_rows;
};

} // namespace Floorwalk
