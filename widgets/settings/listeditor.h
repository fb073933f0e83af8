// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QListWidget;

namespace Floorwalk {

/**
 * A short list of words whose owner is asked to add, remove and move: by buttons, and by Insert, Delete, Alt+Up and
 * Alt+Down.
 */
class ListEditor : public QWidget
{
    Q_OBJECT

public:
    /** @p name is the object name of the list; @p meaning its accessible name. */
    ListEditor(const QString &name, const QString &meaning, const QString &removeWords, QWidget *parent = nullptr);

    /** Shows @p words and makes @p current the chosen one, as near as there is one; chosen() tells it. */
    void show(const QStringList &words, int current);
    /** Only the words of one row. */
    void setWords(int row, const QString &words);
    int current() const;
    QListWidget *list() const { return m_list; }
    /** For one that fills a panel: the panel's frame is its own. */
    void setFrameless();

signals:
    void chosen(int row);
    void addWanted();
    void removeWanted(int row);
    void moveWanted(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(const QString &name, const QString &words, const QString &keys, int key);
    bool act(int key, bool alt);

    QListWidget *m_list;
    QBoxLayout *m_buttons;
};

} // namespace Floorwalk
