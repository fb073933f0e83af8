// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/firstrun/firstrunpage.h"

#include "models/domain/languages.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/formrow.h"
#include "widgets/common/panel.h"
#include "widgets/common/prompter.h"
#include "widgets/common/textlabel.h"
#include "widgets/firstrun/teambook.h"
#include "widgets/settings/feedform.h"
#include "widgets/settings/settingsbook.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

enum Step { LanguageStep, FeedStep, TeamStep };
enum Source { FromFeed, FromFile, Later };

constexpr int cardWidth = 640;

const QString stepKey = u"step"_s;
const QString agentsKey = u"agentsFound"_s;
const QString chosenKey = u"sourceChosen"_s;

QBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

FirstRunPage::FirstRunPage(SettingsBook &settings, TeamBook &team, Prompter &prompter, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_team(team)
    , m_prompter(prompter)
{
    setObjectName(u"firstRunPage"_s);
    const Theme &theme = themeOf(this);
    m_heading = new TextLabel({}, TextStyle::PageTitle, Ink::Text, this);
    m_advice = new TextLabel({}, TextStyle::Body, Ink::Muted, this);
    m_advice->setWordWrap(true);
    m_count = new TextLabel({}, TextStyle::Small, Ink::Muted, this);
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(buildLanguage());
    m_steps->addWidget(buildFeed());
    m_steps->addWidget(buildTeam());
    m_message = new TextLabel({}, TextStyle::Small, Ink::Muted, this);
    m_message->setObjectName(u"firstRunMessage"_s);
    m_message->setWordWrap(true);

    auto *card = new Panel({}, this);
    card->setFixedWidth(theme.px(cardWidth));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme.space(Space::Xl), theme.space(Space::Xl), theme.space(Space::Xl),
                               theme.space(Space::L));
    column->setSpacing(theme.space(Space::M));
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_heading, m_advice, m_steps, m_message})
        column->addWidget(part);
    card->body()->addLayout(column);
    card->foot()->addWidget(buildFoot());
    auto *middle = new QVBoxLayout(this);
    middle->addStretch();
    middle->addWidget(card, 0, Qt::AlignHCenter);
    middle->addStretch();
    // Choosing a real floor opens its own store; the console comes back here for the team.
    const bool chosen = !m_settings.machine().feedAddress().isEmpty();
    showStep(chosen ? TeamStep : LanguageStep);
    setSettled();
}

QString FirstRunPage::title() const
{
    return tr("First run");
}

QString FirstRunPage::iconName() const
{
    return u"nav-settings"_s;
}

QWidget *FirstRunPage::buildLanguage()
{
    auto *page = new QWidget(this);
    QBoxLayout *column = columnOf(page);
    m_languages = new QButtonGroup(page);
    const QString chosen = m_settings.machine().language();
    const QString now = languageServing(chosen.isEmpty() ? QLocale().name() : chosen);
    for (const SpokenLanguage &spoken : spokenLanguages) {
        auto *choice = new QRadioButton(spoken.ownName.toString(), page);
        choice->setObjectName(u"language_"_s + spoken.code);
        choice->setProperty("code", QString(spoken.code));
        choice->setChecked(spoken.code == (now.isEmpty() ? "en"_L1 : now));
        m_languages->addButton(choice);
        column->addWidget(choice);
    }
    column->addStretch();
    return page;
}

QWidget *FirstRunPage::buildFeed()
{
    auto *page = new QWidget(this);
    m_feed = new FeedForm(m_settings, m_prompter, page);
    m_feed->setAddress(m_settings.machine().feedAddress());
    QBoxLayout *column = columnOf(page);
    column->addWidget(m_feed);
    column->addStretch();
    return page;
}

