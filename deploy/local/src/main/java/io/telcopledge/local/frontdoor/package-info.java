/**
 * The one address of all services on one machine: an HTTP proxy with the routes that the Kubernetes ingress has. It
 * decides nothing but the route; who may do what, each service decides.
 */
@NullMarked
package io.telcopledge.local.frontdoor;

import org.jspecify.annotations.NullMarked;
