#pragma once

#include <QTest>

// The tests of a folder are one program, of which a run starts one by name, with Qt Test's options after it:
// `tests_unit tst_journals -silent`. A program for each would be compiled and linked for minutes more.
//
// A test is tst_thing.cpp: all of it in the namespace tst_thing, since several sources are compiled as one
// and names repeat, and at its end QW_TEST(QApplication, TestThing), or QW_TEST_MAIN where it is more than a
// test. What it does to the process (its environment, say) it does in its main, not while static objects are
// made.
namespace TestProgram {

/// The `main` of a test; argv[0] is its name, so that each has an application name of its own.
using Main = int (*)(int argc, char *argv[]);

/// Makes a test known as the name of the file at `filePath`, without ".cpp". Before main() only.
bool add(const char *filePath, Main main);

/// What QTEST_MAIN does, but for initMain(), which no test has.
template <typename Application, typename Test>
int run(int argc, char *argv[])
{
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace TestProgram

#define QW_TEST_MAIN(main) [[maybe_unused]] static const bool isKnown = TestProgram::add(__FILE__, (main));
#define QW_TEST(Application, Test) QW_TEST_MAIN((TestProgram::run<Application, Test>))
