// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/service/alertrulesdraft.h"

#include <QAbstractListModel>
#include <QSet>

namespace Floorwalk {

/** The rules of a draft in the order they are asked, changed row by row. */
class AlertRuleList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ShortRole = Qt::UserRole + 1, ///< QString; thresholds and scope
        EnabledRole, ///< bool
        FaultyRole, ///< bool; something is wrong with it
        OwnRole ///< bool; the centre's own, not shipped
    };

    explicit AlertRuleList(QString language, QObject *parent = nullptr);

    /** Takes another draft whole. */
    void setDraft(const AlertRulesDraft &draft, const CentreSettings &settings);
    const AlertRulesDraft &draft() const { return m_draft; }
    const CentreSettings &settings() const { return m_settings; }

    void replace(int row, const AlertRule &rule);
    void rename(int row, const QString &name);
    int add(AlertKind kind, const QString &name);
    int duplicate(int row, const QString &name);
    bool remove(int row);
    int move(int row, int by);
    void resetToShipped(int row);
    void resetAllToShipped();
    void take(const AlertRuleSet &rules);
    /** What is wrong, as of the last change. */
    const std::vector<AlertRulesDraft::Problem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /** Any of the rules is another than before. */
    void edited();

private:
    void changed(int row);
    void look();

    QString m_language;
    AlertRulesDraft m_draft;
    CentreSettings m_settings;
    std::vector<AlertRulesDraft::Problem> m_problems;
    QSet<int> m_faulty;
};

} // namespace Floorwalk
