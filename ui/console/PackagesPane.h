// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace convoy {

class FilterField;
class MessagePanel;
class PackageDetails;
class PackageFilterModel;
class PackageTreeModel;
class TitleLabel;

/// "Installation packages": the list by groups, its filter, the details beside it, and what can be done with a package.
class PackagesPane : public QWidget
{
    Q_OBJECT

public:
    explicit PackagesPane(Session &session, QWidget *parent = nullptr);

    /// A medium to offer while the repository is empty (the sample); empty: none.
    void setOfferedMedium(const QString &path);
    void selectPackage(qint64 packageId);

signals:
    void importRequested(const QString &path);
    void installRequested(qint64 packageId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void buildEmptyState();
    void retranslate();
    void reloaded();
    void showCurrent();
    void saveDescription(qint64 packageId, const QString &description);
    void saveCopy(qint64 packageId);
    [[nodiscard]] qint64 currentId() const;

    Session &m_session;
    PackageTreeModel *m_model;
    PackageFilterModel *m_filter;
    TitleLabel *m_title;
    QPushButton *m_import;
    FilterField *m_filterField;
    MessagePanel *m_message;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    PackageDetails *m_details;
    QWidget *m_emptyPage;
    TitleLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_emptyImport;
    QPushButton *m_emptySample;
    QString m_offeredMedium;
    qint64 m_selected = 0;
};

} // namespace convoy
