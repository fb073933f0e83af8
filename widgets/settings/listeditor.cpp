// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/listeditor.h"

#include "widgets/common/button.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

ListEditor::ListEditor(const QString &name, const QString &meaning, const QString &removeWords, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_buttons(new QHBoxLayout)
{
    m_list->setObjectName(name);
    m_list->setAccessibleName(meaning);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(Space::Xs));
    column->addWidget(m_list, 1);
    m_buttons->setSpacing(themeOf(this).space(Space::Xs));
    addButton(name + u"Add"_s, tr("Add"), tr("Insert"), Qt::Key_Insert);
    addButton(name + u"Remove"_s, removeWords, tr("Delete"), Qt::Key_Delete);
    addButton(name + u"Up"_s, tr("Up"), tr("Alt+Up"), Qt::Key_Up);
    addButton(name + u"Down"_s, tr("Down"), tr("Alt+Down"), Qt::Key_Down);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListEditor::chosen);
}

void ListEditor::addButton(const QString &name, const QString &words, const QString &keys, int key)
{
    auto *const button = new Button(words, ButtonKind::Normal, this);
    button->setObjectName(name);
    button->setSmall(true);
    button->setToolTip(keys);
    connect(button, &Button::clicked, this, [this, key] { act(key, true); });
    m_buttons->addWidget(button);
}

void ListEditor::setFrameless()
{
    const Theme &theme = themeOf(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_buttons->setContentsMargins(theme.space(Space::M), 0, theme.space(Space::M), theme.space(Space::S));
}

void ListEditor::show(const QStringList &words, int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItems(words);
        m_list->setCurrentRow(std::clamp(current, -1, int(words.size()) - 1));
    }
    emit chosen(m_list->currentRow());
}

void ListEditor::setWords(int row, const QString &words)
{
    if (QListWidgetItem *const item = m_list->item(row))
        item->setText(words);
}

int ListEditor::current() const
{
    return m_list->currentRow();
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        if (act(press->key(), press->modifiers().testFlag(Qt::AltModifier)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/** Whether the key means something here; the arrows do with Alt. */
bool ListEditor::act(int key, bool alt)
{
    const int row = current();
    if (key == Qt::Key_Insert) {
        emit addWanted();
        return true;
    }
    if (key == Qt::Key_Delete) {
        if (row >= 0)
            emit removeWanted(row);
        return true;
    }
    if (!alt || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const int to = row + (key == Qt::Key_Up ? -1 : 1);
    if (row >= 0 && to >= 0 && to < m_list->count())
        emit moveWanted(row, to);
    return true;
}

} // namespace Floorwalk

#include "moc_listeditor.cpp"
