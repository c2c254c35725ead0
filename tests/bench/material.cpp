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

} // namespace planops::bench
