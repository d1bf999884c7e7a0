/** Who wants to be told of trouble tickets, what they are told, and how it gets there. */
@NullMarked
package io.telcopledge.support.troubleticket.hub;

import org.jspecify.annotations.NullMarked;
