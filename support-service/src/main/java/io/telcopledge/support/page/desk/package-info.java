/** Complaints at the desk: the list, one complaint with its clocks, and the steps as forms. */
@NullMarked
package io.telcopledge.support.page.desk;

import org.jspecify.annotations.NullMarked;
