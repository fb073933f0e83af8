// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/incidents/incidentform.h"

#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/formrow.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/section.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/incidents/incidentwords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

TextLabel *wrappedText(TextStyle style, Ink ink, QWidget *parent)
{
    auto *const label = new TextLabel({}, style, ink, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/** What the centre's clock says at @p moment. */
QDateTime wallClock(const Zone &zone, Moment moment)
{
    const QDateTime local = zone.local(moment);
    return {local.date(), local.time(), Qt::UTC};
}

} // namespace

IncidentForm::IncidentForm(Zone zone, QWidget *parent)
    : Panel(tr("Incident"), parent)
    , m_zone(std::move(zone))
    , m_content(new QWidget)
    , m_facts(wrappedText(TextStyle::BodyStrong, Ink::Text, m_content))
    , m_people(wrappedText(TextStyle::Small, Ink::Muted, m_content))
    , m_history(wrappedText(TextStyle::Small, Ink::Muted, m_content))
    , m_wording(new QPlainTextEdit(m_content))
    , m_reportedAt(momentEdit(u"incidentReportedAt"_s))
    , m_from(momentEdit(u"incidentFrom"_s))
    , m_to(momentEdit(u"incidentTo"_s))
    , m_save(new Button(tr("Save"), ButtonKind::Primary, this))
    , m_over(new Button(tr("It is over"), ButtonKind::Normal, this))
    , m_withdraw(new Button(tr("It was none…"), ButtonKind::Normal, this))
    , m_stack(new QStackedWidget(this))
    , m_answers(new AnswerBar(this))
{
    setObjectName(u"incidentForm"_s);
    auto *const column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(themeOf(this).space(Space::S));
    buildFacts();
    buildWords();
    buildSpan();
    column->addWidget(new SectionHeader(tr("What was said"), {}, m_content));
    column->addWidget(m_history);
    column->addStretch(1);
    body()->addWidget(new FormScroll(m_content, this), 1);
    buildFoot();
    orderStops();
    connect(m_wording, &QPlainTextEdit::textChanged, this, &IncidentForm::edited);
    for (const QLineEdit *const edit : {m_reportedTo, m_cause, m_note})
        connect(edit, &QLineEdit::textChanged, this, &IncidentForm::edited);
    for (const QDateTimeEdit *const edit : {m_reportedAt, m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &IncidentForm::edited);
}

QDateTimeEdit *IncidentForm::momentEdit(const QString &name)
{
    auto *const edit = new QDateTimeEdit(m_content);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    edit->setTimeSpec(Qt::UTC); // it holds clock times of the centre, whatever zone this machine is set to
    return edit;
}

void IncidentForm::buildFacts()
{
    m_facts->setObjectName(u"incidentFacts"_s);
    m_people->setObjectName(u"incidentPeople"_s);
    m_history->setObjectName(u"incidentHistory"_s);
    m_history->setAccessibleName(tr("What was said of this incident"));
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->setFocusPolicy(Qt::StrongFocus); // long histories are reached, and scrolled to, by keys
    m_content->layout()->addWidget(m_facts);
    m_content->layout()->addWidget(m_people);
}

FormRow *IncidentForm::addLine(const QString &label, QLineEdit *&edit, const QString &name, const QString &hint)
{
    edit = new QLineEdit(m_content);
    edit->setObjectName(name);
    edit->setMaxLength(200);
    edit->setPlaceholderText(hint);
    auto *const row = new FormRow(label, edit, {}, m_content);
    m_content->layout()->addWidget(row);
    return row;
}

void IncidentForm::buildWords()
{
    QLayout *const column = m_content->layout();
    auto *const title = new QHBoxLayout;
    title->addWidget(new SectionHeader(tr("Wording for all"), {}, m_content), 1);
    m_copy = new Button(tr("Copy"), ButtonKind::Normal, m_content);
    m_copy->setObjectName(u"incidentCopy"_s);
    m_copy->setSmall(true);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_wording->toPlainText());
        emit copied(tr("The wording is copied."));
    });
    title->addWidget(m_copy);
    static_cast<QBoxLayout *>(column)->addLayout(title);
    m_wording->setObjectName(u"incidentWording"_s);
    m_wording->setAccessibleName(tr("Wording for all"));
    m_wording->setTabChangesFocus(true);
    m_wording->setFixedHeight(themeOf(this).px(84));
    column->addWidget(m_wording);
    QList<FormRow *> rows;
    rows << addLine(tr("Reported to"), m_reportedTo, u"incidentReportedTo"_s, tr("Who has been told: name or place"));
    rows << new FormRow(tr("Reported at"), m_reportedAt, {}, m_content);
    column->addWidget(rows.back());
    rows << addLine(tr("Cause"), m_cause, u"incidentCause"_s, tr("Power, network, telephone system …"));
    rows << addLine(tr("Note"), m_note, u"incidentNote"_s);
    FormRow::align(rows);
    // The time is of the report: nobody reported to, no time.
    connect(m_reportedTo, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_reportedAt->setEnabled(m_reportedTo->isEnabled() && !text.trimmed().isEmpty());
    });
}

