// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsontreesource.h"

#include "core/base/orderedjson.h"

namespace planops::gui {

const JsonTree::Node &JsonTreeSource::at(jsonpath::Node node) const
{
    return m_tree->nodes[static_cast<size_t>(node)];
}

QByteArrayView JsonTreeSource::bytes(qint32 begin, qint32 end) const
{
    return m_tree->storage.view().sliced(begin, end - begin);
}

jsonpath::Source::Type JsonTreeSource::type(jsonpath::Node node) const
{
    switch (at(node).type) {
    case JsonTree::Type::Object:
        return Type::Object;
    case JsonTree::Type::Array:
        return Type::Array;
    case JsonTree::Type::String:
        return Type::String;
    case JsonTree::Type::Number:
        return Type::Number;
    case JsonTree::Type::Literal:
        break;
    }
    const char first = m_tree->storage.view().at(at(node).valueBegin);
    return first == 't' ? Type::True : first == 'f' ? Type::False : Type::Null;
}

jsonpath::Node JsonTreeSource::firstChild(jsonpath::Node node) const
{
    return at(node).firstChild;
}

jsonpath::Node JsonTreeSource::nextSibling(jsonpath::Node node) const
{
    return at(node).nextSibling;
}

qint32 JsonTreeSource::childCount(jsonpath::Node node) const
{
    return at(node).children;
}

QString JsonTreeSource::name(jsonpath::Node node) const
{
    const JsonTree::Node &data = at(node);
    return unquotedJson(bytes(data.keyBegin, data.keyEnd));
}

QString JsonTreeSource::text(jsonpath::Node node) const
{
    return unquotedJson(bytes(at(node).valueBegin, at(node).valueEnd));
}

double JsonTreeSource::number(jsonpath::Node node) const
{
    return bytes(at(node).valueBegin, at(node).valueEnd).toByteArray().toDouble();
}

} // namespace planops::gui
