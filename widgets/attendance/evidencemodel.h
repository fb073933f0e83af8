// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/rollmodel.h"

#include <QAbstractListModel>

namespace Floorwalk {

/** All that speaks for one person's day, in order of time, with the pieces taken marked. */
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "08:43:12"
        KindRole, ///< words: "Punch in"
        DetailRole, ///< words: "clock off by +0.4 s"
        IconRole,
        TakenRole ///< bool: the arrival or departure was read from it
    };

    explicit EvidenceModel(QObject *parent = nullptr);
    void show(const PersonDayPtr &day, const Zone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        Moment at;
        QString time;
        QString kind;
        QString detail;
        QString icon;
        bool taken = false;
    };
    static std::vector<Line> lines(const PersonDay &day, const Zone &zone);
    std::vector<Line> m_lines;
};

} // namespace Floorwalk
