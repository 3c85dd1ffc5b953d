// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWizardPage>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace convoy {

class TitleLabel;

/// The frame of every page of the deployment wizard: what is being done and to how many hosts, one sentence that says
/// what to do here, what is missing (as links, at the top and beside Next: U11, U33), and the content in a scroll area,
/// so that 200 % text and 800 x 600 work.
class DeployPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit DeployPage(const QString &name, QWidget *parent = nullptr);

    /// Why Next does not go on, and the way there.
    struct Obstacle
    {
        QString text; ///< whole sentence
        std::function<void()> go; ///< brings the operator to the field; may be empty
        bool isQuiet = false; ///< not wrong, only not done yet: beside Next alone, not in the list at the top
    };

    [[nodiscard]] virtual QString stepName() const = 0; ///< in the list of steps
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    /// The page is shown now, whichever way it was reached.
    virtual void arrive() {}
    void setTask(const QString &task); ///< "Install Sample Echo Server 9.0.002.05 on 3 hosts"

    [[nodiscard]] bool isComplete() const override { return m_obstacles.isEmpty(); }

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void setSentence(const QString &sentence);
    void setObstacles(const QList<Obstacle> &obstacles);
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;
    /// A label for secondary text, wrapped, in the colour of such.
    static QLabel *makeNote(const char *name, QWidget *parent);

private:
    void refreshObstacles();
    [[nodiscard]] QString linked(qsizetype number) const; ///< the obstacle as a link, if it leads anywhere
    void follow(const QString &link);

    TitleLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_problems;
    QLabel *m_reason;
    QVBoxLayout *m_content;
    QList<Obstacle> m_obstacles;
};

} // namespace convoy
