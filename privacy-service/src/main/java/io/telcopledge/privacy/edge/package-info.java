/** The way in for systems that cannot speak Kafka. */
@NullMarked
package io.telcopledge.privacy.edge;

import org.jspecify.annotations.NullMarked;
