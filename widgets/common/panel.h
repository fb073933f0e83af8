// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace Floorwalk {

class TextLabel;

/** A framed surface of a page: a header of one line, a body, and if wanted a foot for its actions. */
class Panel : public QWidget
{
    Q_OBJECT

public:
    /** Without a @p title there is no header. */
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /** The smaller words beside the title. */
    void setNote(const QString &note);
    /** The smaller words at the right end of the header. */
    void setAside(const QString &aside);
    /** Puts @p widget behind title and note. */
    void addToHeader(QWidget *widget);
    /** Where the content goes; no margins of its own. */
    QBoxLayout *body() const { return m_body; }
    /** The foot, made when first asked for; its margins are set. */
    QBoxLayout *foot();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    QWidget *m_header;
    QBoxLayout *m_headerRow;
    QBoxLayout *m_body;
    QWidget *m_footArea = nullptr;
    TextLabel *m_title;
    TextLabel *m_note;
    TextLabel *m_aside;
};

} // namespace Floorwalk
