/**
 * Who calls: the realm roles, and the caller of a request as its bearer token tells. An endpoint without a role and
 * without {@code @PermitAll} is closed. Nothing about what a role may do with a particular thing may enter: that is the
 * thing's own service.
 */
package io.telcopledge.kit.identity;
