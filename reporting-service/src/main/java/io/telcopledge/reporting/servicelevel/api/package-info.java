/** TMF657 over REST. Public, as the promises are. */
@NullMarked
package io.telcopledge.reporting.servicelevel.api;

import org.jspecify.annotations.NullMarked;
