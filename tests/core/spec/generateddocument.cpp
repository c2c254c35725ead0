// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generateddocument.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>

namespace planops::spec {

namespace {

class GeneratedDocument
{
public:
    explicit GeneratedDocument(QRandomGenerator &random) : m_random(random) { }

    [[nodiscard]] QByteArray text()
    {
        QList<QByteArray> paths;
        for (int i = upTo(6); i > 0; --i)
            paths.append(path(i));
        QList<QByteArray> members {
            member("openapi", "\"3.0.3\""),
            member("info", object({member("title", scalar()), member("version", scalar())})),
            member("tags", list({object({member("name", scalar())}), object({}), "null"})),
            member("paths", object(paths)),
            member("components", object({member("paths", object({path(9)}))}))};
        if (upTo(2) == 0)
            members.append(member("security", security()));
        return object(members);
    }

private:
    int upTo(int most) { return static_cast<int>(m_random.bounded(most + 1)); }

    QByteArray space()
    {
        static const QList<QByteArray> spaces {"", "", " ", "\n\t", "\r\n  "};
        return spaces.at(upTo(4));
    }

    QByteArray scalar()
    {
        static const QList<QByteArray> scalars {R"("a")",     R"("A \"quoted\" \u00e9 \/ one")",
                                                R"("}],{[")", R"("\\")",
                                                "1.0",        "-7",
                                                "1.50e1",     "12345678901",
                                                "true",       "null",
                                                "\"\"",       "\"\xc3\xa9\""};
        return scalars.at(upTo(11));
    }

    QByteArray member(const QByteArray &name, const QByteArray &value)
    {
        return '"' + name + '"' + space() + ':' + space() + value;
    }

    //! In any order, for that is what members are in.
    QByteArray object(QList<QByteArray> members)
    {
        std::shuffle(members.begin(), members.end(), m_random);
        return '{' + space() + members.join(',' + space()) + space() + '}';
    }

    QByteArray list(const QList<QByteArray> &elements)
    {
        return '[' + space() + elements.join(space() + ',' + space()) + space() + ']';
    }

    QByteArray path(int number)
    {
        static const QList<QByteArray> beginnings {"/a",        "\\/", "/\\u00e9/",
                                                   "/\xc3\xa9", "x-",  "b"};
        QList<QByteArray> members {member("x-more", scalar()), member("description", scalar())};
        for (const char *method : {"get", "query", "delete", "post", "x-get"}) {
            if (upTo(1) == 0)
                members.append(member(method, upTo(5) == 0 ? scalar() : operation()));
        }
        if (upTo(1) == 0)
            members.append(member("summary", scalar()));
        if (upTo(1) == 0)
            members.append(member("parameters", parameters("above")));
        return member(beginnings.at(upTo(5)) + QByteArray::number(number), object(members));
    }

    QByteArray operation()
    {
        const QByteArray schema = object(
            {member("$ref", R"("#/components/schemas/S)" + QByteArray::number(upTo(3)) + '"')});
        const QByteArray items = object({member("type", "\"array\""), member("items", schema)});
        const QByteArray content =
            object({member("a/b",
                           object({member("schema", upTo(1) == 0 ? schema : items),
                                   member("example", object({member("$ref", scalar())}))}))});
        QList<QByteArray> members {
            member("operationId", scalar()), member("tags", list({scalar(), scalar(), object({})})),
            member("parameters", parameters("own")),
            member("requestBody", object({member("content", content)})),
            member("responses",
                   object({member("200", object({member("content", content)})),
                           member("x-200", object({member("content", content)}))}))};
        if (upTo(1) == 0)
            members.append(member("summary", scalar()));
        if (upTo(1) == 0)
            members.append(member("deprecated", scalar()));
        if (upTo(1) == 0)
            members.append(member("security", upTo(3) == 0 ? scalar() : security()));
        return object(members);
    }

    QByteArray parameters(const QByteArray &name)
    {
        return list({object({member("name", '"' + name + '"'), member("in", "\"query\"")})});
    }

    QByteArray security()
    {
        return list({object({member("oauth", list({scalar()})), member("key", list({}))}),
                     upTo(2) == 0 ? object({}) : object({member("basic", list({}))})});
    }

    QRandomGenerator &m_random;
};

} // namespace

QByteArray generatedDocument(QRandomGenerator &random)
{
    return GeneratedDocument(random).text();
}

} // namespace planops::spec
