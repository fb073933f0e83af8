// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagewalker.h"

#include "tests/support/inkcount.h"
#include "widgets/theme/contrast.h"
#include "widgets/theme/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr double enlarged = 3;
/** What large text may have, of what small text must. */
constexpr double largeShare = 3 / 4.5;
constexpr int largePixels = 24; ///< WCAG: 18 pt, or 14 pt bold; ours are the figures

/** "Button “Save” in FormPage": enough to find it. */
QString describe(const QWidget *widget)
{
    QString text = widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    if (text.isEmpty())
        text = widget->accessibleName();
    const QWidget *const home = widget->parentWidget();
    return u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text,
                                  home ? QString::fromLatin1(home->metaObject()->className()) : u"nothing"_s);
}

QList<QWidget *> visibleWidgets(QWidget &page)
{
    QList<QWidget *> found;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&page) && !widget->size().isEmpty())
            found << widget;
    }
    return found;
}

/** Whether the parts of a page that Qt makes for itself, which carry no words of ours. */
bool isInnards(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget)
           || widget->inherits("QLineEditIconButton");
}

void checkSections(const QHeaderView *header, QStringList &found)
{
    if (header->orientation() != Qt::Horizontal || !header->model())
        return;
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        QStyleOptionHeader option;
        option.initFrom(header);
        option.text = text;
        option.rect = QRect(0, 0, header->sectionSize(section), header->height());
        const int room = header->style()->subElementRect(QStyle::SE_HeaderLabel, &option, header).width();
        QFont font = header->font();
        const int wanted = QFontMetrics(font).horizontalAdvance(text);
        const int least = header->style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, header).width();
        if (wanted > room + 1 && least > header->sectionSize(section))
            found << u"header “%1” of %2: %3 px in %4"_s.arg(text, describe(header->parentWidget()))
                         .arg(wanted)
                         .arg(room);
    }
}

/** Cells whose delegate asks for more width than their column has: the delegates ask only for what must be seen. */
void checkCells(QAbstractItemView *view, QStringList &found)
{
    const QAbstractItemModel *const model = view->model();
    if (!model)
        return;
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            const QRect rect = view->visualRect(index);
            if (rect.isEmpty() || !view->viewport()->rect().intersects(rect))
                continue;
            const int wanted = view->sizeHintForIndex(index).width();
            if (wanted > rect.width() + 1) {
                found << u"cell %1/%2 (“%3”) of %4: %5 px in %6"_s.arg(row)
                             .arg(column)
                             .arg(index.data().toString(), describe(view))
                             .arg(wanted)
                             .arg(rect.width());
            }
        }
    }
}

/** The smallest size at which a widget shows its words whole. */
QSize neededSize(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (!label->wordWrap())
            return label->sizeHint();
        return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
    }
    if (qobject_cast<const QAbstractButton *>(widget))
        return widget->sizeHint();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return {combo->sizeHint().width(), combo->minimumSizeHint().height()};
    if (qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QLineEdit *>(widget))
        return {};
    return widget->minimumSizeHint(); // ours paint themselves and know what they need
}

/** How often each colour stands in @p rect, which is not empty. */
InkCount coloursIn(const QImage &image, const QRect &rect)
{
    InkCount counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        countInk(counts, reinterpret_cast<const QRgb *>(image.constScanLine(y)) + rect.left(), rect.width());
    return counts;
}

/** The colour that covers most: what a text stands on. */
QColor groundOf(const InkCount &counts)
{
    const auto less = [](const auto &a, const auto &b) { return a.second < b.second; };
    return QColor(std::max_element(counts.cbegin(), counts.cend(), less)->first);
}

/** The strongest contrast of any colour to the ground. */
double strongestContrast(const InkCount &counts)
{
    const QColor ground = groundOf(counts);
    double best = 1;
    for (const auto &[colour, pixels] : counts)
        best = qMax(best, contrastRatio(QColor(colour), ground));
    return best;
}

/** Where the words of a widget stand, without its border; nothing for widgets without words. */
QRect textRect(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().isEmpty() ? QRect() : label->contentsRect();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text().isEmpty() ? QRect() : button->rect().adjusted(4, 3, -4, -3);
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->displayText().isEmpty() && edit->placeholderText().isEmpty() ? QRect()
                                                                                  : edit->rect().adjusted(4, 4, -4, -4);
    if (qobject_cast<const QComboBox *>(widget))
        return widget->rect().adjusted(4, 4, -4, -4);
    return {};
}

