// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/daytemplatespage.h"

#include "models/day/daywords.h"
#include "models/domain/languages.h"
#include "models/service/daytemplatereader.h"
#include "widgets/common/button.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/panel.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/activityform.h"
#include "widgets/settings/eventsform.h"
#include "widgets/settings/listeditor.h"
#include "widgets/settings/settingstabs.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds previewPause{300};
constexpr int mostOfChanges = 30; ///< percent of the page's height
} // namespace

DayTemplatesPage::DayTemplatesPage(TemplatesBook &book, const QString &language, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_language(language)
    , m_teams(new QComboBox(this))
    , m_start(new QComboBox(this))
    , m_meeting(new QSpinBox(this))
    , m_activities(new ListEditor(u"activities"_s, tr("Activities of the day"), tr("Retire"), this))
    , m_form(new ActivityForm(language))
    , m_events(new EventsForm(language))
    , m_forms(new QStackedWidget(this))
    , m_toEvents(new Button(tr("Meals and rests…"), ButtonKind::Normal, this))
    , m_date(new QDateEdit(this))
    , m_preview(new QListWidget(this))
    , m_differences(new TextLabel({}, TextStyle::Small, Ink::Text, this))
    , m_from(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_save(new Button(tr("Save as a new version"), ButtonKind::Primary, this))
    , m_discard(new Button(tr("Discard"), ButtonKind::Normal, this))
    , m_message(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"dayTemplatesPage"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(previewPause);
    connect(m_pause, &QTimer::timeout, this, &DayTemplatesPage::loadPreview);
    build();
    load({});
}

QString DayTemplatesPage::title() const
{
    return tr("Day templates");
}

QString DayTemplatesPage::iconName() const
{
    return u"nav-settings"_s;
}

void DayTemplatesPage::takeFocus()
{
    m_activities->list()->setFocus();
}

void DayTemplatesPage::build()
{
    const Theme &theme = themeOf(this);
    auto *const tabs = new SettingsTabs(u"daytemplates"_s, this);
    connect(tabs, &SettingsTabs::wanted, this, &DayTemplatesPage::pageWanted);
    auto *const three = new QHBoxLayout;
    three->setSpacing(theme.space(Space::M));
    three->addWidget(buildActivities(), 3);
    three->addWidget(buildForm(), 5);
    three->addWidget(buildPreview(), 3);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(tabs, 0, Qt::AlignLeft);
    column->addLayout(buildHead());
    column->addLayout(three, 1);
    column->addLayout(buildFoot());
    orderTabsAsRead(this);
    addSaveAction(this, [this] { save(); });
    addKeyAction(this, {QKeySequence(Qt::Key_Escape)}, tr("back to the list"), [this] { takeFocus(); });
}

QLayout *DayTemplatesPage::buildHead()
{
    m_teams->setObjectName(u"templateTeam"_s);
    m_teams->setAccessibleName(tr("Team"));
    m_teams->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the teams come after it is shown
    m_start->setObjectName(u"templateStart"_s);
    m_start->setAccessibleName(tr("Begin with a shipped template"));
    m_start->addItem(tr("Begin with a shipped template…"));
    for (const QString &id : DayTemplateReader::shippedIds()) {
        if (const Result<DayTemplate> shipped = DayTemplateReader::load(id))
            m_start->addItem(inLanguage(shipped->title, m_language), id);
    }
    m_meeting->setObjectName(u"meetingBefore"_s);
    m_meeting->setAccessibleName(tr("Minutes from the pre-shift meeting to the shift"));
    m_meeting->setRange(0, 240);
    m_meeting->setSuffix(tr(" min"));
    connect(m_teams, &QComboBox::activated, this, [this] { load(m_teams->currentData().toString()); });
    connect(m_start, &QComboBox::activated, this, &DayTemplatesPage::startFrom);
    connect(m_meeting, &QSpinBox::valueChanged, this, [this](int minutes) {
        if (m_filling)
            return;
        m_template.meetingBeforeShift = std::chrono::minutes(minutes);
        changed();
    });
    auto *const row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::S));
    row->addWidget(new TextLabel(tr("Team"), TextStyle::Small, Ink::Muted, this));
    row->addWidget(m_teams);
    row->addWidget(m_start);
    row->addWidget(new TextLabel(tr("Meeting before the shift"), TextStyle::Small, Ink::Muted, this));
    row->addWidget(m_meeting);
    row->addStretch(1);
    return row;
}

