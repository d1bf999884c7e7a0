/**
 * What can be done with trouble tickets. Whatever changes a complaint goes through the complaint's own use cases; here
 * is what TMF621 says beside them, and how a ticket reads.
 */
@NullMarked
package io.telcopledge.support.troubleticket.application;

import org.jspecify.annotations.NullMarked;
