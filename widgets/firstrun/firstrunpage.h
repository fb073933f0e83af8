// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

class QButtonGroup;
class QLineEdit;
class QStackedWidget;

namespace Floorwalk {

class Button;
class FeedForm;
class FormRow;
class Prompter;
class SettingsBook;
class TeamBook;
class TextLabel;

/** Three questions before the first floor is seen: language, where the floor comes from, who the team is. */
class FirstRunPage : public Page
{
    Q_OBJECT

public:
    /** All three outlive the page. */
    FirstRunPage(SettingsBook &settings, TeamBook &team, Prompter &prompter, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    /** From 0. */
    int step() const;
    QVariantMap draft() const override;

public slots:
    void next();
    void back();
    /** Leaves the question of this step as it is. */
    void skip();
    /** The feed may have named more agents meanwhile. */
    void showTeamChoices();

signals:
    /** All is kept; the console can open. */
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void takeDraft(const QVariantMap &draft) override;

private:
    QWidget *buildLanguage();
    QWidget *buildFeed();
    QWidget *buildTeam();
    QWidget *buildFoot();
    void showStep(int step);
    QStringList agentsFound() const;
    bool isDemo() const;
    void showSourceRows();
    void say(const QString &text, bool wrong);
    bool keep(const QList<std::pair<QString, QString>> &values);
    void keepFeed();
    void finish();
    void seal();

    SettingsBook &m_settings;
    TeamBook &m_team;
    Prompter &m_prompter;
    bool m_busy = false;
    bool m_sourceChosen = false; ///< by the person; until then the best one is chosen here

    TextLabel *m_heading;
    TextLabel *m_advice;
    TextLabel *m_count;
    QStackedWidget *m_steps;
    QButtonGroup *m_languages;
    FeedForm *m_feed;
    QButtonGroup *m_sources;
    FormRow *m_teamRow;
    QLineEdit *m_teamName;
    FormRow *m_fileRow;
    QLineEdit *m_file;
    Button *m_choose;
    QLineEdit *m_leader;
    TextLabel *m_message;
    Button *m_back;
    Button *m_skip;
    Button *m_next;
};

} // namespace Floorwalk
