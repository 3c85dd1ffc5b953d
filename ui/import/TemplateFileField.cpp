// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/TemplateFileField.h"

#include "widgets/PathEdit.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace convoy {

TemplateFileField::TemplateFileField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_path(new PathEdit(this))
    , m_choose(new QPushButton(this))
{
    m_path->setObjectName(name);
    m_choose->setObjectName(name + QStringLiteral("Choose"));
    m_choose->setAutoDefault(false);
    m_label->setBuddy(m_path);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0, 1, 2);
    grid->addWidget(m_path, 1, 0);
    grid->addWidget(m_choose, 1, 1);
    connect(m_choose, &QPushButton::clicked, this, &TemplateFileField::choose);
}

QString TemplateFileField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void TemplateFileField::setTexts(const QString &label, const QString &help, const QString &button,
                                 const QString &filter)
{
    m_label->setText(label);
    QString plain = label;
    m_path->setAccessibleName(plain.remove(QLatin1Char('&')).remove(QLatin1Char(':')).trimmed());
    m_path->setHelp(help);
    m_choose->setText(button);
    m_filter = filter;
}

void TemplateFileField::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, m_path->accessibleName(), path(), m_filter);
    if (!file.isEmpty())
        m_path->setText(QDir::toNativeSeparators(file));
}

} // namespace convoy
