# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by every preset before the project: compile through ccache where it is found.
if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(CONVOY_CCACHE ccache)
    mark_as_advanced(CONVOY_CCACHE)
    if(CONVOY_CCACHE)
        set(CMAKE_C_COMPILER_LAUNCHER "${CONVOY_CCACHE}")
        # What it must be told so that it can work with precompiled headers.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CONVOY_CCACHE}")
    endif()
endif()
