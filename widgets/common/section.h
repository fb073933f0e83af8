// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Floorwalk {

class TextLabel;

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
