// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace convoy {

/// The language of the window: English, Italian, French, Spanish, switched without a restart. Installs Convoy's own
/// catalogue and Qt's, and sets the default locale (dates, numbers, sizes). GUI thread; one per program.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);

    static QStringList languages();                   ///< en it fr es
    static QString nativeName(const QString &language); ///< "Italiano"
    /// The system's language when it is one of ours, else "en".
    static QString systemLanguage();

    [[nodiscard]] const QString &language() const { return m_language; }
    /// An unknown language changes nothing and gives false.
    bool setLanguage(const QString &language);

signals:
    void languageChanged();

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace convoy
