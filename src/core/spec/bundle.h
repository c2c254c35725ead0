// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QUrl>

namespace planops::spec {

//! \brief Makes one document of several: those that references name by address are taken in, so
//! that every later reader meets "#/…" only.
//!
//! A document may name files only if it is a file itself, and otherwise its own origin only: nobody
//! else's document reads our disk or asks hosts within our network. At most fifty are taken in.
class Bundle
{
public:
    //! \brief \a address is where \a root came from, a file's or http(s); empty = nothing is taken
    //! in.
    Bundle(const QUrl &address, const QJsonObject &root);

    //! \brief What is named and neither added nor left out yet.
    [[nodiscard]] QList<QUrl> missing() const;
    void add(const QUrl &address, const QJsonObject &document);
    //! \brief It cannot be had: its references stay as they are.
    void leaveOut(const QUrl &address);

    //! \brief The root with everything in it, the others below "x-planops-documents".
    [[nodiscard]] QJsonObject whole() const;

private:
    struct Part
    {
        QUrl address;
        QJsonObject document;
    };

    void collect(const QUrl &address, const QJsonObject &document);
    [[nodiscard]] bool mayBeTakenIn(const QUrl &address) const;
    [[nodiscard]] QString localReference(const QString &reference, const QUrl &from) const;
    [[nodiscard]] QJsonValue rewritten(const QJsonValue &value, const QUrl &from) const;

    QList<Part> m_parts; //!< The root first.
    QList<QUrl> m_named;
    QSet<QUrl> m_leftOut;
};

} // namespace planops::spec
