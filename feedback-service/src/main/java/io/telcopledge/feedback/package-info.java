/**
 * The feedback service: intake on every channel, routing, surveys, meetings and service launches. One package per
 * feature; so far it only says what it will own.
 */
@NullMarked
package io.telcopledge.feedback;

import org.jspecify.annotations.NullMarked;
