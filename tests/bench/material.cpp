// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/material.h"

#include <QFile>

namespace planops::bench {

namespace {

// Names, nesting and sizes as a project API answers: objects of objects, a short list, text with
// escapes and letters beyond ASCII.
QByteArray recordOf(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "{\"id\":\"prj_" + n + "\",\"name\":\"Project " + n
        + "\",\"status\":\"active\",\"owner\":{\"id\":\"usr_" + QByteArray::number(number % 97)
        + "\",\"email\":\"someone" + QByteArray::number(number % 97)
        + "@example.com\"},\"budget\":" + QByteArray::number(number * 37 % 100'000)
        + ".50,\"archived\":false,\"tags\":[\"planning\",\"r\\u00e9sum\xc3\xa9\",\"q"
        + QByteArray::number(number % 4)
        + "\"],\"milestones\":[{\"title\":\"Say \\\"go\\\"\",\"due\":\"2026-03-0"
        + QByteArray::number(number % 9) + "\",\"done\":true},{\"title\":\"Ship\",\"due\":null}]}";
}

//! Two spaces a level, as people publish documents.
QByteArray indented(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() * 3);
    int level = 0;
    bool inString = false;
    const auto lineBreak = [&] { out.append('\n').append(qsizetype {2} * level, ' '); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"' && json.at(i - 1) != '\\')
            inString = !inString;
        const bool closes = !inString && (c == '}' || c == ']');
        level -= closes ? 1 : 0;
        if (closes)
            lineBreak();
        out += c;
        if (inString)
            continue;
        level += c == '{' || c == '[' ? 1 : 0;
        if (c == '{' || c == '[' || c == ',')
            lineBreak();
        else if (c == ':')
            out += ' ';
    }
    return out;
}

//! Forty members, as a repository has them.
QByteArray largeSchema(const QByteArray &name)
{
    QByteArray json = "{\"title\":\"" + name + "\",\"type\":\"object\",\"properties\":{";
    for (int i = 0; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        json += "\"member_" + n
            + "\":{\"type\":\"string\",\"format\":\"uri\",\"description\":\"What member " + n
            + " of it is for, and when it is \\\"null\\\".\",\"example\":\"https://api.example.com/"
            + name + '/' + n + "\",\"nullable\":true},";
    }
    return json + "\"owner\":{\"$ref\":\"#/components/schemas/s0\"}},\"required\":[\"member_0\"]}";
}

QByteArray largeExample()
{
    QByteArray json = "{\"value\":[{";
    for (int i = 0; i < 40; ++i)
        json += "\"member_" + QByteArray::number(i)
            + "\":\"https://api.example.com/repos/octocat/hello-world/" + QByteArray::number(i)
            + "\",";
    return json + "\"id\":1296269}]}";
}

QByteArray largeOperation(const QByteArray &method, const QByteArray &n, const QByteArray &group)
{
    const QByteArray media = "{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":"
                             "\"#/components/schemas/s"
        + n + "\"}},\"examples\":{\"default\":{\"$ref\":\"#/components/examples/s" + n + "\"}}}";
    return '"' + method + "\":{\"summary\":\"" + method + " the things of number " + n
        + "\",\"description\":\"Lists what somebody with `admin` rights may see of " + n
        + ".\\n\\n> Only for tokens of **organizations** with the `read:org` scope.\",\"tags\":[\""
        + group + "\"],\"operationId\":\"" + group + '/' + method + "-things-" + n
        + "\",\"parameters\":[{\"$ref\":\"#/components/parameters/owner\"},{\"name\":\"number\","
          "\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\"}}],\"responses\":{"
          "\"200\":{\"description\":\"Response\",\"content\":{\"application/json\":"
        + media + "}},\"404\":{\"$ref\":\"#/components/responses/not_found\"}}}";
}

} // namespace

bool Material::writeTo(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(head);
    for (int i = 0; i < pieces; ++i)
        file.write(piece);
    file.write(tail);
    return file.flush() && file.size() == size();
}

Material minifiedJson(int megabytes)
{
    constexpr int million = 1'000'000;
    Material material;
    material.head = "[";
    for (int i = 0; material.piece.size() < million; ++i)
        material.piece += recordOf(i) + ',';
    material.pieces = static_cast<int>(qint64 {megabytes} * million / material.piece.size());
    material.tail = "{\"id\":\"the last one\"}]";
    return material;
}

QByteArray openApiDocument(int paths)
{
    QByteArray json =
        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Large\",\"version\":\"1\"},\"paths\":{";
    for (int i = 0; i < paths; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray answer =
            "\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{"
            "\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/S"
            + n + "\"}}}},\"404\":{\"description\":\"none\"}}";
        json += "\"/r" + n
            + "/{id}\":{\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,"
              "\"schema\":{\"type\":\"integer\"}}],"
            + "\"get\":{\"operationId\":\"get" + n + "\",\"summary\":\"Get one\",\"tags\":[\"t"
            + QByteArray::number(i % 40) + "\"]," + answer + "},\"put\":{\"operationId\":\"put" + n
            + "\",\"requestBody\":{\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
              "\"#/components/schemas/S"
            + n + "\"}}}}," + answer + "}},";
    }
    json.chop(1);
    json += "},\"components\":{\"schemas\":{";
    for (int i = 0; i < paths; ++i) {
        const QByteArray n = QByteArray::number(i);
        json += "\"S" + n
            + "\":{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":"
              "\"integer\"},\"name\":{\"type\":\"string\",\"maxLength\":80},\"items\":{"
              "\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/S"
            + QByteArray::number((i + 1) % paths) + "\"}}}},";
    }
    json.chop(1);
    return json + "}}}";
}

QByteArray largeOpenApiDocument()
{
    constexpr int paths = 500;
    constexpr int schemas = 640;
    QByteArray json = "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Large\",\"version\":\"1.1.4\"},"
                      "\"paths\":{";
    for (int i = 0; i < paths; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray group = "group" + QByteArray::number(i / 5);
        json += "\"/repos/{owner}/things" + n + "/{number}\":{" + largeOperation("get", n, group)
            + ',' + largeOperation("put", n, group) + "},";
    }
    json.chop(1);
    json += "},\"components\":{\"parameters\":{\"owner\":{\"name\":\"owner\",\"in\":\"path\","
            "\"required\":true,\"schema\":{\"type\":\"string\"}}},\"responses\":{\"not_found\":{"
            "\"description\":\"Resource not found\"}},\"examples\":{";
    for (int i = 0; i < schemas; ++i)
        json += "\"s" + QByteArray::number(i) + "\":" + largeExample() + ',';
    json.chop(1);
    json += "},\"schemas\":{";
    for (int i = 0; i < schemas; ++i)
        json +=
            "\"s" + QByteArray::number(i) + "\":" + largeSchema("s" + QByteArray::number(i)) + ',';
    json.chop(1);
    return indented(json + "}}}");
}

} // namespace planops::bench
