// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/charset.h"
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
    std::optional<TextCharset> charset; //!< In what it is read; nothing if it is no text.
    QString treeProblem;                //!< Why there is no tree, translated.
    bool isPreview = false;             //!< The texts are its beginning only; the rest follows.
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

    //! \brief Reads the body that was loaded last in another charset; empty: automatic. It stays
    //! for further bodies of the same type: a server that is wrong once is wrong again.
    void setCharset(const QByteArray &name);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    //! \brief The work itself. Any thread.
    [[nodiscard]] static LoadedBody prepare(const http::BodyFile &body,
                                            const QByteArray &contentType,
                                            const QByteArray &charset = {});

    //! \brief The beginning of a large one; nothing if it has to be decoded first.
    [[nodiscard]] static std::optional<LoadedBody> preview(const http::BodyFile &body,
                                                           const QByteArray &contentType);

Q_SIGNALS:
    void loaded(const planops::gui::LoadedBody &body);

private:
    void start();
    void onFinished();

    http::BodyFile m_body;
    QByteArray m_contentType;
    QByteArray m_charset; //!< Chosen by hand; empty: automatic.
    QThreadPool m_pool;   //!< Not the common one: painting waits for a thread of that (Qt 6.4).
    QFutureWatcher<LoadedBody> m_watcher;
};

} // namespace planops::gui
