// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/listeningform.h"

#include "widgets/coaching/coachingwording.h"
#include "widgets/common/button.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostMinutes = 240;
}

ListeningForm::ListeningForm(Zone zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_title(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_kind(new QComboBox(this))
    , m_began(new QDateTimeEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_seconds(new QSpinBox(this))
    , m_call(new QLineEdit(this))
    , m_advice(new QLineEdit(this))
    , m_problem(new TextLabel({}, TextStyle::Small, Ink::Critical, this))
    , m_keep(new Button(tr("Keep"), ButtonKind::Primary, this))
    , m_back(new Button(tr("Later"), ButtonKind::Normal, this))
    , m_drop(new Button(tr("Discard"), ButtonKind::Normal, this))
{
    setObjectName(u"listeningForm"_s);
    build();
    connectUp();
}

void ListeningForm::build()
{
    m_title->setObjectName(u"listeningTitle"_s);
    m_title->setWordWrap(true);
    m_kind->addItem(CoachingWording::listeningWord(ListeningKind::Monitored), int(ListeningKind::Monitored));
    m_kind->addItem(CoachingWording::listeningWord(ListeningKind::CalledBack), int(ListeningKind::CalledBack));
    m_began->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_began->setTimeSpec(Qt::UTC); // it holds clock times of the centre, whatever zone this machine is set to
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_seconds->setRange(0, 59);
    m_seconds->setSuffix(tr(" s"));
    m_call->setMaxLength(200);
    m_advice->setMaxLength(1000);
    m_advice->setPlaceholderText(tr("What you tell the agent"));
    m_call->setPlaceholderText(tr("Number, caller or recording"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *const grid = new QGridLayout(this);
    const int gap = themeOf(this).space(Space::S);
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    grid->addWidget(m_title, 0, 0, 1, 3);
    int line = 1;
    const auto add = [this, grid, &line](const QString &label, const QString &name, QWidget *editor) {
        grid->addWidget(new TextLabel(label, TextStyle::Small, Ink::Muted, this), line, 0);
        editor->setObjectName(name);
        editor->setAccessibleName(label);
        grid->addWidget(editor, line++, 1, 1, 2);
    };
    add(tr("How"), u"listeningKind"_s, m_kind);
    add(tr("When"), u"listeningBegan"_s, m_began);
    grid->addWidget(new TextLabel(tr("How long"), TextStyle::Small, Ink::Muted, this), line, 0);
    m_minutes->setObjectName(u"listeningMinutes"_s);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_seconds->setObjectName(u"listeningSeconds"_s);
    m_seconds->setAccessibleName(tr("Seconds"));
    grid->addWidget(m_minutes, line, 1);
    grid->addWidget(m_seconds, line++, 2);
    add(tr("Call"), u"listeningCall"_s, m_call);
    add(tr("Advice"), u"listeningAdvice"_s, m_advice);
    grid->addWidget(m_problem, line++, 0, 1, 3);
    m_keep->setObjectName(u"listeningKeep"_s);
    m_keep->setKeyHint(u"Ctrl ↵"_s);
    m_back->setObjectName(u"listeningBack"_s);
    m_back->setKeyHint(u"Esc"_s);
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(gap);
    m_drop->setObjectName(u"listeningDrop"_s);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_keep);
    grid->addLayout(foot, line++, 0, 1, 3);
    grid->addWidget(m_drop, line++, 0, 1, 3, Qt::AlignRight); // three beside each other are wider than the panel
    grid->setRowStretch(line, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

void ListeningForm::connectUp()
{
    connect(m_keep, &QAbstractButton::clicked, this, &ListeningForm::keep);
    connect(m_back, &QAbstractButton::clicked, this, &ListeningForm::left);
    connect(m_drop, &QAbstractButton::clicked, this, &ListeningForm::dropped);
    const auto changed = [this] {
        if (!m_filling)
            emit typed();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, changed);
    connect(m_began, &QDateTimeEdit::dateTimeChanged, this, changed);
    for (QSpinBox *const box : {m_minutes, m_seconds})
        connect(box, &QSpinBox::valueChanged, this, changed);
    for (QLineEdit *const field : {m_call, m_advice})
        connect(field, &QLineEdit::textChanged, this, changed);
    connect(m_advice, &QLineEdit::returnPressed, this, &ListeningForm::keep);
    addKeyAction(this, doneKeys(), tr("store the entry"), [this] { keep(); });
}

void ListeningForm::write(PersonId person, const QString &name, Moment now)
{
    begin(person, u"%1 · %2"_s.arg(name, tr("Listened to or called back")), now);
    m_blank = entry();
    m_filling = false;
}

void ListeningForm::edit(const ListeningEntry &entry, const QString &name, Moment now)
{
    const bool proposed = entry.status == ListeningEntry::Status::Proposed;
    begin(entry.person, u"%1 · %2"_s.arg(name, proposed ? tr("Complete what you heard") : tr("Correct the entry")),
          now);
    m_seen = entry;
    m_kind->setCurrentIndex(int(entry.kind));
    const QDateTime local = m_zone.local(entry.began);
    m_began->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    const qint64 seconds = entry.length ? entry.length->count() : 0;
    m_minutes->setValue(int(seconds / 60));
    m_seconds->setValue(int(seconds % 60));
    m_call->setText(entry.call);
    m_advice->setText(entry.advice);
    m_blank = this->entry();
    m_filling = false;
}

void ListeningForm::begin(PersonId person, const QString &title, Moment now)
{
    m_filling = true;
    m_seen.reset();
    m_person = person;
    m_title->setText(title);
    m_kind->setCurrentIndex(0);
    const QDateTime local = m_zone.local(now);
    m_began->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC));
    m_minutes->setValue(0);
    m_seconds->setValue(0);
    m_call->clear();
    m_advice->clear();
    showProblem({});
    setSaving(false);
}

ListeningEntry ListeningForm::entry() const
{
    const std::chrono::seconds length(m_minutes->value() * 60 + m_seconds->value());
    const QDateTime began = m_began->dateTime();
    Moment at = m_zone.toMoment(began.date(), began.time());
    if (m_seen
        && m_zone.local(m_seen->began).toString(m_began->displayFormat()) == began.toString(m_began->displayFormat()))
        at = m_seen->began; // the seconds that are not shown stay
    return {.id = {},
            .number = 0,
            .corrects = {},
            .person = *m_person,
            .team = {},
            .kind = ListeningKind(m_kind->currentData().toInt()),
            .by = m_seen ? m_seen->by : QString(),
            .began = at,
            .length = length.count() > 0 ? std::optional(length) : std::nullopt,
            .agentKey = m_seen ? m_seen->agentKey : QString(),
            .call = m_call->text().trimmed(),
            .advice = m_advice->text().trimmed(),
            .status = ListeningEntry::Status::Kept,
            .reason = {},
            .recordedAt = {},
            .recordedBy = {},
            .erased = false};
}

void ListeningForm::keep()
{
    if (m_keep->isEnabled() && m_person)
        emit keepWanted();
}

void ListeningForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ListeningForm::setSaving(bool saving)
{
    m_keep->setEnabled(!saving);
    m_back->setEnabled(!saving);
    m_drop->setEnabled(!saving);
}

/** What is not filled in by itself comes first. */
void ListeningForm::takeFocus()
{
    if (m_seen)
        m_advice->setFocus(Qt::OtherFocusReason);
    else
        m_kind->setFocus(Qt::OtherFocusReason);
}

void ListeningForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isEnabled())
        emit left();
    else
        event->accept(); // no key of the page around it
}

} // namespace Floorwalk

#include "moc_listeningform.cpp"
