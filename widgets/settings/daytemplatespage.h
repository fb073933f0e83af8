// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"
#include "widgets/settings/templatesbook.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QStackedWidget;
class QTimer;

namespace Floorwalk {

class ActivityForm;
class Button;
class EventsForm;
class FormScroll;
class ListEditor;
class Panel;
class TextLabel;

/**
 * Day templates: a team's activities to be changed, added, retired and put in order, and the meals and rests that they
 * hang on, beside the day they make and what is another than before. Saving makes another version that is in force from
 * a day on.
 */
class DayTemplatesPage : public Page
{
    Q_OBJECT

public:
    /** @p book outlives the page. */
    DayTemplatesPage(TemplatesBook &book, const QString &language, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    /** "events": meals and rests; "activity:KEY": that one. */
    void showSubject(const QString &subject) override;
    /** Whether something was changed and not saved. */
    bool isChanged() const { return m_template != m_sheet.newest; }
    bool isBusy() const { return m_pending > 0; }
    QVariantMap draft() const override;
    bool hasUnsaved() const override { return isChanged(); }

signals:
    /** Another part of the settings is wanted: the page of that name. */
    void pageWanted(const QString &page);

protected:
    void takeDraft(const QVariantMap &draft) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    Panel *buildActivities();
    Panel *buildForm();
    Panel *buildPreview();
    QLayout *buildFoot();
    void load(const QString &team);
    void take(const Result<TemplateSheet> &sheet);
    void showTemplate(const DayTemplate &dayTemplate, int row);
    void showActivity(int row);
    void showDifferences();
    void fitDifferences();
    void loadPreview();
    void showPreview(const Result<std::vector<ActivityRecord>> &day);
    void takeActivity();
    void showEvents();
    void takeEvents();
    void changed();
    void takeUsedKeys();
    void addActivity();
    void retireActivity(int row);
    void moveActivity(int from, int to);
    void startFrom(int index);
    void save();
    void discard();
    QString titleOf(const TemplateActivity &activity) const;
    /** What has no words yet, or hangs on nothing, in words; empty when all is well. */
    QString unfinished() const;

    TemplatesBook &m_book;
    QString m_language;
    TemplateSheet m_sheet;
    DayTemplate m_template; ///< as it stands on the screen
    QString m_team;
    QStringList m_usedKeys; ///< of all versions
    QString m_wanted; ///< the subject to show when the templates have come
    QByteArray m_draft; ///< a template that was being changed, to be shown when its team's have come
    int m_pending = 0;
    bool m_saving = false;
    bool m_filling = false;

    QComboBox *m_teams;
    QComboBox *m_start;
    QSpinBox *m_meeting;
    ListEditor *m_activities;
    ActivityForm *m_form;
    EventsForm *m_events; ///< in its place: meals and rests
    QStackedWidget *m_forms;
    Button *m_toEvents;
    Panel *m_formPanel;
    QDateEdit *m_date;
    QListWidget *m_preview;
    TextLabel *m_differences;
    FormScroll *m_changes; ///< the differences in it
    QDateEdit *m_from;
    QLineEdit *m_reason;
    Button *m_save;
    Button *m_discard;
    TextLabel *m_message;
    QTimer *m_pause; ///< the preview follows when the typing pauses
};

} // namespace Floorwalk
