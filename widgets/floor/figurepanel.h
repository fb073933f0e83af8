// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "models/service/figureview.h"
#include "widgets/common/panel.h"
#include "widgets/floor/figurebar.h"
#include "widgets/floor/figuremodel.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace Floorwalk {

class Button;
class EmptyState;
class Prompter;
class TextLabel;

/** A figure that was opened: its value, how it is counted, and the calls or spans it follows from, line by line. */
class FigurePanel : public Panel
{
    Q_OBJECT

public:
    struct Parts
    {
        FloorSession &live;
        StoreWorker *reader = nullptr; ///< null: nothing is kept, so nothing can be opened
        StoreWorker *writer = nullptr; ///< what exports are noted through
        Prompter &prompter;
        std::function<Actor()> onDuty;
        Zone zone;
    };
    explicit FigurePanel(const Parts &parts, QWidget *parent = nullptr);

    /** Opens the figure of @p queue (empty: the centre), in the variant that the settings choose. */
    void open(FigureKind kind, const QString &queue = {});
    /** In that variant, whatever the settings choose. */
    void open(FigureVariant variant, const QString &queue);
    /** The same of one of the floor's agents alone: of the one of @p key, who is @p name; empty: of everybody. */
    void openOf(FigureVariant variant, const QString &queue, const QString &key, const QString &name);
    /** Variant, interval, teams and queues as @p wish has them. */
    void open(const FigureWish &wish);
    /** Looks at another floor: the present, or an earlier moment. */
    void setFloor(const FloorView &floor);
    /** The moment that is looked at has moved: the figure is of it. For earlier moments only. */
    void follow();
    /** Lets go of the rows: they may be many. */
    void forget();
    void takeFocus();
    FigureVariant variant() const { return m_bar->variant(); }
    QString queue() const { return m_bar->queue(); }
    /** By key; empty: everybody. */
    QString agent() const { return m_bar->agent(); }
    QString agentName() const { return m_bar->agentName(); }

signals:
    void closed();
    /** Something was done that deserves a word. */
    void told(const QString &text);
    /** It was not done, and why. */
    void refused(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    void connectUp();
    void applyLook();
    void choose(FigureVariant variant, const QString &queue);
    void offer(const QStringList &teams, const std::optional<QStringList> &queues);
    void offerFloor();
    void ask();
    void readTeams();
    void watchReading();
    void endReading();
    void showFigure();
    void showNothing(const QString &title, const QString &advice);
    void fitColumns();
    void stretchPart();
    void askWhere();
    void write(const QString &file);
    QString remark() const;
    QStringList ofDuty() const;
    FigureWish wish() const;

    Parts m_parts;
    const FloorView *m_floor;
    FigureView m_view;
    FigureModel m_model;
    FigureBar *m_bar;
    QBoxLayout *m_numbers = nullptr;
    TextLabel *m_value;
    TextLabel *m_variantName;
    TextLabel *m_made;
    TextLabel *m_remark;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Button *m_again;
    Button *m_export;
    Button *m_close;
    Button *m_stop; ///< while it is read for long
    QProgressBar *m_progress;
    QTimer m_watch; ///< while it is read
    QElapsedTimer m_asked;
    bool m_teamsRead = false;
    QFutureWatcher<Result<int>> m_written;
    int m_partWidth = 0; ///< of the words of the column that is stretched
    QString m_file; ///< being written
};

} // namespace Floorwalk
