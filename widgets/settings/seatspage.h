// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/zone.h"
#include "models/service/import.h"
#include "widgets/page.h"

#include <functional>

class QDateEdit;
class QStackedWidget;
class QTableView;

namespace Floorwalk {

class Button;
class EmptyState;
class Panel;
class Prompter;
class SeatGrid;
class SeatModel;
class StoreWorker;
class TextLabel;

/** The seats and who sits where on a day: written on by keys, or read from CSV files. */
class SeatsPage : public Page
{
    Q_OBJECT

public:
    /** What the page works with; all outlive it. */
    struct Parts
    {
        StoreWorker &writer;
        StoreWorker &reader;
        Prompter &prompter;
        std::function<Actor()> onDuty;
        Zone zone;
        QDate today;
    };
    explicit SeatsPage(const Parts &parts, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;
    SeatModel &model() { return *m_model; }
    /** What is typed and not saved, with its day. */
    QVariantMap draft() const override;
    bool hasUnsaved() const override;

public slots:
    void reload();
    void save();

signals:
    /** Another part of the settings is wanted. */
    void pageWanted(const QString &page);

protected:
    void takeDraft(const QVariantMap &draft) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Importer = std::function<Result<ImportReport>(StoreSession &, const Actor &, const CsvTable &)>;
    void build();
    QWidget *buildTools();
    QWidget *buildFoot();
    void addSeat();
    void retireSeat();
    void spreadApart();
    void discard();
    void takeBack();
    int currentShift() const;
    void showFloor();
    void goToSeat();
    void importFrom(const QString &title, Importer importer);
    void tellImport(const Result<ImportReport> &report);
    void showTable();
    void refresh();
    void say(const QString &text, bool good);
    void commitCell();
    void restoreDraft();

    Parts m_parts;
    SeatModel *m_model;
    QDateEdit *m_date;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SeatGrid *m_grid;
    Panel *m_floor;
    Button *m_retire = nullptr;
    Button *m_spread = nullptr;
    QList<Button *> m_imports;
    Button *m_save;
    Button *m_discard;
    TextLabel *m_message;
    QVariantMap m_draft; ///< to be put back when its day has come
    QString m_kept; ///< what the last save or import came to, until something is typed
    QString m_proposed; ///< what seating apart came to, until it is saved or dropped
    bool m_saving = false;
};

} // namespace Floorwalk
