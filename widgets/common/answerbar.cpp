// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/answerbar.h"

#include "widgets/common/button.h"
#include "widgets/common/draftkeeper.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimeEdit>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int oneLineWidth = 640;
constexpr qsizetype mostBeside = 2; ///< lines
} // namespace

AnswerBar::AnswerBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_timeLabel(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_time(new QTimeEdit(this))
    , m_choice(new QComboBox(this))
    , m_days(new QDoubleSpinBox(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new TextLabel({}, TextStyle::Small, Ink::Critical, this))
    , m_accept(new Button({}, ButtonKind::Primary, this))
    , m_back(new Button(tr("Back"), ButtonKind::Normal, this))
{
    setObjectName(u"answerBar"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setObjectName(u"answerTime"_s);
    m_time->setAccessibleName(tr("Time"));
    m_choice->setObjectName(u"answerChoice"_s);
    m_choice->setAccessibleName(tr("How"));
    m_days->setObjectName(u"answerDays"_s);
    m_days->setAccessibleName(tr("Share of a day"));
    m_days->setSingleStep(0.25);
    m_days->setDecimals(2);
    m_reason->setObjectName(u"answerReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(400);
    m_accept->setObjectName(u"answerAccept"_s);
    m_back->setKeyHint(u"Esc"_s);
    m_back->setObjectName(u"answerBack"_s);
    m_problem->setObjectName(u"answerProblem"_s);
    m_problem->setWordWrap(true);
    // Shown as a question needs them; until then they take no room.
    for (QWidget *part : std::initializer_list<QWidget *>{m_timeLabel, m_time, m_choice, m_days, m_reason, m_problem})
        part->hide();

    layOut();
    connect(m_accept, &Button::clicked, this, &AnswerBar::accept);
    connect(m_back, &Button::clicked, this, &AnswerBar::cancel);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        setWrong(m_reason, false);
        m_problem->hide();
    });
    connect(m_reason, &QLineEdit::textEdited, &m_pause, &TypingPause::typed);
    connect(&m_pause, &TypingPause::came, this, &AnswerBar::keepTyped);
}

/** One line where there is room, else the question, its answer and the buttons below each other. */
void AnswerBar::layOut()
{
    const Theme &theme = themeOf(this);
    auto *const asked = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_timeLabel, m_time, m_choice, m_days})
        asked->addWidget(part);
    asked->addStretch();
    m_given = new QHBoxLayout;
    m_given->addWidget(m_reason, 1);
    auto *const acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(m_accept);
    acts->addWidget(m_back);
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight);
    m_many = new QGridLayout;
    m_many->setSpacing(theme.space(Space::Xs));
    m_lines->addLayout(asked);
    m_lines->addLayout(m_many);
    m_lines->addLayout(m_given, 1);
    m_lines->addLayout(acts);
    for (QBoxLayout *part : std::initializer_list<QBoxLayout *>{asked, m_given, acts, m_lines})
        part->setSpacing(theme.space(Space::S));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Xs));
    column->addLayout(m_lines);
    column->addWidget(m_problem);
    // In a place that is higher than it the bar stands at the top; it asks for no more than it needs.
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void AnswerBar::ask(const Question &question)
{
    forgetGiven();
    m_pause.stop();
    m_question = question;
    m_kept.clear();
    m_text->setText(question.text);
    m_accept->setText(question.accept);
    m_timeLabel->setText(question.timeLabel);
    m_timeLabel->setVisible(question.time.has_value());
    m_time->setVisible(question.time.has_value());
    if (question.time)
        m_time->setTime(*question.time);
    m_choice->setVisible(!question.choices.isEmpty());
    m_choice->clear();
    for (const auto &[words, key] : question.choices)
        m_choice->addItem(words, key);
    m_days->setVisible(question.mostDays.has_value());
    if (question.mostDays) {
        m_days->setRange(0, *question.mostDays);
        m_days->setSuffix(tr(" d"));
        m_days->setValue(*question.mostDays);
    }
    m_reason->clear();
    m_reason->setVisible(!question.reasonHint.isEmpty());
    m_reason->setPlaceholderText(question.reasonHint);
    setWrong(m_reason, false);
    m_problem->hide();
    layLines();
    setSaving(false);
    first()->setFocus();
    if (DraftKeeper *const keeper = question.draft.isEmpty() ? nullptr : DraftKeeper::of(*this)) {
        m_owner = keeper->owner();
        keeper->find(question.draft, this, [this, key = question.draft, blank = typed()](const QString &kept) {
            if (key != m_question.draft)
                return;
            m_kept = kept;
            if (typed() == blank) // else somebody was quicker
                showTyped(kept);
        });
    }
}

