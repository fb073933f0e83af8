// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "widgets/page.h"

class QLineEdit;
class QListView;

namespace Floorwalk {

class Button;
class FigureForm;
class FigureScopes;
class Panel;
class SettingsBook;
class TextLabel;

/** Chooses how figures are counted, for the centre and for a queue alone: variants, limits, targets, wrap-up times. */
class FigureSettingsPage : public Page
{
    Q_OBJECT

public:
    /** @p book outlives the page. */
    explicit FigureSettingsPage(SettingsBook &book, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    QVariantMap draft() const override;
    bool hasUnsaved() const override { return isDirty(); }
    /** Chooses the queue or member of that name. */
    void showSubject(const QString &subject) override;
    bool isDirty() const { return !changes().isEmpty(); }
    bool isBusy() const { return m_saving; }
    FigureScopes &scopes() { return *m_scopes; }

public slots:
    void save();
    void discard();
    /** Rows for queues that were not known before; what is being edited stays. */
    void showQueues();

signals:
    /** Another part of the settings is wanted. */
    void pageWanted(const QString &page);

protected:
    void takeDraft(const QVariantMap &draft) override;

private:
    void build();
    Panel *buildList();
    Panel *buildForm();
    void take(const Result<CentreSettings> &settings);
    void showScope();
    void edit(const QString &key, const QString &text);
    void addMember();
    CentreSettings edited() const;
    QMap<QString, QString> changes() const;
    bool fits() const;
    void refresh();
    void say(const QString &text, bool good);

    SettingsBook &m_book;
    CentreSettings m_centre;
    QMap<QString, QString> m_edits; ///< by key; empty: taken back
    FigureScopes *m_scopes;
    QListView *m_view;
    FigureForm *m_form;
    Panel *m_formPanel = nullptr;
    QLineEdit *m_member;
    Button *m_addMember;
    Button *m_save;
    Button *m_discard;
    TextLabel *m_message;
    bool m_loaded = false;
    bool m_saving = false;
};

} // namespace Floorwalk
