#include "tests/support/testprogram.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

using TestProgram::Main;

namespace {

std::map<std::string, Main> &tests()
{
    static std::map<std::string, Main> known;
    return known;
}

} // namespace

bool TestProgram::add(const char *filePath, Main main)
{
    std::string name = filePath;
    name.erase(0, name.find_last_of('/') + 1); // npos + 1 is 0
    name.erase(name.rfind('.'));
    if (tests().emplace(name, main).second)
        return true;
    std::fprintf(stderr, "Two tests are called %s\n", name.c_str());
    std::abort();
}

int main(int argc, char *argv[])
{
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test != tests().end())
        return test->second(argc - 1, argv + 1);
    std::fprintf(stderr, "Usage: %s TEST [OPTIONS OF QT TEST]\n", argv[0]);
    for (const auto &[name, main] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
