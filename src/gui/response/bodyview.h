// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/bodyloader.h"

#include <QWidget>

class QStackedWidget;

namespace planops::gui {

class CharsetMenu;
class CodeView;
class EmptyState;
class FindBar;
class HexView;
class ImageView;
class JsonTreePane;
class Label;
class LoadingBar;

//! \brief A response body in four ways: formatted, as a tree, as it came, as bytes.
class BodyView : public QWidget
{
    Q_OBJECT

public:
    enum Mode { Pretty, Tree, Raw, Hex };

    explicit BodyView(QWidget *parent = nullptr);

    //! \brief Shows another body once it is ready; until then the old one stays.
    void setBody(const http::BodyFile &body, const QByteArray &contentType);
    [[nodiscard]] const http::BodyFile &body() const { return m_loaded.body; }

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setWrapping(bool wrapping);
    void setFolded(bool folded);
    void find();
    void findAgain(int direction);
    //! \brief Shows a value of a JSON body in the tree (RFC 6901).
    void showPlace(const QString &pointer);
    //! \brief What is on the screen as it can be copied: the formatted text, or the raw one.
    void copyAll();

    //! \brief In what the body is read; nothing if it is no text.
    [[nodiscard]] const std::optional<TextCharset> &charset() const { return m_loaded.charset; }
    [[nodiscard]] CharsetMenu *charsetMenu() const { return m_charsets; }

    [[nodiscard]] CodeView *codeView() const { return m_code; }
    [[nodiscard]] HexView *hexView() const { return m_hex; }
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool isLoading() const { return m_loader.isRunning(); }

Q_SIGNALS:
    void bodyShown();
    void modeChanged(int mode); //!< By setMode(), or by the search, which needs text.
    void noticed(const QString &title, const QString &text, bool isProblem);

private:
    void showBody(const LoadedBody &loaded);
    void showMode();
    void showText(bool pretty);
    void readAs(const QByteArray &charset);
    void refuseCopy();

    LoadedBody m_loaded;
    BodyLoader m_loader;
    std::shared_ptr<const TextSource> m_text; //!< What the code view shows, whatever its rows.
    bool m_textIsPretty = false;
    Mode m_mode = Pretty;
    CharsetMenu *m_charsets;
    LoadingBar *m_loading;
    Label *m_notice;
    FindBar *m_find;
    QStackedWidget *m_stack;
    CodeView *m_code;
    JsonTreePane *m_tree;
    HexView *m_hex;
    ImageView *m_image;
    EmptyState *m_empty;
};

} // namespace planops::gui