QWidget *FirstRunPage::buildTeam()
{
    auto *page = new QWidget(this);
    m_sources = new QButtonGroup(page);
    QBoxLayout *column = columnOf(page);
    const QStringList words{tr("Take the agents found on the feed"),
                            tr("Read a CSV file (employee_no, name, team, feed_member)"),
                            tr("Later: the floor is shown without names on record")};
    const QStringList names{u"teamFeed"_s, u"teamFile"_s, u"teamLater"_s};
    for (int i = 0; i < words.size(); ++i) {
        auto *choice = new QRadioButton(words[i], page);
        choice->setObjectName(names[i]);
        m_sources->addButton(choice, i);
        column->addWidget(choice);
    }
    m_teamName = new QLineEdit(page);
    m_teamName->setObjectName(u"teamName"_s);
    m_teamName->setText(tr("Team 1"));
    m_file = new QLineEdit(page);
    m_file->setObjectName(u"teamPath"_s);
    m_choose = new Button(tr("Choose…"), ButtonKind::Normal, page);
    m_choose->setObjectName(u"teamChoose"_s);
    auto *fileRow = new QWidget(page);
    auto *row = new QHBoxLayout(fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    m_leader = new QLineEdit(page);
    m_leader->setObjectName(u"leaderName"_s);
    m_leader->setMaxLength(64);
    m_teamRow = new FormRow(tr("Team"), m_teamName, {}, page);
    m_fileRow = new FormRow(tr("File"), fileRow, {}, page);
    const QList<FormRow *> rows{
        m_teamRow, m_fileRow,
        new FormRow(tr("Duty leader"), m_leader, tr("your name: every decision has an author"), page)};
    m_file->setAccessibleName(tr("File"));
    for (FormRow *one : rows)
        column->addWidget(one);
    FormRow::align(rows);
    column->addStretch();
    connect(m_choose, &Button::clicked, this, [this] {
        m_prompter.askOpenPath(this, tr("Agents"), tr("CSV files (*.csv *.txt)"),
                               [this](const QString &path) { m_file->setText(path); });
    });
    connect(m_sources, &QButtonGroup::idClicked, this, [this] { m_sourceChosen = true; });
    connect(m_sources, &QButtonGroup::idToggled, this, &FirstRunPage::showSourceRows);
    return page;
}

/** Only what the chosen source asks for. */
void FirstRunPage::showSourceRows()
{
    m_teamRow->setVisible(!isDemo() && m_sources->checkedId() == FromFeed);
    m_fileRow->setVisible(m_sources->checkedId() == FromFile);
}

bool FirstRunPage::isDemo() const
{
    return m_feed->kind() == FeedForm::Kind::Demo;
}

QWidget *FirstRunPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = new Button(tr("Back"), ButtonKind::Normal, foot);
    m_back->setObjectName(u"firstRunBack"_s);
    m_skip = new Button(tr("Skip"), ButtonKind::Normal, foot);
    m_skip->setObjectName(u"firstRunSkip"_s);
    m_next = new Button({}, ButtonKind::Primary, foot);
    m_next->setObjectName(u"firstRunNext"_s);
    m_next->setKeyHint(u"↵"_s);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_skip);
    row->addWidget(m_next);
    connect(m_back, &Button::clicked, this, &FirstRunPage::back);
    connect(m_skip, &Button::clicked, this, &FirstRunPage::skip);
    connect(m_next, &Button::clicked, this, &FirstRunPage::next);
    return foot;
}

int FirstRunPage::step() const
{
    return m_steps->currentIndex();
}

QStringList FirstRunPage::agentsFound() const
{
    return m_feed->agentsFound().isEmpty() ? m_team.agentsHeard() : m_feed->agentsFound();
}

void FirstRunPage::showTeamChoices()
{
    if (step() != TeamStep)
        return;
    // The demo's people stand on its own records already, and nobody real comes among them.
    const bool demo = isDemo();
    const int found = demo ? 0 : int(agentsFound().size());
    QAbstractButton *const take = m_sources->button(FromFeed);
    take->setText(demo        ? tr("The demo floor brings its own team")
                  : found > 0 ? tr("Take the %n agent(s) found on the feed", nullptr, found)
                              : tr("Take the agents found on the feed (none was heard yet)"));
    take->setEnabled(demo || found > 0);
    for (const int other : {FromFile, Later})
        m_sources->button(other)->setVisible(!demo);
    if (demo || !m_sourceChosen)
        m_sources->button(demo || found > 0 ? FromFeed : Later)->setChecked(true);
    showSourceRows();
}

void FirstRunPage::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_count->setText(tr("Step %1 of 3").arg(step + 1));
    m_back->setVisible(step > LanguageStep);
    m_skip->setVisible(step != TeamStep);
    m_next->setText(step == TeamStep ? tr("Open the console") : tr("Next"));
    say({}, false);
    switch (step) {
    case LanguageStep:
        m_heading->setText(tr("Which language?"));
        m_advice->setText(tr("It can be changed at any time in the settings."));
        break;
    case FeedStep:
        m_heading->setText(tr("Where does the floor come from?"));
        m_advice->setText(
            tr("The demo floor is simulated and marked everywhere; its data is never mixed with real data."));
        break;
    case TeamStep:
        m_heading->setText(tr("Who is the team?"));
        m_advice->setText(tr("People and rosters can be imported later as well."));
        showTeamChoices();
        if (!m_leader->isModified())
            m_leader->setText(m_team.dutyLeader());
        break;
    default:
        break;
    }
    takeFocus();
}

