// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing: a target that makes a precompiled header must have a source, and a program a beginning.
int main()
{
    return 0;
}
