/** Pages over HTTP: {@code limit} and {@code after} in, {@code items}, {@code next} and {@code Link} out. */
@NullMarked
package io.telcopledge.kit.paging.rest;

import org.jspecify.annotations.NullMarked;
