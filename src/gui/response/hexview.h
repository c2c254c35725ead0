// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/bodyfile.h"
#include "gui/response/codeview.h"

#include <QAbstractScrollArea>

namespace planops::gui {

//! \brief The bytes of a body, sixteen a row, as hex and as text. Any size: only what is visible is
//! read.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void setBody(const http::BodyFile &body);
    void showHit(TextRange hit);
    [[nodiscard]] TextRange selection() const;
    //! \brief "7B 0A 20": the selected bytes.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] qint64 cursor() const { return m_cursor; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Metrics
    {
        double cell; // width of one character
        double hex;  // left edge of the hex columns
        double text; // left edge of the text column
        int row;     // height
        int head;
    };
    [[nodiscard]] Metrics metrics() const;
    [[nodiscard]] double hexX(const Metrics &metrics, int column) const;
    [[nodiscard]] qint64 byteAt(const QPoint &position) const;
    void paintHead(QPainter &painter, const Metrics &metrics);
    void paintRow(QPainter &painter, const Metrics &metrics, qint64 row, int top);
    void moveCursor(qint64 offset, bool keepAnchor);
    void updateScrollBar();

    http::BodyFile m_body;
    QByteArrayView m_bytes;
    qint64 m_anchor = 0;
    qint64 m_cursor = 0;
};

} // namespace planops::gui
