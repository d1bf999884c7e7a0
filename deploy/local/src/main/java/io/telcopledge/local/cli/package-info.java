/** The {@code telcopledge} command. A command reads its arguments and prints; what it does is done in other rooms. */
@NullMarked
package io.telcopledge.local.cli;

import org.jspecify.annotations.NullMarked;
