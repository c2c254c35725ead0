// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/signinsteps.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kMark = 20;

} // namespace

//! \brief One step: a mark that tells its state by shape, and two lines of text.
class SignInSteps::Row : public QWidget
{
public:
    explicit Row(QWidget *parent)
        : QWidget(parent),
          m_title(new Label(QString(), TextRole::Control, Ink::Text, this)),
          m_text(new Label(QString(), TextRole::Body, Ink::Text2, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(kMark + 14, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(m_title);
        column->addWidget(m_text);
    }

    void setStep(const Step &step)
    {
        if (step == m_step)
            return;
        m_step = step;
        m_title->setText(step.title);
        m_title->setInk(step.state == State::ToCome ? Ink::Text2 : Ink::Text);
        m_text->setText(step.text);
        m_text->setInk(step.state == State::ToCome ? Ink::Text3 : Ink::Text2);
        m_title->setAccessibleName(u"%1: %2"_s.arg(stateName(step.state), step.title));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF mark(0, 4, kMark, kMark);
        const QRectF ring = mark.adjusted(2, 2, -2, -2);
        const QRectF icon = mark.adjusted(4, 4, -4, -4);
        switch (m_step.state) {
        case State::Done:
        case State::Failed: {
            const bool done = m_step.state == State::Done;
            painter.setPen(Qt::NoPen);
            painter.setBrush(done ? c.okTint : c.badTint);
            painter.drawEllipse(mark);
            paintIcon(&painter, icon, done ? Icon::Check : Icon::Close, done ? c.ok : c.bad);
            break;
        }
        case State::Running:
            painter.setPen(QPen(c.press, 2));
            painter.drawEllipse(ring);
            painter.setPen(QPen(c.accentText, 2, Qt::SolidLine, Qt::RoundCap));
            painter.drawArc(ring, 90 * 16, -int(360 * 16 * m_step.share));
            break;
        case State::ToCome:
            painter.setPen(QPen(c.text3, 1.5));
            painter.drawEllipse(ring);
            break;
        }
    }

private:
    [[nodiscard]] static QString stateName(State state)
    {
        switch (state) {
        case State::Done:
            return tr("Done");
        case State::Running:
            return tr("In progress");
        case State::Failed:
            return tr("Failed");
        case State::ToCome:
            return tr("To come");
        }
        return {};
    }

    Step m_step;
    Label *m_title;
    Label *m_text;
};

SignInSteps::SignInSteps(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    setAccessibleName(tr("Steps of the sign-in"));
}

void SignInSteps::setSteps(const QList<Step> &steps)
{
    while (m_rows.size() < steps.size()) {
        m_rows.append(new Row(this));
        layout()->addWidget(m_rows.constLast());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < steps.size());
        if (i < steps.size())
            m_rows.at(i)->setStep(steps.at(i));
    }
}

LinkField::LinkField(QWidget *parent)
    : QWidget(parent), m_text(new Label(QString(), TextRole::Code, Ink::Text, this))
{
    m_text->setLeadingIcon(Icon::Link, Ink::Text3);
    auto *copy = new Button(tr("Copy link"), Icon::Copy, ButtonKind::Ghost, this);
    copy->setControlHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 3, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(copy);
    setScaled(this, Extent::FixedHeight, 34);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link);
        Q_EMIT copied();
    });
}

void LinkField::setLink(const QString &link)
{
    m_link = link;
    m_text->setText(link);
    m_text->setAccessibleName(tr("Sign-in link"));
}

void LinkField::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFieldFrame(&painter, rect(), {}, c);
}

} // namespace planops::gui
