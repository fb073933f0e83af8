// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/reachform.h"

#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/settingsbook.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCheckBox>
#include <QGridLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

ReachForm::ReachForm(SettingsBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_result(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(themeOf(this).space(Space::L));
    grid->setVerticalSpacing(themeOf(this).space(Space::S));
    grid->addWidget(new TextLabel(tr("At a new"), TextStyle::Small, Ink::Muted, this), 0, 0);
    addRow(*grid, 1, AlertReach::Sound, tr("Sound"));
    addRow(*grid, 2, AlertReach::Notification, tr("Desktop notification"));
    addRow(*grid, 3, AlertReach::Front, tr("Window to the front"));
    m_result->setObjectName(u"reachResult"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    grid->addWidget(m_result, 4, 0, 1, 4);
    grid->setColumnStretch(3, 1);
}

void ReachForm::addRow(QGridLayout &grid, int row, AlertReach reach, const QString &title)
{
    grid.addWidget(new TextLabel(title, TextStyle::Body, Ink::Text, this), row, 0);
    int column = 1;
    for (const bool alarm : {false, true}) {
        auto *const box = new QCheckBox(alarm ? tr("alarm") : tr("warning"), this);
        box->setObjectName(alertReachKey(reach, alarm));
        //: a way an alert comes, and at which level: "Sound, alarm"
        box->setAccessibleName(tr("%1, %2").arg(title, box->text()));
        connect(box, &QCheckBox::toggled, this, &ReachForm::changed);
        m_boxes.insert(box->objectName(), box);
        grid.addWidget(box, row, column++);
    }
    auto *const trial = new Button(tr("Try it"), ButtonKind::Normal, this);
    trial->setObjectName(u"try_"_s + alertReachKey(reach, true));
    trial->setAccessibleName(tr("Try it: %1").arg(title));
    connect(trial, &Button::clicked, this, [this, reach] { tryOut(reach); });
    grid.addWidget(trial, row, column, Qt::AlignLeft);
}

void ReachForm::show(const MachineSettings &settings)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        it.value()->setChecked(settings.flag(it.key()));
}

QMap<QString, QString> ReachForm::chosen() const
{
    QMap<QString, QString> all;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        all.insert(it.key(), it.value()->isChecked() ? u"true"_s : u"false"_s);
    return all;
}

void ReachForm::tryOut(AlertReach reach)
{
    m_result->setInk(Ink::Muted);
    m_result->setText(reach == AlertReach::Front ? tr("In three seconds this window comes to the front: go to another.")
                                                 : tr("Trying…"));
    m_result->QWidget::show();
    // As an alarm, unless only warnings are to come this way.
    const bool alarm = m_boxes.value(alertReachKey(reach, true))->isChecked()
                       || !m_boxes.value(alertReachKey(reach, false))->isChecked();
    whenDone(m_book.tryAlert(reach, alarm), this, [this, reach](const Result<void> &done) { say(reach, done); });
}

void ReachForm::say(AlertReach reach, const Result<void> &done)
{
    m_result->setInk(done ? Ink::Good : Ink::Critical);
    if (!done)
        m_result->setText(u"▲ "_s + done.error().text);
    else if (reach == AlertReach::Sound)
        m_result->setText(u"✓ "_s + tr("The sound was played. If you did not hear it, look at the volume."));
    else if (reach == AlertReach::Notification)
        m_result->setText(u"✓ "_s + tr("The desktop took the notification."));
}

} // namespace Floorwalk

#include "moc_reachform.cpp"
