// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/prompter.h"

#include <QFileDialog>

namespace Floorwalk {

namespace {

void open(QFileDialog *dialog, Prompter::Answer answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [answer = std::move(answer)](const QString &path) { answer(path); });
    dialog->open();
}

} // namespace

void DialogPrompter::askSavePath(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                                 Answer answer)
{
    auto *dialog = new QFileDialog(parent, title, suggested, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    open(dialog, std::move(answer));
}

void DialogPrompter::askOpenPath(QWidget *parent, const QString &title, const QString &filter, Answer answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(answer));
}

} // namespace Floorwalk
