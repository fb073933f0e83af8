// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/reportsheet.h"

#include <QTextBrowser>

namespace Floorwalk {

/** A report to read, in the theme's colours; Tab goes from figure to figure that opens, Enter opens it. */
class SheetView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /** Stays where the reader is when the same report is shown anew. */
    void showSheet(const ReportSheet &sheet);
    /** Nothing yet: @p what is being read. */
    void showReading(const QString &what);
    const ReportSheet &sheet() const { return m_sheet; }

signals:
    /** A figure or a row was opened: its link, as in the sheet. */
    void linkWanted(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    ReportSheet m_sheet;
};

} // namespace Floorwalk
