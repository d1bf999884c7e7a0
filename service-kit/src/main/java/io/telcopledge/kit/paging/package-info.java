/**
 * Lists that are read page by page, from where the last page ended rather than counted through. Plain values: what
 * reads parameters and writes links is in {@code io.telcopledge.kit.paging.rest}.
 */
@NullMarked
package io.telcopledge.kit.paging;

import org.jspecify.annotations.NullMarked;
