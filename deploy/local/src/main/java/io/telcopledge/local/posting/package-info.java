/**
 * Sends events to the services over HTTP, as any system does that cannot speak Kafka, and does not give up while
 * services and broker restart. The import and the demo's seed stand on it; it knows no event in particular.
 */
@NullMarked
package io.telcopledge.local.posting;

import org.jspecify.annotations.NullMarked;
