// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace planops::gui::gallery {

//! Every part in every state, as in the visual guide.
[[nodiscard]] std::unique_ptr<QWidget> components();
//! Qt's own widgets in our style.
[[nodiscard]] std::unique_ptr<QWidget> controls();
//! Error card, empty state, cards, skeleton.
[[nodiscard]] std::unique_ptr<QWidget> states();
//! A sheet with a field in error, over a page, with toasts.
[[nodiscard]] std::unique_ptr<QWidget> overlay();
//! The command palette with "tok" typed.
[[nodiscard]] std::unique_ptr<QWidget> palette();

} // namespace planops::gui::gallery
