// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelChecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>

namespace convoy {

namespace {

/// Labels with a field, and buttons; what Qt puts into its own widgets left out.
QStringList captions(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        if (!text.isEmpty())
            texts += text.remove(QLatin1Char('&'));
    }
    return texts;
}

void collectNames(QAccessibleInterface *parent, QStringList &names)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        if (!child)
            continue;
        if (!child->state().invisible && !child->text(QAccessible::Name).isEmpty())
            names += child->text(QAccessible::Name);
        collectNames(child, names);
    }
}

} // namespace

QStringList misplacedLabels(const QWidget &window)
{
    QStringList misplaced;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const QWidget *field = label->buddy();
        if (!field || !label->isVisible() || !field->isVisible())
            continue;
        const QRect own(label->mapTo(&window, QPoint()), label->size());
        const QRect other(field->mapTo(&window, QPoint()), field->size());
        const bool isLeft = own.right() <= other.left() && own.top() <= other.bottom() && own.bottom() >= other.top();
        const bool isAbove = own.bottom() <= other.top() && own.left() <= other.right();
        if (!isLeft && !isAbove)
            misplaced += QStringLiteral("\"%1\" of %2").arg(label->text(), field->objectName());
    }
    return misplaced;
}

QStringList notInSentenceCase(const QWidget &window, const QStringList &names)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}'’-]+"));
    QStringList wrong;
    for (const QString &text : captions(window)) {
        // After the end of a sentence or of a caption another one begins.
        const QStringList words = text.section(QLatin1Char(':'), 0, 0).split(between, Qt::SkipEmptyParts);
        for (const QString &word : words.mid(1)) {
            const bool isCapital = word.front().isUpper() && word != word.toUpper() && !names.contains(word);
            if (isCapital)
                wrong += QStringLiteral("%1 in \"%2\"").arg(word, text);
        }
    }
    return wrong;
}

QStringList abbreviatedLabels(const QWidget &window)
{
    QStringList wrong;
    for (const QString &text : captions(window)) {
        if (text.endsWith(QLatin1Char('.')) || text.contains(QLatin1String(". ")))
            wrong += text;
    }
    return wrong;
}

QStringList namesMetTwice(QWidget &widget)
{
    QStringList names;
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget))
        collectNames(interface, names);
    QStringList twice;
    for (const QString &name : std::as_const(names)) {
        if (names.count(name) > 1 && !twice.contains(name))
            twice += name;
    }
    return twice;
}

} // namespace convoy
