// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/feedstatus.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace Floorwalk {

class Button;
class IconLabel;
class TextLabel;

/**
 * A bar above the page for what the feed needs from a person: the word on a certificate, a password, or just to be told
 * why it does not come. Never a dialog: the rest of the console goes on.
 */
class FeedPrompt : public QWidget
{
    Q_OBJECT

public:
    explicit FeedPrompt(QWidget *parent = nullptr);
    void show(const FeedStatus &feed);

signals:
    void certificateDecided(const QString &server, const QString &fingerprint, bool accept);
    void passwordGiven(const QString &password, bool remember);
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void givePassword();

    FeedStatus m_feed;
    IconLabel *m_icon;
    TextLabel *m_text;
    TextLabel *m_fingerprint;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    Button *m_yes;
    Button *m_no;
};

} // namespace Floorwalk
