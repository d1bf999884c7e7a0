/** The rows beside a complaint that its trouble ticket needs, and the lists of tickets. */
@NullMarked
package io.telcopledge.support.troubleticket.store;

import org.jspecify.annotations.NullMarked;