void paint(QWidget &page, double scale, QImage &image)
{
    image = QImage((QSizeF(page.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(page.palette().color(QPalette::Window));
    QPainter painter(&image);
    page.render(&painter);
}

/** Texts that delegates and our own widgets paint: of which the end is missing. */
QStringList cutPaintedTexts(QWidget &page)
{
    QStringList found;
    const Paint::Notes notes;
    QImage image;
    paint(page, 1, image);
    for (const Paint::Written &text : notes.written()) {
        if (text.cut)
            found << u"painted “%1” is cut: it has %2 px"_s.arg(text.text).arg(qRound(text.place.width()));
    }
    found.removeDuplicates();
    return found;
}

QStringList weakPaintedTexts(const Paint::Notes &notes, const QImage &image, double least)
{
    QStringList found;
    for (const Paint::Written &text : notes.written()) {
        // Under an effect the place is one in the effect's own picture.
        const QRect pixels = text.place.toRect() & image.rect();
        if (pixels.isEmpty() || text.device != &image)
            continue;
        // Of a row that is nearly out of sight more of its border is seen than of its text.
        if (pixels.height() < text.fontPixels * enlarged / 2)
            continue;
        const double ratio = contrastRatio(text.ink, groundOf(coloursIn(image, pixels)));
        if (ratio < (text.fontPixels >= largePixels ? least * largeShare : least))
            found << u"painted “%1” has a contrast of %2"_s.arg(text.text).arg(ratio, 0, 'f', 2);
    }
    found.removeDuplicates();
    return found;
}

} // namespace

QStringList PageWalker::clippedTexts(QWidget &page)
{
    // A word that grew this very moment has its room once the layouts are asked.
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList found = cutPaintedTexts(page);
    for (QWidget *widget : visibleWidgets(page)) {
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            checkSections(header, found);
            continue;
        }
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            checkCells(view, found);
            continue;
        }
        if (isInnards(widget) || qobject_cast<QTabBar *>(widget))
            continue;
        const QSize needed = neededSize(widget);
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1) {
            found << u"%1 is cut: needs %2×%3, has %4×%5"_s.arg(describe(widget))
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(widget->width())
                         .arg(widget->height());
        }
        if (widget->parentWidget() && !qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget())
            && (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget))
            && !widget->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            found << u"%1 stands outside of its parent"_s.arg(describe(widget));
    }
    return found;
}

QStringList PageWalker::namelessControls(QWidget &page)
{
    QStringList found;
    for (QWidget *widget : visibleWidgets(page)) {
        if (widget->focusPolicy() == Qt::NoFocus || isInnards(widget) || qobject_cast<QHeaderView *>(widget))
            continue;
        // The field inside a spin or combo box is spoken for by its box; a scroll area without words by its contents.
        const QWidget *const home = widget->parentWidget();
        if (qobject_cast<const QAbstractSpinBox *>(home) || qobject_cast<const QComboBox *>(home))
            continue;
        QString name = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && name.isEmpty())
            name = button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && name.isEmpty())
            name = label->text(); // one that can be selected
        if (name.isEmpty())
            found << u"%1 has no accessible name"_s.arg(describe(widget));
    }
    return found;
}

QStringList PageWalker::weakTexts(QWidget &page, double least)
{
    const Paint::Notes notes;
    QImage image;
    paint(page, enlarged, image);
    QStringList found = weakPaintedTexts(notes, image, least);
    for (QWidget *widget : visibleWidgets(page)) {
        const QRect words = textRect(widget);
        if (words.isEmpty())
            continue;
        // What a scroll area hides was not painted.
        const QRect shown = widget->visibleRegion().boundingRect() & words;
        const QRect place(widget->mapTo(&page, shown.topLeft()), shown.size());
        const QRectF scaled(QPointF(place.topLeft()) * enlarged, QSizeF(place.size()) * enlarged);
        const QRect pixels = scaled.toRect() & QRect(QPoint(), image.size());
        if (shown.height() < words.height() / 2 || pixels.isEmpty())
            continue;
        const double ratio = strongestContrast(coloursIn(image, pixels));
        if (ratio < (widget->font().pixelSize() >= largePixels ? least * largeShare : least))
            found << u"%1 has a contrast of %2"_s.arg(describe(widget)).arg(ratio, 0, 'f', 2);
    }
    return found;
}

QStringList PageWalker::complaints(QWidget &page)
{
    return clippedTexts(page) + namelessControls(page) + weakTexts(page);
}

} // namespace Floorwalk