Panel *DayTemplatesPage::buildActivities()
{
    auto *const panel = new Panel(tr("Activities"), this);
    m_activities->setFrameless();
    panel->body()->addWidget(m_activities, 1);
    connect(m_activities, &ListEditor::chosen, this, &DayTemplatesPage::showActivity);
    connect(m_activities, &ListEditor::addWanted, this, &DayTemplatesPage::addActivity);
    connect(m_activities, &ListEditor::removeWanted, this, &DayTemplatesPage::retireActivity);
    connect(m_activities, &ListEditor::moveWanted, this, &DayTemplatesPage::moveActivity);
    m_toEvents->setObjectName(u"toEvents"_s);
    m_toEvents->setKeyHint(u"M"_s);
    m_toEvents->setToolTip(tr("When people eat and rest; mandatory walks follow these times"));
    connect(m_toEvents, &Button::clicked, this, &DayTemplatesPage::showEvents);
    auto *const key = new QAction(tr("meals and rests"), m_activities->list());
    key->setShortcut(Qt::Key_M);
    key->setShortcutContext(Qt::WidgetShortcut);
    connect(key, &QAction::triggered, this, &DayTemplatesPage::showEvents);
    m_activities->list()->addAction(key);
    panel->foot()->addWidget(m_toEvents);
    panel->foot()->addStretch();
    return panel;
}

Panel *DayTemplatesPage::buildForm()
{
    m_formPanel = new Panel(tr("Activity"), this);
    m_forms->addWidget(new FormScroll(m_form, m_formPanel));
    m_forms->addWidget(new FormScroll(m_events, m_formPanel));
    m_formPanel->body()->addWidget(m_forms, 1);
    connect(m_form, &ActivityForm::edited, this, &DayTemplatesPage::takeActivity);
    connect(m_events, &EventsForm::edited, this, &DayTemplatesPage::takeEvents);
    return m_formPanel;
}

Panel *DayTemplatesPage::buildPreview()
{
    auto *const panel = new Panel(tr("The day it makes"), this);
    m_date->setObjectName(u"previewDate"_s);
    m_date->setAccessibleName(tr("Day of the preview"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    panel->addToHeader(m_date);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("The day it makes"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setWordWrap(true);
    panel->body()->addWidget(m_preview, 1);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setWordWrap(true);
    m_differences->setAlignment(Qt::AlignTop);
    m_changes = new FormScroll(m_differences, panel);
    panel->foot()->addWidget(m_changes);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        if (!m_filling)
            loadPreview();
    });
    return panel;
}

/** The day has the room; what changed takes what its words need of it, to less than half. */
void DayTemplatesPage::fitDifferences()
{
    const int needed =
        std::max(0, m_differences->heightForWidth(m_changes->viewport()->width())); // an empty text has none
    m_changes->setFixedHeight(std::min(needed, height() * mostOfChanges / 100));
}

void DayTemplatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitDifferences();
}

QLayout *DayTemplatesPage::buildFoot()
{
    m_from->setObjectName(u"templateFrom"_s);
    m_from->setAccessibleName(tr("In force from"));
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setCalendarPopup(true);
    m_reason->setObjectName(u"templateReason"_s);
    m_reason->setAccessibleName(tr("What was changed and why"));
    m_reason->setPlaceholderText(tr("What was changed and why"));
    m_reason->setMaxLength(200);
    m_save->setObjectName(u"templateSave"_s);
    m_save->setKeyHint(u"Ctrl S"_s);
    m_discard->setObjectName(u"templateDiscard"_s);
    m_message->setObjectName(u"templateMessage"_s);
    m_message->setWordWrap(true);
    connect(m_save, &Button::clicked, this, &DayTemplatesPage::save);
    connect(m_discard, &Button::clicked, this, &DayTemplatesPage::discard);
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(themeOf(this).space(Space::S));
    foot->addWidget(new TextLabel(tr("In force from"), TextStyle::Small, Ink::Muted, this));
    foot->addWidget(m_from);
    foot->addWidget(m_reason, 2);
    foot->addWidget(m_save);
    foot->addWidget(m_discard);
    foot->addWidget(m_message, 3);
    return foot;
}

} // namespace Floorwalk

#include "moc_daytemplatespage.cpp"
