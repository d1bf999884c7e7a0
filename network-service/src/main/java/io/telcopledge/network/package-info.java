/**
 * The network service: coverage, peak-hour experience, weak areas, funded upgrades and the monthly network report. One
 * package per feature; so far it only says what it will own.
 */
@NullMarked
package io.telcopledge.network;

import org.jspecify.annotations.NullMarked;
