/** The demo: the engines, the five services and the front door put together, filled with events and kept running. */
@NullMarked
package io.telcopledge.local.demo;

import org.jspecify.annotations.NullMarked;
