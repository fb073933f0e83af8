// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "widgets/settings/figurescopes.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace Floorwalk {

class FormRow;
class OptionalNumber;

/** Edits the figures of the centre, of a queue or of a member: variants with their formula, limits and targets. */
class FigureForm : public QWidget
{
    Q_OBJECT

public:
    explicit FigureForm(QWidget *parent = nullptr);

    /** Makes the rows of @p scope anew, filled from @p settings. */
    void show(const FigureScopes::Scope &scope, const CentreSettings &settings);
    /** Puts what follows from other rows right: formulas, and what a queue has from the centre. */
    void follow(const CentreSettings &settings);
    void setEditable(bool editable);
    bool hasErrors() const;

signals:
    /** A setting is to be @p text; an empty one takes the value of a queue or member back. */
    void edited(const QString &key, const QString &text);

private:
    struct Field
    {
        QString key;
        QComboBox *choice = nullptr;
        OptionalNumber *number = nullptr;
        FormRow *row = nullptr;
    };
    Field makeChoice(const QString &key);
    Field makeNumber(const QString &key);
    QString hintOf(const Field &field) const;
    void numberEdited(const QString &key);
    static QString labelOf(const QString &key);

    FigureScopes::Scope m_scope;
    CentreSettings m_settings;
    std::vector<Field> m_fields;
    QVBoxLayout *m_column;
};

} // namespace Floorwalk
