// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reports/sheetview.h"

#include "widgets/common/listkeys.h"
#include "widgets/print/reportdocument.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace Floorwalk {

using namespace Qt::StringLiterals;

SheetView::SheetView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"reportSheet"_s);
    setAccessibleName(tr("The report"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { emit linkWanted(url.toString()); });
}

void SheetView::showSheet(const ReportSheet &sheet)
{
    const bool isSame = sheet.title == m_sheet.title && sheet.subtitle == m_sheet.subtitle;
    const int place = isSame ? verticalScrollBar()->value() : 0;
    m_sheet = sheet;
    fill();
    verticalScrollBar()->setValue(place);
}

void SheetView::showReading(const QString &what)
{
    ReportSheet reading;
    reading.title = what;
    reading.subtitle = tr("Being read…");
    showSheet(reading);
}

void SheetView::fill()
{
    const Theme &theme = themeOf(this);
    fillDocument(*document(), m_sheet, SheetStyle::screen(theme));
    document()->setDocumentMargin(theme.space(Space::L));
    moveCursor(QTextCursor::Start); // it went along with what was written
}

void SheetView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_sheet.title.isEmpty())
        fill();
}

/** Letters are the page's keys. */
void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool isLetter = ListKeys::isLetter(*event) && event->key() != Qt::Key_Space; // which scrolls
    if (isLetter && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_sheetview.cpp"
