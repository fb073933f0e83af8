// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

int main(int argc, char **argv)
{
    return Floorwalk::Cli::run(argc, argv);
}
