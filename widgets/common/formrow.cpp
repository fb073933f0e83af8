// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/formrow.h"

#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/statelook.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace Floorwalk {

namespace {

constexpr int rowHeight = 36;
constexpr int labelWidth = 96;
/** Fields of a kind stand as wide as each other, whatever is in them. */
constexpr int choiceWidth = 176;
constexpr int numberWidth = 96;
constexpr int fieldWidth = 224;

} // namespace

FormRow::FormRow(const QString &label, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_label(new TextLabel(label, TextStyle::Body, Ink::Muted, this))
    , m_editor(editor)
    , m_mark(new IconLabel(toneIcon(Tone::Critical), toneWord(Tone::Critical), Ink::Critical, Extent::Icon, this))
    , m_remark(new TextLabel(hint, TextStyle::Small, Ink::Muted, this))
    , m_hint(hint)
{
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setBuddy(editor);
    m_remark->setWordWrap(true);
    m_mark->hide();
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    editor->setAccessibleDescription(hint);
    m_row->addWidget(m_label);
    // A field for sentences asks for what is free; a remark beside it leaves it that.
    const bool isWide = editor->sizePolicy().horizontalPolicy() == QSizePolicy::MinimumExpanding;
    m_row->addWidget(editor, isWide ? 1 : 0);
    m_row->addWidget(m_mark);
    m_row->addWidget(m_remark, isWide ? 0 : 1);
    applyLook();
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    if (!hasError())
        setError({});
}

void FormRow::setError(const QString &error)
{
    const bool wrong = !error.isEmpty();
    m_remark->setText(wrong ? error : m_hint);
    m_remark->setInk(wrong ? Ink::Critical : Ink::Muted);
    m_mark->setVisible(wrong);
    m_editor->setAccessibleDescription(wrong ? error : m_hint);
    setWrong(m_editor, wrong);
}

bool FormRow::hasError() const
{
    return isWrong(m_editor);
}

void FormRow::align(const QList<FormRow *> &rows)
{
    int width = 0;
    for (const FormRow *row : rows)
        width = qMax(width, qMax(row->m_label->sizeHint().width(), themeOf(row).px(labelWidth)));
    for (FormRow *row : rows)
        row->m_label->setMinimumWidth(width);
}

void FormRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void FormRow::applyLook()
{
    const Theme &theme = themeOf(this);
    setMinimumHeight(theme.px(rowHeight));
    m_label->setMinimumWidth(theme.px(labelWidth));
    if (qobject_cast<QComboBox *>(m_editor))
        m_editor->setMinimumWidth(theme.px(choiceWidth));
    else if (qobject_cast<QLineEdit *>(m_editor))
        m_editor->setMinimumWidth(theme.px(fieldWidth));
    else if (qobject_cast<QAbstractSpinBox *>(m_editor))
        m_editor->setMinimumWidth(theme.px(numberWidth));
    m_row->setContentsMargins(0, theme.space(Space::Xs), 0, theme.space(Space::Xs));
    m_row->setSpacing(theme.space(Space::M));
}

} // namespace Floorwalk

#include "moc_formrow.cpp"
