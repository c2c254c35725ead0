// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/imageview.h"
#include "gui/response/jsontree.h"
#include "gui/response/textsource.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace planops::gui {

//! \brief A body made ready for all its views.
struct LoadedBody
{
    http::BodyFile body;
    std::shared_ptr<const TextSource> raw; //!< Never null once loaded.
    std::shared_ptr<const TextSource>
        pretty;                           //!< Formatted JSON; null if the body is something else.
    std::shared_ptr<const JsonTree> tree; //!< Null if there is none.
    BodyImage image;                      //!< Null if the body is no picture.
    QString notice; //!< What the reader should know, translated: too large to format, broken JSON,
                    //!< charset.
    QString treeProblem;    //!< Why there is no tree, translated.
    bool isPreview = false; //!< The texts are its beginning only; the rest follows.
};

//! \brief Decodes, indexes and formats a body; in a worker unless it is small.
class BodyLoader : public QObject
{
    Q_OBJECT

public:
    //! \brief Above this the formatted copy and the tree would cost more than they give: JSON is
    //! then shown by JsonLines.
    static constexpr qint64 formatLimit = qint64 {8} * 1024 * 1024;
    //! \brief Up to this the work is shorter than a trip to a thread.
    static constexpr qint64 atOnceLimit = qint64 {128} * 1024;

    explicit BodyLoader(QObject *parent = nullptr);
    ~BodyLoader() override;

    //! \brief So much of a large body is shown before all of it is read.
    static constexpr qint64 previewLimit = qint64 {256} * 1024;

    //! \brief Emits loaded(), at once for small bodies and for the beginning of large ones. A
    //! second call replaces the first.
    void load(const http::BodyFile &body, const QByteArray &contentType);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    //! \brief The work itself. Any thread.
    [[nodiscard]] static LoadedBody prepare(const http::BodyFile &body,
                                            const QByteArray &contentType);

    //! \brief The beginning of a large one; nothing if it has to be decoded first.
    [[nodiscard]] static std::optional<LoadedBody> preview(const http::BodyFile &body,
                                                           const QByteArray &contentType);

Q_SIGNALS:
    void loaded(const planops::gui::LoadedBody &body);

private:
    void onFinished();

    QThreadPool m_pool; //!< Not the common one: painting waits for a thread of that (Qt 6.4).
    QFutureWatcher<LoadedBody> m_watcher;
};

//! \brief "utf-8" from "application/json; charset=UTF-8"; lower case, empty if not said.
[[nodiscard]] QByteArray charsetOf(const QByteArray &contentType);

} // namespace planops::gui
