// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QMap>
#include <QScrollBar>
#include <QWidget>

namespace convoy {

namespace {

QString textOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->buddy() ? label->text() : QString();
}

QChar accessKey(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toUpper();
}

QList<const QWidget *> seen(const QWidget &window)
{
    QList<const QWidget *> widgets;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_")))
            widgets += widget;
    }
    return widgets;
}

} // namespace

QStringList sharedAccessKeys(const QWidget &window)
{
    QMap<QChar, QStringList> users;
    for (const QWidget *widget : seen(window)) {
        if (const QChar key = accessKey(textOf(*widget)); !key.isNull())
            users[key] += QStringLiteral("%1 (%2)").arg(widget->objectName(), textOf(*widget));
    }
    QStringList shared;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it.value().size() > 1)
            shared += QStringLiteral("%1: %2").arg(it.key()).arg(it.value().join(QStringLiteral(", ")));
    }
    return shared;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isControl = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (!isControl)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless +=
                QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
    return nameless;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : seen(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!label && !button)
            continue;
        if ((label ? label->text() : button->text()).isEmpty())
            continue; // there is nothing to cut: a picture, or the button inside a field
        // What gives way says itself in full elsewhere.
        if (label && !label->toolTip().isEmpty() && label->toolTip() == label->accessibleName())
            continue;
        const bool isWrapped = label && label->wordWrap();
        const int wantedHeight = isWrapped ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
        const bool isCut =
            (!isWrapped && widget->width() < widget->sizeHint().width()) || widget->height() < wantedHeight;
        if (isCut)
            clipped += QStringLiteral("%1: \"%2\"").arg(widget->objectName(), label ? label->text() : button->text());
    }
    return clipped;
}

} // namespace convoy
