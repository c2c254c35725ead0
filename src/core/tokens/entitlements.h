// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace planops::tokens {

//! \brief What an organization's member may do, as a Clerk session token of version 2 packs it:
//! features × permissions.
//!
//! The i-th number of `o.fpm` belongs to the i-th organization feature of `fea`; its bit k, lowest
//! first, grants the k-th name of `o.per` (Clerk: session tokens, version 2). A token of version 1
//! lists `org:feature:permission` in `org_permissions`; both end in the same table.
struct Entitlements
{
    struct Feature
    {
        QString name;        //!< Without "o:".
        QList<bool> granted; //!< One for each of `permissions`.

        friend bool operator==(const Feature &, const Feature &) = default;
    };

    QStringList permissions;
    QList<Feature> features;
    QString
        problem; //!< Translated: the parts of the claim do not fit together. The rest still holds.

    [[nodiscard]] bool isEmpty() const { return features.isEmpty(); }
    //! \brief "dashboard:read", in the table's order.
    [[nodiscard]] QStringList grants() const;

    [[nodiscard]] static Entitlements of(const QJsonObject &claims);
};

} // namespace planops::tokens
