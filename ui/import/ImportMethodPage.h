// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWizardPage>

class QLabel;
class QRadioButton;

namespace convoy {

/// How packages come: the five methods (G038 to G043).
enum class ImportMethod { OneFile, TemplatesApart, Place, Repository, Zipped };

/// Asks for one of the five methods. Which one was taken last is remembered.
class ImportMethodPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportMethodPage(QWidget *parent = nullptr);

    [[nodiscard]] ImportMethod method() const;
    void choose(ImportMethod method);

    void initializePage() override;
    bool validatePage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QRadioButton *> m_choices; ///< in the order of ImportMethod
    QList<QLabel *> m_explanations;
};

} // namespace convoy
