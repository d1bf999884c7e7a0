/** How the services read and write JSON, beyond what configuration can say. */
@NullMarked
package io.telcopledge.kit.json;

import org.jspecify.annotations.NullMarked;
