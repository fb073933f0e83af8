// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/actionrows.h"

#include "widgets/theme/floorwalkstyle.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualDays = 3; ///< until something agreed is looked at again
}

ActionRows::ActionRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(Space::Xs));
    for (int row = 0; row < mostRows; ++row)
        addRow();
    follow();
}

void ActionRows::addRow()
{
    const int number = int(m_rows.size()) + 1;
    auto *const whole = new QWidget(this);
    Row row{whole, new QLineEdit(whole), new QDateEdit(whole)};
    row.text->setObjectName(u"noteAction%1"_s.arg(number));
    row.text->setAccessibleName(tr("Agreed, number %1").arg(number));
    row.text->setPlaceholderText(tr("What was agreed"));
    row.text->setMaxLength(300);
    row.due->setObjectName(u"noteDue%1"_s.arg(number));
    row.due->setAccessibleName(tr("Until, number %1").arg(number));
    row.due->setDisplayFormat(u"yyyy-MM-dd"_s);
    auto *const line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(themeOf(this).space(Space::S));
    line->addWidget(row.text, 1);
    line->addWidget(row.due);
    m_column->addWidget(whole);
    connect(row.text, &QLineEdit::textChanged, this, [this] {
        follow();
        emit typed();
    });
    connect(row.text, &QLineEdit::returnPressed, row.due, [due = row.due] { due->setFocus(Qt::TabFocusReason); });
    connect(row.due, &QDateEdit::dateChanged, this, &ActionRows::typed);
    m_rows.push_back(row);
}

/** As many rows as are written in, and one to write in. */
void ActionRows::follow()
{
    size_t last = 0;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].text->text().trimmed().isEmpty())
            last = row + 1;
    }
    bool isOther = false;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const bool shown = row <= last;
        isOther = isOther || m_rows[row].whole->isVisibleTo(this) != shown;
        m_rows[row].whole->setVisible(shown);
    }
    if (isOther)
        emit resized();
}

void ActionRows::clear(QDate today)
{
    setActions({}, today);
}

void ActionRows::setActions(const std::vector<AgreedAction> &actions, QDate today)
{
    m_usual = today.addDays(usualDays);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QSignalBlocker text(m_rows[row].text);
        const QSignalBlocker due(m_rows[row].due);
        const bool given = row < actions.size();
        m_rows[row].text->setText(given ? actions[row].text : QString());
        m_rows[row].due->setDate(given && actions[row].due.isValid() ? actions[row].due : m_usual);
    }
    follow();
}

std::vector<AgreedAction> ActionRows::actions() const
{
    std::vector<AgreedAction> all;
    for (const Row &row : m_rows) {
        const QString text = row.text->text().trimmed();
        if (!text.isEmpty())
            all.push_back({{}, text, row.due->date(), {}, {}, {}, {}});
    }
    return all;
}

} // namespace Floorwalk

#include "moc_actionrows.cpp"
