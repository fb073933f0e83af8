// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the settings are laid out: a panel a subject, a row a setting.

#include "widgets/settings/settingspage.h"

#include "models/domain/languages.h"
#include "widgets/common/button.h"
#include "widgets/common/formrow.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/panel.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/feedlist.h"
#include "widgets/settings/reachform.h"
#include "widgets/settings/settingsbook.h"
#include "widgets/settings/settingstabs.h"
#include "widgets/settings/unitwords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** What a row is called; the whole meaning stands in its tool tip. */
QString shortName(const QString &key)
{
    const QHash<QString, QString> names{{u"long_call_warn_s"_s, SettingsPage::tr("Long call, warning")},
                                        {u"long_call_alarm_s"_s, SettingsPage::tr("Long call, alarm")},
                                        {u"long_busy_warn_s"_s, SettingsPage::tr("Long busy, warning")},
                                        {u"long_busy_alarm_s"_s, SettingsPage::tr("Long busy, alarm")},
                                        {u"queue_wait_warn_s"_s, SettingsPage::tr("Caller waits, warning")},
                                        {u"queue_wait_alarm_s"_s, SettingsPage::tr("Caller waits, alarm")},
                                        {u"snooze_s"_s, SettingsPage::tr("Snooze")},
                                        {u"keep_history_days"_s, SettingsPage::tr("Live history")},
                                        {u"keep_audit_days"_s, SettingsPage::tr("Texts of the audit trail")},
                                        {u"break_places"_s, SettingsPage::tr("Break places")},
                                        {u"break_places_step"_s, SettingsPage::tr("Callers per place fewer")},
                                        {u"break_places_least"_s, SettingsPage::tr("Places at least")},
                                        {u"break_minutes"_s, SettingsPage::tr("Short break")},
                                        {u"meal_minutes"_s, SettingsPage::tr("Meal")},
                                        {u"busy_approve_minutes"_s, SettingsPage::tr("Approved busy")},
                                        {u"break_extend_minutes"_s, SettingsPage::tr("Extension")},
                                        {u"break_not_gone_minutes"_s, SettingsPage::tr("Not gone yet after")},
                                        {u"break_overdue_alarm_minutes"_s, SettingsPage::tr("Overdue, alarm")},
                                        {u"meal_batches"_s, SettingsPage::tr("Meal batches")},
                                        {u"remind_minutes"_s, SettingsPage::tr("Remind before")},
                                        {u"meal_cover"_s, SettingsPage::tr("Cover per queue")},
                                        {u"grace_s"_s, SettingsPage::tr("Grace for lateness")},
                                        {u"papers_due_days"_s, SettingsPage::tr("Papers due within")}};
    return names.value(key, key);
}

TextLabel *wrapped(QWidget *parent, Ink ink = Ink::Muted)
{
    auto *label = new TextLabel({}, TextStyle::Small, ink, parent);
    label->setWordWrap(true);
    return label;
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

QBoxLayout *SettingsPage::inset(Panel *panel)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(0);
    panel->body()->addLayout(column);
    return column;
}

void SettingsPage::build()
{
    const Theme &theme = themeOf(this);
    auto *left = new QWidget;
    auto *right = new QWidget;
    for (QWidget *side : {left, right}) {
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme.space(Space::M));
    }
    for (Panel *panel : {buildFeed(), buildReach(), buildLook(), buildMoney(), buildRetention(), buildPack()})
        left->layout()->addWidget(panel);
    for (Panel *panel : {buildThresholds(), buildBreaks(), buildDay(), buildWallboard()})
        right->layout()->addWidget(panel);
    // All fields of a column begin at one line, whatever panel they stand in.
    for (const QWidget *side : {left, right})
        FormRow::align(side->findChildren<FormRow *>());
    static_cast<QBoxLayout *>(left->layout())->addStretch(1);
    static_cast<QBoxLayout *>(right->layout())->addStretch(1);

    m_message = wrapped(this);
    m_message->setObjectName(u"settingsMessage"_s);
    m_save = new Button(tr("Save"), ButtonKind::Primary, this);
    m_save->setObjectName(u"settingsSave"_s);
    m_save->setKeyHint(u"Ctrl S"_s);
    m_discard = new Button(tr("Discard"), ButtonKind::Normal, this);
    m_discard->setObjectName(u"settingsDiscard"_s);
    connect(m_save, &Button::clicked, this, &SettingsPage::save);
    connect(m_discard, &Button::clicked, this, &SettingsPage::discard);
    addSaveAction(this, [this] { save(); });
    addKeyAction(this, {QKeySequence(Qt::Key_Escape)}, tr("back to the parts of the settings"),
                 [this] { takeFocus(); });

    auto *tabs = new SettingsTabs(u"settings"_s, this);
    connect(tabs, &SettingsTabs::wanted, this, &SettingsPage::pageWanted);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.space(Space::M));
    columns->addWidget(scrolled(left), 1);
    columns->addWidget(scrolled(right), 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(Space::S));
    foot->addWidget(m_save);
    foot->addWidget(m_discard);
    foot->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(tabs, 0, Qt::AlignLeft);
    column->addLayout(columns, 1);
    column->addLayout(foot);
    orderTabsAsRead(this);
}

