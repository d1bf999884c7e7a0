/** The fictional operator's plan: the same for the same days, and as its story has it. */
@NullMarked
package io.telcopledge.local.seeding;

import org.jspecify.annotations.NullMarked;
