// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/explainpanel.h"

#include "models/policy/attendancewords.h"
#include "widgets/attendance/evidencedelegate.h"
#include "widgets/attendance/evidencemodel.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QListView>
#include <QMetaEnum>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Act = ExplainPanel::Act;

QString key(Act act)
{
    switch (act) {
    case Act::Present:
        return u"P"_s;
    case Act::Notice:
        return u"N"_s;
    case Act::Missing:
        return u"A"_s;
    case Act::Excuse:
        return u"E"_s;
    case Act::Leave:
        return u"L"_s;
    case Act::Correct:
        return u"C"_s;
    case Act::TakeBack:
        return u"Z"_s;
    case Act::Confirm:
        return u"↵"_s;
    case Act::Reduce:
        return u"R"_s;
    case Act::Void:
        return u"V"_s;
    case Act::Substitute:
        return u"S"_s;
    case Act::Swap:
        return u"W"_s;
    case Act::DropCover:
        return u"X"_s;
    }
    Q_UNREACHABLE();
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

QString ExplainPanel::word(Act act)
{
    switch (act) {
    case Act::Present:
        return ExplainPanel::tr("Present");
    case Act::Notice:
        return ExplainPanel::tr("Phoned…");
    case Act::Missing:
        return ExplainPanel::tr("Not here");
    case Act::Excuse:
        return ExplainPanel::tr("Excuse…");
    case Act::Leave:
        return ExplainPanel::tr("Leave…");
    case Act::Correct:
        return ExplainPanel::tr("Correct…");
    case Act::TakeBack:
        return ExplainPanel::tr("Take back");
    case Act::Confirm:
        return ExplainPanel::tr("Confirm");
    case Act::Reduce:
        return ExplainPanel::tr("Reduce…");
    case Act::Void:
        return ExplainPanel::tr("Void…");
    case Act::Substitute:
        return ExplainPanel::tr("Substitute…");
    case Act::Swap:
        return ExplainPanel::tr("Swap…");
    case Act::DropCover:
        //: takes back that somebody comes in another's place
        return ExplainPanel::tr("No swap after all…");
    }
    Q_UNREACHABLE();
}

ExplainPanel::ExplainPanel(QWidget *parent)
    : Panel(tr("Nobody is selected"), parent)
    , m_evidence(new EvidenceModel(this))
    , m_evidenceList(new QListView(this))
    , m_lines(new TextLabel({}, TextStyle::Body, Ink::Text, this))
    , m_notApplied(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_hint(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_answers(new AnswerBar(this))
{
    setObjectName(u"explainPanel"_s);
    buildBody();
    buildFoot();
}

void ExplainPanel::buildBody()
{
    m_evidenceList->setObjectName(u"evidenceList"_s);
    m_evidenceList->setAccessibleName(tr("Evidence"));
    m_evidenceList->setModel(m_evidence);
    m_evidenceList->setItemDelegate(new EvidenceDelegate(m_evidenceList));
    m_evidenceList->setFrameShape(QFrame::NoFrame);
    m_evidenceList->setSelectionMode(QAbstractItemView::NoSelection);
    m_evidenceList->setFocusPolicy(Qt::NoFocus);
    m_evidenceList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 8, 12, 4);
    left->setSpacing(2);
    left->addWidget(new TextLabel(tr("Evidence (arrival: the earliest, departure: the latest)"), TextStyle::Caption,
                                  Ink::Muted, this));
    left->addWidget(m_evidenceList, 1);

    m_lines->setWordWrap(true);
    m_lines->setObjectName(u"explainLines"_s);
    m_lines->setAccessibleName(tr("Explanation"));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notApplied->setWordWrap(true);
    auto *text = new QWidget;
    auto *right = new QVBoxLayout(text);
    right->setContentsMargins(12, 8, 12, 4);
    right->setSpacing(4);
    right->addWidget(new TextLabel(tr("Explanation"), TextStyle::Caption, Ink::Muted, text));
    right->addWidget(m_lines);
    right->addWidget(m_notApplied);
    right->addStretch();

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(left, 5);
    row->addWidget(scrolled(text), 6);
    body()->addLayout(row, 1);
}

void ExplainPanel::buildFoot()
{
    auto *actions = new QWidget(m_stack);
    // What changes the roll of the day stands apart from what changes who is to come: in a row they would not fit.
    auto *rows = new QVBoxLayout(actions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *upper = new QHBoxLayout;
    auto *lower = new QHBoxLayout;
    for (QHBoxLayout *const row : {upper, lower}) {
        row->setSpacing(8);
        rows->addLayout(row);
    }
    for (const Act act : {Act::Confirm, Act::Reduce, Act::Void, Act::Present, Act::Notice, Act::Missing, Act::Excuse,
                          Act::Leave, Act::Correct, Act::Substitute, Act::Swap, Act::DropCover, Act::TakeBack}) {
        auto *button = new Button(word(act), act == Act::Confirm ? ButtonKind::Primary : ButtonKind::Normal, actions);
        button->setObjectName(u"act%1"_s.arg(QString::fromLatin1(QMetaEnum::fromType<Act>().valueToKey(int(act)))));
        button->setKeyHint(key(act));
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, act] { emit actChosen(act); });
        const bool below = act == Act::Substitute || act == Act::Swap || act == Act::DropCover || act == Act::TakeBack;
        (below ? lower : upper)->addWidget(button);
        m_buttons.append({act, button});
    }
    upper->addStretch();
    lower->addStretch();
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    lower->addWidget(m_hint, 1);
    m_stack->addWidget(actions);
    m_stack->addWidget(m_answers);
    // Only what is shown takes room: a question may need several lines.
    const auto fit = [this] {
        for (int i = 0; i < m_stack->count(); ++i) {
            const bool shown = i == m_stack->currentIndex();
            m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                              shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        }
    };
    connect(m_stack, &QStackedWidget::currentChanged, this, fit);
    fit();
    foot()->addWidget(m_stack);
}

QList<Act> ExplainPanel::actsFor(const PersonDay &day, bool closed)
{
    if (closed) {
        const Penalty *proposal = RollWords::proposed(day);
        if (!proposal)
            return {};
        const Finding &finding = proposal->finding;
        const bool lowerable = finding.absenceDays > 0 || finding.points > 0 || finding.money;
        return lowerable ? QList<Act>{Act::Confirm, Act::Reduce, Act::Void} : QList<Act>{Act::Confirm, Act::Void};
    }
    QList<Act> acts{Act::Present, Act::Notice, Act::Missing, Act::Excuse, Act::Leave, Act::Correct};
    if (!day.roster.segments.empty())
        acts << Act::Substitute << Act::Swap;
    if (!day.covers.empty())
        acts << Act::DropCover;
    if (!day.marks.empty())
        acts << Act::TakeBack;
    return acts;
}

QStringList ExplainPanel::lines(const PersonDay &day, const AttendanceDay &context, Moment now)
{
    // The evidence stands beside it already: where there are findings, their arithmetic says it all.
    QStringList lines;
    QStringList beside;
    for (int segment = 0; segment < int(day.roster.segments.size()); ++segment)
        beside << AttendanceWords::shift(context.zone, day.roster.date, segment, day.roster.segments[size_t(segment)]);
    for (const Evidence &evidence : day.evidence)
        beside << AttendanceWords::evidence(context.zone, day.roster.date, evidence);
    for (const Finding &finding : day.findings) {
        for (const QString &line : finding.explain) {
            if (!beside.contains(line) && !lines.contains(line))
                lines << line;
        }
    }
    if (lines.isEmpty() && !day.findings.empty())
        lines = day.findings.front().explain;
    if (lines.isEmpty() && day.evidence.empty())
        lines = day.explain;
    if (lines.isEmpty()) {
        lines << tr("%1: nothing to decide by %2.")
                     .arg(RollWords::result(day, now).word, context.pack.isEmpty() ? tr("the rules") : context.pack);
    }
    return lines;
}

QString ExplainPanel::hint(const PersonDay &day, const AttendanceDay &context) const
{
    if (!context.close) {
        return day.findings.empty() ? QString() : tr("Provisional until the day is closed: then it can be confirmed.");
    }
    if (const Penalty *done = RollWords::decided(day)) {
        const QString when = done->decidedAt ? RollWords::time(*done->decidedAt, context.zone) : QString();
        const QString what =
            RollWords::status(done->status == PenaltyStatus::Voided ? RollStatus::Voided : RollStatus::Confirmed).word;
        return done->reason.isEmpty() ? tr("%1 by %2 at %3").arg(what, done->decidedBy, when)
                                      : tr("%1 by %2 at %3: %4").arg(what, done->decidedBy, when, done->reason);
    }
    return tr("Closed by %1").arg(context.close->closedBy);
}

void ExplainPanel::show(const PersonDayPtr &day, const AttendanceDay &context, Moment now)
{
    m_evidence->show(day, context.zone);
    const QList<Act> acts = day ? actsFor(*day, context.close.has_value()) : QList<Act>{};
    for (const auto &[act, button] : m_buttons)
        button->setVisible(acts.contains(act));
    if (!day) {
        setTitle(tr("Nobody is selected"));
        setNote({});
        setAside({});
        m_lines->setText(
            tr("Choose a person above: what speaks for the day and what the rules make of it stands here."));
        m_notApplied->hide();
        m_hint->setText({});
        return;
    }
    setTitle(u"%1 · %2"_s.arg(day->person.name, day->person.no.text()));
    const QString proposal = RollWords::proposal(*day);
    setNote(proposal.isEmpty() ? QString() : tr("Proposal: %1").arg(proposal));
    setAside(context.pack.isEmpty() ? QString() : u"%1 · v%2"_s.arg(context.pack, context.packVersion));
    m_lines->setText((RollWords::coverLines(*day, context.zone) + lines(*day, context, now)).join(u'\n'));
    const bool withMoney =
        std::ranges::any_of(day->findings, [](const Finding &one) { return one.packMoney && !one.money; });
    m_notApplied->setVisible(withMoney && !context.moneyEffects);
    m_notApplied->setText(tr("ⓘ Money is not applied here: money effects are off, only the event is counted."));
    m_hint->setText(hint(*day, context));
}

void ExplainPanel::showAnswers(bool asking)
{
    m_stack->setCurrentIndex(asking ? 1 : 0);
}

bool ExplainPanel::isAsking() const
{
    return m_stack->currentIndex() == 1;
}

} // namespace Floorwalk

#include "moc_explainpanel.cpp"
