/** Events over HTTP, for who cannot speak Kafka. They take the same way as those that come by Kafka. */
@NullMarked
package io.telcopledge.support.edge;

import org.jspecify.annotations.NullMarked;