void FirstRunPage::takeFocus()
{
    if (step() == LanguageStep)
        m_languages->checkedButton()->setFocus();
    else if (step() == FeedStep)
        m_next->setFocus();
    else
        m_leader->setFocus();
}

void FirstRunPage::say(const QString &text, bool wrong)
{
    m_message->setInk(wrong ? Ink::Critical : Ink::Muted);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

bool FirstRunPage::keep(const QList<std::pair<QString, QString>> &values)
{
    MachineSettings machine = m_settings.machine();
    Result<void> kept;
    for (const auto &[key, value] : values) {
        if (kept)
            kept = machine.set(key, value);
    }
    if (kept)
        kept = m_settings.saveMachine(machine);
    if (!kept)
        say(kept.error().text, true);
    return kept.ok();
}

void FirstRunPage::keepFeed()
{
    // The demo needs no address: until the end of these steps it is what there is without one.
    const bool demo = isDemo();
    if (!keep({{u"feed"_s, demo ? QString() : m_feed->address()}}))
        return;
    if (!demo && !m_feed->password().isEmpty()) {
        whenDone(m_settings.keepPassword(m_feed->address(), m_feed->password()), this,
                 [this](const Result<QString> &kept) { say(kept ? *kept : kept.error().text, !kept); });
    }
    showStep(TeamStep);
}

void FirstRunPage::next()
{
    if (m_busy)
        return;
    switch (step()) {
    case LanguageStep:
        if (keep({{u"language"_s, m_languages->checkedButton()->property("code").toString()}}))
            showStep(FeedStep);
        return;
    case FeedStep:
        keepFeed();
        return;
    default:
        finish();
    }
}

void FirstRunPage::back()
{
    if (step() > LanguageStep && !m_busy)
        showStep(step() - 1);
}

void FirstRunPage::skip()
{
    if (step() < TeamStep && !m_busy)
        showStep(step() + 1);
}

void FirstRunPage::finish()
{
    const QString leader = m_leader->text().trimmed();
    if (leader.isEmpty()) {
        setWrong(m_leader, true);
        m_leader->setFocus();
        say(tr("Give your name: every decision is kept with its author."), true);
        return;
    }
    setWrong(m_leader, false);
    m_team.setDutyLeader(leader);
    const int source = m_sources->checkedId();
    if (source == Later || isDemo()) {
        seal();
        return;
    }
    if (source == FromFile && m_file->text().trimmed().isEmpty()) {
        setWrong(m_file, true);
        say(tr("Choose the file with the agents, or “Later”."), true);
        return;
    }
    m_busy = true;
    say(tr("saving…"), false);
    const QFuture<Result<QString>> taken = source == FromFeed
                                               ? m_team.takeAgents(leader, m_teamName->text().trimmed(), agentsFound())
                                               : m_team.importAgents(leader, m_file->text().trimmed());
    whenDone(taken, this, [this](const Result<QString> &done) {
        m_busy = false;
        if (done)
            seal();
        else
            say(done.error().text, true);
    });
}

void FirstRunPage::seal()
{
    QList<std::pair<QString, QString>> values{{u"first_run_done"_s, u"true"_s}};
    // Afterwards no address means no floor at all: the demo, chosen or left as it was, is named.
    if (m_settings.machine().feedAddress().isEmpty())
        values << std::pair(u"feed"_s, isDemo() ? m_feed->address() : u"sim:"_s);
    if (keep(values))
        emit finished();
}

QVariantMap FirstRunPage::draft() const
{
    QVariantMap draft = Page::draft();
    draft.insert(stepKey, step());
    draft.insert(agentsKey, m_feed->agentsFound());
    draft.insert(chosenKey, m_sourceChosen);
    return draft;
}

void FirstRunPage::takeDraft(const QVariantMap &draft)
{
    Page::takeDraft(draft);
    m_feed->setAgentsFound(draft.value(agentsKey).toStringList());
    m_sourceChosen = draft.value(chosenKey).toBool();
    showStep(draft.value(stepKey).toInt());
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        next();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        back();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_firstrunpage.cpp"
