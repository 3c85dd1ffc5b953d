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
import time

from desktop import descendants, program


class Fleet:
    def __init__(self, desktop, source_dir, count):
        self._desktop = desktop
        self.folder = f"{desktop.folder}/fleet"
        self.csv = f"{self.folder}/hosts.csv"
        # It ends by itself when its standard input does, and tidies up before.
        self._process = desktop.start([f"{source_dir}/installer/demo-fleet", str(count), self.folder],
                                      dies_with_us=False, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._process.stdout.readline().strip() != "ready":
            raise RuntimeError("The demo hosts did not start: " + desktop.said("demo-fleet"))
        with open(self.csv, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        self.hosts = {row["name"]: row["address"] for row in rows}
        self.ports = {row["name"]: int(row["port"]) for row in rows}

    def end_host(self, name):
        """Ends the sshd of one host: from now on nobody listens there."""
        wanted = f"{self.folder}/{name}/sshd_config"
        for pid in descendants(self._process.pid):
            with open(f"/proc/{pid}/cmdline", "rb") as line:
                if wanted in line.read().decode():
                    os.kill(pid, signal.SIGKILL)
                    return
        raise RuntimeError(f"There is no sshd of {name}.")

    def begin_host(self, name):
        """Starts the sshd of a host that was ended."""
        sshd = program("sshd", "openssh-server")
        self._desktop.start([sshd, "-D", "-e", "-f", f"{self.folder}/{name}/sshd_config"], stdin=subprocess.DEVNULL)
        end = time.monotonic() + 10
        while not self._is_open(self.hosts[name], self.ports[name]):
            if time.monotonic() > end:
                raise RuntimeError(f"{name} does not answer: " + self._desktop.said("sshd"))
            time.sleep(0.03)

    def renew_key(self, name):
        """Gives a host another key, as an installation of its system does."""
        self.end_host(name)
        key = f"{self.folder}/{name}/host_key"
        os.remove(key)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True, capture_output=True)
        self.begin_host(name)

    def occupy(self, name, port):
        """Another program listens there on a host; until it is closed."""
        taken = socket.socket()
        taken.bind((self.hosts[name], port))
        taken.listen()
        return taken

    def home(self, name):
        return f"{self.folder}/{name}/home"

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