Panel *SettingsPage::buildFeed()
{
    auto *panel = new Panel(tr("Feed"), this);
    panel->setAside(tr("this machine"));
    m_feed = new FeedList(m_book, m_prompter, panel);
    inset(panel)->addWidget(m_feed);
    connect(m_feed, &FeedList::changed, this, &SettingsPage::refresh);
    m_phone = new QLineEdit(panel);
    m_phone->setObjectName(u"ownPhone"_s);
    m_phone->setPlaceholderText(u"PJSIP/8001"_s);
    inset(panel)->addWidget(new FormRow(tr("Your phone"), m_phone, tr("rings when you listen in"), panel));
    connect(m_phone, &QLineEdit::textChanged, this, &SettingsPage::refresh);
    return panel;
}

Panel *SettingsPage::buildReach()
{
    auto *panel = new Panel(tr("How alerts reach you"), this);
    panel->setAside(tr("this machine"));
    m_reach = new ReachForm(m_book, panel);
    inset(panel)->addWidget(m_reach);
    connect(m_reach, &ReachForm::changed, this, &SettingsPage::refresh);
    return panel;
}

Panel *SettingsPage::buildLook()
{
    auto *panel = new Panel(tr("Language and look"), this);
    panel->setAside(tr("this machine"));
    m_language = new QComboBox(panel);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const SpokenLanguage &spoken : spokenLanguages)
        m_language->addItem(spoken.ownName.toString(), QString(spoken.code));
    m_theme = new QComboBox(panel);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("High contrast"), u"highContrast"_s);
    m_scale = new QComboBox(panel);
    m_scale->setObjectName(u"scale"_s);
    for (const int percent : {100, 125, 150})
        m_scale->addItem(u"%1 %"_s.arg(percent), QString::number(percent));
    m_zone = new TextLabel({}, TextStyle::Body, Ink::Text, panel);
    QBoxLayout *column = inset(panel);
    const QList<FormRow *> rows{new FormRow(tr("Language"), m_language, {}, panel),
                                new FormRow(tr("Theme"), m_theme, {}, panel),
                                new FormRow(tr("Size"), m_scale, {}, panel),
                                new FormRow(tr("Time zone"), m_zone, tr("rules every shift day and import"), panel)};
    for (FormRow *row : rows)
        column->addWidget(row);
    for (QComboBox *box : {m_language, m_theme, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::refresh);
    return panel;
}

FormRow *SettingsPage::numberRow(const QString &key)
{
    const SettingDefinition *definition = CentreSettings::definition(key);
    Q_ASSERT(definition);
    auto *number = new QSpinBox(this);
    number->setObjectName(key);
    // One beyond each end can be typed, so that the range is said instead of silently enforced.
    number->setRange(std::min(0, definition->least), definition->most * 10);
    number->setValue(m_centre.number(key));
    number->setSuffix(unitWord(QLatin1StringView(definition->unit)));
    auto *row = new FormRow(shortName(key), number, {}, this);
    number->setToolTip(QCoreApplication::translate("Settings", definition->description));
    m_rows.insert(key, row);
    m_numbers.insert(key, number);
    tellLength(key);
    connect(number, &QSpinBox::valueChanged, this, [this, key] {
        check(key);
        refresh();
    });
    return row;
}

Panel *SettingsPage::buildThresholds()
{
    auto *panel = new Panel(tr("Thresholds"), this);
    panel->setAside(tr("the centre"));
    QBoxLayout *column = inset(panel);
    for (const QString &key :
         {u"long_call_warn_s"_s, u"long_call_alarm_s"_s, u"long_busy_warn_s"_s, u"long_busy_alarm_s"_s,
          u"queue_wait_warn_s"_s, u"queue_wait_alarm_s"_s, u"snooze_s"_s, u"grace_s"_s, u"papers_due_days"_s})
        column->addWidget(numberRow(key));
    return panel;
}

Panel *SettingsPage::buildBreaks()
{
    auto *panel = new Panel(tr("Break desk"), this);
    panel->setAside(tr("the centre"));
    QBoxLayout *column = inset(panel);
    for (const QString &key :
         {u"break_places"_s, u"break_places_step"_s, u"break_places_least"_s, u"break_minutes"_s, u"meal_minutes"_s,
          u"busy_approve_minutes"_s, u"break_extend_minutes"_s, u"break_not_gone_minutes"_s,
          u"break_overdue_alarm_minutes"_s, u"meal_batches"_s, u"meal_cover"_s})
        column->addWidget(numberRow(key));
    return panel;
}

Panel *SettingsPage::buildMoney()
{
    auto *panel = new Panel(tr("Money effects"), this);
    panel->setAside(tr("administrator only"));
    m_money = wrapped(panel, Ink::Text);
    m_money->setObjectName(u"money"_s);
    inset(panel)->addWidget(m_money);
    return panel;
}

Panel *SettingsPage::buildRetention()
{
    auto *panel = new Panel(tr("Kept for"), this);
    panel->setAside(tr("the centre"));
    QBoxLayout *column = inset(panel);
    for (const QString &key : {u"keep_history_days"_s, u"keep_audit_days"_s})
        column->addWidget(numberRow(key));
    return panel;
}

Panel *SettingsPage::buildPack()
{
    auto *panel = new Panel(tr("Rule pack"), this);
    panel->setAside(tr("read only"));
    m_pack = wrapped(panel, Ink::Text);
    m_pack->setObjectName(u"pack"_s);
    m_pack->setAccessibleName(tr("Rule pack"));
    m_pack->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inset(panel)->addWidget(m_pack);
    return panel;
}

} // namespace Floorwalk
