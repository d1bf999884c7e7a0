/** The command that trains, against a platform that is none. */
@NullMarked
package io.telcopledge.local.training;

import org.jspecify.annotations.NullMarked;
