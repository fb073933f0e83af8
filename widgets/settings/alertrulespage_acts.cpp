// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to the list of rules, by button and by key.

#include "models/service/alertrulesreader.h"
#include "models/service/alertruleswriter.h"
#include "widgets/common/button.h"
#include "widgets/common/prompter.h"
#include "widgets/frame/alertwords.h"
#include "widgets/settings/alertruleform.h"
#include "widgets/settings/alertrulelist.h"
#include "widgets/settings/alertrulespage.h"
#include "widgets/settings/alertrulewords.h"
#include "widgets/settings/settingsbook.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void AlertRulesPage::fillAddMenu(QMenu &menu)
{
    for (int kind = 0; kind < int(alertKindNames().size()); ++kind) {
        const QString word = alertKindWord(alertKindNames()[kind]);
        menu.addAction(word, this, [this, kind, word] {
            //: the name that a new alert rule has at first
            choose(m_rules->add(AlertKind(kind), tr("%1 (new)").arg(word)));
            m_form->takeFocus();
        });
    }
}

void AlertRulesPage::addRule()
{
    auto *const menu = new QMenu(this);
    menu->setObjectName(u"ruleKinds"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillAddMenu(*menu);
    const Button *const button = m_buttons[u"ruleAdd"_s];
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    menu->setActiveAction(menu->actions().front());
}

void AlertRulesPage::duplicateRule()
{
    if (row() < 0)
        return;
    const QString name = ruleName(m_rules->draft().at(row()), m_language);
    //: the name of a copy of an alert rule
    choose(m_rules->duplicate(row(), tr("%1 (copy)").arg(name)));
    m_form->takeFocus();
}

/** One of the centre's own goes; a shipped one is switched off or on. */
void AlertRulesPage::removeRule()
{
    const int at = row();
    if (at < 0)
        return;
    if (m_rules->remove(at))
        choose(at);
    else
        switchRule();
}

void AlertRulesPage::switchRule()
{
    if (row() < 0)
        return;
    AlertRule rule = m_rules->draft().at(row());
    rule.enabled = !rule.enabled;
    m_rules->replace(row(), rule);
    showRule();
}

void AlertRulesPage::moveUp()
{
    if (row() >= 0)
        choose(m_rules->move(row(), -1));
}

void AlertRulesPage::moveDown()
{
    if (row() >= 0)
        choose(m_rules->move(row(), 1));
}

void AlertRulesPage::resetRule()
{
    if (row() < 0)
        return;
    m_rules->resetToShipped(row());
    showRule();
}

void AlertRulesPage::resetAll()
{
    m_rules->resetAllToShipped();
    choose(0);
}

void AlertRulesPage::importRules()
{
    m_prompter.askOpenPath(this, tr("Import alert rules"), tr("Alert rules (*.json)"), [this](const QString &path) {
        const Result<AlertRuleSet> read = AlertRulesReader::load(path);
        if (!read) {
            say(read.error().text, false);
            return;
        }
        m_rules->take(*read);
        choose(0);
    });
}

void AlertRulesPage::exportRules()
{
    m_prompter.askSavePath(this, tr("Export alert rules"), u"alerts.json"_s, tr("Alert rules (*.json)"),
                           [this](const QString &path) {
                               const Result<void> written = AlertRulesWriter::save(m_rules->draft().set(), path);
                               say(written ? tr("Written to %1.").arg(path) : written.error().text, written.ok());
                           });
}

bool AlertRulesPage::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto press = [this](const QString &name) {
        m_buttons[name]->click(); // which does nothing while it is disabled
        return true;
    };
    if (modifiers == Qt::AltModifier && key == Qt::Key_Up)
        return press(u"ruleUp"_s);
    if (modifiers == Qt::AltModifier && key == Qt::Key_Down)
        return press(u"ruleDown"_s);
    if (modifiers == Qt::ControlModifier && key == Qt::Key_D)
        return press(u"ruleDuplicate"_s);
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Insert:
        return press(u"ruleAdd"_s);
    case Qt::Key_Delete:
        return press(u"ruleRemove"_s);
    case Qt::Key_Space:
        if (m_buttons[u"ruleRemove"_s]->isEnabled())
            switchRule();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_form->takeFocus();
        return true;
    default:
        return false;
    }
}

QList<KeyWords> AlertRulesPage::keys() const
{
    return {{QKeySequence(Qt::Key_Insert), tr("add a rule")},
            {QKeySequence(Qt::CTRL | Qt::Key_D), tr("duplicate the rule")},
            {QKeySequence(Qt::Key_Return), tr("to the fields of the rule")},
            {QKeySequence(Qt::Key_Space), tr("switch the rule off or on")},
            {QKeySequence(Qt::Key_Delete), tr("remove a rule of the centre’s own, switch a shipped one off")},
            {QKeySequence(Qt::ALT | Qt::Key_Up), tr("ask the rule earlier")},
            {QKeySequence(Qt::ALT | Qt::Key_Down), tr("ask the rule later")}};
}

bool AlertRulesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        if (onKey(press->key(), press->modifiers()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace Floorwalk
