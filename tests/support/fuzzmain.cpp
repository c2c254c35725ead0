// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main of a fuzz target where libFuzzer is not at hand (gcc): runs the corpus, then a bounded
// number of seeded mutations of it. fuzz_jwt CORPUS [RUNS [SECONDS [SEED]]]; an input that ends the
// program, or takes more than ten seconds, is kept as "crash-input" in the working directory: give
// that folder or file as CORPUS to run it again.
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

using Input = std::string;

constexpr size_t largestInput = size_t {16} * 1024;
constexpr unsigned patience = 10; // seconds for one input

const Input *current = nullptr; // For the signal handler, which may touch little else.

extern "C" void keepInput(int number)
{
    const int file = open("crash-input", O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (file >= 0 && current) {
        [[maybe_unused]] const ssize_t written = write(file, current->data(), current->size());
        close(file);
    }
    std::signal(number, SIG_DFL);
    std::raise(number);
}

//! What parsers trip over.
constexpr std::array<std::string_view, 24> words {
    "\"",       "'",  "\\",   "\\u0000", "{",  "}",    "[", "]", ":", ",",  "%",
    "%00",      "$",  "${A}", "{{a}}",   "\n", "\r\n", "=", "#", " ", "-1", "18446744073709551616",
    "\xff\xfe", "###"};

class Mutator
{
public:
    Mutator(std::vector<Input> corpus, uint32_t seed) : m_corpus(std::move(corpus)), m_random(seed)
    { }

    Input next()
    {
        Input input = m_corpus[below(m_corpus.size())];
        for (size_t changes = 1 + below(4); changes > 0; --changes)
            change(input);
        input.resize(std::min(input.size(), largestInput));
        return input;
    }

private:
    size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(Input &input)
    {
        const size_t at = below(input.size() + 1);
        const size_t length = std::min(1 + below(16), input.size() - at);
        switch (below(7)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(input[at] ^ (1 << below(8)));
            break;
        case 1:
            if (at < input.size())
                input[at] = static_cast<char>(below(256));
            break;
        case 2:
            input.insert(at, words[below(words.size())]);
            break;
        case 3:
            input.erase(at, length);
            break;
        case 4: // once more, or many times
            input.insert(at, repeated(input.substr(at, length), 1 + below(32)));
            break;
        case 5: // the end of another one
            if (const Input &other = m_corpus[below(m_corpus.size())]; !other.empty())
                input = input.substr(0, at) + other.substr(below(other.size()));
            break;
        default: // cut
            input.resize(at);
        }
    }

    static Input repeated(const Input &part, size_t times)
    {
        Input whole;
        while (times-- > 0)
            whole += part;
        return whole;
    }

    std::vector<Input> m_corpus;
    std::mt19937 m_random;
};

std::vector<Input> readCorpus(const std::filesystem::path &place)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(place)) {
        for (const auto &entry : std::filesystem::directory_iterator(place))
            files.push_back(entry.path());
    } else {
        files.push_back(place);
    }
    std::sort(files.begin(), files.end()); // The same order everywhere: a seed means the same run.
    std::vector<Input> corpus;
    for (const auto &path : files) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

void run(const Input &input)
{
    current = &input;
    alarm(patience);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
    alarm(0);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto number = [&](size_t index, unsigned long otherwise) {
        return index < arguments.size() ? std::stoul(arguments[index]) : otherwise;
    };
    const std::vector<Input> corpus =
        arguments.empty() ? std::vector<Input>() : readCorpus(arguments[0]);
    if (corpus.empty()) {
        std::fputs("usage: fuzz_… CORPUS [RUNS [SECONDS [SEED]]]\n", stderr);
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, keepInput);
    for (const Input &input : corpus)
        run(input);

    const unsigned long runs = number(1, 20'000);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(number(2, 3));
    Mutator mutator(corpus, static_cast<uint32_t>(number(3, 1)));
    unsigned long done = 0;
    while (done < runs && std::chrono::steady_clock::now() < deadline) {
        run(mutator.next());
        ++done;
    }
    std::printf("%zu inputs, %lu mutations\n", corpus.size(), done);
    return 0;
}
