// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Floorwalk {

class TextLabel;

/** A surface with a thin border and, if it has a title, a title row; what a page is divided into. */
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title = QString(), QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /** Small muted words at the right end of the title row. */
    void setHint(const QString &hint);
    /** Puts @p widget into the title row: behind the title, or at its right end. */
    void addBesideTitle(QWidget *widget);
    void addToHeader(QWidget *widget);
    /** Where the contents go. It has the inner margins of a card; lists set them to nothing. */
    QVBoxLayout *body() const { return m_body; }
    /** No inner margins: for tables and lists that reach the border. */
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    QVBoxLayout *m_outer;
    QWidget *m_header;
    QHBoxLayout *m_headerRow;
    TextLabel *m_title;
    TextLabel *m_hint;
    QVBoxLayout *m_body;
    bool m_flush = false;
};

/** A thin line across a card, between its sections. */
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** Names a section inside a card: small muted words, and a figure or remark at the right. */
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, const QString &remark = QString(), QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);

private:
    TextLabel *m_title;
    TextLabel *m_remark;
};

} // namespace Floorwalk
