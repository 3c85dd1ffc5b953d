// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManifestSamples.h"

QByteArray completeManifest()
{
    return R"(format: 1
name: Sample Echo Server
nickname: EchoSrv
version: 9.0.001.02
locale: ENU
os: [{family: linux, bits: 64}, {family: windows, name: Windows Server, atLeast: "2016", bits: 64}]
kind: application            # or plug-in, or media
install:
  linux:   {command: "./install.sh -s -fr ${silentIni} -fl ${resultLog}", success: [0], restart: [], resultLog: genesys}
  windows: {command: "setup.exe /s /z\"-s '${silentIni}' -sl '${resultLog}'\"", success: [0], restart: [3010, 1641], busy: [1618]}
detect:
  linux:   {file: "${installPath}/version.txt", pattern: "^(.+)$"}
  windows: {registry: "HKLM\\SOFTWARE\\Sample\\Echo", value: Version}
undo: previous-package
silentIni: genesys_silent.ini
needs: {freeBytes: 50000000, installer: msi, interface: none}
requires: [{name: Runtime, atLeast: "2.1"}]
services: {stop: [echosrv], check: [{port: "${application.port}"}]}
secrets: [ConfigServer.Password]
questions:
  - {name: greeting, title: Greeting, type: string, default: hello, required: true, silent: EchoSrv.Greeting}
  - {name: mode, type: selectOne, values: [a, b]}
files: manifest.sha256
)";
}

QByteArray plainManifest()
{
    return R"(format: 1
name: Bench Package
nickname: Bench
version: 1.0.000.01
locale: ENU
os: [{family: linux, bits: 64}]
kind: application
install:
  linux: {command: "sh install.sh ${silentIni}", success: [0]}
detect:
  linux: {file: "/srv/app/receipt", pattern: "^version=(.+)$"}
undo: none
undoReason: a benchmark
silentIni: silent.ini
)";
}
