// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpath/query.h"

#include "core/jsonpath/parser.h"
#include "core/jsonpath/selection.h"

namespace planops::jsonpath {

Result<Query> Query::parse(const QString &text)
{
    Result<Path> path = Parser(text).parse();
    if (!path)
        return tl::unexpected(path.error());
    Query query;
    query.m_path = std::make_shared<const Path>(std::move(*path));
    return query;
}

Result<std::vector<Node>> Query::select(const Source &source,
                                        const std::function<bool()> &goesOn) const
{
    Selection selection(source, goesOn);
    std::vector<Node> nodes = selection.nodes(*m_path, source.root());
    switch (selection.end()) {
    case Selection::End::Whole:
        return nodes;
    case Selection::End::Cancelled:
        return failure(ErrorKind::Cancelled, {});
    case Selection::End::TooLong:
        break;
    }
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("planops::jsonpath::Parser",
                                               "The path takes too many steps on this text. Say "
                                               "more of the way, so that fewer values are looked "
                                               "at."));
}

} // namespace planops::jsonpath
