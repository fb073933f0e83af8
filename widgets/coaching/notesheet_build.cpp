// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/actionrows.h"
#include "widgets/coaching/coachingwording.h"
#include "widgets/coaching/notesheet.h"
#include "widgets/common/button.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 560;
constexpr int labelWidth = 76;
constexpr int stepLength = 1000;

TextLabel *wrapped(const QString &name, TextStyle style, Ink ink, QWidget *parent)
{
    auto *const label = new TextLabel({}, style, ink, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

NoteSheet::NoteSheet(Zone zone, QWidget *parent)
    : QWidget(parent, Qt::SubWindow) // Tab stays on the sheet
    , m_zone(std::move(zone))
    , m_title(new TextLabel(tr("Coaching note"), TextStyle::Title, Ink::Text, this))
    , m_remark(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_who(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
    , m_agreed(wrapped(u"noteAgreed"_s, TextStyle::Small, Ink::Muted, this))
    , m_actions(new ActionRows(this))
    , m_hint(wrapped(u"noteHint"_s, TextStyle::Small, Ink::Warning, this))
    , m_problem(wrapped(u"noteProblem"_s, TextStyle::Small, Ink::Critical, this))
    , m_hrVisible(new QCheckBox(tr("HR may see it"), this))
    , m_drop(new Button(tr("Discard"), ButtonKind::Normal, this))
    , m_aside(new Button(tr("Later"), ButtonKind::Normal, this))
    , m_store(new Button(tr("Store"), ButtonKind::Primary, this))
{
    setObjectName(u"noteSheet"_s);
    setAccessibleName(tr("Coaching note"));
    m_remark->setObjectName(u"noteRemark"_s);
    build();
    applyLook();
    hide();
}

void NoteSheet::build()
{
    auto *const column = new QVBoxLayout(this);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_remark, 1);
    column->addLayout(head);
    m_who->setObjectName(u"noteWho"_s);
    m_who->setPlaceholderText(tr("Name or number of the agent"));
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_who->setCompleter(m_completer);
    connect(m_who, &QLineEdit::returnPressed, this, &NoteSheet::takeWho);
    connect(m_who, &QLineEdit::textEdited, this, [this] { m_person.reset(); });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NoteSheet::takeWho,
            Qt::QueuedConnection);
    addRow(*column, tr("Agent"), m_who);
    buildKinds(*column);
    buildSteps(*column);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    buildFoot(*column);
}

/** A step with its name; unlike a setting it takes all the room there is. */
void NoteSheet::addRow(QBoxLayout &column, const QString &label, QWidget *editor)
{
    auto *const name = new TextLabel(label, TextStyle::Body, Ink::Muted, this);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setMinimumWidth(themeOf(this).px(labelWidth));
    name->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    auto *const row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::M));
    row->addWidget(name);
    row->addWidget(editor, 1);
    column.addLayout(row);
}

void NoteSheet::buildKinds(QBoxLayout &column)
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::Xs));
    row->addStretch(1);
    for (int kind = 0; kind < noteKindCount; ++kind) {
        auto *const button = new Button(CoachingWording::kindWord(NoteKind(kind)), ButtonKind::Normal, this);
        button->setObjectName(u"noteKind%1"_s.arg(kind + 1));
        button->setIconName(CoachingWording::kindIcon(NoteKind(kind)));
        button->setKeyHint(QString::number(kind + 1));
        button->setCheckable(true);
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, [this, kind] {
            setKind(NoteKind(kind));
            m_steps.front()->setFocus(Qt::TabFocusReason);
        });
        row->addWidget(button);
        m_kinds << button;
    }
    column.addLayout(row);
}

void NoteSheet::buildSteps(QBoxLayout &column)
{
    struct Step
    {
        const char *name;
        QString label;
        QString hint;
    };
    const std::array steps{
        Step{"noteFact", tr("Fact"), tr("What you saw or heard, when, how often")},
        Step{"noteFeeling", tr("Feeling"), tr("What it did to you")},
        Step{"noteNeed", tr("Need"), tr("What is needed, and what for")},
        Step{"noteRequest", tr("Request"), tr("One thing to do")},
        Step{"noteOwnWords", tr("Their words"), tr("What the agent says, as it was said")},
    };
    for (const Step &step : steps) {
        auto *const edit = new QLineEdit(this);
        edit->setObjectName(QLatin1StringView(step.name));
        edit->setPlaceholderText(step.hint);
        edit->setMaxLength(stepLength);
        connect(edit, &QLineEdit::textEdited, this, &NoteSheet::follow);
        m_steps << edit;
        addRow(column, step.label, edit);
    }
    for (qsizetype step = 0; step < m_steps.size(); ++step) {
        QLineEdit *const next = step + 1 < m_steps.size() ? m_steps[step + 1] : m_actions->first();
        connect(m_steps[step], &QLineEdit::returnPressed, next, [next] { next->setFocus(Qt::TabFocusReason); });
    }
    column.addWidget(m_agreed);
    addRow(column, tr("Agreed"), m_actions);
    connect(m_actions, &ActionRows::typed, this, &NoteSheet::follow);
    connect(m_actions, &ActionRows::resized, this, &NoteSheet::resized);
}

void NoteSheet::buildFoot(QBoxLayout &column)
{
    m_hrVisible->setObjectName(u"noteHrVisible"_s);
    m_drop->setObjectName(u"noteDrop"_s);
    m_aside->setObjectName(u"noteAside"_s);
    m_store->setObjectName(u"noteStore"_s);
    m_aside->setKeyHint(u"Esc"_s);
    m_store->setKeyHint(u"Ctrl ↵"_s);
    auto *const row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::S));
    row->addWidget(m_hrVisible);
    row->addStretch(1);
    for (Button *const button : {m_drop, m_aside, m_store})
        row->addWidget(button);
    column.addLayout(row);
    connect(m_hrVisible, &QCheckBox::clicked, this, &NoteSheet::follow);
    connect(m_drop, &QAbstractButton::clicked, this, &NoteSheet::dropped);
    connect(m_aside, &QAbstractButton::clicked, this, &NoteSheet::laidAside);
    connect(m_store, &QAbstractButton::clicked, this, &NoteSheet::store);
    addKeyAction(this, doneKeys(), tr("store the note"), [this] { store(); });
}

void NoteSheet::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedWidth(theme.px(sheetWidth));
    const int side = theme.space(Space::L);
    layout()->setContentsMargins(side, theme.space(Space::M), side, theme.space(Space::M));
    layout()->setSpacing(theme.space(Space::Xs));
}

void NoteSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void NoteSheet::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    Paint::frame(&painter, rect(), theme.color(ColorRole::Base), theme.color(ColorRole::Accent),
                 theme.radius(Radius::Medium), std::max(2, theme.borderWidth()));
}

void NoteSheet::placeIn(const QRect &area)
{
    layout()->activate();
    const int height = std::min(
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height(), area.height());
    setGeometry(area.right() + 1 - width() - themeOf(this).space(Space::M),
                area.bottom() + 1 - height - themeOf(this).space(Space::M), width(), height);
    raise();
}

} // namespace Floorwalk
