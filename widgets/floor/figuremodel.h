// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/live/livesettings.h"
#include "models/live/openedfigure.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace Floorwalk {

/** The calls, spans and gaps behind a figure, each with its part in it. */
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Start, End, Who, What, Queue, Length, Part, Place, ColumnCount };
    enum Role {
        CountsRole = Qt::UserRole + 1, ///< bool: the row is in the figure
        GapRole ///< bool: nothing was heard
    };

    explicit FigureModel(const Zone &zone, QObject *parent = nullptr);

    /** @p figure null: nothing. @p settings: the limits it was computed with. */
    void show(std::shared_ptr<const OpenedFigure> figure, const LiveSettings &settings);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const FigureRow &row, Column column) const;
    QString who(const FigureRow &row) const;
    void findNamesakes();
    QString time(Moment moment) const;
    bool isOfMoment() const;
    bool isOfRoster() const;
    bool isUnrostered(const FigureRow &row) const;
    static QString rosterTitle(Column column);

    Zone m_zone;
    std::shared_ptr<const OpenedFigure> m_figure;
    LiveSettings m_settings;
    QSet<QString> m_namesakes; ///< names that several in the list have
    bool m_overDays = false; ///< the interval lies in several days: times have their date
};

} // namespace Floorwalk
