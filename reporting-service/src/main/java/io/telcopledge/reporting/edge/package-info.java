/** Events over HTTP, for who cannot speak Kafka. */
@NullMarked
package io.telcopledge.reporting.edge;

import org.jspecify.annotations.NullMarked;
