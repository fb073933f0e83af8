// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/wallboard/wallcontent.h"
#include "widgets/wallboard/wallpart.h"

namespace Floorwalk {

/** The line at the top: whom the page is about, whether the figures are fresh, the time. */
class WallHeader : public WallPart
{
    Q_OBJECT

public:
    explicit WallHeader(QWidget *parent = nullptr);
    void setFacts(const WallHeaderFacts &facts);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rightWidth() const;
    int demoWidth() const;
    int feedSize() const;
    int feedWidth() const;
    QString shownTitle() const;
    void paintRight(QPainter &painter) const;
    WallHeaderFacts m_facts;
};

/** The line at the foot: a message for everybody, and which page of how many this is. */
class WallFooter : public WallPart
{
    Q_OBJECT

public:
    explicit WallFooter(QWidget *parent = nullptr);
    void setFacts(const WallFooterFacts &facts);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pagesWidth() const;
    QString pagesText() const;
    QRect textPlace() const;
    bool isTwoLines() const;
    void paintPages(QPainter &painter) const;
    WallFooterFacts m_facts;
};

} // namespace Floorwalk
