// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/registerwords.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/searchfield.h"
#include "widgets/register/entrypanel.h"
#include "widgets/register/registerpage.h"
#include "widgets/register/registerwording.h"

#include <QDateEdit>
#include <QKeyEvent>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QList<KeyWords> RegisterPage::keys() const
{
    QList<KeyWords> keys{{QKeySequence(Qt::Key_O), tr("what is open")},
                         {QKeySequence(Qt::Key_G), tr("all of a day")},
                         {QKeySequence(Qt::Key_BracketLeft), tr("the day before")},
                         {QKeySequence(Qt::Key_BracketRight), tr("the day after")},
                         {QKeySequence(Qt::Key_Slash), tr("search all entries")},
                         {QKeySequence(Qt::Key_1), tr("only this kind: 1 to 9, 0, - and =; again: all")}};
    for (const StepKind kind : stepKinds)
        keys.append({QKeySequence(RegisterWording::stepKey(kind)), RegisterWords::act(kind)});
    return keys;
}

bool RegisterPage::onKey(int key)
{
    if (const std::optional<EntryKind> kind = RegisterWording::kindOfKey(key)) {
        setKind(m_kind == kind ? std::nullopt : kind);
        return true;
    }
    for (const StepKind kind : stepKinds) {
        if (QKeySequence(RegisterWording::stepKey(kind)) == QKeySequence(key)) {
            m_entry->act(kind);
            return true;
        }
    }
    switch (key) {
    case Qt::Key_O:
        setRange(Range::Open);
        return true;
    case Qt::Key_G:
        setRange(Range::Day);
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        m_date->setDate(m_date->date().addDays(key == Qt::Key_BracketLeft ? -1 : 1));
        return true;
    case Qt::Key_Slash:
        m_search->setFocus();
        return true;
    case Qt::Key_Escape:
        setRange(Range::Open);
        m_list->setFocus();
        return true;
    default:
        return false;
    }
}

void RegisterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!plain || m_entry->isAsking() || !onKey(event->key()))
        Page::keyPressEvent(event);
}

} // namespace Floorwalk
