// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/entitlements.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

struct EntitlementsText
{
    Q_DECLARE_TR_FUNCTIONS(planops::tokens::Entitlements)
};

QStringList commaSeparated(const QJsonValue &value)
{
    QStringList words = value.toString().split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

//! A feature is "o:name" of the organization, "u:name" of the user or "ou:name" of both.
QStringList organizationFeatures(const QJsonObject &claims)
{
    QStringList features;
    for (const QString &feature : commaSeparated(claims.value("fea"_L1))) {
        const qsizetype colon = feature.indexOf(u':');
        if (feature.left(colon).contains(u'o'))
            features << feature.sliced(colon + 1);
    }
    return features;
}

Entitlements packed(const QJsonObject &claims, const QJsonObject &organization)
{
    Entitlements entitlements;
    entitlements.permissions = commaSeparated(organization.value("per"_L1));
    const QStringList features = organizationFeatures(claims);
    const QStringList maps = commaSeparated(organization.value("fpm"_L1));
    bool fits = maps.size() == features.size();
    for (qsizetype i = 0; i < qMin(features.size(), maps.size()); ++i) {
        bool isNumber = false;
        const quint64 bits = maps.at(i).toULongLong(&isNumber);
        const qsizetype count = entitlements.permissions.size();
        fits = fits && isNumber && (count >= 64 || (bits >> count) == 0);
        Entitlements::Feature feature {features.at(i), {}};
        for (qsizetype k = 0; k < count; ++k)
            feature.granted << (k < 64 && ((bits >> k) & 1) != 0);
        entitlements.features << feature;
    }
    if (!fits) {
        entitlements.problem =
            EntitlementsText::tr("fea, o.per and o.fpm do not fit together: what is shown may "
                                 "not be all that is granted.");
    }
    return entitlements;
}

Entitlements listed(const QJsonArray &permissions)
{
    Entitlements entitlements;
    QList<QStringList> pairs;
    for (const QJsonValue &value : permissions) {
        const QStringList parts = value.toString().split(u':');
        if (parts.size() == 3 && parts.first() == "org"_L1)
            pairs << parts.sliced(1);
    }
    for (const QStringList &pair : std::as_const(pairs)) {
        if (!entitlements.permissions.contains(pair.at(1)))
            entitlements.permissions << pair.at(1);
    }
    for (const QStringList &pair : std::as_const(pairs)) {
        auto &features = entitlements.features;
        auto feature = std::find_if(features.begin(), features.end(),
                                    [&](const auto &known) { return known.name == pair.at(0); });
        if (feature == features.end()) {
            features.append({pair.at(0), QList<bool>(entitlements.permissions.size(), false)});
            feature = features.end() - 1;
        }
        feature->granted[entitlements.permissions.indexOf(pair.at(1))] = true;
    }
    return entitlements;
}

} // namespace

QStringList Entitlements::grants() const
{
    QStringList grants;
    for (const Feature &feature : features) {
        for (qsizetype k = 0; k < feature.granted.size(); ++k) {
            if (feature.granted.at(k))
                grants << QString(feature.name + u':' + permissions.at(k));
        }
    }
    return grants;
}

Entitlements Entitlements::of(const QJsonObject &claims)
{
    const QJsonObject organization = claims.value("o"_L1).toObject();
    if (organization.contains("fpm"_L1))
        return packed(claims, organization);
    return listed(claims.value("org_permissions"_L1).toArray());
}

} // namespace planops::tokens
