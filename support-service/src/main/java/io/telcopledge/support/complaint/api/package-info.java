/** Complaints over REST: resources and what they show. No rule of a complaint may enter. */
@NullMarked
package io.telcopledge.support.complaint.api;

import org.jspecify.annotations.NullMarked;
