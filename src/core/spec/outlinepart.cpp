// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/outlinepart.h"

#include "core/spec/memberorder.h"
#include "core/spec/operation.h"

#include <algorithm>

namespace planops::spec {

namespace {

constexpr QByteArrayView ordersName(orderMember.data(), orderMember.size());

} // namespace

std::size_t placeOfMethod(QByteArrayView name)
{
    const auto found = std::find(methodNames.begin(), methodNames.end(), QLatin1StringView(name));
    return static_cast<std::size_t>(found - methodNames.begin());
}

OutlinePart partIn(OutlinePart above, QByteArrayView name)
{
    switch (above) {
    case OutlinePart::Root:
        return name == "paths"   ? OutlinePart::Paths
            : name == "info"     ? OutlinePart::Info
            : name == "tags"     ? OutlinePart::TagList
            : name == "security" ? OutlinePart::Security
            : name == ordersName ? OutlinePart::Orders
                                 : OutlinePart::Skipped;
    case OutlinePart::TagList:
        return OutlinePart::Tag;
    case OutlinePart::Paths:
        return name.startsWith("x-") ? OutlinePart::Skipped : OutlinePart::Path;
    case OutlinePart::Path:
        return name == "parameters"                    ? OutlinePart::Parameters
            : placeOfMethod(name) < methodNames.size() ? OutlinePart::Operation
                                                       : OutlinePart::Skipped;
    case OutlinePart::Operation:
        return name == "responses"  ? OutlinePart::Responses
            : name == "parameters"  ? OutlinePart::Parameters
            : name == "requestBody" ? OutlinePart::Body
            : name == "tags"        ? OutlinePart::OperationTags
            : name == "security"    ? OutlinePart::Security
                                    : OutlinePart::Skipped;
    case OutlinePart::Parameters:
        return OutlinePart::Parameter;
    case OutlinePart::Parameter: // A body of Swagger 2.0.
        return name == "schema" ? OutlinePart::Schema : OutlinePart::Skipped;
    case OutlinePart::Responses:
        return name.startsWith("x-") ? OutlinePart::Skipped : OutlinePart::Body;
    case OutlinePart::Body:
        return name == "content" ? OutlinePart::Content
            : name == "schema"   ? OutlinePart::Schema
                                 : OutlinePart::Skipped;
    case OutlinePart::Content:
        return OutlinePart::Media;
    case OutlinePart::Media:
        return name == "schema" ? OutlinePart::Schema : OutlinePart::Skipped;
    case OutlinePart::Schema:
        return name == "items" ? OutlinePart::Schema : OutlinePart::Skipped;
    case OutlinePart::Security:
        return OutlinePart::Needs;
    case OutlinePart::Needs:
        return OutlinePart::Scopes;
    case OutlinePart::Orders:
        return name == "paths" ? OutlinePart::PathOrder : OutlinePart::Skipped;
    default:
        return OutlinePart::Skipped;
    }
}

bool isList(OutlinePart part)
{
    switch (part) {
    case OutlinePart::TagList:
    case OutlinePart::OperationTags:
    case OutlinePart::Parameters:
    case OutlinePart::Security:
    case OutlinePart::Scopes:
    case OutlinePart::PathOrder:
        return true;
    default:
        return false;
    }
}

bool isListed(OutlinePart part)
{
    switch (part) {
    case OutlinePart::Root:
    case OutlinePart::Info:
    case OutlinePart::Tag:
    case OutlinePart::Path:
    case OutlinePart::Operation:
    case OutlinePart::Needs:
        return true;
    default:
        return false;
    }
}

} // namespace planops::spec
