# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests compiled together, with FLOORWALK_JOIN_TESTS: what they share is compiled once, and linked once, for eight of them.
# Each stands in a namespace of its own, after all their headers; so its main() is an ordinary function, and a program's
# main() calls the one that its first argument names.
set(floorwalk_joined_at_most 8)

# floorwalk_join_test(name pch link): has ctest call the test in the program that is being filled with tests of this
# precompiled header. The programs are made by floorwalk_make_joined(), once all of them are known.
function(floorwalk_join_test name pch link)
    get_property(tests GLOBAL PROPERTY floorwalk_joined_${pch})
    list(LENGTH tests count)
    math(EXPR number "${count} / ${floorwalk_joined_at_most}")
    string(REPLACE floorwalk_pch_ tests_ target ${pch}_${number})
    set_property(GLOBAL APPEND PROPERTY floorwalk_joined_${pch} ${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.cpp)
    set_property(GLOBAL APPEND PROPERTY floorwalk_sources_${target} ${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.cpp)
    set_property(GLOBAL APPEND PROPERTY floorwalk_links_${target} ${link})
    set_property(GLOBAL PROPERTY floorwalk_pch_of_${target} ${pch})
    get_property(targets GLOBAL PROPERTY floorwalk_joined)
    if(NOT target IN_LIST targets)
        set_property(GLOBAL APPEND PROPERTY floorwalk_joined ${target})
    endif()
    add_test(NAME ${name} COMMAND ${target} tst_${name})
endfunction()

# All in one folder: what moc writes belongs to the folder whose target it is for.
function(floorwalk_make_joined)
    get_property(targets GLOBAL PROPERTY floorwalk_joined)
    foreach(target IN LISTS targets)
        get_property(sources GLOBAL PROPERTY floorwalk_sources_${target})
        get_property(links GLOBAL PROPERTY floorwalk_links_${target})
        get_property(pch GLOBAL PROPERTY floorwalk_pch_of_${target})
        add_executable(${target} ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
        floorwalk_set_up_test(${target} ${pch} "${links}")
        foreach(source IN LISTS sources)
            get_filename_component(folder ${source} DIRECTORY)
            target_include_directories(${target} PRIVATE ${folder})
            floorwalk_moc_test(${target} ${source})
        endforeach()
        floorwalk_write_joined(${target} "${sources}")
    endforeach()
endfunction()

function(floorwalk_write_joined target sources)
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
    file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp CONTENT
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
