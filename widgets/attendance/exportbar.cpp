// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/exportbar.h"

#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOffered = 13;

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_month(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_chinese(new QCheckBox(tr("Chinese titles"), this))
    , m_write(new Button(tr("Write the file…"), ButtonKind::Primary, this))
    , m_back(new Button(tr("Back"), ButtonKind::Normal, this))
    , m_problem(new TextLabel({}, TextStyle::Small, Ink::Critical, this))
{
    setObjectName(u"exportBar"_s);
    m_month->setObjectName(u"exportMonth"_s);
    m_month->setAccessibleName(tr("Month"));
    m_kind->setObjectName(u"exportKind"_s);
    m_kind->setAccessibleName(tr("What"));
    m_kind->addItem(tr("Attendance"), int(HrFileRequest::Kind::Attendance));
    m_kind->addItem(tr("Penalties"), int(HrFileRequest::Kind::Penalties));
    m_profile->setObjectName(u"exportProfile"_s);
    m_profile->setAccessibleName(tr("For"));
    m_profile->addItem(tr("For Excel, WPS, LibreOffice"), int(HrFileRequest::Profile::Excel));
    m_profile->addItem(tr("Plain, for machines"), int(HrFileRequest::Profile::Plain));
    m_chinese->setObjectName(u"exportChinese"_s);
    m_write->setObjectName(u"exportWrite"_s);
    m_back->setObjectName(u"exportBack"_s);
    m_back->setKeyHint(u"Esc"_s);
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("File for HR"), TextStyle::BodyStrong, Ink::Text, this));
    for (QWidget *part : std::initializer_list<QWidget *>{m_month, m_kind, m_profile, m_chinese})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_write);
    row->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);

    connect(m_write, &Button::clicked, this, &ExportBar::writeRequested);
    connect(m_back, &Button::clicked, this, &ExportBar::closed);
}

void ExportBar::open(QDate date)
{
    m_month->clear();
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate month = QDate(date.year(), date.month(), 1).addMonths(-back);
        m_month->addItem(month.toString(u"yyyy-MM"_s), month);
    }
    m_problem->hide();
    setSaving(false);
    show();
    m_month->setFocus();
}

HrFileRequest ExportBar::request() const
{
    HrFileRequest request;
    request.kind = HrFileRequest::Kind(m_kind->currentData().toInt());
    request.profile = HrFileRequest::Profile(m_profile->currentData().toInt());
    request.chineseHeader = m_chinese->isChecked();
    request.month = m_month->currentData().toDate();
    return request;
}

QString ExportBar::suggestedName() const
{
    const bool attendance = request().kind == HrFileRequest::Kind::Attendance;
    return u"%1-%2.csv"_s.arg(attendance ? u"attendance"_s : u"penalties"_s, m_month->currentText());
}

void ExportBar::setSaving(bool saving)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_month, m_kind, m_profile, m_chinese, m_write, m_back})
        part->setEnabled(!saving);
    m_write->setText(saving ? tr("saving…") : tr("Write the file…"));
}

void ExportBar::showProblem(const QString &problem)
{
    setSaving(false);
    m_problem->setText(problem);
    m_problem->show();
}

void ExportBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isEnabled()) {
        emit closed();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_write->isEnabled()) {
        emit writeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_exportbar.cpp"
