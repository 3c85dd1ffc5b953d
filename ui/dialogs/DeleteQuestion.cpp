// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DeleteQuestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace convoy {

namespace {

struct DeleteQuestion
{
    Q_DECLARE_TR_FUNCTIONS(convoy::DeleteQuestion)
};

struct Texts
{
    const char *name;
    QString happens;
    QString means;
    QString yes;
};

void ask(QWidget *parent, const StoredPackage &package, const Texts &texts, const std::function<void()> &remove)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, DeleteQuestion::tr("Delete %1").arg(package.descriptor.displayName()),
                        texts.happens, QMessageBox::NoButton, parent);
    box->setObjectName(QLatin1String(texts.name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(texts.means);
    QPushButton *yes = box->addButton(texts.yes, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteYes"));
    QPushButton *no = box->addButton(DeleteQuestion::tr("&Keep the package"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("deleteNo"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [yes, remove](const QAbstractButton *button) {
        if (button == yes)
            remove();
    });
    box->open();
}

} // namespace

void askBeforeDeleting(QWidget *parent, const StoredPackage &package, const std::function<void()> &remove)
{
    ask(parent, package,
        {"deleteQuestion", DeleteQuestion::tr("Delete %1 permanently?").arg(package.descriptor.displayName()),
         DeleteQuestion::tr("It leaves the repository for all tenants, with its templates and its description, and "
                            "cannot be brought back without the medium. Nothing is changed on any host."),
         DeleteQuestion::tr("&Delete permanently")},
        remove);
}

void askBeforeDeletingNeeded(QWidget *parent, const StoredPackage &package, const Error &use,
                             const std::function<void()> &remove)
{
    ask(parent, package,
        {"deleteNeededQuestion", use.text(),
         DeleteQuestion::tr("The package is still there. If it is deleted permanently now, what is named above can no "
                            "longer be done."),
         DeleteQuestion::tr("&Delete permanently all the same")},
        remove);
}

} // namespace convoy
