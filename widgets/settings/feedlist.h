// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/settings/feedform.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

class QComboBox;

namespace Floorwalk {

class Button;
class FormRow;

/** The telephone systems that make up the floor: mostly one, with the form for it; more can be added and removed. */
class FeedList : public QWidget
{
    Q_OBJECT

public:
    FeedList(SettingsBook &book, Prompter &prompter, QWidget *parent = nullptr);

    /** Fills the list; without any address it is the demo floor. */
    void setAddresses(const QStringList &addresses);
    /** As they would be kept; the first is the floor's first. Never with a password. */
    QStringList addresses() const;
    /** The passwords that were typed, by address. */
    QMap<QString, QString> passwords() const;
    /** The form of the one that is chosen. */
    FeedForm *form() const { return m_form; }
    /** Why these cannot make up one floor; empty when they can. */
    QString problem() const;

public slots:
    void add();
    void remove();

signals:
    void changed();

private:
    void choose(int index);
    void takeForm();
    void showList();

    QStringList m_addresses;
    QStringList m_passwords;
    int m_current = 0;
    bool m_filling = false;
    QComboBox *m_pick;
    FormRow *m_pickRow;
    FeedForm *m_form;
    Button *m_remove;
};

} // namespace Floorwalk
