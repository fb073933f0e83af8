// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/keylist.h"

#include "widgets/common/button.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool standsIn(const QObject *part, const QWidget *around)
{
    for (const QObject *one = part; one; one = one->parent()) {
        if (one == around)
            return true;
    }
    return false;
}

/** A line of the list: what is done, and all keys that do it. */
struct Line
{
    QString words;
    QStringList keys;
};

std::vector<Line> linesOf(const QList<KeyWords> &keys)
{
    std::vector<Line> lines;
    for (const KeyWords &one : keys) {
        const QString key = keyText(one.keys);
        const auto known = std::ranges::find(lines, one.words, &Line::words);
        if (known == lines.end())
            lines.push_back({one.words, {key}});
        else if (!known->keys.contains(key))
            known->keys << key;
    }
    return lines;
}

} // namespace

KeyList::KeyList(const QList<Part> &parts, QWidget *parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
{
    const Theme &theme = themeOf(this);
    setObjectName(u"keyList"_s);
    setWindowTitle(tr("Keys"));
    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setSpacing(theme.space(Space::S));
    for (const Part &part : parts) {
        if (!part.keys.isEmpty())
            add(part, *column);
    }
    column->addStretch(1);
    m_area->setObjectName(u"keyListArea"_s);
    m_area->setAccessibleName(tr("Keys and what they do"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(content);
    m_area->setFocusPolicy(Qt::StrongFocus); // arrows scroll
    auto *const close = new Button(tr("Close"), ButtonKind::Normal, this);
    close->setObjectName(u"keyListClose"_s);
    close->setKeyHint(u"Esc"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *const whole = new QVBoxLayout(this);
    whole->addWidget(m_area, 1);
    whole->addWidget(close, 0, Qt::AlignRight);
    resize(theme.px(520), theme.px(600));
    m_area->setFocus();
}

void KeyList::keyPressEvent(QKeyEvent *event)
{
    const auto scroll = [this](QAbstractSlider::SliderAction how) { m_area->verticalScrollBar()->triggerAction(how); };
    switch (event->key()) {
    case Qt::Key_Home:
        return scroll(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return scroll(QAbstractSlider::SliderToMaximum);
    case Qt::Key_PageUp:
        return scroll(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return scroll(QAbstractSlider::SliderPageStepAdd);
    default:
        QDialog::keyPressEvent(event);
    }
}

void KeyList::add(const Part &part, QVBoxLayout &column)
{
    const Theme &theme = themeOf(this);
    column.addWidget(new SectionHeader(part.title, {}, this));
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(Space::M));
    grid->setVerticalSpacing(theme.space(Space::Xs));
    grid->setColumnMinimumWidth(0, theme.px(150));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Line &line : linesOf(part.keys)) {
        auto *const caps = new QHBoxLayout;
        caps->setSpacing(theme.space(Space::Xs));
        for (const QString &key : line.keys)
            caps->addWidget(new KeyCap(key, this));
        caps->addStretch(1);
        auto *const words = new TextLabel(line.words, TextStyle::Body, Ink::Text, this);
        words->setWordWrap(true);
        grid->addLayout(caps, row, 0);
        grid->addWidget(words, row++, 1);
    }
    column.addLayout(grid);
}

QList<KeyWords> KeyList::keysIn(const QWidget &root, const QWidget *without)
{
    QList<KeyWords> found;
    for (const QShortcut *const shortcut : root.findChildren<QShortcut *>()) {
        if (!shortcut->whatsThis().isEmpty() && shortcut->isEnabled() && !(without && standsIn(shortcut, without)))
            found.append({shortcut->key(), shortcut->whatsThis()});
    }
    for (const QAction *const action : root.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty() || !action->isEnabled()
            || (without && standsIn(action, without)))
            continue;
        found.append({action->shortcut(), action->text().remove(u"…"_s)});
    }
    return found;
}

} // namespace Floorwalk

#include "moc_keylist.cpp"
