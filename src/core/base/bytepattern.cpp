// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytepattern.h"

#include <QCoreApplication>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace planops {

namespace {

//! Ten times the steps of a hard, but honest search of one line of many megabytes.
constexpr std::uint32_t mostSteps = 20'000'000;
constexpr size_t stackSize = size_t {1024} * 1024;

const pcre2_code *codeOf(const std::shared_ptr<const void> &code)
{
    return static_cast<const pcre2_code *>(code.get());
}

QString describe(int number)
{
    std::array<PCRE2_UCHAR, 256> text {};
    pcre2_get_error_message(number, text.data(), text.size());
    return QString::fromUtf8(reinterpret_cast<const char *>(text.data()));
}

//! The end of the letter of UTF-8 that goes over \a at, if one does.
qsizetype letterBorder(QByteArrayView bytes, qsizetype at)
{
    for (int more = 0; more < 3 && at < bytes.size() && (bytes.at(at) & 0xC0) == 0x80; ++more)
        ++at;
    return at;
}

} // namespace

Result<BytePattern> BytePattern::compile(const QString &pattern, bool matchCase)
{
    const QByteArray text = pattern.toUtf8();
    std::uint32_t options =
        PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C;
    if (!matchCase)
        options |= PCRE2_CASELESS;
    int number = 0;
    PCRE2_SIZE at = 0;
    pcre2_code *code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.constData()),
                      static_cast<PCRE2_SIZE>(text.size()), options, &number, &at, nullptr);
    if (!code)
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("planops",
                                        "This is no regular expression, at letter %1: %2.")
                .arg(QString::fromUtf8(text.first(static_cast<qsizetype>(at))).size() + 1)
                .arg(describe(number)));
    // Where there is no JIT compiler for the machine, it is slower and nothing else.
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE | PCRE2_JIT_PARTIAL_HARD);
    BytePattern made;
    made.m_code = std::shared_ptr<const void>(code, [](const void *gone) {
        pcre2_code_free(static_cast<pcre2_code *>(const_cast<void *>(gone)));
    });
    return made;
}

ByteMatcher::ByteMatcher(BytePattern pattern, QByteArrayView bytes)
    : m_pattern(std::move(pattern)), m_bytes(bytes)
{
    m_match = std::shared_ptr<void>(
        pcre2_match_data_create_from_pattern(codeOf(m_pattern.m_code), nullptr),
        [](void *gone) { pcre2_match_data_free(static_cast<pcre2_match_data *>(gone)); });
    auto *context = pcre2_match_context_create(nullptr);
    pcre2_set_match_limit(context, mostSteps);
    auto *stack = pcre2_jit_stack_create(stackSize / 16, stackSize, nullptr);
    pcre2_jit_stack_assign(context, nullptr, stack);
    m_context = std::shared_ptr<void>(context, [stack](void *gone) {
        pcre2_match_context_free(static_cast<pcre2_match_context *>(gone));
        pcre2_jit_stack_free(stack);
    });
}

ByteMatcher::Outcome ByteMatcher::next(qsizetype part)
{
    // What was looked at and not found needs no second look; a find that goes on beyond the part
    // is looked at again in one twice as long, so that all looks together stay linear.
    qsizetype until = std::min(std::max(m_from, m_seen) + part, m_bytes.size());
    for (;;) {
        until = letterBorder(m_bytes, until);
        const bool last = until >= m_bytes.size();
        // The text before the start is given, too: \b and lookbehind look at it.
        const int found =
            pcre2_match(codeOf(m_pattern.m_code), reinterpret_cast<PCRE2_SPTR>(m_bytes.data()),
                        static_cast<PCRE2_SIZE>(until), static_cast<PCRE2_SIZE>(m_from),
                        PCRE2_NOTEMPTY | (last ? 0 : PCRE2_PARTIAL_HARD),
                        static_cast<pcre2_match_data *>(m_match.get()),
                        static_cast<pcre2_match_context *>(m_context.get()));
        m_seen = until;
        if (found == PCRE2_ERROR_NOMATCH) {
            m_from = until;
            return last ? Outcome::Over : Outcome::NotYet;
        }
        const PCRE2_SIZE *range =
            pcre2_get_ovector_pointer(static_cast<pcre2_match_data *>(m_match.get()));
        if (found == PCRE2_ERROR_PARTIAL) {
            m_from = static_cast<qsizetype>(range[0]);
            until = std::min(m_from + 2 * std::max(until - m_from, part), m_bytes.size());
            continue;
        }
        if (found < 0)
            return Outcome::TooHard;
        m_begin = static_cast<qsizetype>(range[0]);
        m_end = static_cast<qsizetype>(range[1]);
        m_from = m_end;
        return Outcome::Found;
    }
}

} // namespace planops
