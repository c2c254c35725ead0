// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QSet>

namespace planops::spec {

//! \brief Fills a Document from its root, piece by piece; what makes no sense becomes a problem.
class DocumentReader
{
public:
    explicit DocumentReader(const QJsonObject &root);

    [[nodiscard]] Document read();

private:
    void readServers();
    void readSchemes();
    void readPath(const QString &path, const QJsonValue &value);
    void readOperation(const QString &path, const QString &method, const QJsonValue &value,
                       const QJsonObject &item);
    [[nodiscard]] std::optional<Parameter> parameter(const QJsonValue &value,
                                                     const QString &pointer);
    void readParameters(Operation &operation, const QJsonArray &values, const QString &pointer);
    void addPlaceholders(Operation &operation);
    [[nodiscard]] RequestBody body(const QJsonValue &value, const QString &pointer);
    [[nodiscard]] QList<Response> responses(const QJsonObject &values, const QString &pointer);
    [[nodiscard]] QList<MediaType> content(const QJsonObject &holder) const;
    [[nodiscard]] QJsonValue example(const QJsonObject &holder) const;
    [[nodiscard]] QList<QList<SecurityNeed>> security(const QJsonArray &values,
                                                      const QString &pointer);
    //! What schemas are called. Every $ref of the document leads somewhere, or is a problem.
    void readReferences();
    //! An object, its reference followed; a problem if there is none.
    [[nodiscard]] QJsonObject object(const QJsonValue &value, const QString &pointer);
    void note(const QString &pointer, const QString &text);

    Document m_document;
    bool m_isSwagger2 = false;
    QSet<QString> m_ids;
};

} // namespace planops::spec
