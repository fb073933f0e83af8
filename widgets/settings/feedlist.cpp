// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/feedlist.h"

#include "widgets/common/button.h"
#include "widgets/common/formrow.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFeeds = 16;

bool isSimulated(const QString &address)
{
    return address.startsWith("sim:"_L1);
}

} // namespace

FeedList::FeedList(SettingsBook &book, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_pick(new QComboBox(this))
    , m_form(new FeedForm(book, prompter, this))
    , m_remove(new Button(tr("Remove this one"), ButtonKind::Link, this))
{
    const Theme &theme = themeOf(this);
    m_pick->setObjectName(u"feedPick"_s);
    m_pickRow = new FormRow(tr("Telephone system"), m_pick, {}, this);
    auto *const more = new Button(tr("Add a telephone system"), ButtonKind::Link, this);
    more->setObjectName(u"feedAdd"_s);
    m_remove->setObjectName(u"feedRemove"_s);
    auto *const buttons = new QWidget(this);
    auto *const row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(theme.space(Space::S));
    row->addWidget(more);
    row->addWidget(m_remove);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pickRow);
    column->addWidget(m_form);
    column->addWidget(new FormRow({}, buttons, {}, this)); // below the fields that they are about
    connect(m_form, &FeedForm::changed, this, &FeedList::takeForm);
    connect(m_pick, &QComboBox::activated, this, &FeedList::choose);
    connect(more, &Button::clicked, this, &FeedList::add);
    connect(m_remove, &Button::clicked, this, &FeedList::remove);
    setAddresses({});
}

void FeedList::setAddresses(const QStringList &addresses)
{
    m_addresses = addresses.isEmpty() ? QStringList{QString()} : addresses;
    m_passwords = QStringList(m_addresses.size(), QString());
    choose(std::min(m_current, int(m_addresses.size()) - 1));
}

QStringList FeedList::addresses() const
{
    QStringList all = m_addresses;
    all[m_current] = m_form->address();
    return all;
}

QMap<QString, QString> FeedList::passwords() const
{
    QMap<QString, QString> typed;
    const QStringList all = addresses();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString password = i == m_current ? m_form->password() : m_passwords[i];
        if (!password.isEmpty())
            typed.insert(all[i], password);
    }
    return typed;
}

QString FeedList::problem() const
{
    QStringList all = addresses();
    const auto simulated = std::ranges::count_if(all, isSimulated);
    if (simulated > 0 && simulated < all.size())
        return tr("The demo floor cannot be shown together with a real telephone system. Remove one of them.");
    if (all.removeDuplicates() > 0)
        return tr("Two of the telephone systems have the same address. Remove one of them.");
    return {};
}

void FeedList::add()
{
    if (m_addresses.size() >= mostFeeds)
        return;
    takeForm();
    m_addresses << u"ami://"_s;
    m_passwords << QString();
    choose(int(m_addresses.size()) - 1);
    emit changed();
    m_form->takeFocus();
}

void FeedList::remove()
{
    if (m_addresses.size() < 2)
        return;
    m_addresses.removeAt(m_current);
    m_passwords.removeAt(m_current);
    choose(std::min(m_current, int(m_addresses.size()) - 1));
    emit changed();
}

void FeedList::choose(int index)
{
    m_current = index;
    m_filling = true;
    m_form->setAddress(m_addresses[index]);
    m_form->setPassword(m_passwords[index]);
    m_filling = false;
    takeForm();
}

/** What the form says of the one that is chosen. */
void FeedList::takeForm()
{
    if (m_filling)
        return;
    m_addresses[m_current] = m_form->address();
    m_passwords[m_current] = m_form->password();
    showList();
    emit changed();
}

void FeedList::showList()
{
    const bool several = m_addresses.size() > 1;
    m_pickRow->setVisible(several);
    m_remove->setVisible(several);
    while (m_pick->count() > m_addresses.size())
        m_pick->removeItem(m_pick->count() - 1);
    for (int i = 0; i < int(m_addresses.size()); ++i) {
        const QString text = u"%1. %2"_s.arg(i + 1).arg(m_addresses[i]);
        if (i < m_pick->count())
            m_pick->setItemText(i, text);
        else
            m_pick->addItem(text);
    }
    m_pick->setCurrentIndex(m_current);
}

} // namespace Floorwalk

#include "moc_feedlist.cpp"
