/** The languages that people read. */
@NullMarked
package io.telcopledge.kit.language;

import org.jspecify.annotations.NullMarked;
