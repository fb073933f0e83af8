# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests compiled together, with FLOORWALK_JOIN_TESTS: what they share is compiled once, and linked once, for eight of them.
# Each stands in a namespace of its own, after all their headers; so its main() is an ordinary function, and a program's
# main() calls the one that its first argument names.
set(floorwalk_joined_at_most 8)

# floorwalk_join_test(name pch link): puts the test into the program that is being filled with tests of this precompiled
# header; its source is complete at the end of the configuration.
function(floorwalk_join_test name pch link)
    get_property(count GLOBAL PROPERTY floorwalk_joined_count_${pch})
    if(NOT count)
        set(count 0)
    endif()
    math(EXPR number "${count} / ${floorwalk_joined_at_most}")
    math(EXPR count "${count} + 1")
    set_property(GLOBAL PROPERTY floorwalk_joined_count_${pch} ${count})
    string(REPLACE floorwalk_pch_ tests_ target ${pch}_${number})
    if(NOT TARGET ${target})
        add_executable(${target} ${CMAKE_BINARY_DIR}/tests/${target}.cpp)
        floorwalk_set_up_test(${target} ${pch} "${link}")
        cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [[${CMAKE_SOURCE_DIR}]] CALL floorwalk_write_joined ${target})")
    else()
        target_link_libraries(${target} PRIVATE ${link})
    endif()
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    floorwalk_moc_test(${target} tst_${name}.cpp)
    set_property(TARGET ${target} APPEND PROPERTY FLOORWALK_JOINED ${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.cpp)
    add_test(NAME ${name} COMMAND ${target} tst_${name})
endfunction()

function(floorwalk_write_joined target)
    get_target_property(sources ${target} FLOORWALK_JOINED)
    set(includes)
    set(bodies)
    set(calls)
    foreach(source IN LISTS sources)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        get_filename_component(name ${source} NAME_WE)
        file(STRINGS ${source} lines REGEX "^#include [<\"]")
        list(FILTER lines EXCLUDE REGEX "[.]moc\"")
        list(APPEND includes ${lines})
        string(APPEND bodies "namespace ${name} {\n#include \"${source}\"\n}\n")
        string(APPEND calls "    if (name == \"${name}\")\n        return ${name}::main(argc - 1, argv + 1);\n")
    endforeach()
    list(REMOVE_DUPLICATES includes)
    list(JOIN includes "\n" includes)
    file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/tests/${target}.cpp CONTENT
"${includes}
#include <cstdio>
#include <string_view>
${bodies}
int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const std::string_view name = argv[1];
    argv[1] = argv[0];
${calls}    std::fprintf(stderr, \"no such test\\n\");
    return 2;
}
")
endfunction()
