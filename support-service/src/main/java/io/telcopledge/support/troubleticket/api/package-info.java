/** TMF621 over HTTP: its resource, its list with filters and paging, its form of errors. */
@NullMarked
package io.telcopledge.support.troubleticket.api;

import org.jspecify.annotations.NullMarked;
