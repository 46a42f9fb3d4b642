# With Ninja, CMake 3.25 does not start moc for a header that came into the list while none of the others changed:
# forget the time stamp of the last run when the list is another one.
function(restart_moc_for_new_files target)
    set(list_file ${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt)
    set(before "")
    if(EXISTS ${list_file})
        file(READ ${list_file} before)
    endif()
    if(NOT before STREQUAL "${ARGN}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        file(WRITE ${list_file} "${ARGN}")
    endif()
endfunction()

# impulslotse_layer(NAME [PUBLIC libs…] [PRIVATE libs…] [PCH headers…])
# One folder of src is one static library `impulslotse_NAME`, made of every .h and .cpp below it.
function(impulslotse_layer name)
    cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE;PCH;SOURCES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    if(NOT sources MATCHES "\\.cpp")
        return()
    endif()
    qt_add_library(impulslotse_${name} STATIC ${sources} ${ARG_SOURCES})
    restart_moc_for_new_files(impulslotse_${name} ${sources})
    target_link_libraries(impulslotse_${name} PUBLIC Impulslotse::Settings ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(ARG_PCH)
        target_precompile_headers(impulslotse_${name} PRIVATE ${ARG_PCH})
        target_compile_options(impulslotse_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()

# impulslotse_tests(FOLDER-LABEL libs…): every tst_*.cpp of this folder is one test executable of that name. The first
# one makes the precompiled header that all of them share. The tests themselves are compiled with -O1 at most, which
# takes the compiler a quarter less; what they test is compiled as it is shipped.
function(impulslotse_tests label)
    set(precompiled <QtTest>)
    if(NOT label MATCHES "^(base|planning)$")
        list(APPEND precompiled ${CMAKE_SOURCE_DIR}/src/domain/changeset.h)
    endif()
    if(label STREQUAL "gui")
        list(APPEND precompiled <QtWidgets>)
    endif()
    set(first "")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
    foreach(source ${sources})
        get_filename_component(test ${source} NAME_WE)
        qt_add_executable(${test} ${source})
        target_link_libraries(${test} PRIVATE Impulslotse::Settings impulslotse_testsupport ${ARGN} Qt6::Test)
        if(first)
            target_precompile_headers(${test} REUSE_FROM ${first})
        else()
            set(first ${test})
            target_precompile_headers(${test} PRIVATE ${precompiled})
        endif()
        target_compile_options(${test} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> $<$<CONFIG:Release>:-O1>)
        target_compile_definitions(${test} PRIVATE
            TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data"
            SHARED_DATA_DIR="${CMAKE_SOURCE_DIR}/../shared/data"
            SHARED_TOOLS_DIR="${CMAKE_SOURCE_DIR}/../shared/tools")
        add_test(NAME ${label}.${test} COMMAND ${test})
        set_tests_properties(${label}.${test} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_FATAL_WARNINGS=0" TIMEOUT 300 LABELS ${label})
    endforeach()
endfunction()
