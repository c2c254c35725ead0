// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <utility>

namespace planops::test {

//! \brief Where something is painted on \a paper, from the left: first and last column.
inline std::pair<int, int> inkOf(const QImage &image, QRgb paper)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == paper)
                continue;
            first = qMin(first, x);
            last = x;
        }
    }
    return {first, last};
}

} // namespace planops::test
