// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/PackagesPane.h"

#include "console/PackageDetails.h"
#include "operations/package/PackageImporter.h"
#include "widgets/FilterField.h"
#include "widgets/MessagePanel.h"
#include "widgets/labels/TitleLabel.h"
#include "wizard/console/PackageFilterModel.h"
#include "wizard/console/PackageTreeModel.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int ColumnPadding = 16;
constexpr int RoomyChars = 120;
constexpr int ListWidth = 540;
constexpr int DetailsWidth = 360;

/// Rows as high as those of the tables.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int Padding = 8;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Padding);
    }
};

} // namespace

PackagesPane::PackagesPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PackageTreeModel(session, this))
    , m_filter(new PackageFilterModel(this))
    , m_title(new TitleLabel(this))
    , m_import(new QPushButton(this))
    , m_filterField(new FilterField(this))
    , m_message(new MessagePanel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_tree(new QTreeView(this))
    , m_details(new PackageDetails(this))
    , m_emptyPage(new QWidget(this))
    , m_emptyTitle(new TitleLabel(this))
    , m_emptyText(new QLabel(this))
    , m_emptyImport(new QPushButton(this))
    , m_emptySample(new QPushButton(this))
{
    setObjectName(QStringLiteral("packagesPane"));
    m_import->setObjectName(QStringLiteral("importPackages"));
    buildList();
    buildEmptyState();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_import, 0, Qt::AlignLeft);
    column->addWidget(m_filterField);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_emptySample, &QPushButton::clicked, this, [this] { emit importRequested(m_offeredMedium); });
    connect(m_filterField, &FilterField::textChanged, this, [this](const QString &text) {
        m_filter->setFilterText(text);
        m_tree->expandAll();
        m_filterField->setCounts(m_filter->shownPackages(), m_model->packageCount());
    });
    connect(m_details, &PackageDetails::descriptionSaved, this, &PackagesPane::saveDescription);
    connect(m_details, &PackageDetails::installRequested, this, &PackagesPane::installRequested);
    connect(m_details, &PackageDetails::saveCopyRequested, this, &PackagesPane::saveCopy);
    connect(m_model, &PackageTreeModel::reloaded, this, &PackagesPane::reloaded);
    retranslate();
    reloaded();
}

void PackagesPane::buildList()
{
    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(QStringLiteral("packageTree"));
    m_tree->setModel(m_filter);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(PackageTreeModel::Name, Qt::AscendingOrder);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ListWidth, DetailsWidth});
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PackagesPane::showCurrent);
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (currentId() != 0)
            emit installRequested(currentId());
    });
}

void PackagesPane::buildEmptyState()
{
    m_emptyTitle->setAlignment(Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyImport->setObjectName(QStringLiteral("emptyImport"));
    m_emptySample->setObjectName(QStringLiteral("emptyImportSample"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_emptySample);
    buttons->addWidget(m_emptyImport);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_emptyPage);
    column->addStretch(2);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch(3);
    m_emptySample->hide();
    m_stack->addWidget(m_emptyPage);
}

void PackagesPane::setOfferedMedium(const QString &path)
{
    m_offeredMedium = path;
    m_emptySample->setVisible(!path.isEmpty());
    if (m_model->packageCount() == 0)
        setFocusProxy(path.isEmpty() ? m_emptyImport : m_emptySample);
    retranslate();
}

qint64 PackagesPane::currentId() const
{
    return m_tree->currentIndex().data(PackageTreeModel::PackageIdRole).toLongLong();
}

void PackagesPane::selectPackage(qint64 packageId)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(packageId));
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void PackagesPane::reloaded()
{
    const qint64 selected = m_selected;
    m_tree->expandAll();
    m_filterField->setCounts(m_filter->shownPackages(), m_model->packageCount());
    const bool isEmpty = m_model->packageCount() == 0;
    // Whoever gives the pane the focus means what one works with in it.
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_offeredMedium.isEmpty() ? m_emptyImport : m_emptySample) : m_tree);
    m_stack->setCurrentWidget(isEmpty ? m_emptyPage : static_cast<QWidget *>(m_splitter));
    m_filterField->setVisible(!isEmpty);
    m_import->setVisible(!isEmpty);
    if (m_model->problem())
        m_message->showError(*m_model->problem());
    if (selected != 0)
        selectPackage(selected);
    for (int column = 0; column < PackageTreeModel::ColumnCount - 1; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + ColumnPadding);
    }
    if (!m_tree->currentIndex().isValid() && !isEmpty)
        m_tree->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    showCurrent();
}

void PackagesPane::showCurrent()
{
    const StoredPackage *package = m_model->package(m_filter->mapToSource(m_tree->currentIndex()));
    if (package)
        m_selected = package->id;
    m_details->setPackage(package ? std::optional<StoredPackage>(*package) : std::nullopt);
}

void PackagesPane::saveDescription(qint64 packageId, const QString &description)
{
    const Status status = m_session.repository().packages().edit(packageId, std::nullopt, description, std::nullopt);
    if (!status) {
        m_message->showError(status.error());
        return;
    }
    m_message->clear();
    m_session.announceChange();
}

void PackagesPane::saveCopy(qint64 packageId)
{
    auto package = m_session.repository().packages().find(QString::number(packageId));
    if (!package)
        return m_message->showError(package.error());
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Save a copy of %1 in the folder").arg(package->descriptor.displayName()));
    if (folder.isEmpty())
        return;
    m_message->showText(Theme::Tone::Active, tr("A copy of %1 is being saved.").arg(package->descriptor.displayName()));
    m_session.inBackground<QString>(
        this,
        [stored = *package, folder](Repository &repository, const CancelToken &cancel) {
            return savePackage(repository, stored, folder, cancel);
        },
        [this](const Result<QString> &path) {
            if (path)
                m_message->showText(Theme::Tone::Good, tr("The copy was saved as %1.").arg(*path));
            else
                m_message->showError(path.error());
        });
}

/// Beside each other list and details need some room; in a narrow window, or with large text, one is below the other.
void PackagesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isRoomy = width() >= fontMetrics().averageCharWidth() * RoomyChars;
    m_splitter->setOrientation(isRoomy ? Qt::Horizontal : Qt::Vertical);
}

void PackagesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackagesPane::retranslate()
{
    m_title->setText(tr("Installation packages"));
    m_import->setText(tr("I&mport packages…"));
    m_tree->setAccessibleName(tr("Installation packages"));
    m_emptyTitle->setText(tr("No packages yet"));
    m_emptyText->setText(m_offeredMedium.isEmpty()
                             ? tr("Import packages from a disc, a stick or a folder. They are copied into the "
                                  "repository; the medium is not needed afterwards.")
                             : tr("Import packages from a disc, a stick or a folder. They are copied into the "
                                  "repository; the medium is not needed afterwards. A sample is ready to try."));
    m_emptyImport->setText(tr("I&mport packages…"));
    m_emptySample->setText(tr("Import the &sample…"));
}

} // namespace convoy
