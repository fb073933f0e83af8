// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/alertruleform.h"

#include "widgets/common/formrow.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/frame/alertwords.h"
#include "widgets/settings/alertconditions.h"
#include "widgets/settings/alertrulewords.h"
#include "widgets/settings/optionalnumber.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostSeconds = 86'400;
constexpr double mostCount = 100'000;
constexpr double mostDays = 36'500;

double mostValue(AlertKind kind)
{
    switch (unitOf(kind)) {
    case AlertUnit::Seconds:
        return mostSeconds;
    case AlertUnit::Percent:
        return 100;
    case AlertUnit::Count:
        return mostCount;
    }
    Q_UNREACHABLE();
}

QString suffixOf(AlertKind kind)
{
    switch (unitOf(kind)) {
    case AlertUnit::Seconds:
        //: seconds, behind a number
        return AlertRuleForm::tr(" s");
    case AlertUnit::Percent:
        return u" %"_s;
    case AlertUnit::Count:
        return {};
    }
    Q_UNREACHABLE();
}

std::chrono::seconds secondsIn(const OptionalNumber &box)
{
    return std::chrono::seconds(qint64(box.number().value_or(0)));
}

} // namespace

AlertRuleForm::AlertRuleForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_kind(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_words(new TextLabel({}, TextStyle::Body, Ink::Text, this))
    , m_note(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_enabled(new QCheckBox(tr("Switched on"), this))
    , m_follows(new QCheckBox(tr("Follows the centre’s thresholds"), this))
    , m_name(new QLineEdit(this))
    , m_also(new AlertConditions(this))
{
    build();
    for (OptionalNumber *const box : {m_warn, m_alarm})
        connect(box, &OptionalNumber::valueChanged, this, [this] { collect(true); });
    for (OptionalNumber *const box : {m_clears, m_lasts, m_tolerates, m_cooldown, m_tenure})
        connect(box, &OptionalNumber::valueChanged, this, [this] { collect(false); });
    for (QLineEdit *const edit : {m_quiet, m_teams, m_queues, m_agents, m_reasons})
        connect(edit, &QLineEdit::textEdited, this, [this] { collect(false); });
    for (QCheckBox *const box : {m_enabled, m_follows})
        connect(box, &QCheckBox::toggled, this, [this] { collect(false); });
    connect(m_also, &AlertConditions::edited, this, [this] { collect(false); });
    connect(m_name, &QLineEdit::textEdited, this, &AlertRuleForm::renamed);
}

void AlertRuleForm::build()
{
    const int inset = themeOf(this).space(Space::M);
    m_column->setContentsMargins(inset, inset, inset, inset);
    m_column->setSpacing(0);
    m_words->setObjectName(u"ruleWords"_s);
    for (TextLabel *const label : {m_kind, m_words, m_note}) {
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->addSpacing(themeOf(this).space(Space::S));
    m_enabled->setObjectName(u"rule.enabled"_s);
    addRow(u"enabled"_s, tr("Rule"), m_enabled);
    addRow(u"name"_s, tr("Name"), m_name);
    m_name->setObjectName(u"rule.name"_s);
    m_follows->setObjectName(u"rule.follows"_s);
    addRow(u"follows_settings"_s, tr("Thresholds"), m_follows,
           tr("those of Settings → General go first where they were set"));
    m_warn = addNumber(u"warn"_s, tr("Warning from"));
    m_alarm = addNumber(u"alarm"_s, tr("Alarm from"));
    m_clears = addNumber(u"clears"_s, tr("Ends at"), tr("so that it does not flicker at its threshold"));
    m_lasts = addNumber(u"lasts_s"_s, tr("Must last"));
    m_tolerates = addNumber(u"tolerates_s"_s, tr("Interruptions"), tr("shorter ones do not begin the time anew"));
    m_cooldown = addNumber(u"cooldown_s"_s, tr("Pause after"), tr("not again about the same so soon"));
    m_quiet = addText(u"quiet"_s, tr("Quiet hours"), tr("22:00–06:30, 12:00–13:00"));
    m_teams = addText(u"teams"_s, tr("Only teams"), tr("names, apart by commas"));
    m_queues = addText(u"queues"_s, tr("Only queues"), tr("names, apart by commas"));
    m_agents = addText(u"agents"_s, tr("Only agents"), tr("names or phones, apart by commas"));
    m_reasons = addText(u"reasons"_s, tr("Pause reasons"), tr("%1 is a pause without a reason").arg(noReasonWord()));
    m_tenure = addNumber(u"tenure_below_days"_s, tr("Only hired within"));
    m_tenure->setRange(-1, mostDays);
    //: days, behind a number
    m_tenure->setSuffix(tr(" d"));
    m_quiet->setPlaceholderText(tr("none"));
    for (QLineEdit *const edit : {m_teams, m_queues, m_agents, m_reasons})
        edit->setPlaceholderText(tr("all"));
    addRow(u"also"_s, tr("Only while"), m_also);
    FormRow::align(m_rows.values());
    m_column->addStretch(1);
}

FormRow *AlertRuleForm::addRow(const QString &field, const QString &label, QWidget *editor, const QString &hint)
{
    auto *const row = new FormRow(label, editor, hint, this);
    m_rows.insert(field, row);
    m_column->addWidget(row);
    return row;
}

OptionalNumber *AlertRuleForm::addNumber(const QString &field, const QString &label, const QString &hint)
{
    auto *const box = new OptionalNumber(mostSeconds, tr(" s"), this);
    box->setObjectName(u"rule."_s + field);
    addRow(field, label, box, hint);
    return box;
}

QLineEdit *AlertRuleForm::addText(const QString &field, const QString &label, const QString &hint)
{
    auto *const edit = new QLineEdit(this);
    edit->setObjectName(u"rule."_s + field);
    addRow(field, label, edit, hint);
    return edit;
}

/** What has no meaning for the kind is not asked. */
void AlertRuleForm::showMeaning()
{
    const AlertMeaning meaning = meaningOf(m_rule.kind);
    const QList<std::pair<QString, bool>> shown{{u"follows_settings"_s, !warnSetting(m_rule.kind).isEmpty()},
                                                {u"clears"_s, meaning.clears},
                                                {u"lasts_s"_s, meaning.lasts},
                                                {u"tolerates_s"_s, meaning.lasts},
                                                {u"teams"_s, meaning.teams},
                                                {u"queues"_s, meaning.queues},
                                                {u"agents"_s, meaning.agents},
                                                {u"tenure_below_days"_s, meaning.agents},
                                                {u"reasons"_s, meaning.reasons},
                                                {u"also"_s, meaning.conditions}};
    for (const auto &[field, isShown] : shown)
        m_rows.value(field)->setVisible(isShown);
}

void AlertRuleForm::setUnits()
{
    for (OptionalNumber *const box : {m_warn, m_alarm, m_clears}) {
        box->setRange(-1, mostValue(m_rule.kind));
        box->setSuffix(suffixOf(m_rule.kind));
        box->setSingleStep(unitOf(m_rule.kind) == AlertUnit::Seconds ? 10 : 1);
    }
}

void AlertRuleForm::show(const AlertRule &rule, const QString &name, const CentreSettings &settings)
{
    m_filling = true;
    m_rule = rule;
    m_settings = settings;
    const auto length = [](std::chrono::seconds seconds) {
        return seconds.count() > 0 ? std::optional(double(seconds.count())) : std::nullopt;
    };
    setUnits();
    m_enabled->setChecked(rule.enabled);
    m_follows->setChecked(rule.followsSettings);
    m_name->setText(name);
    m_warn->setNumber(rule.warn);
    m_alarm->setNumber(rule.alarm);
    m_clears->setNumber(rule.clears);
    m_lasts->setNumber(length(rule.lasts));
    m_tolerates->setNumber(length(rule.tolerates));
    m_cooldown->setNumber(length(rule.cooldown));
    m_tenure->setNumber(rule.scope.tenureBelowDays ? std::optional<double>(*rule.scope.tenureBelowDays) : std::nullopt);
    m_quiet->setText(quietText(rule.quiet));
    m_teams->setText(namesText(rule.scope.teams));
    m_queues->setText(namesText(rule.scope.queues));
    m_agents->setText(namesText(rule.scope.agents));
    m_reasons->setText(namesText(rule.scope.reasons));
    m_also->show(rule.also);
    m_note->setText(rule.note);
    m_note->setVisible(!rule.note.isEmpty());
    showMeaning();
    showWords();
    m_filling = false;
}

void AlertRuleForm::showWords()
{
    //: the kind of an alert rule: "Watches: long call"
    m_kind->setText(tr("Watches: %1").arg(alertKindWord(alertKindName(m_rule.kind))));
    m_words->setText(ruleInWords(m_rule, m_settings));
    const auto hint = [this](const QString &field, const OptionalNumber &box, const QString &otherwise) {
        const bool timed = box.suffix() == tr(" s") && box.number();
        m_rows.value(field)->setHint(timed ? lengthText(Millis(qint64(*box.number() * 1000))) : otherwise);
    };
    hint(u"warn"_s, *m_warn, {});
    hint(u"alarm"_s, *m_alarm, {});
}

/** @p thresholds: the person sets them for this rule, which then follows nobody else's. */
void AlertRuleForm::collect(bool thresholds)
{
    if (m_filling)
        return;
    if (thresholds && m_follows->isChecked()) {
        m_filling = true;
        m_follows->setChecked(false);
        m_filling = false;
    }
    m_rule.enabled = m_enabled->isChecked();
    m_rule.followsSettings = m_follows->isChecked();
    m_rule.warn = m_warn->number();
    m_rule.alarm = m_alarm->number();
    m_rule.clears = m_clears->number();
    m_rule.lasts = secondsIn(*m_lasts);
    m_rule.tolerates = secondsIn(*m_tolerates);
    m_rule.cooldown = secondsIn(*m_cooldown);
    const std::optional<double> days = m_tenure->number();
    m_rule.scope.tenureBelowDays = days ? std::optional(int(*days)) : std::nullopt;
    m_rule.quiet = quietFromText(m_quiet->text());
    m_rule.scope.teams = namesFromText(m_teams->text());
    m_rule.scope.queues = namesFromText(m_queues->text());
    m_rule.scope.agents = namesFromText(m_agents->text());
    m_rule.scope.reasons = namesFromText(m_reasons->text());
    m_rule.also = m_also->conditions();
    showWords();
    emit edited(m_rule);
}

QString AlertRuleForm::showProblems(const std::vector<AlertRulesDraft::Problem> &problems)
{
    for (FormRow *const row : std::as_const(m_rows))
        row->setError({});
    QString rest;
    for (const AlertRulesDraft::Problem &problem : problems) {
        FormRow *const row = m_rows.value(problem.field);
        if (!row || row->isHidden())
            rest = problem.text;
        else if (problem.field == "quiet"_L1)
            row->setError(tr("Write stretches of the day such as 22:00–06:30, apart by commas."));
        else if (!row->hasError())
            row->setError(problem.text);
    }
    return rest;
}

void AlertRuleForm::setEditable(bool editable)
{
    for (FormRow *const row : std::as_const(m_rows))
        row->editor()->setEnabled(editable);
}

void AlertRuleForm::takeFocus()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace Floorwalk

#include "moc_alertruleform.cpp"
