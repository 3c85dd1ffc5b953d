// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/QuestionsPage.h"

#include "deploy/parts/ParameterField.h"
#include "deploy/parts/ValuesForBar.h"
#include "widgets/PathEdit.h"
#include "wizard/console/HostTableModel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int MostRows = 6;

bool isBoolean(const PackageQuestion &question)
{
    return question.type == QLatin1String("boolean");
}

QString titleOf(const PackageQuestion &question)
{
    return question.title.isEmpty() ? question.name : question.title;
}

/// The package's words are no place for access keys.
QString asLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

QuestionsPage::QuestionsPage(DeployWizardState &state, QWidget *parent)
    : DeployPage(QStringLiteral("questionsPage"), parent)
    , m_model(state)
    , m_valuesFor(new ValuesForBar(this))
{
    content()->addWidget(m_valuesFor);
    for (const PackageQuestion &question : m_model.questions())
        addQuestion(question);
    content()->addStretch();
    connect(m_valuesFor, &ValuesForBar::hostChosen, this, [this](const QString &host) { m_model.setHost(host); });
    connect(&m_model, &QuestionsPageModel::hostChanged, this, &QuestionsPage::showValues);
    connect(&m_model, &QuestionsPageModel::hostsChanged, this, &QuestionsPage::showValues);
    connect(&m_model, &QuestionsPageModel::valuesChanged, this, &QuestionsPage::showValues);
    retranslate();
}

void QuestionsPage::addQuestion(const PackageQuestion &question)
{
    QWidget *editor = nullptr;
    if (question.type == QLatin1String("selectMultiple"))
        editor = makeChoices(question);
    else
        editor = isBoolean(question) || !question.values.isEmpty() ? makeChoice(question) : makeText(question);
    auto *field = new ParameterField(QStringLiteral("question_") + question.name, editor, this);
    m_fields.insert(question.name, field);
    content()->addWidget(field);
    connect(field, &ParameterField::resetWanted, this, [this, question] { m_model.useGeneral(question); });
}

QWidget *QuestionsPage::makeText(const PackageQuestion &question)
{
    auto *edit = question.type == QLatin1String("path") ? new PathEdit(this) : new QLineEdit(this);
    if (question.type == QLatin1String("password"))
        edit->setEchoMode(QLineEdit::Password);
    connect(edit, &QLineEdit::textChanged, this, [this, question](const QString &text) { take(question, text); });
    return edit;
}

QWidget *QuestionsPage::makeChoice(const PackageQuestion &question)
{
    auto *box = new QComboBox(this);
    const QStringList values =
        isBoolean(question) ? QStringList{QStringLiteral("true"), QStringLiteral("false")} : question.values;
    if (!question.isRequired || m_model.answer(question).isEmpty())
        box->addItem(QString(), QString());
    for (const QString &value : values)
        box->addItem(value, value);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, question, box] { take(question, box->currentData().toString()); });
    return box;
}

QWidget *QuestionsPage::makeChoices(const PackageQuestion &question)
{
    auto *list = new QListWidget(this);
    for (const QString &value : question.values) {
        auto *item = new QListWidgetItem(value, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const int rows = qMin(MostRows, list->count());
    list->setFixedHeight(list->sizeHintForRow(0) * rows + list->frameWidth() * 4);
    connect(list, &QListWidget::itemChanged, this, [this, question, list] {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                chosen += list->item(row)->text();
        }
        take(question, chosen.join(QLatin1Char(';')));
    });
    return list;
}

void QuestionsPage::take(const PackageQuestion &question, const QString &value)
{
    if (!m_isShowing)
        m_model.setAnswer(question, value);
}

QString QuestionsPage::stepName() const
{
    return tr("Questions of the package");
}

QWidget *QuestionsPage::firstField() const
{
    return m_model.questions().isEmpty() ? nullptr : m_fields.value(m_model.questions().constFirst().name)->editor();
}

void QuestionsPage::arrive()
{
    showValues();
}

void QuestionsPage::showAnswer(const PackageQuestion &question)
{
    QWidget *editor = m_fields.value(question.name)->editor();
    const QString answer = m_model.answer(question);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(answer));
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        const QStringList chosen = answer.split(QLatin1Char(';'));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(chosen.contains(list->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor);
               edit && edit->echoMode() == QLineEdit::Normal && edit->text() != answer) {
        edit->setText(answer);
    }
}

void QuestionsPage::showValues()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_valuesFor->setHosts(m_model.hosts(), m_model.host(),
                          [this](const QString &host) { return m_model.hasOwnValues(host); });
    for (const PackageQuestion &question : m_model.questions()) {
        showAnswer(question);
        m_fields.value(question.name)
            ->setReset(m_model.isOwn(question) ? tr("Use the value for all hosts") : QString());
    }
    showProblems();
}

void QuestionsPage::showProblems()
{
    for (const PackageQuestion &question : m_model.questions()) {
        const auto error = m_model.problem(question);
        m_fields.value(question.name)->setProblem(error ? std::optional<QString>(error->text()) : std::nullopt);
    }
    QList<Obstacle> obstacles;
    for (const ValueProblem &problem : m_model.problems())
        obstacles += obstacle(problem);
    setObstacles(obstacles);
}

DeployPage::Obstacle QuestionsPage::obstacle(const ValueProblem &problem)
{
    const QString text = problem.host.isEmpty() ? problem.error.text()
                                                : tr("%1: %2", "host: what is wrong with its value")
                                                      .arg(hostDisplayName(problem.host), problem.error.text());
    return {text, [this, host = problem.host, name = problem.field] { goTo(host, name); }};
}

void QuestionsPage::goTo(const QString &host, const QString &name)
{
    m_model.setHost(host);
    if (ParameterField *field = m_fields.value(name))
        field->editor()->setFocus(Qt::ShortcutFocusReason);
}

QString QuestionsPage::hint(const PackageQuestion &question)
{
    const QString place = silentPlace(question);
    if (question.type == QLatin1String("integer"))
        return tr("A whole number. It becomes %1.").arg(place);
    if (question.type == QLatin1String("port"))
        return tr("From 1 to 65535. It becomes %1.").arg(place);
    if (question.type == QLatin1String("path"))
        return tr("A full path on the host. It becomes %1.").arg(place);
    if (question.type == QLatin1String("password"))
        return tr("It becomes %1 and is never stored.").arg(place);
    return tr("It becomes %1.").arg(place);
}

QString QuestionsPage::silentPlace(const PackageQuestion &question)
{
    const qsizetype dot = question.silent.indexOf(QLatin1Char('.'));
    return QStringLiteral("[%1] %2").arg(question.silent.left(dot), question.silent.mid(dot + 1));
}

void QuestionsPage::retranslate()
{
    setSentence(tr("Answer what the package asks about its installation."));
    for (const PackageQuestion &question : m_model.questions()) {
        ParameterField *field = m_fields.value(question.name);
        field->setTexts(asLabel(titleOf(question)), titleOf(question), hint(question));
        auto *box = qobject_cast<QComboBox *>(field->editor());
        if (!box || !isBoolean(question))
            continue;
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        box->setItemText(box->findData(QStringLiteral("true")), tr("Yes"));
        box->setItemText(box->findData(QStringLiteral("false")), tr("No"));
    }
    showValues();
}

} // namespace convoy
