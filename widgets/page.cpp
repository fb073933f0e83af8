// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextDocument>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString focusKey = u"focus"_s;

/** The names of @p part and of all named around it inside @p page; empty for a part without a name. */
QString pathOf(const QWidget *part, const QWidget *page)
{
    if (part->objectName().isEmpty())
        return {};
    QStringList names;
    for (const QWidget *one = part; one && one != page; one = one->parentWidget()) {
        if (!one->objectName().isEmpty())
            names.prepend(one->objectName());
    }
    return names.join(u'/');
}

/** Calls @p each with every part of kind T that has a name, and its path. */
template <class T, class Each> void forNamed(const QWidget &page, Each each)
{
    for (T *part : page.findChildren<T *>()) {
        if (const QString path = pathOf(part, &page); !path.isEmpty())
            each(part, path);
    }
}

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
}

void Page::setSettled()
{
    if (m_settled)
        return;
    m_settled = true;
    emit settled();
}

void Page::takeFocus()
{
    setFocus();
    focusNextChild();
}

QVariantMap Page::draft() const
{
    QVariantMap draft;
    forNamed<QComboBox>(*this, [&draft](const QComboBox *box, const QString &path) {
        if (box->currentIndex() > 0)
            draft.insert(path, box->currentIndex());
    });
    forNamed<QRadioButton>(*this, [&draft](const QRadioButton *choice, const QString &path) {
        if (choice->isChecked())
            draft.insert(path, true);
    });
    forNamed<QLineEdit>(*this, [&draft](const QLineEdit *field, const QString &path) {
        const bool isSecret = field->echoMode() != QLineEdit::Normal; // what is kept is read by others, too
        if (field->isModified() && !isSecret)
            draft.insert(path, field->text());
    });
    forNamed<QPlainTextEdit>(*this, [&draft](const QPlainTextEdit *field, const QString &path) {
        if (field->document()->isModified())
            draft.insert(path, field->toPlainText());
    });
    if (const QWidget *const focused = focusWidget(); focused && focused->hasFocus())
        draft.insert(focusKey, pathOf(focused, this));
    return draft;
}

void Page::restore(const QVariantMap &draft)
{
    if (draft.isEmpty())
        return;
    if (m_settled)
        takeDraft(draft);
    else
        connect(this, &Page::settled, this, [this, draft] { takeDraft(draft); });
}

void Page::takeDraft(const QVariantMap &draft)
{
    // Choices first: they decide which fields there are.
    forNamed<QComboBox>(*this, [&draft](QComboBox *box, const QString &path) {
        if (const QVariant kept = draft.value(path); kept.isValid())
            box->setCurrentIndex(kept.toInt());
    });
    forNamed<QRadioButton>(*this, [&draft](QRadioButton *choice, const QString &path) {
        if (draft.value(path).toBool())
            choice->setChecked(true);
    });
    forNamed<QLineEdit>(*this, [&draft](QLineEdit *field, const QString &path) {
        if (const QVariant kept = draft.value(path); kept.isValid()) {
            field->setText(kept.toString());
            field->setModified(true);
        }
    });
    forNamed<QPlainTextEdit>(*this, [&draft](QPlainTextEdit *field, const QString &path) {
        if (const QVariant kept = draft.value(path); kept.isValid() && kept.toString() != field->toPlainText())
            field->setPlainText(kept.toString());
    });
    forNamed<QWidget>(*this, [&draft](QWidget *part, const QString &path) {
        if (path == draft.value(focusKey).toString())
            part->setFocus();
    });
}

} // namespace Floorwalk

#include "moc_page.cpp"
