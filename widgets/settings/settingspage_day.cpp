// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The centre's settings of the leader's day and of the wallboard.

#include "widgets/common/formrow.h"
#include "widgets/common/panel.h"
#include "widgets/settings/settingspage.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDate>
#include <QLineEdit>

namespace Floorwalk {

using namespace Qt::StringLiterals;

FormRow *SettingsPage::textRow(const QString &key, const QString &words, const QString &example)
{
    const SettingDefinition *definition = CentreSettings::definition(key);
    Q_ASSERT(definition);
    auto *text = new QLineEdit(this);
    text->setObjectName(key);
    text->setMaxLength(definition->most);
    text->setPlaceholderText(example);
    auto *row = new FormRow(words, text, {}, this);
    text->setToolTip(QCoreApplication::translate("Settings", definition->description));
    m_rows.insert(key, row);
    m_texts.insert(key, text);
    connect(text, &QLineEdit::textChanged, this, [this, key] {
        checkText(key);
        refresh();
    });
    return row;
}

Panel *SettingsPage::buildDay()
{
    auto *panel = new Panel(tr("The leader’s day"), this);
    panel->setAside(tr("the centre"));
    QBoxLayout *column = inset(panel);
    const QList<FormRow *> rows{numberRow(u"remind_minutes"_s),
                                textRow(u"hotline"_s, tr("Leader hotline"), tr("queue or extension")),
                                textRow(u"leader_phone"_s, tr("Leader’s own phone"), u"PJSIP/8001"_s),
                                textRow(u"holidays"_s, tr("Holidays"), u"2026-10-01 2026-10-02"_s)};
    for (FormRow *row : rows)
        column->addWidget(row);
    return panel;
}

Panel *SettingsPage::buildWallboard()
{
    auto *panel = new Panel(tr("Wallboard"), this);
    panel->setAside(tr("the centre"));
    inset(panel)->addWidget(textRow(u"wallboard_message"_s, tr("Message line"), tr("for everybody to read")));
    return panel;
}

void SettingsPage::checkText(const QString &key)
{
    const Result<QString> value = CentreSettings::normalise(key, m_texts.value(key)->text());
    m_rows.value(key)->setError(value ? QString() : value.error().text);
}

} // namespace Floorwalk
