/**
 * The public pages, rendered here and complete without a script. Their values are texts already; templates decide
 * nothing.
 */
@NullMarked
package io.telcopledge.reporting.page;

import org.jspecify.annotations.NullMarked;
