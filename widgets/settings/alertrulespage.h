// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/alertrulesinforce.h"
#include "widgets/page.h"

#include <QHash>

class QListView;
class QMenu;
class QScrollArea;

namespace Floorwalk {

class AlertRuleForm;
class AlertRuleList;
class Button;
class Panel;
class Prompter;
class SettingsBook;
class TextLabel;

/** Edits the rules of what becomes an alert: the list in the order they are asked, and one of them as a form. */
class AlertRulesPage : public Page
{
    Q_OBJECT

public:
    /** @p book and @p prompter outlive the page. Rules are named in @p language. */
    AlertRulesPage(SettingsBook &book, Prompter &prompter, const QString &language, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    QList<KeyWords> keys() const override;
    QVariantMap draft() const override;
    bool hasUnsaved() const override { return isDirty(); }
    /** Chooses the rule with this id. */
    void showSubject(const QString &subject) override;
    bool isDirty() const;
    bool isBusy() const { return m_saving; }
    AlertRuleList &list() { return *m_rules; }

public slots:
    void save();
    void discard();

signals:
    /** Another part of the settings is wanted. */
    void pageWanted(const QString &page);

protected:
    void takeDraft(const QVariantMap &draft) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    Panel *buildList();
    Panel *buildForm();
    QLayout *buildFoot();
    Button *addButton(const QString &name, const QString &text, void (AlertRulesPage::*act)());
    void load();
    void take(const Result<AlertRulesInForce> &rules);
    int row() const;
    void choose(int row);
    void showRule();
    void showProblems();
    void refresh();
    void fillAddMenu(QMenu &menu);
    void addRule();
    void duplicateRule();
    void removeRule();
    void switchRule();
    void moveUp();
    void moveDown();
    void resetRule();
    void resetAll();
    void importRules();
    void exportRules();
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void say(const QString &text, bool good);

    SettingsBook &m_book;
    Prompter &m_prompter;
    QString m_language;
    AlertRulesInForce m_inForce;
    AlertRuleList *m_rules;
    QListView *m_view;
    AlertRuleForm *m_form;
    QScrollArea *m_scroll = nullptr;
    Panel *m_formPanel = nullptr;
    TextLabel *m_message;
    TextLabel *m_source;
    QHash<QString, Button *> m_buttons; ///< by name
    Button *m_save;
    Button *m_discard;
    bool m_loaded = false;
    bool m_saving = false;
};

} // namespace Floorwalk
