/**
 * What can be done with complaints, each in one transaction: load, ask the domain, store, publish. Both the desk's
 * requests and the intake's events come through here.
 */
@NullMarked
package io.telcopledge.support.complaint.application;

import org.jspecify.annotations.NullMarked;
