// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderedjson.h"

#include "core/base/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops {

namespace {

using JsonKind = OrderedJson::Kind;

struct OrderedJsonText
{
    Q_DECLARE_TR_FUNCTIONS(planops::OrderedJson)
};

//! Builds the tree from the reader's events; its depth is bounded, so it may recurse.
class TreeBuilder
{
public:
    explicit TreeBuilder(QByteArrayView json) : m_json(json), m_reader(json) { }

    [[nodiscard]] Result<OrderedJson> build()
    {
        OrderedJson tree;
        if (!take(m_reader.next(), tree, 0))
            return failure(ErrorKind::Parse, m_problem);
        const JsonReader::Event end = m_reader.next();
        if (end.kind != JsonReader::Kind::End) {
            refuse(end.begin, m_reader.problem());
            return failure(ErrorKind::Parse, m_problem);
        }
        return tree;
    }

private:
    bool refuse(qint64 offset, const QString &why)
    {
        const TextPosition at = positionOf(m_json, offset);
        m_problem =
            OrderedJsonText::tr("Line %1, column %2: %3").arg(at.line).arg(at.column).arg(why);
        return false;
    }

    bool take(const JsonReader::Event &event, OrderedJson &into, int depth)
    {
        using Kind = JsonReader::Kind;
        if (depth > OrderedJson::deepest)
            return refuse(event.begin, OrderedJsonText::tr("This is nested too deeply."));
        switch (event.kind) {
        case Kind::String:
            into.kind = JsonKind::Text;
            break;
        case Kind::Number:
            into.kind = JsonKind::Number;
            break;
        case Kind::Literal:
            into.kind = JsonKind::Literal;
            break;
        case Kind::ObjectBegin:
        case Kind::ArrayBegin:
            return takeAll(event.kind == Kind::ObjectBegin, into, depth);
        case Kind::End:
            return refuse(event.begin, OrderedJsonText::tr("A value should be here."));
        default:
            return refuse(event.begin, m_reader.problem());
        }
        into.token = m_json.sliced(event.begin, event.end - event.begin).toByteArray();
        return true;
    }

    bool takeAll(bool isObject, OrderedJson &into, int depth)
    {
        using Kind = JsonReader::Kind;
        into.kind = isObject ? JsonKind::Object : JsonKind::Array;
        for (JsonReader::Event event = m_reader.next();
             event.kind != Kind::ObjectEnd && event.kind != Kind::ArrayEnd;
             event = m_reader.next()) {
            if (event.kind == Kind::Key) {
                into.names.append(
                    m_json.sliced(event.begin, event.end - event.begin).toByteArray());
                event = m_reader.next();
            }
            into.values.append(OrderedJson());
            if (!take(event, into.values.last(), depth + 1))
                return false;
        }
        return true;
    }

    QByteArrayView m_json;
    JsonReader m_reader;
    QString m_problem;
};

void writeTree(const OrderedJson &value, QByteArray &out, int depth)
{
    if (value.kind != JsonKind::Object && value.kind != JsonKind::Array) {
        out += value.token;
        return;
    }
    const bool isObject = value.kind == JsonKind::Object;
    out += isObject ? '{' : '[';
    for (qsizetype i = 0; i < value.values.size(); ++i) {
        out += i > 0 ? ",\n" : "\n";
        out += QByteArray((depth + 1) * qsizetype {4}, ' ');
        if (isObject)
            out += value.names.at(i) + ": ";
        writeTree(value.values.at(i), out, depth + 1);
    }
    if (!value.values.isEmpty())
        out += '\n' + QByteArray(depth * qsizetype {4}, ' ');
    out += isObject ? '}' : ']';
}

//! The place of a step in \a value, -1 if it has none such.
qsizetype placeOf(const OrderedJson &value, const QString &step)
{
    if (value.kind == JsonKind::Object) {
        for (qsizetype i = value.names.size() - 1; i >= 0; --i) { // Of repeated ones the last.
            if (value.nameAt(i) == step)
                return i;
        }
        return -1;
    }
    bool isNumber = false;
    const qsizetype index = step.toInt(&isNumber);
    return value.kind == JsonKind::Array && isNumber && index >= 0 && index < value.values.size()
        ? index
        : -1;
}

//! False if the steps cannot be gone: \a value is not touched then.
bool setBelow(OrderedJson &value, const QStringList &path, qsizetype step, const OrderedJson &what)
{
    if (step == path.size()) {
        value = what;
        return true;
    }
    const QString &name = path.at(step);
    const bool isNew = value.isMissing();
    if (!isNew && value.kind != JsonKind::Object && value.kind != JsonKind::Array)
        return false;
    const bool isLast = step + 1 == path.size();
    const qsizetype place = placeOf(value, name);
    if (place >= 0) {
        if (!isLast || !what.isMissing())
            return setBelow(value.values[place], path, step + 1, what);
        value.values.removeAt(place);
        if (value.kind == JsonKind::Object)
            value.names.removeAt(place);
        return true;
    }
    if (what.isMissing())
        return true; // Nothing is there already.
    if (value.kind == JsonKind::Array && name != QString::number(value.values.size()))
        return false;
    OrderedJson added;
    if (!setBelow(added, path, step + 1, what))
        return false;
    if (isNew)
        value.kind = JsonKind::Object;
    if (value.kind == JsonKind::Object)
        value.names.append(quotedJson(name));
    value.values.append(added);
    return true;
}

} // namespace

