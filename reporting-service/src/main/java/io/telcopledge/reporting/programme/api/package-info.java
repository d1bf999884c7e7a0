/** The programme over REST. */
@NullMarked
package io.telcopledge.reporting.programme.api;

import org.jspecify.annotations.NullMarked;
