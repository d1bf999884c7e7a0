package io.telcopledge.local.cli;

/** For people, or for programs. */
enum OutputFormat {
    TEXT,
    JSON
}
