// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportMethodPage.h"

#include "widgets/ScrollPane.h"

#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace convoy {

namespace {

const QString SettingsKey = QStringLiteral("import/method");
constexpr std::array Words{"one-file", "templates-apart", "place", "repository", "zipped"};
constexpr auto Usual = ImportMethod::Place;

} // namespace

ImportMethodPage::ImportMethodPage(QWidget *parent)
    : QWizardPage(parent)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    for (const char *word : Words) {
        auto *choice = new QRadioButton(content);
        choice->setObjectName(QStringLiteral("importMethod_") + QLatin1String(word));
        auto *explanation = new QLabel(content);
        explanation->setWordWrap(true);
        explanation->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                               + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        column->addWidget(choice);
        column->addWidget(explanation);
        column->addSpacing(fontMetrics().height() / 2);
        m_choices += choice;
        m_explanations += explanation;
    }
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addWidget(new ScrollPane(content, this));
    const QString last = QSettings().value(SettingsKey).toString();
    const auto at = std::ranges::find(Words, last, [](const char *word) { return QLatin1String(word); });
    choose(at == Words.end() ? Usual : static_cast<ImportMethod>(at - Words.begin()));
    retranslate();
}

ImportMethod ImportMethodPage::method() const
{
    const auto at = std::ranges::find_if(m_choices, &QRadioButton::isChecked);
    return at == m_choices.end() ? Usual : static_cast<ImportMethod>(at - m_choices.begin());
}

void ImportMethodPage::choose(ImportMethod method)
{
    m_choices.at(static_cast<int>(method))->setChecked(true);
}

void ImportMethodPage::initializePage()
{
    setFocusProxy(m_choices.at(static_cast<int>(method())));
}

bool ImportMethodPage::validatePage()
{
    QSettings().setValue(SettingsKey, QLatin1String(Words.at(static_cast<size_t>(method()))));
    return true;
}

void ImportMethodPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

void ImportMethodPage::retranslate()
{
    setTitle(tr("How do the packages come?"));
    setSubTitle(tr("Choose how they are stored. The place is asked on the next page."));
    const std::array choices{tr("&One file: the package with its templates"), tr("A package, and its &templates apart"),
                             tr("A &disc, a stick, a folder or a share"), tr("An existing &repository"),
                             tr("&Zipped packages on a medium or a share")};
    const std::array explanations{
        tr("An archive, or the folder of one package. Also for packages with several templates."),
        tr("The package and its XML template and APD template, each in a file of its own."),
        tr("Everything that is found there is listed; you tick what is to be imported."),
        tr("Another Convoy repository, or the folder of an administrator repository with MediaInfo.xml."),
        tr("Archives, each with one package and its templates, side by side or in folders.")};
    for (int i = 0; i < m_choices.size(); ++i) {
        m_choices.at(i)->setText(choices.at(static_cast<size_t>(i)));
        m_choices.at(i)->setAccessibleDescription(explanations.at(static_cast<size_t>(i)));
        m_explanations.at(i)->setText(explanations.at(static_cast<size_t>(i)));
    }
}

} // namespace convoy
