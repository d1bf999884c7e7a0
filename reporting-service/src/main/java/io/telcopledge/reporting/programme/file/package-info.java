/** The programme's file, read strictly: what nobody could prove is refused with its line. */
@NullMarked
package io.telcopledge.reporting.programme.file;

import org.jspecify.annotations.NullMarked;
