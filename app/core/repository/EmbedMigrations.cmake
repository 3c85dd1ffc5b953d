# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes resources/migrations/KIND/NNN-name.sql into a source file as constants: resources of a static library can be
# dropped by the linker, a constant that is used can not.
set(_code "// Generated from resources/migrations; do not edit.\n#include <QList>\n#include <QString>\n\nnamespace convoy {\n")
foreach(_name IN ITEMS Repository Payload)
    string(TOLOWER ${_name} _kind)
    file(GLOB _files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/migrations/${_kind}/*.sql)
    list(SORT _files COMPARE NATURAL)
    string(APPEND _code "\nQList<QString> embedded${_name}Migrations();\nQList<QString> embedded${_name}Migrations()\n{\n    return {")
    foreach(_file IN LISTS _files)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${_file})
        file(READ ${_file} _sql)
        string(APPEND _code "\n        QStringLiteral(R\"sql(${_sql})sql\"),")
    endforeach()
    string(APPEND _code "\n    };\n}\n")
endforeach()
string(APPEND _code "\n} // namespace convoy\n")
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/EmbeddedMigrations.cpp CONTENT "${_code}" @ONLY)
