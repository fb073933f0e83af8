// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/alertrulespage.h"

#include "models/service/alertrulesreader.h"
#include "models/service/alertruleswriter.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/panel.h"
#include "widgets/common/prompter.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/frame/alertwords.h"
#include "widgets/settings/alertruleform.h"
#include "widgets/settings/alertrulelist.h"
#include "widgets/settings/alertrulewords.h"
#include "widgets/settings/settingsbook.h"
#include "widgets/settings/settingstabs.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

AlertRulesPage::AlertRulesPage(SettingsBook &book, Prompter &prompter, const QString &language, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_prompter(prompter)
    , m_language(language)
    , m_rules(new AlertRuleList(language, this))
    , m_view(new QListView(this))
    , m_form(new AlertRuleForm(this))
    , m_message(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_source(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_save(new Button(tr("Save"), ButtonKind::Primary, this))
    , m_discard(new Button(tr("Discard"), ButtonKind::Normal, this))
{
    setObjectName(u"alertRulesPage"_s);
    build();
    connect(m_rules, &AlertRuleList::edited, this, &AlertRulesPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertRulesPage::showRule);
    connect(m_form, &AlertRuleForm::edited, this, [this](const AlertRule &rule) {
        AlertRule whole = rule;
        whole.name = m_rules->draft().at(row()).name; // names go their own way
        m_rules->replace(row(), whole);
    });
    connect(m_form, &AlertRuleForm::renamed, this, [this](const QString &name) {
        m_rules->rename(row(), name);
        m_formPanel->setTitle(name);
    });
    refresh();
    load();
}

QString AlertRulesPage::title() const
{
    return tr("Alert rules");
}

QString AlertRulesPage::iconName() const
{
    return u"nav-settings"_s;
}

void AlertRulesPage::takeFocus()
{
    m_view->setFocus();
}

void AlertRulesPage::build()
{
    const Theme &theme = themeOf(this);
    auto *const tabs = new SettingsTabs(u"alertrules"_s, this);
    connect(tabs, &SettingsTabs::wanted, this, &AlertRulesPage::pageWanted);
    auto *const both = new QHBoxLayout;
    both->setSpacing(theme.space(Space::M));
    both->addWidget(buildList(), 2);
    both->addWidget(buildForm(), 3);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(tabs, 0, Qt::AlignLeft);
    column->addLayout(both, 1);
    column->addLayout(buildFoot());
    orderTabsAsRead(this);
    addSaveAction(this, [this] { save(); });
    addKeyAction(this, {QKeySequence(Qt::Key_Escape)}, tr("back to the list"), [this] { takeFocus(); });
}

Button *AlertRulesPage::addButton(const QString &name, const QString &text, void (AlertRulesPage::*act)())
{
    auto *const button = new Button(text, ButtonKind::Normal, this);
    button->setObjectName(name);
    button->setSmall(true);
    connect(button, &Button::clicked, this, act);
    m_buttons.insert(name, button);
    return button;
}

Panel *AlertRulesPage::buildList()
{
    auto *const panel = new Panel(tr("Rules"), this);
    panel->setAside(tr("the first that fits decides"));
    m_view->setObjectName(u"ruleList"_s);
    m_view->setAccessibleName(tr("Alert rules, in the order they are asked"));
    m_view->setModel(m_rules);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    auto *const rows = new RowDelegate(m_view, [](const QModelIndex &index) {
        const bool faulty = index.data(AlertRuleList::FaultyRole).toBool();
        const bool on = index.data(AlertRuleList::EnabledRole).toBool();
        return RowDelegate::Cell{index.data().toString(),
                                 faulty ? Ink::Critical
                                 : on   ? Ink::Text
                                        : Ink::Muted,
                                 index.data(AlertRuleList::OwnRole).toBool(),
                                 index.data(AlertRuleList::ShortRole).toString(),
                                 faulty ? u"alert-critical"_s
                                 : on   ? u"check"_s
                                        : u"skipped"_s};
    });
    rows->setRowHeight(Extent::RowList);
    m_view->setItemDelegate(rows);
    panel->body()->addWidget(m_view, 1);
    auto *const first = new QHBoxLayout;
    auto *const second = new QHBoxLayout;
    Button *const add = addButton(u"ruleAdd"_s, tr("Add…"), &AlertRulesPage::addRule);
    add->setToolTip(tr("A rule of the centre’s own (Insert)"));
    first->addWidget(add);
    first->addWidget(addButton(u"ruleDuplicate"_s, tr("Duplicate"), &AlertRulesPage::duplicateRule));
    first->addWidget(addButton(u"ruleRemove"_s, tr("Remove"), &AlertRulesPage::removeRule));
    first->addWidget(addButton(u"ruleUp"_s, tr("Up"), &AlertRulesPage::moveUp));
    first->addWidget(addButton(u"ruleDown"_s, tr("Down"), &AlertRulesPage::moveDown));
    first->addStretch(1);
    second->addWidget(addButton(u"ruleReset"_s, tr("As shipped"), &AlertRulesPage::resetRule));
    second->addWidget(addButton(u"ruleResetAll"_s, tr("All as shipped"), &AlertRulesPage::resetAll));
    second->addWidget(addButton(u"ruleImport"_s, tr("Import…"), &AlertRulesPage::importRules));
    second->addWidget(addButton(u"ruleExport"_s, tr("Export…"), &AlertRulesPage::exportRules));
    second->addStretch(1);
    auto *const buttons = new QVBoxLayout;
    for (QHBoxLayout *const line : {first, second}) {
        line->setSpacing(themeOf(this).space(Space::Xs));
        buttons->addLayout(line);
    }
    panel->foot()->addLayout(buttons);
    return panel;
}

Panel *AlertRulesPage::buildForm()
{
    m_formPanel = new Panel(tr("Rule"), this);
    m_formPanel->setAside(tr("the centre"));
    m_scroll = new FormScroll(m_form, m_formPanel);
    m_formPanel->body()->addWidget(m_scroll, 1);
    return m_formPanel;
}

QLayout *AlertRulesPage::buildFoot()
{
    m_save->setObjectName(u"rulesSave"_s);
    m_save->setKeyHint(u"Ctrl S"_s);
    m_discard->setObjectName(u"rulesDiscard"_s);
    m_message->setObjectName(u"rulesMessage"_s);
    m_message->setWordWrap(true);
    m_source->setObjectName(u"rulesSource"_s);
    m_source->setWordWrap(true);
    connect(m_save, &Button::clicked, this, &AlertRulesPage::save);
    connect(m_discard, &Button::clicked, this, &AlertRulesPage::discard);
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(themeOf(this).space(Space::S));
    foot->addWidget(m_save);
    foot->addWidget(m_discard);
    foot->addWidget(m_message, 2);
    foot->addWidget(m_source, 3);
    return foot;
}

void AlertRulesPage::load()
{
    whenDone(m_book.alertRules(), this, [this](const Result<AlertRulesInForce> &rules) {
        take(rules);
        setSettled();
    });
}

void AlertRulesPage::take(const Result<AlertRulesInForce> &rules)
{
    if (!rules) {
        say(tr("The alert rules could not be loaded: %1").arg(rules.error().text), false);
        return;
    }
    m_loaded = true;
    m_inForce = *rules;
    m_rules->setDraft(AlertRulesDraft(m_inForce.shipped, m_inForce.kept), m_inForce.settings);
    choose(0);
    if (!m_inForce.problem.isEmpty())
        say(m_inForce.problem, false);
}

int AlertRulesPage::row() const
{
    return m_view->currentIndex().row();
}

void AlertRulesPage::choose(int row)
{
    m_view->setCurrentIndex(m_rules->index(std::clamp(row, 0, std::max(0, m_rules->rowCount() - 1))));
    showRule();
}

void AlertRulesPage::showSubject(const QString &subject)
{
    const std::vector<AlertRule> &rules = m_rules->draft().rules();
    const auto found = std::ranges::find(rules, subject, &AlertRule::id);
    if (found != rules.end())
        choose(int(found - rules.begin()));
}

void AlertRulesPage::showRule()
{
    const bool any = row() >= 0;
    m_form->setVisible(any);
    if (!any)
        return;
    const AlertRule &rule = m_rules->draft().at(row());
    m_formPanel->setTitle(ruleName(rule, m_language));
    m_form->show(rule, ruleName(rule, m_language), m_inForce.settings);
    m_scroll->ensureVisible(0, 0);
    refresh();
}

/** What is wrong with the rule that is shown stands at its fields. */
void AlertRulesPage::showProblems()
{
    std::vector<AlertRulesDraft::Problem> here;
    std::ranges::copy_if(m_rules->problems(), std::back_inserter(here),
                         [this](const AlertRulesDraft::Problem &problem) { return problem.rule == row(); });
    const QString rest = m_form->showProblems(here);
    if (!rest.isEmpty())
        say(rest, false);
    else if (!m_rules->problems().empty())
        say(tr("Put the marked entries right, then save."), false);
}

bool AlertRulesPage::isDirty() const
{
    return m_loaded && m_rules->draft().isChanged();
}

void AlertRulesPage::refresh()
{
    emit unsavedChanged();
    const bool edits = m_loaded && m_book.mayChangeCentre(); // also while it is saved: disabled it would lose the keys
    const bool may = edits && !m_saving;
    const bool any = row() >= 0 && row() < m_rules->rowCount();
    const AlertRulesDraft &draft = m_rules->draft();
    const bool own = any && !draft.isShipped(row());
    m_save->setEnabled(may && isDirty() && m_rules->problems().empty());
    m_discard->setEnabled(may && isDirty());
    m_form->setEditable(edits);
    for (Button *const button : std::as_const(m_buttons))
        button->setEnabled(may && any);
    m_buttons[u"ruleAdd"_s]->setEnabled(may);
    m_buttons[u"ruleExport"_s]->setEnabled(m_loaded);
    m_buttons[u"ruleReset"_s]->setEnabled(may && any && !own && !draft.isAsShipped(row()));
    m_buttons[u"ruleRemove"_s]->setText(own                              ? tr("Remove")
                                        : any && draft.at(row()).enabled ? tr("Switch off")
                                                                         : tr("Switch on"));
    if (!m_loaded)
        return;
    const QString source = m_inForce.file.isEmpty()
                               ? QString()
                               : tr("In force: the file %1. Saving keeps the rules with the centre’s settings instead.")
                                     .arg(m_inForce.file);
    m_source->setText(m_book.mayChangeCentre() ? source : tr("Your role may look at the rules and not change them."));
    const QString unsaved = tr("Not saved yet.");
    if (isDirty())
        say(unsaved, true);
    else if (m_message->text() == unsaved)
        say({}, true); // all is as it was
    showProblems();
}

void AlertRulesPage::say(const QString &text, bool good)
{
    m_message->setInk(good ? Ink::Muted : Ink::Critical);
    m_message->setText(text);
}

void AlertRulesPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    refresh();
    say(tr("saving…"), true);
    const AlertRuleSet kept = m_rules->draft().set();
    const int at = row();
    whenDone(m_book.saveCentre(QMap<QString, QString>{{u"alert_rules"_s, m_rules->draft().text()}}), this,
             [this, kept, at](const Result<CentreSettings> &saved) {
                 m_saving = false;
                 if (saved) {
                     m_inForce.kept = kept;
                     m_inForce.file.clear();
                     m_inForce.settings = *saved;
                     AlertRulesDraft draft(m_inForce.shipped, kept);
                     draft.take(m_rules->draft().set()); // with what was typed since
                     m_rules->setDraft(draft, *saved);
                     choose(at);
                 }
                 refresh();
                 m_message->setInk(saved ? Ink::Good : Ink::Critical);
                 m_message->setText(saved ? tr("✓ Saved; in force at once.") : saved.error().text);
             });
}

void AlertRulesPage::discard()
{
    const int at = row();
    m_rules->setDraft(AlertRulesDraft(m_inForce.shipped, m_inForce.kept), m_inForce.settings);
    choose(at);
    takeFocus(); // the button is off now
    say(tr("Discarded: the rules are as they were saved."), true);
}

QVariantMap AlertRulesPage::draft() const
{
    if (!isDirty())
        return {};
    return {{u"rules"_s, AlertRulesWriter::compact(m_rules->draft().set())},
            {u"changed"_s, AlertRulesWriter::compact(m_inForce.kept)},
            {u"row"_s, row()}};
}

void AlertRulesPage::takeDraft(const QVariantMap &draft)
{
    const AlertRulesRead read = AlertRulesReader::read(draft.value(u"rules"_s).toByteArray(), {});
    if (!read.rules || !m_loaded)
        return;
    if (draft.value(u"changed"_s).toByteArray() != AlertRulesWriter::compact(m_inForce.kept)) {
        // The draft is of all rules: saved, it would undo what was saved since.
        say(tr("Changes of yours were not saved before the rules were changed otherwise; they are left out."), false);
        return;
    }
    m_rules->take(*read.rules);
    choose(draft.value(u"row"_s).toInt());
}

} // namespace Floorwalk

#include "moc_alertrulespage.cpp"
