# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Demo hosts, each a real sshd on a loopback address of its own, and what is asked of them directly."""
import csv
import os
import random
import shutil
import signal
import socket
import subprocess

from desktop import descendants


class Fleet:
    def __init__(self, desktop, source_dir, count):
        self.folder = f"{desktop.folder}/fleet"
        self.csv = f"{self.folder}/hosts.csv"
        # It ends by itself when its standard input does, and tidies up before.
        self._process = desktop.start([f"{source_dir}/installer/demo-fleet", str(count), self.folder],
                                      dies_with_us=False, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._process.stdout.readline().strip() != "ready":
            raise RuntimeError("The demo hosts did not start: " + desktop.said("demo-fleet"))
        with open(self.csv, encoding="utf-8", newline="") as lines:
            self.hosts = {row["name"]: row["address"] for row in csv.DictReader(lines)}

    def end_host(self, name):
        """Ends the sshd of one host: from now on nobody listens there."""
        wanted = f"{self.folder}/{name}/sshd_config"
        for pid in descendants(self._process.pid):
            with open(f"/proc/{pid}/cmdline", "rb") as line:
                if wanted in line.read().decode():
                    os.kill(pid, signal.SIGKILL)
                    return
        raise RuntimeError(f"There is no sshd of {name}.")

    def forget(self, name):
        """Removes a file or folder from every host's home."""
        for host in self.hosts:
            shutil.rmtree(f"{self.folder}/{host}/home/{name}", ignore_errors=True)

    def free_port(self):
        """A port on which nobody listens on any of the hosts."""
        for _ in range(100):
            # Below the ports that the system gives to outgoing connections.
            port = random.randrange(20000, 32000)
            if not any(self._is_open(address, port) for address in self.hosts.values()):
                return port
        raise RuntimeError("There is no free port.")

    @staticmethod
    def _is_open(address, port):
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex((address, port)) == 0

    def echo(self, name, port, text):
        """What the echo server of a host answers to a line; None when nobody listens."""
        try:
            with socket.create_connection((self.hosts[name], port), timeout=3) as connection:
                connection.sendall(f"{text}\n".encode())
                answer = connection.makefile("rb").readline()
        except ConnectionRefusedError:
            return None
        return answer.decode().rstrip("\n")
