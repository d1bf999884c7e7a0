/**
 * The engines of one machine: a real Kafka broker, a real PostgreSQL and a small OIDC issuer, started in or under this
 * JVM. The demo and every test stand on the same ones. Nothing in here knows a service.
 */
@NullMarked
package io.telcopledge.local.embedded;

import org.jspecify.annotations.NullMarked;
