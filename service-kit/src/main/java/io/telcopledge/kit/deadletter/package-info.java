/** Records that could not be handled: kept encrypted, told on the service's dead-letter topic. */
package io.telcopledge.kit.deadletter;
