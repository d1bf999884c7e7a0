/** The rows of complaints and their history, and the queries on them. */
@NullMarked
package io.telcopledge.support.complaint.store;

import org.jspecify.annotations.NullMarked;
