/** The rules of mappings, and imports into a platform that fails in every way it can. */
@NullMarked
package io.telcopledge.local.importing;

import org.jspecify.annotations.NullMarked;
