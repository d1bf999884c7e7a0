/** The rows of what was checked and found, of answers' gists, and what a quarter's figures are read from. */
@NullMarked
package io.telcopledge.support.gaming.store;

import org.jspecify.annotations.NullMarked;
