/* SPDX-FileCopyrightText: 2026 Convoy contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sample Echo Server: answers every line with its greeting, its version and the line. One thread, one poll loop.
 *
 *   echosrv --daemon CONFIG            serves in the background; ends with 0 once it listens
 *   echosrv --probe ADDRESS PORT LINE  prints what a server answers to LINE; 1 when none answers within 3 s
 *   echosrv --can-listen ADDRESS PORT  0 when the port is free
 *   echosrv --version
 *
 * CONFIG holds lines of the form Key=value: Address (numeric), Port, Greeting, PidFile. SIGTERM ends the server.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX_CLIENTS = 64, MAX_LINE = 1024, MAX_VALUE = 256, PROBE_MILLISECONDS = 3000 };

struct config {
    char address[MAX_VALUE];
    int port;
    char greeting[MAX_VALUE];
    char pid_file[MAX_LINE];
};

struct client {
    int fd;
    size_t used;
    char line[MAX_LINE];
};

struct endpoint {
    struct sockaddr_storage address;
    socklen_t length;
};

static volatile sig_atomic_t stop_wanted;

static void on_stop(int signal_number)
{
    (void)signal_number;
    stop_wanted = 1;
}

static int complain(const char *what, const char *detail)
{
    fprintf(stderr, "echosrv: %s: %s\n", what, detail);
    return 1;
}

static int parse_port(const char *text)
{
    char *end = NULL;
    errno = 0;
    const long port = strtol(text, &end, 10);
    return errno != 0 || end == text || *end != '\0' || port < 1 || port > 65535 ? 0 : (int)port;
}

static bool to_endpoint(const char *address, int port, struct endpoint *endpoint)
{
    struct sockaddr_in *v4 = (struct sockaddr_in *)&endpoint->address;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&endpoint->address;
    memset(&endpoint->address, 0, sizeof endpoint->address);
    if (inet_pton(AF_INET, address, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons((uint16_t)port);
        endpoint->length = sizeof *v4;
        return true;
    }
    if (inet_pton(AF_INET6, address, &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons((uint16_t)port);
        endpoint->length = sizeof *v6;
        return true;
    }
    errno = EADDRNOTAVAIL;
    return false;
}

/* -1 and errno when the address cannot be listened on. */
static int listen_on(const char *address, int port)
{
    struct endpoint endpoint;
    if (!to_endpoint(address, port, &endpoint))
        return -1;
    const int fd = socket(endpoint.address.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, (struct sockaddr *)&endpoint.address, endpoint.length) == 0 && listen(fd, 16) == 0)
        return fd;
    const int saved = errno;
    close(fd);
    errno = saved;
    return -1;
}

static void set_value(struct config *config, const char *key, const char *value)
{
    if (strcmp(key, "Address") == 0)
        snprintf(config->address, sizeof config->address, "%s", value);
    else if (strcmp(key, "Port") == 0)
        config->port = parse_port(value);
    else if (strcmp(key, "Greeting") == 0)
        snprintf(config->greeting, sizeof config->greeting, "%s", value);
    else if (strcmp(key, "PidFile") == 0)
        snprintf(config->pid_file, sizeof config->pid_file, "%s", value);
}

static bool read_config(const char *path, struct config *config)
{
    char line[MAX_LINE * 2];
    FILE *file = fopen(path, "re");
    if (file == NULL)
        return false;
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        char *equals = strchr(line, '=');
        if (line[0] == '#' || equals == NULL)
            continue;
        *equals = '\0';
        set_value(config, line, equals + 1);
    }
    fclose(file);
    errno = EINVAL;
    return config->port != 0 && config->address[0] != '\0';
}

