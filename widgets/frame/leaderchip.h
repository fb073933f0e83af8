// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QStringList>

class QLineEdit;
class QMenu;

namespace Floorwalk {

/** Who is on duty, as a disc with the first letter and the name; opens a menu to hand over. Every decision bears it. */
class LeaderChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LeaderChip(QWidget *parent = nullptr);
    /** @p name is empty while nobody is on duty; @p known are offered in the menu. */
    void show(const QString &name, const QStringList &known);
    QSize sizeHint() const override;
    QMenu *menu() const { return m_menu; }

signals:
    void chosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void openMenu();
    QString shownText() const;
    QString m_name;
    QStringList m_known;
    QMenu *m_menu;
    QLineEdit *m_other = nullptr;
};

} // namespace Floorwalk
