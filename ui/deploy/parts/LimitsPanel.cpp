// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/parts/LimitsPanel.h"

#include "deploy/parts/ParameterField.h"
#include "plan/Waves.h"
#include "widgets/FlowLayout.h"
#include "wizard/summary/LimitsText.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int MostAtOnce = 64;
constexpr int MostFailed = 100'000;
constexpr int MostRetries = 20;
constexpr int FieldSpacing = 16;

} // namespace

LimitsPanel::LimitsPanel(DeployWizardState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_sentence(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_fields(new QWidget(this))
{
    setObjectName(QStringLiteral("limitsPanel"));
    m_sentence->setObjectName(QStringLiteral("limitsSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("openLimits"));
    m_open->setCheckable(true);
    m_open->setAutoDefault(false);
    auto *row = new FlowLayout(FieldSpacing, m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    addNumber(QStringLiteral("parallel"), 1, MostAtOnce, &PlanLimits::parallel);
    addNumber(QStringLiteral("parallelCopies"), 1, MostAtOnce, &PlanLimits::parallelCopies);
    addWaveSize();
    addNumber(QStringLiteral("maxFailed"), 0, MostFailed, &PlanLimits::maxFailed);
    addNumber(QStringLiteral("maxFailedPerWave"), 0, MostFailed, &PlanLimits::maxFailedPerWave);
    addNumber(QStringLiteral("retries"), 0, MostRetries, &PlanLimits::retries);
    m_fields->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    auto *line = new FlowLayout(FieldSpacing);
    line->addWidget(m_open);
    column->addLayout(line);
    column->addWidget(m_fields);
    connect(m_open, &QPushButton::toggled, m_fields, &QWidget::setVisible);
    connect(&m_state, &DeployWizardState::limitsChanged, this, &LimitsPanel::showLimits);
    connect(&m_state, &DeployWizardState::hostsChanged, this, &LimitsPanel::showLimits);
    retranslate();
}

QSpinBox *LimitsPanel::addNumber(const QString &name, int least, int most, int PlanLimits::*member)
{
    auto *edit = new QSpinBox(m_fields);
    edit->setRange(least, most);
    edit->setAccelerated(true);
    auto *field = new ParameterField(name, edit, m_fields);
    m_numbers += Number{edit, field, member};
    m_fields->layout()->addWidget(field);
    connect(edit, &QSpinBox::valueChanged, this,
            [this, member](int value) { change([member, value](PlanLimits &limits) { limits.*member = value; }); });
    return edit;
}

void LimitsPanel::addWaveSize()
{
    m_waveSize = new QLineEdit(m_fields);
    m_waveField = new ParameterField(QStringLiteral("waveSize"), m_waveSize, m_fields);
    m_fields->layout()->addWidget(m_waveField);
    connect(m_waveSize, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([text](PlanLimits &limits) { limits.waveSize = text.simplified().remove(QLatin1Char(' ')); });
    });
}

void LimitsPanel::change(const std::function<void(PlanLimits &)> &edit)
{
    PlanLimits limits = m_state.limits();
    edit(limits);
    m_state.setLimits(limits);
}

void LimitsPanel::showLimits()
{
    const PlanLimits &limits = m_state.limits();
    const qsizetype hosts = m_state.hosts().size();
    for (const Number &number : std::as_const(m_numbers)) {
        const QSignalBlocker blocker(number.edit);
        number.edit->setValue(limits.*number.member);
    }
    if (!m_waveSize->hasFocus())
        m_waveSize->setText(limits.waveSize);
    const auto size = waveSizeFor(limits.waveSize, hosts);
    m_waveField->setProblem(size ? std::nullopt : std::optional(size.error().text()));
    QStringList sentences{stopLimitText(limits, hosts).text()};
    const Message waves = m_state.isSolution() ? stageWavesText(limits, hosts) : wavesText(limits, hosts);
    for (const Message &more : {waveLimitText(limits), waves}) {
        if (!more.isEmpty())
            sentences += more.text();
    }
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void LimitsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LimitsPanel::retranslate()
{
    const QString none = tr("no limit");
    m_open->setText(tr("&Waves and limits"));
    m_open->setAccessibleDescription(tr("Shows or hides the fields for waves and limits."));
    m_numbers.at(0).field->setTexts(tr("&Hosts at once:"), tr("Hosts at once"));
    m_numbers.at(1).field->setTexts(tr("Copies a&t once:"), tr("Copies at once"));
    m_waveField->setTexts(tr("Hosts in a wa&ve:"), tr("Hosts in a wave"));
    m_waveSize->setPlaceholderText(m_state.isSolution() ? tr("the solution's, or 4, or 25%", "size of a wave")
                                                        : tr("all, or 4, or 25%", "size of a wave"));
    m_numbers.at(2).field->setTexts(tr("Stop at this many &failed hosts:"), tr("Stop at this many failed hosts"));
    m_numbers.at(3).field->setTexts(tr("Stop at this many of a wav&e:"),
                                    tr("Stop at this many failed hosts of a wave"));
    m_numbers.at(4).field->setTexts(tr("T&ries again when an installer is busy:"),
                                    tr("Tries again when an installer is busy"));
    for (const int limited : {2, 3})
        m_numbers.at(limited).edit->setSpecialValueText(none);
    m_numbers.at(4).edit->setSpecialValueText(tr("none", "no retries"));
    showLimits();
}

} // namespace convoy
