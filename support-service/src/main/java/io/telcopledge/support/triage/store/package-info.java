/** The rows of suggestions and of what people confirmed. */
@NullMarked
package io.telcopledge.support.triage.store;

import org.jspecify.annotations.NullMarked;
