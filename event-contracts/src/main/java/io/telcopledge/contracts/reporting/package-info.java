/** What reporting-service says: which reports were sealed, and which were corrected. No name of a person is in it. */
@NullMarked
package io.telcopledge.contracts.reporting;

import org.jspecify.annotations.NullMarked;
