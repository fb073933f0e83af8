// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/knowledge/knowledgeform.h"

#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dateEdit(const QString &name, QWidget *parent)
{
    auto *const edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

QJsonObject objectOf(const QString &content)
{
    return QJsonDocument::fromJson(content.toUtf8()).object();
}

} // namespace

KnowledgeForm::KnowledgeForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_team(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_from(dateEdit(u"knowledgeFrom"_s, this))
    , m_ends(new QCheckBox(tr("Has a last day"), this))
    , m_to(dateEdit(u"knowledgeTo"_s, this))
    , m_mustRead(new QCheckBox(tr("Everybody must read it"), this))
    , m_anew(new QCheckBox(tr("The content changed: everybody must confirm again"), this))
    , m_problem(new TextLabel({}, TextStyle::Small, Ink::Critical, this))
    , m_keep(new Button(tr("Keep"), ButtonKind::Primary, this))
    , m_aside(new Button(tr("Later"), ButtonKind::Normal, this))
    , m_drop(new Button(tr("Discard"), ButtonKind::Normal, this))
    , m_sure(new AnswerBar(this))
{
    setObjectName(u"knowledgeForm"_s);
    m_name->setMaxLength(80);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What is new, in words an agent can say to a customer"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *const grid = new QGridLayout(this);
    const int gap = themeOf(this).space(Space::S);
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    grid->addWidget(m_title, 0, 0, 1, 4);
    const auto add = [this, grid](int row, const QString &label, const QString &name, QWidget *editor, int columns) {
        // Beside the first line of a text, in the middle of a field of one line.
        const bool tall = qobject_cast<QPlainTextEdit *>(editor);
        grid->addWidget(new TextLabel(label, TextStyle::Small, Ink::Muted, this), row, 0,
                        tall ? Qt::AlignTop : Qt::AlignVCenter);
        editor->setObjectName(name);
        editor->setAccessibleName(label);
        grid->addWidget(editor, row, 1, 1, columns);
    };
    add(1, tr("Title"), u"knowledgeTitle"_s, m_name, 3);
    add(2, tr("Text"), u"knowledgeText"_s, m_text, 3);
    add(3, tr("Valid from"), u"knowledgeFrom"_s, m_from, 1);
    m_ends->setObjectName(u"knowledgeEnds"_s);
    m_to->setAccessibleName(tr("Last day"));
    grid->addWidget(m_ends, 3, 2);
    grid->addWidget(m_to, 3, 3);
    add(4, tr("For"), u"knowledgeTeam"_s, m_team, 3);
    m_mustRead->setObjectName(u"knowledgeMustRead"_s);
    m_anew->setObjectName(u"knowledgeAnew"_s);
    grid->addWidget(m_mustRead, 5, 1, 1, 3);
    grid->addWidget(m_anew, 6, 1, 1, 3);
    grid->addWidget(m_problem, 7, 0, 1, 4);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_drop);
    foot->addStretch(1);
    foot->addWidget(m_aside);
    foot->addWidget(m_keep);
    grid->addWidget(m_sure, 8, 0, 1, 4);
    grid->addLayout(foot, 9, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(2, 1);
    m_keep->setObjectName(u"knowledgeKeep"_s);
    m_keep->setKeyHint(u"Ctrl ↵"_s);
    m_aside->setObjectName(u"knowledgeAside"_s);
    m_aside->setKeyHint(u"Esc"_s);
    m_drop->setObjectName(u"knowledgeDiscard"_s);
    m_sure->setObjectName(u"knowledgeSure"_s);
    m_sure->hide();
    listenToTyping();
}

void KnowledgeForm::listenToTyping()
{
    connect(m_keep, &QAbstractButton::clicked, this, &KnowledgeForm::keep);
    connect(m_aside, &QAbstractButton::clicked, this, &KnowledgeForm::laidAside);
    connect(m_drop, &QAbstractButton::clicked, this, &KnowledgeForm::askDrop);
    connect(m_sure, &AnswerBar::accepted, this, &KnowledgeForm::dropped);
    connect(m_sure, &AnswerBar::cancelled, this, [this] {
        m_sure->hide();
        takeFocus();
    });
    connect(m_ends, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    auto *const keys = new QAction(this);
    keys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QAction::triggered, this, &KnowledgeForm::keep);
    addAction(keys);
    connect(&m_pause, &TypingPause::came, this, &KnowledgeForm::typed);
    const auto start = [this] {
        if (!m_filling)
            m_pause.typed();
    };
    connect(m_name, &QLineEdit::textChanged, this, start);
    connect(m_text, &QPlainTextEdit::textChanged, this, start);
    for (QDateEdit *const edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, start);
    for (QCheckBox *const box : {m_ends, m_mustRead, m_anew})
        connect(box, &QCheckBox::toggled, this, start);
    connect(m_team, &QComboBox::currentIndexChanged, this, start);
}

void KnowledgeForm::setTeams(const QStringList &teams)
{
    const QSignalBlocker quiet(m_team);
    const QString chosen = m_team->currentData().toString();
    m_team->clear();
    for (const QString &team : teams)
        m_team->addItem(team.isEmpty() ? tr("All teams") : team, team);
    if (m_seen && m_team->findData(chosen) < 0) // what is corrected stays for whom it is
        m_team->addItem(chosen, chosen);
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen)));
}

