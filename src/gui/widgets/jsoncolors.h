// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QWidget;

namespace planops::gui {

//! \brief Colours keys, strings, numbers and words of a short JSON text, line by line, with the
//! colours of \a widget's scheme, also when that changes.
class JsonColors : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    //! \brief A child of \a document, which \a widget shows.
    JsonColors(QWidget *widget, QTextDocument *document);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void highlightBlock(const QString &text) override;

private:
    const QWidget *m_widget;
};

} // namespace planops::gui
