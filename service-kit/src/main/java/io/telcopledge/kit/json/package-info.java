/** How the services' answers are written as JSON, beyond what configuration can say. */
@NullMarked
package io.telcopledge.kit.json;

import org.jspecify.annotations.NullMarked;
