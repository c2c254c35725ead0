// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/sendpane.h"

#include "gui/console/filepane.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/switch.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

using Mode = http::Proxy::Mode;

constexpr int fieldWidth = 560; // Wider is no easier to read.

bool isProxyAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty()
        && (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "socks5"_L1
            || scheme == "socks5h"_L1);
}

} // namespace

SendPane::SendPane(QWidget *parent)
    : QWidget(parent),
      m_follow(new Switch(tr("Follow redirects"))),
      m_timeout(new QSpinBox),
      m_proxy(new QComboBox),
      m_proxyUrl(new QLineEdit),
      m_proxyUrlRow(new FormField(tr("Proxy address"), m_proxyUrl)),
      m_ca(new FilePane(tr("Certificate authority"))),
      m_certificate(new FilePane(tr("Client certificate"))),
      m_key(new FilePane(tr("Key of the client certificate")))
{
    m_follow->setToolTip(tr("Another host never gets the token or cookies"));
    m_timeout->setRange(0, 3600);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setSpecialValueText(tr("No limit"));
    setScaled(m_timeout, Extent::MaximumWidth, 140);
    auto *timeout = new FormField(tr("Timeout"), m_timeout);
    timeout->setHelp(tr("For the whole exchange. 0 means no limit."));
    m_proxy->addItem(tr("As the system says"), static_cast<int>(Mode::System));
    m_proxy->addItem(tr("None"), static_cast<int>(Mode::None));
    m_proxy->addItem(tr("This one"), static_cast<int>(Mode::Manual));
    setScaled(m_proxy, Extent::MaximumWidth, 240);
    auto *proxy = new FormField(tr("Proxy"), m_proxy);
    m_proxyUrl->setPlaceholderText(u"http://127.0.0.1:3128"_s);
    m_proxyUrlRow->setHelp(tr("http, https, socks5 or socks5h, with host and port."));
    m_ca->setHelp(tr("A PEM file, trusted in place of the system's authorities for this request."));
    m_certificate->setHelp(tr("A PEM file. The server sees who you are by it."));
    m_key->setHelp(tr("A PEM file. It is read when the request is sent, and kept nowhere."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(14);
    column->addWidget(m_follow);
    for (QWidget *row : {static_cast<QWidget *>(timeout), static_cast<QWidget *>(proxy),
                         static_cast<QWidget *>(m_proxyUrlRow), static_cast<QWidget *>(m_ca),
                         static_cast<QWidget *>(m_certificate), static_cast<QWidget *>(m_key)}) {
        setScaled(row, Extent::MaximumWidth, fieldWidth);
        column->addWidget(row);
    }
    column->addStretch();

    connect(m_follow, &QAbstractButton::toggled, this, &SendPane::changed);
    connect(m_timeout, &QSpinBox::valueChanged, this, &SendPane::changed);
    connect(m_proxy, &QComboBox::activated, this, &SendPane::changed);
    connect(m_proxyUrl, &QLineEdit::textEdited, this, &SendPane::changed);
    for (FilePane *file : {m_ca, m_certificate, m_key}) {
        file->setInForm();
        connect(file, &FilePane::edited, this, &SendPane::changed);
    }
    showProxy();
}

void SendPane::setDraft(const console::Draft &draft)
{
    m_filling = true;
    m_follow->setChecked(draft.followRedirects);
    m_timeout->setValue(draft.timeoutSeconds);
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(draft.proxy.mode)));
    const QString url = QString::fromUtf8(draft.proxy.url);
    if (url != m_proxyUrl->text())
        m_proxyUrl->setText(url);
    m_ca->setPath(draft.tls.caFile);
    m_certificate->setPath(draft.tls.certificateFile);
    m_key->setPath(draft.tls.keyFile);
    m_filling = false;
    showProxy();
}

void SendPane::store(console::Draft &draft) const
{
    draft.followRedirects = m_follow->isChecked();
    draft.timeoutSeconds = m_timeout->value();
    draft.proxy.mode = static_cast<Mode>(m_proxy->currentData().toInt());
    draft.proxy.url = m_proxyUrl->text().trimmed().toUtf8();
    draft.tls = {m_ca->path(), m_certificate->path(), m_key->path()};
}

void SendPane::showProxy()
{
    const bool isManual = m_proxy->currentData().toInt() == static_cast<int>(Mode::Manual);
    m_proxyUrlRow->setVisible(isManual);
    const QString url = m_proxyUrl->text().trimmed();
    m_proxyUrlRow->setError(isManual && !url.isEmpty() && !isProxyAddress(url)
                                ? tr("This is no proxy's address. Write http://host:port.")
                                : QString());
}

void SendPane::changed()
{
    showProxy();
    if (!m_filling)
        Q_EMIT edited();
}

} // namespace planops::gui
