/** The rows of agents' days and of their quarters as published, and what a quarter's evidence is read from. */
@NullMarked
package io.telcopledge.support.appraisal.store;

import org.jspecify.annotations.NullMarked;
