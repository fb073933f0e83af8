// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/leaderchip.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString managerText(const QString &name)
{
    //: who sits at the console: a name, and that this one is the operations manager
    return LeaderChip::tr("%1 · operations manager").arg(name);
}

} // namespace

LeaderChip::LeaderChip(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"leaderChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_menu->setObjectName(u"leaderMenu"_s);
    m_menu->setAccessibleName(tr("Who is on duty"));
    connect(this, &QAbstractButton::clicked, this, &LeaderChip::openMenu);
    show({}, {});
}

QString LeaderChip::shownText() const
{
    if (m_onDuty.name.isEmpty())
        return tr("Who is on duty?");
    return m_onDuty.role == Role::OperationsManager ? managerText(m_onDuty.name) : m_onDuty.name;
}

void LeaderChip::show(const Actor &onDuty, const Known &known)
{
    m_onDuty = onDuty;
    m_known = known;
    setText(shownText());
    setAccessibleName(m_onDuty.name.isEmpty() ? tr("Nobody is on duty; choose the duty leader")
                                              : tr("On duty: %1; choose the duty leader").arg(shownText()));
    setToolTip(tr("Every decision made here bears this name. Ctrl+L changes it."));
    updateGeometry();
    update();
}

void LeaderChip::offer(QActionGroup &group, Role role)
{
    const bool isManager = role == Role::OperationsManager;
    QStringList names = isManager ? m_known.managers : m_known.leaders;
    const bool isHere = m_onDuty.role == role && !m_onDuty.name.isEmpty();
    if (isHere && !names.contains(m_onDuty.name))
        names.prepend(m_onDuty.name);
    for (const QString &name : std::as_const(names)) {
        QAction *const action = m_menu->addAction(isManager ? managerText(name) : name);
        action->setCheckable(true);
        action->setChecked(isHere && name == m_onDuty.name);
        group.addAction(action);
        connect(action, &QAction::triggered, this, [this, name, isManager] {
            if (isManager)
                emit managerChosen(name);
            else
                emit chosen(name);
        });
    }
}

QLineEdit *LeaderChip::addLine(const QString &name, const QString &hint, void (LeaderChip::*typed)(const QString &))
{
    auto *const entry = new QWidgetAction(m_menu);
    auto *const line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    line->setMaxLength(64);
    const Theme &theme = themeOf(this);
    line->setMinimumWidth(std::max(theme.px(220), Paint::textWidth(hint, line->font()) + 2 * theme.space(Space::L)));
    entry->setDefaultWidget(line);
    m_menu->addAction(entry);
    connect(line, &QLineEdit::returnPressed, this, [this, line, typed] {
        const QString written = line->text().trimmed();
        if (written.isEmpty())
            return;
        m_menu->close();
        emit(this->*typed)(written);
    });
    return line;
}

void LeaderChip::fillMenu()
{
    m_menu->clear();
    auto *const group = new QActionGroup(m_menu);
    offer(*group, Role::DutyLeader);
    offer(*group, Role::OperationsManager);
    if (!group->actions().isEmpty())
        m_menu->addSeparator();
    addLine(u"managerName"_s, tr("Operations manager: name, then Enter"), &LeaderChip::managerChosen);
    m_other = addLine(u"leaderName"_s, tr("Another leader: name, then Enter"), &LeaderChip::chosen);
}

void LeaderChip::openMenu()
{
    fillMenu();
    m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height())));
    if (m_known.leaders.isEmpty() && m_onDuty.name.isEmpty())
        m_other->setFocus();
}

QSize LeaderChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int words = Paint::textWidth(shownText(), theme.font(TextStyle::Body));
    return {theme.px(24) + theme.space(Space::S) + words + theme.px(2), theme.extent(Extent::Button)};
}

void LeaderChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int disc = theme.px(24);
    const QRect circle(0, (height() - disc) / 2, disc, disc);
    const bool nobody = m_onDuty.name.isEmpty();
    painter.setPen(Qt::NoPen);
    painter.setBrush(nobody ? theme.tone(Tone::Warning).soft : theme.color(ColorRole::AccentSoft));
    painter.drawEllipse(circle);
    Paint::text(&painter, circle, nobody ? u"?"_s : m_onDuty.name.left(1), theme.font(TextStyle::Small, true),
                theme.ink(nobody ? Ink::Warning : Ink::Accent), Qt::AlignHCenter);
    const QRect words = rect().adjusted(disc + theme.space(Space::S), 0, 0, 0);
    QFont font = theme.font(TextStyle::Body);
    font.setUnderline(underMouse());
    Paint::text(&painter, words, shownText(), font, theme.ink(nobody ? Ink::Warning : Ink::Text));
}

} // namespace Floorwalk

#include "moc_leaderchip.cpp"