void IncidentForm::buildSpan()
{
    QLayout *const column = m_content->layout();
    m_spanTitle = new SectionHeader(tr("Span"), {}, m_content);
    column->addWidget(m_spanTitle);
    m_toRow = new FormRow(tr("Until"), m_to, {}, m_content);
    QList<FormRow *> rows{new FormRow(tr("From"), m_from, {}, m_content), m_toRow};
    for (const QDateTimeEdit *const edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &IncidentForm::checkSpan);
    for (FormRow *const row : rows)
        column->addWidget(row);
    FormRow::align(rows);
}

void IncidentForm::buildFoot()
{
    m_save->setObjectName(u"incidentSave"_s);
    m_save->setKeyHint(u"Ctrl S"_s);
    m_over->setObjectName(u"incidentOver"_s);
    m_withdraw->setObjectName(u"incidentWithdraw"_s);
    m_answers->setObjectName(u"incidentAnswer"_s);
    auto *const actions = new QWidget(m_stack);
    auto *const row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    for (Button *const button : {m_save, m_over, m_withdraw})
        row->addWidget(button);
    row->addStretch(1);
    m_stack->addWidget(actions);
    m_stack->addWidget(m_answers);
    foot()->addWidget(m_stack);
    connect(m_save, &Button::clicked, this, &IncidentForm::saveWanted);
    connect(m_over, &Button::clicked, this, &IncidentForm::overWanted);
    connect(m_withdraw, &Button::clicked, this, &IncidentForm::withdrawWanted);
}

void IncidentForm::show(const IncidentRecord &incident, Moment now)
{
    const bool keep = incident.number == m_incident.number && isTyped();
    m_incident = incident;
    if (!keep)
        fill();
    showFacts(now);
}

void IncidentForm::fill()
{
    const IncidentWords &words = m_incident.words;
    m_wording->setPlainText(words.wording.isEmpty() ? IncidentWording::announcement(m_incident, m_zone)
                                                    : words.wording);
    m_reportedTo->setText(words.reportedTo);
    m_reportedAt->setDateTime(wallClock(m_zone, words.reportedAt.value_or(m_incident.span.from)));
    m_reportedAt->setEnabled(!words.reportedTo.isEmpty());
    m_cause->setText(words.cause);
    m_note->setText(words.note);
    m_from->setDateTime(wallClock(m_zone, m_incident.span.from));
    m_to->setDateTime(wallClock(m_zone, m_incident.lasts() ? m_incident.span.from : m_incident.span.to));
    settle();
}

void IncidentForm::settle()
{
    m_shown = words();
    m_shownSpan = span();
    emit edited();
}

void IncidentForm::showFacts(Moment now)
{
    const bool lasts = m_incident.lasts() && !m_incident.withdrawn;
    setTitle(tr("Incident #%1").arg(m_incident.number));
    setNote(m_incident.team);
    setAside(IncidentWording::span(m_incident, m_zone));
    QString text = IncidentWording::howMany(m_incident);
    if (m_incident.withdrawn)
        text = tr("Withdrawn: %1. It excuses nothing.").arg(m_incident.reason);
    else if (lasts)
        text = tr("%1, %2 still gone. It lasts.").arg(text).arg(m_incident.stillGone());
    m_facts->setText(text);
    m_people->setText(IncidentWording::people(m_incident, m_zone));
    m_over->setVisible(lasts);
    // What is withdrawn is read, and not written on.
    const bool open = !m_incident.withdrawn;
    m_withdraw->setVisible(open);
    m_save->setVisible(open);
    m_copy->setEnabled(open);
    for (QWidget *const edit : std::initializer_list<QWidget *>{m_wording, m_reportedTo, m_cause, m_note})
        edit->setEnabled(open);
    m_reportedAt->setEnabled(open && !m_reportedTo->text().trimmed().isEmpty());
    for (QDateTimeEdit *const edit : {m_from, m_to})
        edit->setEnabled(!lasts && open);
    m_spanTitle->setRemark(open ? tr("what falls into it is held against nobody on the team")
                                : tr("withdrawn: it excuses nothing"));
    checkSpan();
    m_reportedAt->setMaximumDateTime(wallClock(m_zone, now));
}