Result<OrderedJson> OrderedJson::parse(QByteArrayView json)
{
    return TreeBuilder(json).build();
}

OrderedJson OrderedJson::fromJson(const QJsonValue &value)
{
    OrderedJson tree;
    if (value.isObject()) {
        tree.kind = Kind::Object;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            tree.names.append(quotedJson(it.key()));
            tree.values.append(fromJson(it.value()));
        }
    } else if (value.isArray()) {
        tree.kind = Kind::Array;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            tree.values.append(fromJson(element));
    } else if (value.isString()) {
        return fromText(value.toString());
    } else if (!value.isUndefined()) {
        const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
        tree.kind = value.isDouble() ? Kind::Number : Kind::Literal;
        tree.token = array.sliced(1, array.size() - 2);
    }
    return tree;
}

OrderedJson OrderedJson::fromText(const QString &text)
{
    return {Kind::Text, quotedJson(text), {}, {}};
}

OrderedJson OrderedJson::object()
{
    return {Kind::Object, {}, {}, {}};
}

OrderedJson OrderedJson::array()
{
    return {Kind::Array, {}, {}, {}};
}

QString OrderedJson::text() const
{
    return kind == Kind::Text ? unquotedJson(token) : QString::fromUtf8(toBytes());
}

QString OrderedJson::nameAt(qsizetype member) const
{
    return unquotedJson(names.at(member));
}

QStringList OrderedJson::memberNames() const
{
    QStringList all;
    all.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        all.append(nameAt(i));
    all.removeDuplicates();
    return all;
}

OrderedJson OrderedJson::at(const QStringList &path) const
{
    const OrderedJson *here = this;
    for (const QString &step : path) {
        const qsizetype place = placeOf(*here, step);
        if (place < 0)
            return {};
        here = &here->values.at(place);
    }
    return *here;
}

bool OrderedJson::set(const QStringList &path, const OrderedJson &value)
{
    return setBelow(*this, path, 0, value);
}

bool OrderedJson::moveElement(qsizetype from, qsizetype to)
{
    const qsizetype count = kind == Kind::Array ? values.size() : 0;
    if (from < 0 || to < 0 || from >= count || to >= count)
        return false;
    values.move(from, to);
    return true;
}

QJsonValue OrderedJson::toJson() const
{
    switch (kind) {
    case Kind::Missing:
        return {QJsonValue::Undefined};
    case Kind::Text:
        return text();
    case Kind::Literal:
    case Kind::Number:
        return QJsonDocument::fromJson('[' + token + ']').array().at(0);
    case Kind::Array: {
        QJsonArray array;
        for (const OrderedJson &element : values)
            array.append(element.toJson());
        return array;
    }
    case Kind::Object:
        break;
    }
    QJsonObject object;
    for (qsizetype i = 0; i < names.size(); ++i)
        object.insert(nameAt(i), values.at(i).toJson());
    return object;
}

QByteArray OrderedJson::toBytes() const
{
    QByteArray bytes;
    writeTree(*this, bytes, 0);
    return bytes;
}

bool operator==(const OrderedJson &a, const OrderedJson &b)
{
    return a.kind == b.kind && a.token == b.token && a.names == b.names && a.values == b.values;
}

QByteArray quotedJson(QStringView text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    const auto escape = [&out](QChar c) {
        out += "\\u"_L1 + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'\\') {
            out += u'\\';
            out += c;
        } else if (c == u'\n') {
            out += "\\n"_L1;
        } else if (c == u'\t') {
            out += "\\t"_L1;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c < u' ' || c.isSurrogate()) {
            escape(c);
        } else {
            out += c;
        }
    }
    out += u'"';
    return out.toUtf8();
}

QString unquotedJson(QByteArrayView token)
{
    const QString written = QString::fromUtf8(token.sliced(1, token.size() - 2));
    if (!written.contains(u'\\'))
        return written;
    QString out;
    out.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written.at(i) != u'\\' || i + 1 == written.size()) {
            out += written.at(i);
            continue;
        }
        const QChar mark = written.at(++i);
        constexpr QStringView marks = u"bfnrt";
        constexpr QStringView meant = u"\b\f\n\r\t";
        if (mark == u'u') {
            out += QChar(QStringView(written).mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else if (const qsizetype known = marks.indexOf(mark); known >= 0) {
            out += meant.at(known);
        } else {
            out += mark; // A quote, a slash, a backslash.
        }
    }
    return out;
}

} // namespace planops
