// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/figuresettingspage.h"

#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/panel.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/figureform.h"
#include "widgets/settings/figurescopes.h"
#include "widgets/settings/settingsbook.h"
#include "widgets/settings/settingstabs.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

FigureSettingsPage::FigureSettingsPage(SettingsBook &book, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_scopes(new FigureScopes(this))
    , m_view(new QListView(this))
    , m_form(new FigureForm(this))
    , m_member(new QLineEdit(this))
    , m_addMember(new Button(tr("Add"), ButtonKind::Normal, this))
    , m_save(new Button(tr("Save"), ButtonKind::Primary, this))
    , m_discard(new Button(tr("Discard"), ButtonKind::Normal, this))
    , m_message(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
{
    setObjectName(u"figureSettingsPage"_s);
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FigureSettingsPage::showScope);
    connect(m_form, &FigureForm::edited, this, &FigureSettingsPage::edit);
    refresh();
    whenDone(m_book.centre(), this, [this](const Result<CentreSettings> &settings) {
        take(settings);
        setSettled();
    });
}

QString FigureSettingsPage::title() const
{
    return tr("Figures");
}

QString FigureSettingsPage::iconName() const
{
    return u"nav-settings"_s;
}

void FigureSettingsPage::takeFocus()
{
    m_view->setFocus();
}

void FigureSettingsPage::build()
{
    const Theme &theme = themeOf(this);
    auto *const tabs = new SettingsTabs(u"figures"_s, this);
    connect(tabs, &SettingsTabs::wanted, this, &FigureSettingsPage::pageWanted);
    auto *const both = new QHBoxLayout;
    both->setSpacing(theme.space(Space::M));
    both->addWidget(buildList(), 2);
    both->addWidget(buildForm(), 3);
    m_save->setObjectName(u"figuresSave"_s);
    m_save->setKeyHint(u"Ctrl S"_s);
    m_discard->setObjectName(u"figuresDiscard"_s);
    m_message->setObjectName(u"figuresMessage"_s);
    m_message->setWordWrap(true);
    connect(m_save, &Button::clicked, this, &FigureSettingsPage::save);
    connect(m_discard, &Button::clicked, this, &FigureSettingsPage::discard);
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(theme.space(Space::S));
    foot->addWidget(m_save);
    foot->addWidget(m_discard);
    foot->addWidget(m_message, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(tabs, 0, Qt::AlignLeft);
    column->addLayout(both, 1);
    column->addLayout(foot);
    orderTabsAsRead(this);
    addSaveAction(this, [this] { save(); });
    addKeyAction(this, {QKeySequence(Qt::Key_Escape)}, tr("back to the list"), [this] { takeFocus(); });
}

Panel *FigureSettingsPage::buildList()
{
    auto *const panel = new Panel(tr("Whose figures"), this);
    m_view->setObjectName(u"figureScopes"_s);
    m_view->setAccessibleName(tr("The centre, its queues, and members with a wrap-up of their own"));
    m_view->setModel(m_scopes);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const rows = new RowDelegate(m_view, [this](const QModelIndex &index) {
        const FigureScopes::Scope &scope = m_scopes->at(index.row());
        const int own = index.data(FigureScopes::OwnRole).toInt();
        const bool centre = scope.kind == FigureScopes::Kind::Centre;
        QString detail = own > 0 && !centre ? tr("%n of its own", nullptr, own) : QString();
        if (scope.kind == FigureScopes::Kind::Member)
            detail = tr("member");
        return RowDelegate::Cell{index.data().toString(), Ink::Text, centre, detail, {}};
    });
    rows->setRowHeight(Extent::RowList);
    m_view->setItemDelegate(rows);
    panel->body()->addWidget(m_view, 1);
    m_member->setObjectName(u"figureMember"_s);
    m_member->setPlaceholderText(tr("name or phone"));
    m_member->setAccessibleName(tr("Member whose wrap-up is set, by name or phone"));
    m_addMember->setObjectName(u"figureMemberAdd"_s);
    connect(m_member, &QLineEdit::returnPressed, this, &FigureSettingsPage::addMember);
    connect(m_addMember, &Button::clicked, this, &FigureSettingsPage::addMember);
    auto *const label = new TextLabel(tr("Member"), TextStyle::Body, Ink::Muted, panel);
    label->setBuddy(m_member);
    panel->foot()->addWidget(label);
    panel->foot()->addWidget(m_member, 1);
    panel->foot()->addWidget(m_addMember);
    return panel;
}

Panel *FigureSettingsPage::buildForm()
{
    m_formPanel = new Panel(tr("Figures"), this);
    m_formPanel->setAside(tr("the centre"));
    m_formPanel->body()->addWidget(new FormScroll(m_form, m_formPanel), 1);
    return m_formPanel;
}

void FigureSettingsPage::take(const Result<CentreSettings> &settings)
{
    if (!settings) {
        say(tr("The centre’s settings could not be loaded: %1").arg(settings.error().text), false);
        return;
    }
    m_loaded = true;
    m_centre = *settings;
    m_scopes->show(m_book.queues(), m_centre);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_scopes->index(0));
    showScope();
}

void FigureSettingsPage::showQueues()
{
    if (m_loaded)
        m_scopes->show(m_book.queues(), edited());
}

void FigureSettingsPage::showSubject(const QString &subject)
{
    for (int row = 0; row < m_scopes->rowCount(); ++row) {
        if (m_scopes->at(row).name == subject)
            m_view->setCurrentIndex(m_scopes->index(row));
    }
}

void FigureSettingsPage::showScope()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || !m_loaded)
        return;
    const QWidget *const focused = m_form->focusWidget();
    const QString field = focused && focused->hasFocus() ? focused->objectName() : QString();
    m_formPanel->setTitle(m_scopes->index(row).data().toString());
    m_form->show(m_scopes->at(row), edited());
    refresh();
    if (auto *const same = field.isEmpty() ? nullptr : m_form->findChild<QWidget *>(field))
        same->setFocus();
}

