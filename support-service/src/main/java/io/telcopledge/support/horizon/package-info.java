/** How far ahead of the platform's time an instant may lie that another system tells. Plain Java. */
@NullMarked
package io.telcopledge.support.horizon;

import org.jspecify.annotations.NullMarked;
