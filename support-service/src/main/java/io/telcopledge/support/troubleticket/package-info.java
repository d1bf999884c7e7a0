/**
 * Trouble tickets (TM Forum TMF621 v4): another face of the same complaints. What maps onto a complaint and what does
 * not is decided here, in plain Java; nothing enters that knows JSON, a database session or a request.
 */
@NullMarked
package io.telcopledge.support.troubleticket;

import org.jspecify.annotations.NullMarked;
