/** How the promises that this service owns stand, now and this quarter. */
@NullMarked
package io.telcopledge.support.sla;

import org.jspecify.annotations.NullMarked;
