/** Declares and tells numbers of users over REST. */
@NullMarked
package io.telcopledge.reporting.report.users.api;

import org.jspecify.annotations.NullMarked;
