// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/PackageDetails.h"

#include "widgets/FlowLayout.h"
#include "widgets/ScrollPane.h"
#include "widgets/labels/SelectableLabel.h"
#include "wizard/console/PackageTreeModel.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int DescriptionHeight = 72;
constexpr int DigestShown = 16;

Message undoText(const QString &undo)
{
    if (undo == QLatin1String("installer"))
        return Message(QT_TRANSLATE_NOOP("core", "By its own installer"));
    if (undo == QLatin1String("previous-package"))
        return Message(QT_TRANSLATE_NOOP("core", "By installing the previous version"));
    if (undo == QLatin1String("saved-files"))
        return Message(QT_TRANSLATE_NOOP("core", "By files saved before"));
    return Message(QT_TRANSLATE_NOOP("core", "Cannot be undone"));
}

} // namespace

PackageDetails::PackageDetails(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_description(new QPlainTextEdit(this))
    , m_saveDescription(new QPushButton(this))
    , m_install(new QPushButton(this))
    , m_saveCopy(new QPushButton(this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("packageDetails"));
    static constexpr const char *Names[FieldCount] = {"name",    "nickname", "version", "locale", "system", "status",
                                                      "updated", "group",    "size",    "undo",   "digest"};
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int field = 0; field < FieldCount; ++field) {
        m_values[field] = new SelectableLabel(m_content);
        m_values[field]->setObjectName(QStringLiteral("details_") + QLatin1String(Names[field]));
        auto *caption = new QLabel(m_content);
        caption->setWordWrap(true);
        m_form->addRow(caption, m_values[field]);
    }
    m_description->setObjectName(QStringLiteral("details_description"));
    m_description->setFixedHeight(DescriptionHeight);
    m_description->setTabChangesFocus(true);
    auto *descriptionLabel = new QLabel(m_content);
    descriptionLabel->setBuddy(m_description);
    m_form->addRow(descriptionLabel, m_description);
    m_saveDescription->setObjectName(QStringLiteral("saveDescription"));
    m_saveDescription->setEnabled(false);
    m_form->addRow(QString(), m_saveDescription);
    m_install->setObjectName(QStringLiteral("installPackage"));
    m_saveCopy->setObjectName(QStringLiteral("savePackageCopy"));

    auto *actions = new FlowLayout(8);
    actions->addWidget(m_install);
    actions->addWidget(m_saveCopy);
    auto *contentColumn = new QVBoxLayout(m_content);
    contentColumn->addLayout(actions);
    contentColumn->addLayout(m_form);
    contentColumn->addStretch();
    auto *scroll = new ScrollPane(m_content, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // texts wrap instead
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(scroll, 1);
    scroll->setObjectName(QStringLiteral("detailsScroll"));

    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_saveDescription->setEnabled(m_package && m_description->toPlainText() != m_package->descriptor.description);
    });
    connect(m_saveDescription, &QPushButton::clicked, this, [this] {
        if (m_package)
            emit descriptionSaved(m_package->id, m_description->toPlainText());
    });
    connect(m_install, &QPushButton::clicked, this, [this] { emit installRequested(m_package ? m_package->id : 0); });
    connect(m_saveCopy, &QPushButton::clicked, this, [this] { emit saveCopyRequested(m_package ? m_package->id : 0); });
    retranslate();
}

void PackageDetails::setPackage(const std::optional<StoredPackage> &package)
{
    const bool isSame = package && m_package && package->id == m_package->id;
    const bool isEdited = m_package && m_description->toPlainText() != m_package->descriptor.description;
    m_package = package;
    if (m_package && !(isSame && isEdited))
        m_description->setPlainText(m_package->descriptor.description);
    refresh();
}

QString PackageDetails::fieldText(Field field) const
{
    const PackageDescriptor &package = m_package->descriptor;
    switch (field) {
    case Name:
        return package.name;
    case Nickname:
        return package.nickname;
    case VersionField:
        return package.version.text();
    case Locale:
        return package.locale;
    case System:
        return systemsText(package);
    case Status:
        return packageStatusText(m_package->status).text();
    case Updated:
        return QLocale().toString(m_package->updated.toLocalTime(), QLocale::ShortFormat);
    case Group:
        return m_package->group;
    case Size:
        return QLocale().formattedDataSize(m_package->size);
    case Undo:
        return undoText(package.undo).text();
    case Digest:
        return m_package->sha256.first(qMin<qsizetype>(DigestShown, m_package->sha256.size())) + QStringLiteral("…");
    case FieldCount:
        break;
    }
    return {};
}

void PackageDetails::refresh()
{
    const bool hasPackage = m_package.has_value();
    m_empty->setVisible(!hasPackage);
    findChild<ScrollPane *>(QStringLiteral("detailsScroll"))->setVisible(hasPackage);
    if (!hasPackage)
        return;
    for (int field = 0; field < FieldCount; ++field) {
        const QString text = fieldText(static_cast<Field>(field));
        m_values[field]->setText(text);
        // An empty value is still said to be something; a present one says itself, its caption describes it.
        m_values[field]->setAccessibleName(text.isEmpty() ? m_values[field]->accessibleDescription() : text);
    }
    m_values[Digest]->setToolTip(m_package->sha256);
    m_saveDescription->setEnabled(m_description->toPlainText() != m_package->descriptor.description);
}

void PackageDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PackageDetails::retranslate()
{
    const QString captions[FieldCount] = {
        tr("Name:"),        tr("Nickname:"), tr("Version:"), tr("Locale ID:"), tr("Operating system:"), tr("Status:"),
        tr("Update time:"), tr("Group:"),    tr("Size:"),    tr("Roll back:"), tr("SHA-256:")};
    for (int field = 0; field < FieldCount; ++field) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_values[field]));
        label->setText(captions[field]);
        QString plain = captions[field];
        m_values[field]->setAccessibleDescription(plain.remove(QLatin1Char(':')).trimmed());
    }
    qobject_cast<QLabel *>(m_form->labelForField(m_description))->setText(tr("&Description:"));
    m_description->setAccessibleName(tr("Description"));
    m_saveDescription->setText(tr("Sa&ve the description"));
    m_install->setText(tr("&Install…"));
    m_install->setToolTip(tr("Choose hosts, fill in the parameters, read the plan, then install this package"));
    m_saveCopy->setText(tr("Save a &copy…"));
    m_saveCopy->setToolTip(tr("Write the package to a file, exactly as it was imported"));
    m_empty->setText(tr("Choose a package to see its details."));
    refresh();
}

} // namespace convoy
