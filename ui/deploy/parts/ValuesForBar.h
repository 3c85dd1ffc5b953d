// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace convoy {

/// "Values for: All hosts | web-01 | …": whose values a page shows. Hosts with values of their own say so.
class ValuesForBar : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesForBar(QWidget *parent = nullptr);

    using HasOwn = std::function<bool(const QString &)>;
    void setHosts(const QStringList &hosts, const QString &current, const HasOwn &hasOwn);
    [[nodiscard]] QComboBox *box() const { return m_box; }

signals:
    void hostChosen(const QString &host); ///< empty: all hosts

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refill();

    QLabel *m_label;
    QComboBox *m_box;
    QLabel *m_note;
    QStringList m_hosts;
    QString m_current;
    HasOwn m_hasOwn;
};

} // namespace convoy
