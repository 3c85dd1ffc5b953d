// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace convoy {

/// "Quick filter": a text, a button that clears it, and how many of how many are shown (U44, U45).
class FilterField : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Where another filter is in sight: a caption of its own, with its access key, and a name. Translated by the caller.
    void setCaption(const QString &caption, const QString &accessibleName);
    [[nodiscard]] QString text() const;
    void clear();
    /// "12 of 40 shown" beside the field while this or another filter leaves some out, "40 in all" otherwise.
    void setCounts(int shown, int total);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void textChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_counts;
    QString m_caption;
    QString m_name;
    int m_shown = 0;
    int m_total = 0;
};

} // namespace convoy
