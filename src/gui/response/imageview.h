// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

namespace planops::gui {

//! \brief A picture out of a body, ready to be shown.
struct BodyImage
{
    QImage image;    //!< At most 4096 pixels wide and high; null if it could not be read.
    QSize size;      //!< As it came.
    QString format;  //!< "PNG"
    QString problem; //!< Why there is none, translated.

    //! \brief Any thread. Larger pictures are made smaller, so that memory follows the screen.
    [[nodiscard]] static BodyImage read(QByteArrayView bytes);
};

//! \brief Shows a picture: as large as it is, or as small as the view; transparent where it is.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(const BodyImage &image);
    [[nodiscard]] const BodyImage &image() const { return m_image; }
    //! \brief "640 × 480 pixels, PNG"
    [[nodiscard]] QString caption() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BodyImage m_image;
};

} // namespace planops::gui