void FigureSettingsPage::edit(const QString &key, const QString &text)
{
    m_edits.insert(key, text);
    m_form->follow(edited());
    m_scopes->show({}, edited());
    refresh();
}

void FigureSettingsPage::addMember()
{
    const QString name = m_member->text().trimmed();
    if (name.isEmpty()) {
        say(tr("Write the member’s name or phone first, as the telephone system calls it."), false);
        m_member->setFocus();
        return;
    }
    m_member->clear();
    m_view->setCurrentIndex(m_scopes->index(m_scopes->add({FigureScopes::Kind::Member, name})));
    showScope();
    m_form->setFocus();
    m_form->nextInFocusChain()->setFocus();
}

/** The settings as they would be; what does not fit is left as it is. */
CentreSettings FigureSettingsPage::edited() const
{
    CentreSettings settings = m_centre;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        if (CentreSettings::normalise(it.key(), it.value()))
            (void)settings.set(it.key(), it.value());
    }
    return settings;
}

QMap<QString, QString> FigureSettingsPage::changes() const
{
    QMap<QString, QString> changes;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const bool isOwn = it.key().contains(u'.');
        const QString kept = isOwn && !m_centre.isSet(it.key()) ? QString() : m_centre.text(it.key());
        if (it.value() != kept)
            changes.insert(it.key(), it.value());
    }
    return changes;
}

/** Whether every entry is in its range, also of scopes that are not shown now. */
bool FigureSettingsPage::fits() const
{
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        if (!CentreSettings::normalise(it.key(), it.value()))
            return false;
    }
    return true;
}

void FigureSettingsPage::refresh()
{
    emit unsavedChanged();
    const bool edits = m_loaded && m_book.mayChangeCentre(); // also while it is saved: disabled it would lose the keys
    const bool may = edits && !m_saving;
    m_form->setEditable(edits);
    m_member->setEnabled(edits);
    m_addMember->setEnabled(edits);
    m_save->setEnabled(may && isDirty() && fits());
    m_discard->setEnabled(may && isDirty());
    if (!m_loaded)
        return;
    const QString unsaved = tr("Not saved yet.");
    const QString wrong = tr("Put the marked entries right, then save.");
    if (!m_book.mayChangeCentre())
        say(tr("Your role may look at the figures and not change them."), true);
    else if (!fits())
        say(wrong, false);
    else if (isDirty())
        say(unsaved, true);
    else if (m_message->text() == unsaved || m_message->text() == wrong)
        say({}, true); // all is as it was
}

void FigureSettingsPage::say(const QString &text, bool good)
{
    m_message->setInk(good ? Ink::Muted : Ink::Critical);
    m_message->setText(text);
}

void FigureSettingsPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    refresh();
    say(tr("saving…"), true);
    const QMap<QString, QString> sent = changes();
    whenDone(m_book.saveCentre(sent), this, [this, sent](const Result<CentreSettings> &saved) {
        m_saving = false;
        if (saved) {
            for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
                if (m_edits.value(it.key()) == it.value()) // else it was typed since
                    m_edits.remove(it.key());
            }
            take(saved);
        }
        refresh();
        m_message->setInk(saved ? Ink::Good : Ink::Critical);
        m_message->setText(saved ? tr("✓ Saved") : saved.error().text);
    });
}

void FigureSettingsPage::discard()
{
    m_edits.clear();
    m_scopes->show({}, m_centre);
    showScope();
    takeFocus(); // the button is off now
    say(tr("Discarded: all is as it was saved."), true);
}

QVariantMap FigureSettingsPage::draft() const
{
    QVariantMap edits;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        edits.insert(it.key(), it.value());
    return edits.isEmpty() ? QVariantMap() : QVariantMap{{u"edits"_s, edits}};
}

void FigureSettingsPage::takeDraft(const QVariantMap &draft)
{
    const QVariantMap edits = draft.value(u"edits"_s).toMap();
    for (auto it = edits.cbegin(); it != edits.cend(); ++it)
        m_edits.insert(it.key(), it.value().toString());
    m_scopes->show(m_book.queues(), edited());
    showScope();
}

} // namespace Floorwalk

#include "moc_figuresettingspage.cpp"
