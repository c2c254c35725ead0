// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/changes.h"
#include "core/spec/contractreport.h"
#include "core/spec/examplerequest.h"
#include "core/spec/fieldshape.h"
#include "core/spec/operationform.h"
#include "core/spec/outline.h"
#include "core/spec/schemawords.h"
#include "fuzz.h"

#include <algorithm>

using namespace planops;

namespace {

// What a form starts with is shown, sent and checked; its text comes back as it was.
void checkForms(const spec::Document &document, const spec::Operation &operation)
{
    spec::OperationForm form = spec::OperationForm::example(document, operation);
    for (const spec::FormPart &part : form.parts) {
        const spec::FieldShape shape = spec::fieldShape(document, part.schema);
        static_cast<void>(spec::likelyAlternative(document, shape, part.value));
    }
    const OrderedJson *body = nullptr;
    if (const auto *part = form.part(spec::FormPart::Place::Body))
        body = &part->value;
    if (body && form.hasBodyText()) {
        const OrderedJson before = *body;
        form.showBodyText();
        fuzz::require(form.showBodyFields().has_value()
                      || before.toBytes().size() > OrderedJson::deepest);
        fuzz::require(form.bodyText || *body == before);
    }
    static_cast<void>(spec::checkForm(document, form));
    static_cast<void>(form.filling(document, operation));
}

//! What a list shows before the document is read is in the document. (Not always in this order:
//! that is lost if a text has a raw control character, which QJsonDocument lets pass.)
void checkOutline(const spec::Document &outline, const spec::Document &document)
{
    for (const spec::Operation &early : outline.operations)
        fuzz::require(std::any_of(document.operations.begin(), document.operations.end(),
                                  [&early](const spec::Operation &late) {
                                      return early.method == late.method && early.path == late.path
                                          && early.id == late.id && early.summary == late.summary
                                          && early.tags == late.tags
                                          && early.deprecated == late.deprecated;
                                  }));
}

} // namespace

// A document is equal to itself, and every operation can be found, shown, called and checked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype mostLooks = 20;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const spec::Document outline = spec::outlineOf(bytes);
    const auto document = spec::readDocument(bytes);
    if (!document)
        return 0;
    checkOutline(outline, *document);
    fuzz::require(document->problems.size() <= spec::mostProblems);
    fuzz::require(spec::changesBetween(*document, *document).isEmpty());
    for (const spec::Operation &operation :
         document->operations.first(qMin(mostLooks, document->operations.size()))) {
        static_cast<void>(spec::contractReport(*document, operation.method, operation.path,
                                               {200, "application/json", bytes, false}));
        static_cast<void>(spec::exampleRequest(*document, operation,
                                               QUrl(QStringLiteral("https://a.example/api"))));
        checkForms(*document, operation);
        for (const spec::Parameter &parameter : operation.parameters)
            static_cast<void>(spec::schemaWords(*document, parameter.schema));
        if (operation.body && !operation.body->content.isEmpty())
            static_cast<void>(
                spec::memberWords(*document, operation.body->content.constFirst().schema));
    }
    return 0;
}
