// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/incidents/incidentspage.h"

#include "models/domain/alertoutcome.h"
#include "models/service/whendone.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/textlabel.h"
#include "widgets/incidents/incidentform.h"
#include "widgets/incidents/incidentmodel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lookAgain{2};
constexpr QLatin1StringView subjectBegin("incident:");

RowDelegate::Cell cellOfIncident(const QModelIndex &index)
{
    RowDelegate::Cell cell;
    const bool lasts = index.data(IncidentModel::LastsRole).toBool();
    const bool withdrawn = index.data(IncidentModel::WithdrawnRole).toBool();
    cell.icon = withdrawn ? u"dismiss"_s : lasts ? u"alert-critical"_s : u"check"_s;
    cell.ink = withdrawn ? Ink::Muted : lasts ? Ink::Critical : Ink::Text;
    cell.strong = lasts;
    cell.text = index.data().toString();
    cell.detail = index.data(IncidentModel::DetailRole).toString();
    return cell;
}

} // namespace

IncidentsPage::IncidentsPage(IncidentBook &book, Zone zone, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_model(new IncidentModel(zone, this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new IncidentForm(zone, this))
    , m_problem(new TextLabel({}, TextStyle::Body, Ink::Critical, this))
{
    setObjectName(u"incidentsPage"_s);
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookAgain);
    connect(&m_timer, &QTimer::timeout, this, &IncidentsPage::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showProblem({});
        m_form->stopAsking();
        showCurrent();
    });
    connect(m_form, &IncidentForm::saveWanted, this, &IncidentsPage::save);
    connect(m_form, &IncidentForm::overWanted, this, &IncidentsPage::end);
    connect(m_form, &IncidentForm::copied, this, &IncidentsPage::toastWanted);
    connect(m_form, &IncidentForm::withdrawWanted, this, [this] {
        m_withdrawing = true;
        m_form->ask(true);
    });
    connect(&m_form->answers(), &AnswerBar::cancelled, m_form, &IncidentForm::stopAsking);
    connect(&m_form->answers(), &AnswerBar::accepted, this, [this](const AnswerBar::Answer &answer) {
        m_form->answers().setSaving(true);
        if (m_withdrawing)
            withdraw(answer.reason);
        else
            saveSpan(answer.reason);
    });
    reload();
}

QString IncidentsPage::title() const
{
    return tr("Incidents");
}

QString IncidentsPage::iconName() const
{
    return u"urgent"_s;
}

void IncidentsPage::build()
{
    const Theme &theme = themeOf(this);
    m_problem->setObjectName(u"incidentProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->setObjectName(u"incidentList"_s);
    m_list->setAccessibleName(tr("Incidents, the newest first"));
    m_list->setModel(m_model);
    auto *const delegate = new RowDelegate(m_list, cellOfIncident);
    delegate->setRowHeight(Extent::RowTimeline);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    auto *const left = new Panel(tr("Incidents"), this);
    left->body()->addWidget(m_list, 1);
    auto *const both = new QWidget(this);
    auto *const row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(theme.space(Space::M));
    row->addWidget(left, 2);
    row->addWidget(m_form, 3);
    m_stack->addWidget(new EmptyState(
        tr("No incident in the last weeks"),
        tr("When many of a team go off line at once inside their shift, it appears here and in the inbox."), this));
    m_stack->addWidget(both);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    addSaveAction(this, [this] { save(); });
    connect(m_form, &IncidentForm::edited, this, &Page::unsavedChanged);
}

void IncidentsPage::reload()
{
    whenDone(m_book.recent(), this, [this](const Result<std::vector<IncidentRecord>> &read) {
        take(read);
        setSettled();
    });
}

void IncidentsPage::take(const Result<std::vector<IncidentRecord>> &incidents)
{
    if (!incidents) {
        showProblem(incidents.error().text);
        return;
    }
    m_model->show(*incidents);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const int wanted = m_wantedTeam.isEmpty() ? -1 : m_model->rowOfTeam(m_wantedTeam);
    if (wanted >= 0) {
        m_wantedTeam.clear();
        m_list->setCurrentIndex(m_model->index(wanted));
    } else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    showCurrent();
    if (std::ranges::any_of(*incidents, [](const IncidentRecord &one) { return one.lasts() && !one.withdrawn; }))
        m_timer.start();
}

void IncidentsPage::showSubject(const QString &subject)
{
    m_wantedTeam = subject.startsWith(subjectBegin) ? subject.mid(subjectBegin.size()) : subject;
    reload();
}

void IncidentsPage::takeFocus()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        setFocus();
}

void IncidentsPage::showAlerts(const std::vector<AlertRecord> &alerts)
{
    std::vector<AlertRecord> mine;
    std::ranges::copy_if(alerts, std::back_inserter(mine),
                         [](const AlertRecord &alert) { return alert.kind == incidentKind; });
    if (mine == m_alerts)
        return;
    m_alerts = std::move(mine);
    m_timer.start();
}

