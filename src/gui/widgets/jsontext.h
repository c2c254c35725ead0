// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPlainTextEdit>

namespace planops::gui {

//! \brief A short JSON text, coloured, to read and copy: a response object, claims, the preview of
//! a request.
//!
//! As high as its text, so that the page around it scrolls. For bodies of any size there is the
//! console's view.
class JsonText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonText(QWidget *parent = nullptr);

    //! Members in the order of their names: for what this program made itself.
    void setObject(const QJsonObject &object);
    //! What was received: order, numbers and repeated members as they are; text that is no JSON
    //! too.
    void setJson(const QByteArray &json);
    //! Room around the text; 12 by default.
    void setTextMargin(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace planops::gui
