# One interface target with the strict settings every target of the project uses.
add_library(project_settings INTERFACE)
add_library(Impulslotse::Settings ALIAS project_settings)
target_compile_options(project_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
target_compile_definitions(project_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 POINTERHOLDER_TRANSITION=4)
target_include_directories(project_settings INTERFACE ${CMAKE_SOURCE_DIR}/src)

find_program(LLD_LINKER NAMES ld.lld ld.lld-14)
if(LLD_LINKER)
    target_link_options(project_settings INTERFACE -fuse-ld=lld)
endif()
if(IMPULSLOTSE_SANITIZE)
    target_compile_options(project_settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(project_settings INTERFACE -fsanitize=address,undefined)
endif()
if(IMPULSLOTSE_FUZZ)
    target_compile_options(project_settings INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(project_settings INTERFACE -fsanitize=address,undefined)
endif()
if(IMPULSLOTSE_COVERAGE)
    target_compile_options(project_settings INTERFACE --coverage)
    target_link_options(project_settings INTERFACE --coverage)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Paths below the source folder are hashed relative to it, so that another clone finds the same objects.
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()