bool IncidentForm::isSpanWrong() const
{
    return m_to->isEnabled() && span().to <= span().from;
}

void IncidentForm::checkSpan()
{
    m_toRow->setError(isSpanWrong() ? tr("The end must lie after the beginning.") : QString());
    m_save->setEnabled(!isSpanWrong());
}

/** As one reads: what is made first is not what stands first. */
void IncidentForm::orderStops()
{
    QWidget *last = m_copy;
    for (QWidget *const stop :
         std::initializer_list<QWidget *>{m_wording, m_reportedTo, m_reportedAt, m_cause, m_note, m_from, m_to,
                                          m_history, m_save, m_over, m_withdraw, m_answers}) {
        placeInTabOrder(last, stop);
        last = stop;
    }
}

void IncidentForm::showHistory(const std::vector<IncidentRecord> &history)
{
    QStringList lines;
    for (size_t at = 0; at < history.size(); ++at)
        lines << IncidentWording::change(at == 0 ? nullptr : &history[at - 1], history[at], m_zone);
    m_history->setText(lines.join(u'\n'));
}

IncidentWords IncidentForm::words() const
{
    IncidentWords words{m_wording->toPlainText().trimmed(), m_reportedTo->text().trimmed(), std::nullopt,
                        m_cause->text().trimmed(), m_note->text().trimmed()};
    if (!words.reportedTo.isEmpty()) {
        const QDateTime at = m_reportedAt->dateTime();
        words.reportedAt = m_zone.toMoment(at.date(), at.time());
    }
    return words;
}

TimeRange IncidentForm::span() const
{
    const QDateTime from = m_from->dateTime();
    const QDateTime to = m_to->dateTime();
    return {m_zone.toMoment(from.date(), from.time()), m_zone.toMoment(to.date(), to.time())};
}

bool IncidentForm::isOtherSpan() const
{
    return span() != m_shownSpan;
}

bool IncidentForm::isTyped() const
{
    return isAsking() || isOther();
}

QVariantMap IncidentForm::typed() const
{
    return {{u"wording"_s, m_wording->toPlainText()},
            {u"reportedTo"_s, m_reportedTo->text()},
            {u"reportedAt"_s, m_reportedAt->dateTime()},
            {u"cause"_s, m_cause->text()},
            {u"note"_s, m_note->text()},
            {u"from"_s, m_from->dateTime()},
            {u"to"_s, m_to->dateTime()}};
}

void IncidentForm::type(const QVariantMap &typed)
{
    m_wording->setPlainText(typed.value(u"wording"_s).toString());
    m_reportedTo->setText(typed.value(u"reportedTo"_s).toString());
    m_reportedAt->setDateTime(typed.value(u"reportedAt"_s).toDateTime());
    m_cause->setText(typed.value(u"cause"_s).toString());
    m_note->setText(typed.value(u"note"_s).toString());
    if (m_from->isEnabled()) { // while it lasts the floor says since when
        m_from->setDateTime(typed.value(u"from"_s).toDateTime());
        m_to->setDateTime(typed.value(u"to"_s).toDateTime());
    }
}

void IncidentForm::ask(bool withdraw)
{
    AnswerBar::Question question;
    question.text = withdraw ? tr("Withdraw incident #%1? Then it excuses nothing.").arg(m_incident.number)
                             : tr("Another span for incident #%1?").arg(m_incident.number);
    question.accept = withdraw ? tr("Withdraw") : tr("Save");
    question.reasonHint = tr("Why: it is read later");
    question.reasonNeeded = true;
    question.draft = u"incident:%1:%2"_s.arg(m_incident.number).arg(withdraw ? u"withdraw"_s : u"span"_s);
    m_answers->ask(question);
    m_stack->setCurrentWidget(m_answers);
}

void IncidentForm::stopAsking()
{
    m_stack->setCurrentIndex(0);
}

bool IncidentForm::isAsking() const
{
    return m_stack->currentWidget() == m_answers;
}

void IncidentForm::takeFocus()
{
    m_reportedTo->setFocus();
}

} // namespace Floorwalk

#include "moc_incidentform.cpp"
