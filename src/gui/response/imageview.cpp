// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/imageview.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int largestSide = 4096;
constexpr int pictureMargin = 16;
constexpr int checkSide = 8;

} // namespace

BodyImage BodyImage::read(QByteArrayView bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    BodyImage result;
    result.size = reader.size();
    if (result.size.width() > largestSide || result.size.height() > largestSide)
        reader.setScaledSize(result.size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    result.format = QString::fromLatin1(reader.format()).toUpper();
    result.image = reader.read();
    if (result.image.isNull())
        result.problem = reader.errorString();
    else if (!result.size.isValid())
        result.size = result.image.size();
    return result;
}

ImageView::ImageView(QWidget *parent) : QWidget(parent)
{
    setTextRole(this, TextRole::Caption);
    setFocusPolicy(Qt::TabFocus);
}

void ImageView::setImage(const BodyImage &image)
{
    m_image = image;
    setAccessibleName(tr("Picture, %1").arg(caption()));
    update();
}

QString ImageView::caption() const
{
    return tr("%1 × %2 pixels, %3")
        .arg(m_image.size.width())
        .arg(m_image.size.height())
        .arg(m_image.format);
}

void ImageView::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int line = fontMetrics().height() + pictureMargin;
    const QRect room =
        rect().adjusted(pictureMargin, pictureMargin, -pictureMargin, -line - pictureMargin / 2);
    if (m_image.image.isNull() || room.isEmpty())
        return;
    // One pixel of the picture is one of the screen, unless there is no room for that.
    const QSizeF natural = QSizeF(m_image.size) / devicePixelRatioF();
    const QSizeF shown = natural.width() <= room.width() && natural.height() <= room.height()
        ? natural
        : natural.scaled(room.size(), Qt::KeepAspectRatio);
    const QRect target(room.topLeft(), shown.toSize().expandedTo({1, 1}));
    if (m_image.image.hasAlphaChannel()) {
        painter.setClipRect(target);
        painter.fillRect(target, c.canvas);
        for (int y = 0; y < target.height(); y += checkSide) {
            for (int x = (y / checkSide % 2) * checkSide; x < target.width(); x += 2 * checkSide)
                painter.fillRect(target.x() + x, target.y() + y, checkSide, checkSide, c.sunken);
        }
        painter.setClipping(false);
    }
    painter.drawImage(target, m_image.image);
    painter.setPen(c.text2);
    painter.drawText(QRect(pictureMargin, target.bottom() + pictureMargin / 2,
                           width() - 2 * pictureMargin, line),
                     Qt::AlignLeft | Qt::AlignVCenter, caption());
}

} // namespace planops::gui
