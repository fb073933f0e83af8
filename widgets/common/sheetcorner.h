// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace Floorwalk {

class CornerSheet;

/** Where a sheet is brought over whatever page is shown, and keeps its place there. */
class SheetCorner : public QObject
{
    Q_OBJECT

public:
    /** The sheet lies over the pages of @p area, a part of @p window. */
    SheetCorner(QStackedWidget &area, QWidget &window);

    bool isOpen() const;

signals:
    void told(const QString &text);
    void complained(const QString &text);
    /** The sheet is gone: the keys belong to the page again. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QStackedWidget &area() { return m_area; }
    /** The sheet that is meant, a child of the area. */
    void setSheet(CornerSheet *sheet) { m_sheet = sheet; }
    void showSheet();
    /** It needs more or less room. */
    void placeSheet();
    void hideSheet();

private:
    QStackedWidget &m_area;
    QWidget &m_window;
    QPointer<CornerSheet> m_sheet;
};

} // namespace Floorwalk
