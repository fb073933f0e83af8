// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/machinesettings.h"
#include "models/domain/settings.h"
#include "widgets/page.h"

#include <QHash>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Floorwalk {

class Button;
class FeedList;
class FormRow;
class Panel;
class Prompter;
class ReachForm;
class SettingsBook;
class TextLabel;

/** Shows and edits what this machine and this centre are set to: a copy is edited, then saved or discarded whole. */
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /** @p book and @p prompter outlive the page. */
    SettingsPage(SettingsBook &book, Prompter &prompter, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool isDirty() const;
    bool hasUnsaved() const override;
    bool isBusy() const { return m_pending > 0; }

public slots:
    void save();
    void discard();

signals:
    /** Another part of the settings is wanted. */
    void pageWanted(const QString &page);

private:
    void build();
    Panel *buildFeed();
    Panel *buildReach();
    Panel *buildLook();
    Panel *buildThresholds();
    Panel *buildBreaks();
    static QBoxLayout *inset(Panel *panel);
    Panel *buildDay();
    Panel *buildWallboard();
    FormRow *textRow(const QString &key, const QString &words, const QString &example);
    void checkText(const QString &key);
    Panel *buildMoney();
    Panel *buildRetention();
    Panel *buildPack();
    FormRow *numberRow(const QString &key);
    void take(const Result<CentreSettings> &centre);
    void loaded();
    void fill();
    void check(const QString &key);
    void tellLength(const QString &key);
    void refresh();
    QMap<QString, QString> centreChanges() const;
    MachineSettings editedMachine() const;
    bool hasErrors() const;

    SettingsBook &m_book;
    Prompter &m_prompter;
    MachineSettings m_machine;
    CentreSettings m_centre;
    int m_pending = 0;
    int m_loads = 2; ///< of the settings and of the pack: settled when both came
    bool m_filling = false;

    FeedList *m_feed;
    ReachForm *m_reach;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_scale;
    QLineEdit *m_phone;
    TextLabel *m_zone;
    QHash<QString, FormRow *> m_rows; ///< by the centre setting's key
    QHash<QString, QSpinBox *> m_numbers;
    QHash<QString, QLineEdit *> m_texts;
    TextLabel *m_money;
    TextLabel *m_pack;
    TextLabel *m_message;
    Button *m_save;
    Button *m_discard;
};

} // namespace Floorwalk
