// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/paint.h"

#include <QFrame>
#include <QList>

class QGridLayout;

namespace planops::gui {

class Button;
class FlowLayout;
class Label;

//! \brief What went wrong, in the order of the guide; every text is free of secrets already.
struct ErrorReport
{
    struct Fact
    {
        QString label; //!< "API said", "Meaning", "Clock", "Header", "Request"
        QString value;
        bool mono = false; //!< others' words and identifiers
    };

    Icon icon = Icon::CircleX;
    Tone tone = Tone::Bad; //!< Bad or Warn
    QString title;         //!< what happened
    QString why;           //!< one or two sentences
    QList<Fact> facts;
    QString details; //!< more for "Copy details", after the above
};

//! \brief A failed request explained: icon, what happened, why, the facts, and the ways on.
class ErrorCard : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorCard(QWidget *parent = nullptr);

    //! Replaces everything, the actions too, and announces the title to assistive technology.
    void setReport(const ErrorReport &report);
    //! From left to right: primary fixes it, secondary inspects, ghost is the way round.
    Button *addAction(const QString &text, Icon icon, ButtonKind kind,
                      const QKeySequence &keys = {});

    //! What "Copy details" puts on the clipboard.
    [[nodiscard]] QString detailsText() const;

Q_SIGNALS:
    void detailsCopied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoomForTile();

    ErrorReport m_report;
    Label *m_title;
    Label *m_why;
    QGridLayout *m_facts;
    FlowLayout *m_actions;
    QList<Button *> m_added;
    Button *m_copy;
};

} // namespace planops::gui
