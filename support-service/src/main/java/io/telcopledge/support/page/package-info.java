/**
 * The pages of the call centre, for those who work in it. They are rendered here, complete without a script, and do
 * nothing of their own: what a page shows is what the REST resources read, and what a form sends is what they take, so
 * that rights, rules and refusals are the same. Their values are texts already; templates decide nothing.
 */
@NullMarked
package io.telcopledge.support.page;

import org.jspecify.annotations.NullMarked;
