// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/resource.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr int deepestResource = 12; //!< Levels of resources; no API that people can use has more.

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([^{}/]+)\\}"_s);
    return expression;
}

//! What a path is known by: the names of placeholders and a slash at the end make no difference.
QString shapeOf(QString path)
{
    path.replace(placeholder(), u"{}"_s);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString lastPart(const QString &shape)
{
    return shape.section(u'/', -1);
}

//! The operations of one path by method.
using Methods = QHash<QString, qsizetype>;

class Finder
{
public:
    explicit Finder(const Document &document);

    //! The resources right below \a above, the shape of an item's path, or at the top.
    QList<Resource> below(const QString &above, int depth) const;

private:
    void add(const QString &shape, const QString &path);
    QString nameOf(const QString &shape) const;
    bool isList(qsizetype operation, const QString &name) const;
    Resource resource(const QString &shape, int depth) const;
    qsizetype operation(const QString &shape, std::initializer_list<QLatin1StringView> any) const;

    const Document &m_document;
    QStringList m_shapes;               // in the document's order
    QHash<QString, QString> m_paths;    // shape → as written
    QHash<QString, Methods> m_methods;  // shape → what can be done there
    QHash<QString, QStringList> m_next; // item's shape, or "" → collections and singles below it
};

Finder::Finder(const Document &document) : m_document(document)
{
    for (qsizetype i = 0; i < document.operations.size(); ++i) {
        const Operation &operation = document.operations.at(i);
        const QString shape = shapeOf(operation.path);
        // "/reports/{}/pages" tells of reports, even if they have no path of their own.
        for (qsizetype item = shape.indexOf("/{}"_L1); item > 0;
             item = shape.indexOf("/{}"_L1, item + 1)) {
            const QString holder = shape.first(item);
            add(holder, operation.path.section(u'/', 0, int(holder.count(u'/'))));
        }
        add(shape, operation.path);
        m_methods[shape].insert(operation.method, i);
    }
    for (const QString &shape : std::as_const(m_shapes)) {
        if (shape.isEmpty() || lastPart(shape).contains("{}"_L1))
            continue;
        const qsizetype last = shape.lastIndexOf("/{}"_L1);
        const QString above = last < 0 ? QString() : shape.first(last + 3);
        m_next[above].append(shape);
    }
}

//! The first one to come is written in the document, or its items are.
void Finder::add(const QString &shape, const QString &path)
{
    if (!m_paths.contains(shape))
        m_shapes.append(shape);
    else if (m_methods.contains(shape))
        return;
    m_paths.insert(shape, path);
}

qsizetype Finder::operation(const QString &shape,
                            std::initializer_list<QLatin1StringView> any) const
{
    const Methods here = m_methods.value(shape);
    for (const QLatin1StringView method : any) {
        if (const auto found = here.constFind(QString(method)); found != here.constEnd())
            return *found;
    }
    return -1;
}

//! Its answer is an array, or an object around one.
bool Finder::isList(qsizetype operation, const QString &name) const
{
    const Response *response = m_document.operations.at(operation).responseFor(200);
    if (!response)
        return false;
    for (const MediaType &media : response->content) {
        const QJsonObject schema = m_document.resolved(media.schema).toObject();
        if (schema.value("type"_L1) == "array"_L1 || schema.contains("items"_L1))
            return true;
        const QJsonObject members = schema.value("properties"_L1).toObject();
        for (const QString &wrapper : {u"items"_s, u"data"_s, u"results"_s, name}) {
            const QJsonObject member = m_document.resolved(members.value(wrapper)).toObject();
            if (member.value("type"_L1) == "array"_L1)
                return true;
        }
    }
    return false;
}

//! "projects/search" where there are projects, for there "search" alone says little.
QString Finder::nameOf(const QString &shape) const
{
    const QString above = shape.section(u'/', 0, -2);
    const bool isBesideItems = m_paths.contains(above) && !lastPart(above).contains("{}"_L1);
    return isBesideItems && !above.isEmpty() ? lastPart(above) + u'/' + lastPart(shape)
                                             : lastPart(shape);
}

Resource Finder::resource(const QString &shape, int depth) const
{
    Resource resource;
    resource.path = m_paths.value(shape);
    resource.name = lastPart(shape);
    const QString item = shape + "/{}"_L1;
    const qsizetype get = operation(shape, {"GET"_L1});
    const bool hasItems = m_paths.contains(item) || m_next.contains(item);
    if (hasItems || (get >= 0 && isList(get, resource.name))) {
        resource.list = get;
        resource.create = operation(shape, {"POST"_L1});
        resource.itemPath = m_paths.value(item);
        resource.read = operation(item, {"GET"_L1});
        resource.update = operation(item, {"PATCH"_L1, "PUT"_L1});
        resource.remove = operation(item, {"DELETE"_L1});
        // A collection below items that have no operation of their own is still below them.
        if (resource.itemPath.isEmpty() && m_next.contains(item))
            resource.itemPath = m_paths.value(m_next.value(item).constFirst())
                                    .section(u'/', 0, int(item.count(u'/')));
        if (depth < deepestResource)
            resource.children = below(item, depth + 1);
        return resource;
    }
    resource.name = nameOf(shape);
    if (get < 0) {
        resource.kind = Resource::Kind::Action;
        resource.create = operation(shape, {"POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1});
        return resource;
    }
    resource.kind = Resource::Kind::Single;
    resource.read = get;
    resource.update = operation(shape, {"PATCH"_L1, "PUT"_L1});
    resource.remove = operation(shape, {"DELETE"_L1});
    return resource;
}

//! How much there is to see at once.
int rankOf(const Resource &resource)
{
    if (resource.kind == Resource::Kind::Collection)
        return resource.list >= 0 ? 0 : 1;
    return resource.kind == Resource::Kind::Single ? 2 : 3;
}

QList<Resource> Finder::below(const QString &above, int depth) const
{
    QList<Resource> found;
    for (const QString &shape : m_next.value(above)) {
        Resource resource = this->resource(shape, depth);
        if (resource.kind != Resource::Kind::Action || resource.create >= 0)
            found.append(std::move(resource));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Resource &a, const Resource &b) { return rankOf(a) < rankOf(b); });
    return found;
}

} // namespace

QString Resource::key() const
{
    const QStringList names = placeholders(itemPath);
    return names.isEmpty() ? QString() : names.constLast();
}

QStringList placeholders(const QString &path)
{
    QStringList names;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(path))
        names.append(match.captured(1));
    return names;
}

QList<Resource> resourcesOf(const Document &document)
{
    return Finder(document).below(QString(), 0);
}

} // namespace planops::spec
