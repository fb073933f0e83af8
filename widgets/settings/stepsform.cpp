// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/stepsform.h"

#include "models/day/daywords.h"
#include "models/domain/languages.h"
#include "widgets/common/formrow.h"
#include "widgets/settings/listeditor.h"
#include "widgets/settings/numberlist.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepListHeight = 112;
constexpr int longestStep = 200;
constexpr int daysAWeek = 7;

} // namespace

void takeWords(QMap<QString, QString> &texts, const QString &chinese, const QString &english, const QString &ours)
{
    const QString zh = chinese.trimmed();
    const QString en = english.trimmed();
    if ((zh.isEmpty() && en.isEmpty())
        || (texts.isEmpty() && (zh.isEmpty() || zh == ours) && (en.isEmpty() || en == ours))) {
        texts.clear();
        return;
    }
    // Traditional Chinese of a shipped template is not that of other words.
    if (texts.value(u"zh_CN"_s) != zh)
        texts.remove(u"zh_TW"_s);
    texts.insert(u"en"_s, en.isEmpty() ? zh : en);
    texts.insert(u"zh_CN"_s, zh.isEmpty() ? en : zh);
}

void hintOurs(QLineEdit &chinese, QLineEdit &english, const std::function<QString(DayWords::Tongue)> &ours,
              const QString &language)
{
    const QString inEnglish = ours(DayWords::Tongue::English);
    const bool speaksChinese = language.startsWith("zh"_L1);
    //: in a field for Chinese words while the program speaks English: left empty, what the program says stands
    const QString hint = speaksChinese ? ours(DayWords::Tongue::Spoken) : StepsForm::tr("The program’s own words");
    chinese.setPlaceholderText(inEnglish.isEmpty() ? QString() : hint);
    english.setPlaceholderText(inEnglish);
}

bool StepsForm::hasProblem() const
{
    return m_percentsRow->hasError();
}

StepsForm::StepsForm(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_list(new ListEditor(u"steps"_s, tr("Checklist of the activity"), tr("Remove"), this))
    , m_fields(new QWidget(this))
    , m_chinese(new QLineEdit(m_fields))
    , m_english(new QLineEdit(m_fields))
    , m_percents(new QLineEdit(m_fields))
    , m_rated(new QCheckBox(tr("Answered ok, not ok or not applicable"), m_fields))
{
    build();
    connect(m_list, &ListEditor::chosen, this, &StepsForm::choose);
    connect(m_list, &ListEditor::addWanted, this, &StepsForm::add);
    connect(m_list, &ListEditor::removeWanted, this, [this](int row) {
        m_steps.erase(m_steps.begin() + row);
        refresh(row);
        emit edited();
    });
    connect(m_list, &ListEditor::moveWanted, this, [this](int from, int to) {
        std::swap(m_steps[size_t(from)], m_steps[size_t(to)]);
        refresh(to);
        emit edited();
    });
}

void StepsForm::build()
{
    m_list->list()->setFixedHeight(themeOf(this).px(stepListHeight));
    m_chinese->setObjectName(u"stepChinese"_s);
    m_english->setObjectName(u"stepEnglish"_s);
    m_percents->setObjectName(u"stepPercents"_s);
    m_rated->setObjectName(u"stepRated"_s);
    for (QLineEdit *const edit : {m_chinese, m_english}) {
        edit->setMaxLength(longestStep);
        edit->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        connect(edit, &QLineEdit::textEdited, this, &StepsForm::take);
    }
    m_percents->setToolTip(tr("Monday to Friday, such as 15 12 9 6 3; for %1 in the words"));
    m_percents->setPlaceholderText(tr("such as 15 12 9 6 3"));
    connect(m_percents, &QLineEdit::textEdited, this, &StepsForm::take);
    connect(m_rated, &QCheckBox::toggled, this, &StepsForm::take);
    auto *const fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(themeOf(this).space(Space::Xs));
    m_percentsRow = new FormRow(tr("Percentages"), m_percents,
                                tr("Monday to Friday, such as 15 12 9 6 3; for %1 in the words"), m_fields);
    const QList<FormRow *> rows{new FormRow(tr("Step, Chinese"), m_chinese, {}, m_fields),
                                new FormRow(tr("Step, English"), m_english, {}, m_fields), m_percentsRow};
    for (FormRow *const row : rows)
        fields->addWidget(row);
    FormRow::align(rows);
    fields->addWidget(m_rated);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_fields);
}

QString StepsForm::words(const TemplateStep &step) const
{
    if (!step.title.isEmpty())
        return inLanguage(step.title, m_language);
    const QString ours = DayWords::stepTitle(step.key);
    return ours.isEmpty() ? tr("(no words yet)") : ours;
}

void StepsForm::show(const std::vector<TemplateStep> &steps)
{
    m_steps = steps;
    refresh(0);
}

void StepsForm::refresh(int current)
{
    QStringList all;
    for (const TemplateStep &step : m_steps)
        all << words(step);
    m_list->show(all, std::min(current, int(m_steps.size()) - 1));
}

void StepsForm::add()
{
    QStringList used = m_usedKeys;
    for (const TemplateStep &step : m_steps)
        used << step.key;
    m_steps.push_back({.key = newOwnKey(used)});
    refresh(int(m_steps.size()) - 1);
    m_chinese->setFocus();
    emit edited();
}

void StepsForm::choose(int row)
{
    m_fields->setVisible(row >= 0);
    if (row < 0)
        return;
    const TemplateStep &step = m_steps[size_t(row)];
    m_filling = true;
    m_chinese->setText(step.title.value(u"zh_CN"_s));
    m_english->setText(step.title.value(u"en"_s));
    hintOurs(
        *m_chinese, *m_english, [&step](DayWords::Tongue in) { return DayWords::stepTitle(step.key, in); }, m_language);
    m_percents->setText(NumberList::write(step.percentByWeekday));
    m_percentsRow->setError({});
    m_rated->setChecked(step.rated);
    m_filling = false;
}

void StepsForm::take()
{
    const int row = m_list->current();
    if (m_filling || row < 0)
        return;
    TemplateStep &step = m_steps[size_t(row)];
    takeWords(step.title, m_chinese->text(), m_english->text(), DayWords::stepTitle(step.key));
    const NumberList percents = NumberList::read(m_percents->text(), 0, 100);
    const bool tooMany = percents.numbers.size() > daysAWeek;
    if (!percents.wrong.isEmpty())
        m_percentsRow->setError(tr("“%1” is no percentage: write numbers from 0 to 100.").arg(percents.wrong));
    else
        m_percentsRow->setError(tooMany ? tr("A week has seven days: write at most as many numbers.") : QString());
    if (!hasProblem())
        step.percentByWeekday = percents.numbers;
    step.rated = m_rated->isChecked();
    m_list->setWords(row, words(step));
    emit edited();
}

} // namespace Floorwalk

#include "moc_stepsform.cpp"