void KnowledgeForm::fill(const KnowledgeWords &words)
{
    m_filling = true;
    if (m_team->findData(words.team) < 0 && m_seen)
        m_team->addItem(words.team, words.team);
    m_team->setCurrentIndex(std::max(0, m_team->findData(words.team)));
    m_name->setText(words.title);
    m_text->setPlainText(words.text);
    m_from->setDate(words.validFrom);
    m_ends->setChecked(words.validTo.has_value());
    m_to->setEnabled(m_ends->isChecked());
    m_to->setDate(words.validTo.value_or(words.validFrom.addMonths(1)));
    m_mustRead->setChecked(words.mustRead);
    m_filling = false;
}

void KnowledgeForm::write(QDate today)
{
    m_seen.reset();
    m_title->setText(tr("New knowledge point"));
    m_anew->hide();
    m_anew->setChecked(false);
    fill({m_team->itemData(0).toString(), {}, {}, today, {}, true});
    begun();
}

/** What stands there now was not typed. */
void KnowledgeForm::begun()
{
    m_pause.stop();
    m_begun = content();
    m_sure->hide();
    showProblem({});
    setSaving(false);
}

bool KnowledgeForm::isUntold() const
{
    return m_pause.isAwaited();
}

void KnowledgeForm::askDrop()
{
    if (!isTyped()) {
        emit dropped();
        return;
    }
    AnswerBar::Question question;
    question.text = tr("Discard what is typed?");
    question.accept = tr("Discard");
    m_sure->show();
    m_sure->ask(question);
}

void KnowledgeForm::edit(const KnowledgePoint &point)
{
    m_seen = point;
    m_title->setText(tr("Correct point #%1").arg(point.number));
    m_anew->show();
    m_anew->setChecked(false);
    fill(point.words);
    begun();
}

KnowledgeWords KnowledgeForm::words() const
{
    return {m_team->currentData().toString(),
            m_name->text(),
            m_text->toPlainText(),
            m_from->date(),
            m_ends->isChecked() ? std::optional(m_to->date()) : std::nullopt,
            m_mustRead->isChecked()};
}

bool KnowledgeForm::isAnew() const
{
    return m_anew->isChecked();
}

QString KnowledgeForm::content() const
{
    const KnowledgeWords typedWords = words();
    QJsonObject object{{u"number"_s, m_seen ? m_seen->number : 0},
                       {u"record"_s, m_seen ? m_seen->id.value_or(0) : 0},
                       {u"team"_s, typedWords.team},
                       {u"title"_s, typedWords.title},
                       {u"text"_s, typedWords.text},
                       {u"from"_s, typedWords.validFrom.toString(Qt::ISODate)},
                       {u"mustRead"_s, typedWords.mustRead},
                       {u"anew"_s, isAnew()}};
    if (typedWords.validTo)
        object.insert(u"to"_s, typedWords.validTo->toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

qint64 KnowledgeForm::numberOf(const QString &content)
{
    return objectOf(content).value("number"_L1).toInteger();
}

void KnowledgeForm::putBack(const QString &content)
{
    const QJsonObject object = objectOf(content);
    // It was begun on this record: whoever corrected it meanwhile is not overruled unseen.
    if (const qint64 record = object.value("record"_L1).toInteger(); m_seen && record > 0)
        m_seen->id = record;
    const QDate to = QDate::fromString(object.value("to"_L1).toString(), Qt::ISODate);
    fill({object.value("team"_L1).toString(), object.value("title"_L1).toString(), object.value("text"_L1).toString(),
          QDate::fromString(object.value("from"_L1).toString(), Qt::ISODate),
          to.isValid() ? std::optional(to) : std::nullopt, object.value("mustRead"_L1).toBool()});
    m_anew->setChecked(object.value("anew"_L1).toBool());
}

void KnowledgeForm::keep()
{
    if (m_keep->isEnabled())
        emit keepWanted();
}

void KnowledgeForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void KnowledgeForm::setSaving(bool saving)
{
    m_keep->setEnabled(!saving);
    m_aside->setEnabled(!saving);
    m_drop->setEnabled(!saving);
    if (saving)
        m_pause.stop();
}

void KnowledgeForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void KnowledgeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_aside->isEnabled())
        emit laidAside();
    else
        event->accept(); // no key of the page around it
}

} // namespace Floorwalk

#include "moc_knowledgeform.cpp"
