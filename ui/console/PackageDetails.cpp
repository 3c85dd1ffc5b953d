// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/PackageDetails.h"

#include "base/Clock.h"
#include "widgets/ScrollPane.h"
#include "widgets/labels/SelectableLabel.h"
#include "wizard/console/PackageTreeModel.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int DigestShown = 16;
constexpr int LinesWanted = 12;

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
    , m_actions(new PackageActions(this))
    , m_editor(new PackageEditor(this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("packageDetails"));
    auto *contentColumn = new QVBoxLayout(m_content);
    contentColumn->addWidget(m_actions);
    buildForm();
    contentColumn->addLayout(m_form);
    contentColumn->addWidget(m_editor);
    contentColumn->addStretch();
    m_scroll = new ScrollPane(m_content, this);
    m_scroll->setObjectName(QStringLiteral("detailsScroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // texts wrap instead
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);

    connect(m_actions, &PackageActions::triggered, this, [this](PackageActions::Action action) {
        if (m_package)
            emit triggered(m_package->id, action);
    });
    connect(m_editor, &PackageEditor::saved, this, &PackageDetails::edited);
    retranslate();
}

void PackageDetails::buildForm()
{
    static constexpr const char *Names[FieldCount] = {"name",    "version", "locale", "system", "status",
                                                      "updated", "tenants", "size",   "undo",   "digest"};
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int field = 0; field < FieldCount; ++field) {
        m_values[field] = new SelectableLabel(m_content);
        m_values[field]->setObjectName(QStringLiteral("details_") + QLatin1String(Names[field]));
        auto *caption = new QLabel(m_content);
        caption->setWordWrap(true);
        m_form->addRow(caption, m_values[field]);
    }
}

void PackageDetails::setPackage(const std::optional<StoredPackage> &package, const Access &access)
{
    m_package = package;
    if (m_package) {
        m_actions->setPackage(*m_package, access);
        m_editor->setPackage(*m_package, access);
    }
    refresh();
}

void PackageDetails::setGroups(const QStringList &groups)
{
    m_editor->setGroups(groups);
}

QSize PackageDetails::sizeHint() const
{
    const QSize own = QWidget::sizeHint();
    return {own.width(), qMin(own.height(), LinesWanted * fontMetrics().height())};
}

QString PackageDetails::tenantsText() const
{
    if (m_package->tenants.isEmpty() && !m_package->hasOtherTenants)
        return tr("None: only for whoever has a role in all tenants");
    const QString names = m_package->tenants.join(QStringLiteral(", "));
    return m_package->hasOtherTenants ? tr("%1 and others that you do not see").arg(names) : names;
}

QString PackageDetails::fieldText(Field field) const
{
    const PackageDescriptor &package = m_package->descriptor;
    switch (field) {
    case Name:
        return package.name;
    case VersionField:
        return package.version.text();
    case Locale:
        return package.locale;
    case System:
        return systemsText(package);
    case Status:
        return packageStatusText(m_package->status).text();
    case Updated:
        return shownTime(m_package->updated);
    case Tenants:
        return tenantsText();
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
    m_scroll->setVisible(hasPackage);
    if (!hasPackage)
        return;
    for (int field = 0; field < FieldCount; ++field) {
        const QString text = fieldText(static_cast<Field>(field));
        m_values[field]->setText(text);
        // An empty value is still said to be something; a present one says itself, its caption describes it.
        m_values[field]->setAccessibleName(text.isEmpty() ? m_values[field]->accessibleDescription() : text);
    }
    m_values[Digest]->setToolTip(m_package->sha256);
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
        tr("Name:"),        tr("Version:"), tr("Locale ID:"), tr("Operating system:"), tr("Status:"),
        tr("Update time:"), tr("Tenants:"), tr("Size:"),      tr("Roll back:"),        tr("SHA-256:")};
    for (int field = 0; field < FieldCount; ++field) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_values[field]));
        label->setText(captions[field]);
        QString plain = captions[field];
        m_values[field]->setAccessibleDescription(plain.remove(QLatin1Char(':')).trimmed());
    }
    m_empty->setText(tr("Choose a package to see its details."));
    refresh();
}

} // namespace convoy
