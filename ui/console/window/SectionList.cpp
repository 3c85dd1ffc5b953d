// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/SectionList.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace convoy {

namespace {

constexpr int Padding = 16;      ///< before and after a name
constexpr int WidestInChars = 27; ///< longer names go on in a second line

/// Names with room around them.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const QRect room(0, 0, metrics.averageCharWidth() * WidestInChars, 10 * metrics.height());
        const QRect text = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {text.width() + 2 * Padding, text.height() + metrics.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        own.text.clear();
        own.state &= ~QStyle::State_HasFocus;
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, option.widget);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(own.font);
        painter->drawText(option.rect.adjusted(Padding, 0, -Padding / 2, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        if (!(option.state & QStyle::State_HasFocus))
            return;
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sections"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SectionDelegate(this));
}

void SectionList::setNames(const QStringList &names)
{
    while (count() < names.size())
        addItem(QString());
    for (int row = 0; row < count(); ++row)
        item(row)->setText(names.value(row));
    fit();
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SectionList::fit()
{
    setFixedWidth(sizeHintForColumn(0) + 2 * frameWidth());
}

} // namespace convoy
