# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the project is made: one set of warnings, one way to name things.

add_library(convoy_options INTERFACE)
add_library(Convoy::options ALIAS convoy_options)
target_compile_options(convoy_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    $<$<BOOL:${CONVOY_WERROR}>:-Werror>
    # For a compiler cache: with precompiled headers it needs to see which one is used.
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
target_compile_definitions(convoy_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(CONVOY_SANITIZE)
    list(JOIN CONVOY_SANITIZE "," _sanitizers)
    target_compile_options(convoy_options INTERFACE -fsanitize=${_sanitizers} -fno-omit-frame-pointer)
    target_link_options(convoy_options INTERFACE -fsanitize=${_sanitizers})
endif()

# What nearly every source reads, parsed once: it halves the time of a build. Libraries and programs are compiled with
# other flags (PIC, PIE), so there is one for each. That of the libraries carries the guard of the core's layer, which
# would be read too early from the command line (tests/layering).
set(CONVOY_PRECOMPILED
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QIODevice> <QJsonArray> <QJsonObject> <QList>
    <QLocale> <QMap> <QObject> <QString> <QStringList> <QVariant>
    <algorithm> <chrono> <expected> <functional> <memory> <mutex> <optional> <utility> <vector>)
# Only the core's own: window libraries may of course read what the guard refuses.
add_library(convoy_precompiled_core STATIC ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
target_link_libraries(convoy_precompiled_core PRIVATE Qt6::Core Convoy::options)
target_precompile_headers(convoy_precompiled_core PRIVATE
    ${CONVOY_PRECOMPILED} ${PROJECT_SOURCE_DIR}/tests/layering/no-gui.h)
set_target_properties(convoy_precompiled_core PROPERTIES AUTOMOC OFF)

# For tests. They are many and each runs once, so that a second of the optimiser is never won back.
add_library(convoy_test_options INTERFACE)
target_link_libraries(convoy_test_options INTERFACE Convoy::options)
target_compile_options(convoy_test_options INTERFACE -O0 -fPIE)
if(CONVOY_BUILD_TESTS)
    add_executable(convoy_precompiled_test EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
    target_link_libraries(convoy_precompiled_test PRIVATE Qt6::Core convoy_test_options)
    target_precompile_headers(convoy_precompiled_test PRIVATE ${CONVOY_PRECOMPILED})
    # Tests of windows read more.
    add_executable(convoy_precompiled_window EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
    target_link_libraries(convoy_precompiled_window PRIVATE Qt6::Widgets convoy_test_options)
    target_precompile_headers(convoy_precompiled_window PRIVATE ${CONVOY_PRECOMPILED}
        <QLabel> <QLineEdit> <QPushButton> <QTableView> <QWizard>)
    set_target_properties(convoy_precompiled_test convoy_precompiled_window PROPERTIES AUTOMOC OFF
        RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/cmake)
endif()

# convoy_core_library(NAME SOURCES file... [LINK public target...] [PRIVATE_LINK target...])
# One folder of app/core: the static library convoy_NAME, alias Convoy::NAME. Headers are included from
# app/core ("base/Result.h"). What stands in PRIVATE_LINK stays out of every other folder.
function(convoy_core_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE_LINK")
    add_library(convoy_${name} STATIC ${arg_SOURCES})
    add_library(Convoy::${name} ALIAS convoy_${name})
    target_include_directories(convoy_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app/core)
    target_link_libraries(convoy_${name} PUBLIC Qt6::Core ${arg_LINK} PRIVATE Convoy::options ${arg_PRIVATE_LINK})
    target_precompile_headers(convoy_${name} REUSE_FROM convoy_precompiled_core)
endfunction()

# convoy_test_library(NAME SOURCES file... [LINK public target...] [PRIVATE_LINK target...] [WINDOW])
# What tests share: the static library convoy_NAME, alias Convoy::NAME, with the folders of its sources to include
# from. WINDOW: it has to do with windows.
function(convoy_test_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WINDOW" "" "SOURCES;LINK;PRIVATE_LINK")
    add_library(convoy_${name} STATIC ${arg_SOURCES})
    add_library(Convoy::${name} ALIAS convoy_${name})
    foreach(source IN LISTS arg_SOURCES)
        cmake_path(ABSOLUTE_PATH source)
        cmake_path(GET source PARENT_PATH folder)
        list(APPEND folders ${folder})
    endforeach()
    list(REMOVE_DUPLICATES folders)
    target_include_directories(convoy_${name} PUBLIC ${folders})
    target_link_libraries(convoy_${name} PUBLIC Qt6::Core ${arg_LINK} PRIVATE convoy_test_options ${arg_PRIVATE_LINK})
    target_compile_definitions(convoy_${name} PRIVATE
        CONVOY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        CONVOY_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    convoy_precompile_test(convoy_${name} ${arg_WINDOW})
endfunction()

function(convoy_precompile_test target window)
    if(window)
        target_precompile_headers(${target} REUSE_FROM convoy_precompiled_window)
    else()
        target_precompile_headers(${target} REUSE_FROM convoy_precompiled_test)
    endif()
endfunction()

# convoy_test(tst_Name SOURCES file... [LINK target...] [LABELS label...] [TIMEOUT seconds])
# A Qt Test program, registered with ctest under its own name.
function(convoy_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;LABELS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test convoy_test_options ${arg_LINK})
    target_compile_definitions(${name} PRIVATE
        CONVOY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        CONVOY_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    # Each tst_*.cpp includes its own .moc. Moc for this one file, and not AUTOMOC: that would look into every source
    # and compile one more for each of the many programs.
    foreach(source IN LISTS arg_SOURCES)
        cmake_path(GET source STEM stem)
        cmake_path(GET source EXTENSION extension)
        if(stem MATCHES "^tst_" AND extension STREQUAL ".cpp")
            set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc)
            qt6_generate_moc(${source} ${moc} TARGET ${name})
            target_sources(${name} PRIVATE ${moc})
            target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
        endif()
    endforeach()
    if("ui" IN_LIST arg_LABELS)
        convoy_precompile_test(${name} TRUE)
    else()
        convoy_precompile_test(${name} FALSE)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