void IncidentsPage::showCurrent()
{
    const IncidentRecord *const incident = m_model->at(m_list->currentIndex().row());
    if (!incident)
        return;
    const bool isSame = incident->id == m_form->incident().id;
    if (incident->number != m_form->incident().number && m_form->isOther())
        m_typed.insert(QString::number(m_form->incident().number), m_form->typed());
    m_form->show(*incident, m_book.now());
    putTyped();
    if (!isSame)
        loadHistory();
}

/** What was typed of the incident before another was looked at, or before the program's end. */
void IncidentsPage::putTyped()
{
    const IncidentRecord &shown = m_form->incident();
    const QVariant typed = m_typed.take(QString::number(shown.number));
    if (typed.isValid() && !shown.withdrawn)
        m_form->type(typed.toMap());
}

bool IncidentsPage::hasUnsaved() const
{
    return m_form->isOther() || !m_typed.isEmpty();
}

QVariantMap IncidentsPage::draft() const
{
    QVariantMap typed = m_typed;
    if (m_form->isOther())
        typed.insert(QString::number(m_form->incident().number), m_form->typed());
    return typed.isEmpty() ? QVariantMap() : QVariantMap{{u"typed"_s, typed}};
}

void IncidentsPage::takeDraft(const QVariantMap &draft)
{
    m_typed = draft.value(u"typed"_s).toMap();
    if (!m_form->isTyped())
        putTyped();
}

void IncidentsPage::loadHistory()
{
    const qint64 number = m_form->incident().number;
    whenDone(m_book.history(number), this, [this, number](const Result<std::vector<IncidentRecord>> &read) {
        if (read && m_form->incident().number == number)
            m_form->showHistory(*read);
    });
}

const AlertRecord *IncidentsPage::alertOf(const IncidentRecord &incident) const
{
    const auto found = std::ranges::find_if(m_alerts, [&incident](const AlertRecord &alert) {
        return alert.instance == incident.instance && incidentOf(alert).team == incident.team;
    });
    return found == m_alerts.end() ? nullptr : &*found;
}

void IncidentsPage::save()
{
    if (m_form->isAsking() || m_form->incident().number == 0 || m_form->incident().withdrawn || m_form->isSpanWrong())
        return;
    const IncidentRecord seen = m_form->incident();
    if (m_form->words() == seen.words) {
        if (m_form->isOtherSpan()) {
            m_withdrawing = false;
            m_form->ask(false);
        }
        return;
    }
    whenDone(m_book.describe(seen, m_form->words()), this, [this](const Result<IncidentRecord> &done) {
        const bool askSpan = done && m_form->isOtherSpan();
        saved(done, askSpan ? QString() : tr("Incident #%1 is on record.").arg(m_form->incident().number));
        if (askSpan) {
            m_withdrawing = false;
            m_form->ask(false);
        }
    });
}

void IncidentsPage::saveSpan(const QString &reason)
{
    whenDone(m_book.setSpan(m_form->incident(), m_form->span(), reason), this,
             [this](const Result<IncidentRecord> &done) { saved(done, tr("The span is corrected.")); });
}

void IncidentsPage::withdraw(const QString &reason)
{
    const IncidentRecord seen = m_form->incident();
    const AlertRecord *const alert = alertOf(seen);
    if (!alert) {
        whenDone(m_book.withdraw(seen, reason), this,
                 [this](const Result<IncidentRecord> &done) { saved(done, tr("The incident is withdrawn.")); });
        return;
    }
    // While it lasts its alert is on the floor: closed there as a false alarm it is withdrawn with it.
    emit commanded({AlertCommand::Act::Dismiss, *alert, {}, Millis(0), {}, reason, AlertOutcome::falseAlarm});
    m_form->stopAsking();
    m_timer.start();
}

void IncidentsPage::end()
{
    const IncidentRecord seen = m_form->incident();
    if (const AlertRecord *const alert = alertOf(seen)) {
        emit commanded(
            {AlertCommand::Act::Dismiss, *alert, {}, Millis(0), {}, tr("Closed by hand"), AlertOutcome::settled});
        m_timer.start();
        return;
    }
    whenDone(m_book.setSpan(seen, {seen.span.from, m_book.now()}, tr("Closed by hand")), this,
             [this](const Result<IncidentRecord> &done) { saved(done, tr("The incident is closed.")); });
}

void IncidentsPage::saved(const Result<IncidentRecord> &done, const QString &text)
{
    m_form->answers().setSaving(false);
    if (!done) {
        if (m_form->isAsking())
            m_form->answers().showProblem(done.error().text);
        else
            showProblem(done.error().text);
        return;
    }
    showProblem({});
    m_form->stopAsking();
    if (text.isEmpty()) {
        m_form->show(*done, m_book.now());
    } else {
        // Another may be looked at by now: what waits of this one is on record.
        if (done->number == m_form->incident().number)
            m_form->settle();
        else if (m_typed.remove(QString::number(done->number)) > 0)
            emit unsavedChanged();
        emit toastWanted(text);
    }
    reload();
}

void IncidentsPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace Floorwalk

#include "moc_incidentspage.cpp"
