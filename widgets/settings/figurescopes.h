// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"

#include <QAbstractListModel>

#include <vector>

namespace Floorwalk {

/** For whom figures are set: the centre, each queue, and members with a wrap-up time of their own; grows row by row. */
class FigureScopes : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Centre, Queue, Member };
    struct Scope
    {
        Kind kind = Kind::Centre;
        QString name; ///< of the queue or member

        bool operator==(const Scope &) const = default;
    };
    enum Role {
        OwnRole = Qt::UserRole + 1 ///< int; how many settings it has of its own
    };

    explicit FigureScopes(QObject *parent = nullptr);

    /** Adds those that are not there yet: @p queues, and all that @p settings speak of. */
    void show(const QStringList &queues, const CentreSettings &settings);
    /** Its row, new if need be. */
    int add(const Scope &scope);
    const Scope &at(int row) const { return m_scopes[size_t(row)]; }
    /** The settings of @p scope, in the order they are shown. */
    static QStringList keysOf(const Scope &scope);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Scope> m_scopes{Scope()};
    CentreSettings m_settings;
};

} // namespace Floorwalk
