// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/floorsource.h"
#include "widgets/incidents/incidentbook.h"
#include "widgets/page.h"

#include <QTimer>

class QListView;
class QStackedWidget;

namespace Floorwalk {

class EmptyState;
class IncidentForm;
class IncidentModel;
class TextLabel;

/** The incidents of the last weeks; each is opened, told about, reported, corrected or withdrawn here. */
class IncidentsPage : public Page
{
    Q_OBJECT

public:
    /** @p book outlives the page. */
    IncidentsPage(IncidentBook &book, Zone zone, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /** The subject of an incident's alert: the newest of that team. */
    void showSubject(const QString &subject) override;
    void takeFocus() override;
    QVariantMap draft() const override;
    bool hasUnsaved() const override;
    /** Open alerts: one of an incident that lasts is what "it is over" closes. */
    void showAlerts(const std::vector<AlertRecord> &alerts);
    void reload();

signals:
    /** The alert of an incident is to be closed; the author is filled in by whoever listens. */
    void commanded(const AlertCommand &command);

protected:
    void takeDraft(const QVariantMap &draft) override;

private:
    void build();
    void take(const Result<std::vector<IncidentRecord>> &incidents);
    void showCurrent();
    void putTyped();
    void loadHistory();
    void save();
    void saveSpan(const QString &reason);
    void withdraw(const QString &reason);
    void end();
    void saved(const Result<IncidentRecord> &done, const QString &text);
    void showProblem(const QString &problem);
    const AlertRecord *alertOf(const IncidentRecord &incident) const;

    IncidentBook &m_book;
    IncidentModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    IncidentForm *m_form;
    TextLabel *m_problem;
    std::vector<AlertRecord> m_alerts; ///< of incidents
    QString m_wantedTeam; ///< asked for before it was loaded
    QVariantMap m_typed; ///< what is typed and not on record of incidents that are not shown, by number
    bool m_withdrawing = false;
    QTimer m_timer; ///< what the floor tells is on record a moment later
};

} // namespace Floorwalk
