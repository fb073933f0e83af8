// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Floorwalk {

class Button;
class FormRow;
class Prompter;
class SettingsBook;
class TextLabel;

/** Where the floor comes from: demo, Asterisk, a recording or whatever an address names, with a test that says what it
 * found. */
class FeedForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Demo, Asterisk, Recording, Other };

    FeedForm(SettingsBook &book, Prompter &prompter, QWidget *parent = nullptr);

    /** The keys go to the first field. */
    void takeFocus();
    /** Fills the form from an address; an empty one is the demo floor. */
    void setAddress(const QString &address);
    /** The address as it would be kept; never with a password. */
    QString address() const;
    QString password() const;
    void setPassword(const QString &password);
    Kind kind() const;
    /** What the last test found: agents and queues; empty before one. */
    const QStringList &agentsFound() const { return m_agents; }
    /** Takes what a test found before the form was made anew. */
    void setAgentsFound(const QStringList &agents);

public slots:
    void test();

signals:
    void changed();
    void tested(bool good);

private:
    void prepare();
    void build();
    void connectUp();
    void showKind();
    void say(const QString &text, bool good);
    void chooseFile();

    SettingsBook &m_book;
    Prompter &m_prompter;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_tls;
    QLineEdit *m_queueLog;
    QLineEdit *m_file;
    QList<FormRow *> m_asterisk;
    FormRow *m_recording;
    QLineEdit *m_address;
    FormRow *m_other;
    Button *m_choose;
    Button *m_test;
    TextLabel *m_result;
    QString m_extra; ///< what the form has no field for: the pin, the simulation's options …
    Kind m_extraKind = Kind::Demo; ///< … of an address of this kind
    QStringList m_agents;
    bool m_testing = false;
};

} // namespace Floorwalk
