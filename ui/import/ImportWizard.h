// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizard>

namespace convoy {

class ImportModel;

/// Method -> source -> what was found -> progress and result. The work is in the model, which outlives the wizard: closing it
/// while an import goes on leaves the import going on.
class ImportWizard : public QWizard
{
    Q_OBJECT

public:
    enum PageId { MethodId, SourceId, ChoiceId, ProgressId };

    ImportWizard(ImportModel &model, const QString &offeredMedium, QWidget *parent = nullptr);

    /// Starts with this path and goes on to what it holds.
    void startWith(const QString &path);

signals:
    void installRequested(qint64 packageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();
    void arrive();

    ImportModel &m_model;
};

} // namespace convoy
