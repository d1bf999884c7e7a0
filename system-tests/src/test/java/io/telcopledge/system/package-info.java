/**
 * The platform as a whole, driven as its users drive it: by the command, by REST, by Kafka and by a browser. Nothing
 * here reaches into a service.
 */
package io.telcopledge.system;
