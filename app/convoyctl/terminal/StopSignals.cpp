// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StopSignals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr char StopByte = 's';
constexpr char EndByte = 'e';

std::array<int, 2> wakePipe{-1, -1}; // written to by the handler, so it cannot be a member

void onSignal(int /*number*/)
{
    [[maybe_unused]] const ssize_t ignored = ::write(wakePipe[1], &StopByte, 1);
}

void handleWith(void (*handler)(int))
{
    for (const int number : {SIGTERM, SIGINT}) {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigaction(number, &action, nullptr);
    }
}

} // namespace

StopSignals::StopSignals()
{
    if (::pipe2(wakePipe.data(), O_CLOEXEC) != 0)
        return;
    handleWith(onSignal);
    m_listener = std::thread([source = m_source]() mutable {
        char byte = 0;
        while (::read(wakePipe[0], &byte, 1) == 1 && byte != EndByte)
            source.request_stop();
    });
}

StopSignals::~StopSignals()
{
    if (!m_listener.joinable())
        return;
    handleWith(SIG_DFL);
    [[maybe_unused]] const ssize_t ignored = ::write(wakePipe[1], &EndByte, 1);
    m_listener.join();
    for (int &end : wakePipe) {
        ::close(end);
        end = -1;
    }
}

} // namespace convoy