/** The words that are asked for, the reason first. */
QString AnswerBar::typed() const
{
    QJsonArray words{m_reason->text()};
    for (const QLineEdit *const entry : m_entries)
        words << entry->text();
    return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

void AnswerBar::showTyped(const QString &typed)
{
    const QJsonArray words = QJsonDocument::fromJson(typed.toUtf8()).array();
    m_reason->setText(words.at(0).toString());
    for (qsizetype i = 0; i < std::min(m_entries.size(), words.size() - 1); ++i)
        m_entries[i]->setText(words.at(i + 1).toString());
}

void AnswerBar::keepTyped()
{
    m_pause.stop();
    keep(typed());
}

void AnswerBar::keep(const QString &typed)
{
    DraftKeeper *const keeper = m_question.draft.isEmpty() ? nullptr : DraftKeeper::of(*this);
    if (!keeper || typed == m_kept)
        return;
    m_kept = typed;
    keeper->keep(m_question.draft, m_owner, typed);
}

/** An answer of which no problem was told when its question goes is on record, or whoever asked tells when it is. */
void AnswerBar::forgetGiven()
{
    if (!std::exchange(m_isGiven, false))
        return;
    if (m_question.isTold) {
        keepTyped(); // what was typed just now would be lost if it is not stored after all
        m_underWay.insert(m_question.draft, m_owner);
        return;
    }
    m_pause.stop();
    keep({});
}

void AnswerBar::stored(const QString &draft)
{
    if (draft.isEmpty())
        return;
    if (m_isGiven && draft == m_question.draft) {
        m_isGiven = false;
        m_pause.stop();
        keep({});
    } else if (DraftKeeper *const keeper = m_underWay.contains(draft) ? DraftKeeper::of(*this) : nullptr) {
        keeper->keep(draft, m_underWay.take(draft), {});
    }
}

QString AnswerBar::asked() const
{
    return isHidden() ? QString() : m_question.draft;
}

void AnswerBar::hideEvent(QHideEvent *event)
{
    // Behind another page it still waits for what comes of the answer.
    if (isHidden())
        forgetGiven();
    QWidget::hideEvent(event);
}

/** The lines that are asked for, before the reason. */
void AnswerBar::layLines()
{
    qDeleteAll(m_entries);
    m_entries.clear();
    QWidget *before = m_days;
    for (const Line &line : std::as_const(m_question.lines)) {
        auto *const entry = new QLineEdit(line.start, this);
        entry->setObjectName(u"answerLine%1"_s.arg(m_entries.size() + 1));
        entry->setPlaceholderText(line.hint);
        entry->setAccessibleName(line.hint);
        entry->setMaxLength(100);
        connect(entry, &QLineEdit::textEdited, &m_pause, &TypingPause::typed);
        if (!line.offers.isEmpty()) {
            auto *const completer = new QCompleter(line.offers, entry);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            entry->setCompleter(completer);
        }
        // More than two beside the reason would show half of what is asked.
        if (m_question.lines.size() > mostBeside)
            m_many->addWidget(entry, int(m_entries.size()) / 2, int(m_entries.size()) % 2);
        else
            m_given->insertWidget(int(m_entries.size()), entry, 1);
        setTabOrder(before, entry);
        before = entry;
        m_entries << entry;
        entry->show();
    }
    setTabOrder(before, m_reason);
    direct();
}

/** Beside each other only where there is room for all of it. */
void AnswerBar::direct()
{
    const bool narrow = width() < themeOf(this).px(oneLineWidth) || m_question.lines.size() > mostBeside;
    m_lines->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/** What the answer begins with. */
QWidget *AnswerBar::first() const
{
    if (m_question.time)
        return m_time;
    if (m_question.mostDays)
        return m_days;
    if (!m_entries.isEmpty())
        return m_entries.front();
    return m_question.reasonHint.isEmpty() ? static_cast<QWidget *>(m_accept) : m_reason;
}

void AnswerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    direct();
}

bool AnswerBar::hasKeys() const
{
    const QWidget *const focus = focusWidget();
    return hasFocus() || (focus && focus->hasFocus());
}

void AnswerBar::leave(QWidget &next)
{
    const bool hadKeys = hasKeys();
    m_problem->hide(); // out of sight it would still take its line of what stands in the bar's place
    hide();
    if (hadKeys)
        next.setFocus();
}

void AnswerBar::setSaving(bool saving)
{
    // A field that is disabled gives the keys to whatever comes next: until the answer is in the bar has them.
    if (saving && hasKeys())
        setFocus();
    for (QWidget *part : std::initializer_list<QWidget *>{m_time, m_choice, m_days, m_reason, m_accept, m_back})
        part->setEnabled(!saving);
    for (QLineEdit *const entry : std::as_const(m_entries))
        entry->setEnabled(!saving);
    m_accept->setText(saving ? tr("saving…") : m_question.accept);
}

void AnswerBar::showProblem(const QString &problem)
{
    setSaving(false);
    m_isGiven = false;
    m_problem->setText(problem);
    m_problem->show();
    if (!m_entries.isEmpty())
        m_entries.front()->setFocus();
    else if (m_reason->isVisible())
        m_reason->setFocus();
}

void AnswerBar::cancel()
{
    m_problem->hide();
    m_pause.stop();
    keep({});
    emit cancelled();
}

void AnswerBar::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (m_question.reasonNeeded && reason.isEmpty()) {
        setWrong(m_reason, true);
        showProblem(tr("Say why: the reason stays with the decision."));
        return;
    }
    m_isGiven = true;
    QStringList said;
    for (const QLineEdit *const entry : std::as_const(m_entries))
        said << entry->text().trimmed();
    emit accepted({m_time->time(), m_choice->currentData().toString(), m_days->value(), reason, said});
}

void AnswerBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isEnabled()) {
        cancel();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_accept->isEnabled()) {
        accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_answerbar.cpp"
