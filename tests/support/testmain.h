#pragma once

#include <QTest>

namespace testsupport {

/// Fixes locale, time zone and clock and turns any Qt warning that a test did not announce with
/// QTest::ignoreMessage into a failure of the running test function. Call once before QTest::qExec.
void prepare();

} // namespace testsupport

/// Like QTEST_GUILESS_MAIN, with the project's fixed clock, locale and failing warnings.
#define LOTSE_TEST_MAIN(TestClass)                                                                 \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        QCoreApplication app(argc, argv);                                                          \
        testsupport::prepare();                                                                    \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }

/// The same for tests that need fonts or windows. Include the application class before use.
#define LOTSE_GUI_TEST_MAIN(ApplicationClass, TestClass)                                           \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        ApplicationClass app(argc, argv);                                                          \
        testsupport::prepare();                                                                    \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