static void answer(const struct client *client, const struct config *config, time_t started)
{
    char reply[MAX_LINE + 2 * MAX_VALUE];
    int length = 0;
#ifdef ECHOSRV_HAS_UPTIME
    if (strcmp(client->line, "uptime") == 0)
        length = snprintf(reply, sizeof reply, "%s " ECHOSRV_VERSION " up %lld s\n", config->greeting,
                          (long long)(time(NULL) - started));
#else
    (void)started;
#endif
    if (length == 0)
        length = snprintf(reply, sizeof reply, "%s " ECHOSRV_VERSION " %s\n", config->greeting, client->line);
    /* A client that does not read its answers loses them; nobody else waits for it. */
    (void)!send(client->fd, reply, (size_t)length, MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* False when the client is gone, or sends a line that is too long. */
static bool serve_client(struct client *client, const struct config *config, time_t started)
{
    const ssize_t got = recv(client->fd, client->line + client->used, MAX_LINE - 1 - client->used, MSG_DONTWAIT);
    if (got <= 0)
        return got < 0 && (errno == EAGAIN || errno == EINTR);
    client->used += (size_t)got;
    char *end = NULL;
    while ((end = memchr(client->line, '\n', client->used)) != NULL) {
        const size_t length = (size_t)(end - client->line);
        *end = '\0';
        client->line[strcspn(client->line, "\r")] = '\0';
        answer(client, config, started);
        client->used -= length + 1;
        memmove(client->line, end + 1, client->used);
    }
    return client->used < MAX_LINE - 1;
}

static void accept_client(int listener, struct client *clients, nfds_t *count)
{
    const int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    if (fd < 0)
        return;
    if (*count == MAX_CLIENTS) {
        close(fd);
        return;
    }
    clients[*count].fd = fd;
    clients[*count].used = 0;
    ++*count;
}

static void serve(int listener, const struct config *config, const sigset_t *waiting_mask)
{
    static struct client clients[MAX_CLIENTS];
    struct pollfd polled[MAX_CLIENTS + 1];
    nfds_t count = 0;
    const time_t started = time(NULL);
    while (!stop_wanted) {
        polled[0] = (struct pollfd){.fd = listener, .events = POLLIN, .revents = 0};
        for (nfds_t i = 0; i < count; ++i)
            polled[i + 1] = (struct pollfd){.fd = clients[i].fd, .events = POLLIN, .revents = 0};
        if (ppoll(polled, count + 1, NULL, waiting_mask) < 0)
            continue;
        for (nfds_t i = count; i > 0; --i) {
            if (polled[i].revents == 0 || serve_client(&clients[i - 1], config, started))
                continue;
            close(clients[i - 1].fd);
            clients[i - 1] = clients[--count];
        }
        if (polled[0].revents != 0)
            accept_client(listener, clients, &count);
    }
}

static bool write_pid(const char *path)
{
    FILE *file = fopen(path, "we");
    if (file == NULL)
        return false;
    fprintf(file, "%ld\n", (long)getpid());
    return fclose(file) == 0;
}

/* The parent ends only when the child listens and its pid is written, so a start that ended with 0 is one. */
static int run_daemon(const char *config_path)
{
    static struct config config;
    if (!read_config(config_path, &config))
        return complain(config_path, strerror(errno));
    const int listener = listen_on(config.address, config.port);
    if (listener < 0)
        return complain("cannot listen", strerror(errno));
    int ready[2];
    if (pipe2(ready, O_CLOEXEC) != 0)
        return complain("pipe", strerror(errno));
    const pid_t child = fork();
    if (child < 0)
        return complain("fork", strerror(errno));
    if (child > 0) {
        char byte = 0;
        close(ready[1]);
        return read(ready[0], &byte, 1) == 1 ? 0 : complain(config.pid_file, "cannot be written");
    }
    setsid();
    sigset_t blocked;
    sigset_t waiting;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigprocmask(SIG_BLOCK, &blocked, &waiting);
    sigdelset(&waiting, SIGTERM);
    struct sigaction action = {.sa_handler = on_stop};
    sigaction(SIGTERM, &action, NULL);
    signal(SIGHUP, SIG_IGN);
    if (!write_pid(config.pid_file))
        _exit(1);
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(null, STDIN_FILENO);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    (void)!write(ready[1], "r", 1);
    close(ready[0]);
    close(ready[1]);
    serve(listener, &config, &waiting);
    unlink(config.pid_file);
    _exit(0);
}

static int can_listen(const char *address, const char *port_text)
{
    const int port = parse_port(port_text);
    const int fd = port == 0 ? (errno = EINVAL, -1) : listen_on(address, port);
    if (fd < 0)
        return complain(port_text, strerror(errno));
    close(fd);
    return 0;
}

static int probe(const char *address, const char *port_text, const char *line)
{
    struct endpoint endpoint;
    const int port = parse_port(port_text);
    if (port == 0 || !to_endpoint(address, port, &endpoint))
        return complain(address, "is no numeric address with a port");
    const int fd = socket(endpoint.address.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const struct timeval limit = {.tv_sec = PROBE_MILLISECONDS / 1000};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (fd < 0 || connect(fd, (struct sockaddr *)&endpoint.address, endpoint.length) != 0
        || dprintf(fd, "%s\n", line) < 0)
        return complain(port_text, strerror(errno));
    char reply[MAX_LINE + 2 * MAX_VALUE];
    size_t used = 0;
    while (used < sizeof reply - 1 && memchr(reply, '\n', used) == NULL) {
        const ssize_t got = recv(fd, reply + used, sizeof reply - 1 - used, 0);
        if (got <= 0)
            return complain(port_text, "no answer");
        used += (size_t)got;
    }
    close(fd);
    reply[used] = '\0';
    fputs(reply, stdout);
    return 0;
}

int main(int count, char **values)
{
    if (count == 3 && strcmp(values[1], "--daemon") == 0)
        return run_daemon(values[2]);
    if (count == 5 && strcmp(values[1], "--probe") == 0)
        return probe(values[2], values[3], values[4]);
    if (count == 4 && strcmp(values[1], "--can-listen") == 0)
        return can_listen(values[2], values[3]);
    if (count == 2 && strcmp(values[1], "--version") == 0)
        return puts(ECHOSRV_VERSION) == EOF;
    return complain("usage", "--daemon CONFIG | --probe ADDRESS PORT LINE | --can-listen ADDRESS PORT | --version") + 1;
}
